// The elements in templates of Svelte. An import that is ignored fails where Svelte is not installed, which nothing there asks for.
// @ts-ignore
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementProps} from './elements.js';

/** Svelte 4 writes `on:szhk-ready`, Svelte 5 `onszhk-ready`. */
type SvelteEvents<Props> = {
  [Name in keyof Props as Name extends `on${infer Event extends `szhk-${string}`}` ? `on:${Event}` : never]: Props[Name];
};

type SvelteElements = {
  [Tag in keyof ElementProps]: ElementProps[Tag] &
    SvelteEvents<ElementProps[Tag]> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]>;
};

// @ts-ignore
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
