import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/index.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: {expanded: true},
    docs: {toc: true},
    options: {
      storySort: {order: ['Introduction', 'Gallery', 'Reading', 'Embed', 'Datasets', 'By number', 'In a sentence', 'Frameworks', 'Charts']},
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'zh-Hant', title: '繁體中文'},
        ],
      },
    },
    theme: {
      description: 'Theme of the charts',
      toolbar: {title: 'Theme', icon: 'mirror', dynamicTitle: true, items: ['auto', 'light', 'dark']},
    },
  },
  initialGlobals: {language: 'en', theme: 'auto'},
  decorators: [
    (story, {globals}) => {
      document.documentElement.lang = String(globals['language']);
      const node = story() as Element;
      if (node instanceof HTMLElement && !node.hasAttribute('theme')) node.setAttribute('theme', String(globals['theme']));
      return node;
    },
  ],
};

export default preview;
