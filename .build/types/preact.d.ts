// The elements in JSX of Preact. An import that is ignored fails where Preact is not installed, which nothing there asks for.
// @ts-ignore
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {ElementProps} from './elements.js';

type PreactElements = {
  [Tag in keyof ElementProps]: Omit<ElementProps[Tag], 'ref'> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> &
    ClassAttributes<HTMLElementTagNameMap[Tag]>;
};

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
