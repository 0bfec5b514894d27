// The components of dist/react, one an element, made with `createComponent` of @lit/react, which is copied there: as a dependency it
// would install the types of React for everybody.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {elements, summaryOf} from './manifest.js';

const folder = 'dist/react';
const directive = "'use client';\n";

export function writeReact() {
  mkdirSync(folder, {recursive: true});
  const components = elements().map(component);
  for (const one of components) {
    write(`${one.file}.js`, directive + one.code);
    write(`${one.file}.d.ts`, one.types);
  }
  const index = components.map(({name, file}) => `export {${name}} from './${file}.js';\n`).join('');
  write('index.js', directive + index);
  write('index.d.ts', `${index}export type {ElementComponent, ElementEvents} from './element-component.js';\n`);
  write('element-component.js', directive + elementComponent);
  write('element-component.d.ts', elementComponentTypes);
  copyCreateComponent();
}

/** @param {string} file @param {string} text */
const write = (file, text) => writeFileSync(join(folder, file), text);

function copyCreateComponent() {
  const source = dirname(new URL(import.meta.resolve('@lit/react')).pathname).replace(/\/node(\/development)?$/, '');
  copyFileSync(join(source, 'LICENSE'), join(folder, 'LICENSE'));
  const code = readFileSync(join(source, 'create-component.js'), 'utf8');
  write('create-component.js', directive + code.replace(/\n\/\/# sourceMappingURL.*\s*$/, '\n'));
}

/** The component of an element. @param {import('./manifest.js').Element} element */
function component({tagName, name: className, path, description, events}) {
  const [, room = '', file = ''] = /^dist\/(.*)\/([^/]+)\.js$/.exec(path) ?? [];
  const name = className.replace('Szhk', '');
  const listened = events.map((event) => `'${event.name.replace('szhk-', '')}'`);
  const documented = `/** ${summaryOf(description)} */\n`;
  const importClass = `{${className}} from '../${room}/${file}.js';\n`;
  return {
    name,
    file,
    code: `import {elementComponent} from './element-component.js';
import ${importClass}
${documented}export const ${name} = /* @__PURE__ */ elementComponent('${tagName}', ${className}, '${name}', [${listened.join(', ')}]);
`,
    types: `import type {ElementComponent} from './element-component.js';
import type ${importClass}
${documented}export declare const ${name}: ElementComponent<${className}, ${listened.join(' | ')}>;
`,
  };
}

const elementComponent = `import React from 'react';
import {createComponent} from './create-component.js';

// A server has no layout, and React 18 says so.
const react = typeof document === 'undefined' ? {...React, useLayoutEffect: () => {}} : React;

export const elementComponent = (tagName, elementClass, displayName, events) =>
  createComponent({
    react,
    tagName,
    elementClass,
    displayName,
    events: Object.fromEntries(events.map((name) => [\`on\${name[0].toUpperCase()}\${name.slice(1)}\`, \`szhk-\${name}\`])),
  });
`;

const elementComponentTypes = `import type {LitElement} from 'lit';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {ChartErrorDetail, HighlightDetail, SelectDetail} from '../index.js';

/** Events of the elements. */
export interface ElementEvents {
  /** After each draw. */
  onReady?: ((event: CustomEvent<undefined>) => void) | undefined;
  /** When a request is wrong or a fetch fails. */
  onError?: ((event: CustomEvent<ChartErrorDetail>) => void) | undefined;
  /** When a value is pointed at or focused, and when it no longer is. */
  onHighlight?: ((event: CustomEvent<HighlightDetail>) => void) | undefined;
  /** When a value is selected, and when it no longer is. */
  onSelect?: ((event: CustomEvent<SelectDetail>) => void) | undefined;
}

/** What of an element can be set, except the \`ref\` of figures: React has its own. */
type Settings<Element> = {
  [Name in keyof Element as Name extends keyof LitElement | 'ref' | 'chart' | \`to\${Capitalize<string>}\` ? never : Name]?: Element[Name] | undefined;
};

type OwnProps<Element, Event extends string> = Settings<Element> & Pick<ElementEvents, \`on\${Capitalize<Event>}\` & keyof ElementEvents>;

/** React component of an element. */
export type ElementComponent<Element extends LitElement, Event extends string> = ForwardRefExoticComponent<
  OwnProps<Element, Event> & Omit<HTMLAttributes<Element>, keyof OwnProps<Element, Event>> & RefAttributes<Element>
>;
`;
