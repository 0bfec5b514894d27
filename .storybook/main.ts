import type {StorybookConfig} from '@storybook/web-components-vite';
import {describedDatasets} from '../data/describe.js';
import {definingModules} from './defining-modules.js';
import {publishedData} from './published-data.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [{...describedDatasets(), enforce: 'pre'}, publishedData(), definingModules(), ...(vite.plugins ?? [])],
    resolve: {...vite.resolve, dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']},
  }),
};

export default config;
