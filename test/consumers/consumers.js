// What is tried, in the order of the lines that a run prints. A folder beside this file is each one's project, as its user would write it.

/**
 * `tools` are the packages whose versions count. What a build leaves in `output` is served, or `npm start` serves it; a script has no page
 * and passes when its build does. A dear one is large to install or slow to build.
 * @typedef {object} Consumer
 * @property {string} name
 * @property {readonly string[]} tools
 * @property {string} [output]
 * @property {boolean} [isScript]
 * @property {boolean} [isDear]
 * @property {string} [path] - Of the page with the chart; `/` if not set
 * @property {string} [link] - What a reader presses on that page to come to the chart
 */

/** @type {readonly Consumer[]} */
export const consumers = [
  {name: 'vite-react', tools: ['vite', 'react'], output: 'dist'},
  {name: 'vite-vue', tools: ['vite', 'vue'], output: 'dist'},
  {name: 'webpack', tools: ['webpack'], output: 'dist'},
  {name: 'esbuild', tools: ['esbuild'], output: 'dist'},
  {name: 'rollup', tools: ['rollup'], output: 'dist'},
  {name: 'parcel', tools: ['parcel'], output: 'dist'},
  {name: 'import-map', tools: [], output: '.'},
  {name: 'node', tools: ['node'], isScript: true},
  {name: 'lit-ssr', tools: ['@lit-labs/ssr', 'lit'], output: 'dist'},
  {name: 'jsdom', tools: ['jsdom'], isScript: true},
  {name: 'jest', tools: ['jest'], isScript: true},
  {name: 'vitest', tools: ['vitest', 'jsdom'], isScript: true},
  {name: 'next', tools: ['next', 'react'], isDear: true},
  {name: 'nuxt', tools: ['nuxt', 'vue'], isDear: true},
  {name: 'sveltekit', tools: ['svelte', '@sveltejs/kit'], output: 'build', isDear: true},
  {name: 'angular', tools: ['@angular/core'], output: 'dist/browser', isDear: true},
  {name: 'astro', tools: ['astro'], output: 'dist', isDear: true},
  {name: 'eleventy', tools: ['@11ty/eleventy'], output: '_site', isDear: true},
  {name: 'vitepress', tools: ['vitepress', 'vue'], output: 'docs/.vitepress/dist', link: 'a[href*="ports"]:not([href^="#"])', isDear: true},
  {name: 'docusaurus', tools: ['@docusaurus/core', 'react'], output: 'build', link: 'a[href*="ports"]:not([href^="#"])', isDear: true},
  {name: 'observable', tools: ['@observablehq/framework'], output: 'dist', isDear: true},
];
