// What is tried, in the order of the lines that a run prints. A folder beside this file is each one's project, as its user would write it.

/**
 * `tools` are the packages whose versions count. What a build leaves in `output` is served, or `npm start` serves it; a script has no page
 * and passes when its build does. A dear one is large to install or slow to build.
 * @typedef {object} Consumer
 * @property {string} name - Of its folder
 * @property {string} title
 * @property {string} [writes] - What a user writes besides the import and the tag
 * @property {readonly string[]} tools
 * @property {string} [output]
 * @property {boolean} [isScript]
 * @property {boolean} [isDear]
 * @property {string} [path] - Of the page with the chart; `/` if not set
 * @property {string} [link] - What a reader presses on that page to come to the chart
 */

/** @type {readonly Consumer[]} */
export const consumers = [
  {
    name: 'vite-react',
    title: 'Vite and React',
    writes: 'the tag, `rows={rows}` and `onszhk-select={…}`, or `szhk-charts/react`',
    tools: ['vite', 'react'],
    output: 'dist',
  },
  {
    name: 'vite-vue',
    title: 'Vite and Vue',
    writes: '`isCustomElement`, `:rows` and `@szhk-select`',
    tools: ['vite', 'vue'],
    output: 'dist',
  },
  {name: 'webpack', title: 'webpack', tools: ['webpack'], output: 'dist'},
  {name: 'esbuild', title: 'esbuild', writes: '`--splitting --format=esm`', tools: ['esbuild'], output: 'dist'},
  {name: 'rollup', title: 'Rollup', writes: 'the plugin node-resolve', tools: ['rollup'], output: 'dist'},
  {name: 'parcel', title: 'Parcel', writes: '`"packageExports": true` of its resolver', tools: ['parcel'], output: 'dist'},
  {name: 'import-map', title: 'An import map, no bundler', writes: 'the map of `lit` and five others', tools: [], output: '.'},
  {name: 'node', title: 'Node', tools: ['node'], isScript: true},
  {name: 'lit-ssr', title: 'Lit on a server', tools: ['@lit-labs/ssr', 'lit'], output: 'dist'},
  {name: 'jsdom', title: 'jsdom', writes: 'the globals of its window', tools: ['jsdom'], isScript: true},
  {name: 'jest', title: 'Jest', writes: '`transformIgnorePatterns` and a transform for `.mjs`', tools: ['jest'], isScript: true},
  {name: 'vitest', title: 'Vitest', writes: "`environment: 'jsdom'`", tools: ['vitest', 'jsdom'], isScript: true},
  {name: 'next', title: 'Next', writes: '`szhk-charts/react`', tools: ['next', 'react'], isDear: true},
  {name: 'nuxt', title: 'Nuxt', writes: '`isCustomElement`', tools: ['nuxt', 'vue'], isDear: true},
  {name: 'sveltekit', title: 'SvelteKit', tools: ['svelte', '@sveltejs/kit'], output: 'build', isDear: true},
  {name: 'angular', title: 'Angular', writes: '`CUSTOM_ELEMENTS_SCHEMA`', tools: ['@angular/core'], output: 'dist/browser', isDear: true},
  {name: 'astro', title: 'Astro', writes: 'the import in a `<script>`', tools: ['astro'], output: 'dist', isDear: true},
  {name: 'eleventy', title: 'Eleventy', writes: 'a copy of `dist/cdn`', tools: ['@11ty/eleventy'], output: '_site', isDear: true},
  {
    name: 'vitepress',
    title: 'VitePress',
    writes: '`isCustomElement`, `:rows.prop` of rows that stay',
    tools: ['vitepress', 'vue'],
    output: 'docs/.vitepress/dist',
    link: 'a[href*="ports"]:not([href^="#"])',
    isDear: true,
  },
  {
    name: 'docusaurus',
    title: 'Docusaurus',
    writes: '`szhk-charts/react`',
    tools: ['@docusaurus/core', 'react'],
    output: 'build',
    link: 'a[href*="ports"]:not([href^="#"])',
    isDear: true,
  },
  {
    name: 'observable',
    title: 'Observable Framework',
    writes: 'a copy of `dist/cdn`',
    tools: ['@observablehq/framework'],
    output: 'dist',
    isDear: true,
  },
];
