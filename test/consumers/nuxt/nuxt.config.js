export default defineNuxtConfig({
  app: {head: {title: 'Ports', htmlAttrs: {lang: 'en'}}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('szhk-')}},
});
