// The elements in JSX of Solid. An import that is ignored fails where Solid is not installed, which nothing there asks for.
// @ts-ignore
import type {JSX} from 'solid-js';
import type {ElementProps, SolidProps} from './elements.js';

type SolidElements = {
  [Tag in keyof ElementProps]: Omit<ElementProps[Tag], 'ref'> &
    SolidProps[Tag] &
    Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag] | keyof SolidProps[Tag] | 'ref'> & {
      ref?: HTMLElementTagNameMap[Tag] | ((element: HTMLElementTagNameMap[Tag]) => void) | undefined;
    };
};

// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
