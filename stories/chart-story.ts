import type {StoryObj} from '@storybook/web-components-vite';

/** Arguments of a story: attributes by name; `rows` is set as a property. */
export type Arguments = Record<string, unknown>;
export type ChartStory = StoryObj<Arguments>;

/** Puts the element of a page's `component` on the page, with the arguments as its attributes. */
export function renderChart({rows, ...attributes}: Arguments, {component}: {component?: string}): HTMLElement {
  const element = document.createElement(component ?? '');
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  return Object.assign(element, rows === undefined ? {} : {rows});
}
