// The elements in templates of Vue. An import that is ignored fails where Vue is not installed, which nothing there asks for.
// @ts-ignore
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {ElementProps} from './elements.js';

/** `@szhk-ready` is the property `onSzhkReady` of a component. */
type VueEvents<Props> = {
  [Name in keyof Props as Name extends `onszhk-${infer Event}` ? `onSzhk${Capitalize<Event>}` : never]: Props[Name];
};

type VueProps<Props> = {[Name in keyof Props as Name extends 'ref' | `onszhk-${string}` ? never : Name]: Props[Name]} & VueEvents<Props>;

type VueElements = {
  [Tag in keyof ElementProps]: new () => {
    $props: VueProps<ElementProps[Tag]> & Omit<HTMLAttributes, keyof VueProps<ElementProps[Tag]>> & ReservedProps;
  };
};

// @ts-ignore
declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
