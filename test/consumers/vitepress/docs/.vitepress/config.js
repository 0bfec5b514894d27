import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'Ports',
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('szhk-')}}},
});
