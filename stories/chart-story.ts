import type {StoryObj} from '@storybook/web-components-vite';

/** Arguments of a story: attributes by name; `rows` and `highlight` are set as properties. */
export type Arguments = Record<string, unknown>;
export type ChartStory = StoryObj<Arguments>;

/** Puts the element of a page's `component` on the page, with the arguments as its attributes. */
export function renderChart({rows, highlight, ...attributes}: Arguments, {component}: {component?: string}): HTMLElement {
  const element = document.createElement(component ?? '');
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  const set = Object.entries({rows, highlight}).filter(([, value]) => value !== undefined);
  return Object.assign(element, Object.fromEntries(set));
}
