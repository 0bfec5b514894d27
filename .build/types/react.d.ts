// The elements in JSX of React. An import that is ignored fails where React is not installed, which nothing there asks for.
// @ts-ignore
import type {HTMLAttributes, RefAttributes} from 'react';
import type {ElementProps} from './elements.js';

type ReactElements = {
  [Tag in keyof ElementProps]: Omit<ElementProps[Tag], 'ref'> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> &
    RefAttributes<HTMLElementTagNameMap[Tag]> & {class?: string | undefined};
};

declare global {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
