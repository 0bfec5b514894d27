// The types of the elements in JSX and in templates: dist/types, to which the declarations of every module refer.
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {elements, readManifest, summaryOf} from './manifest.js';

const folder = 'dist/types';
const frameworks = readdirSync('.build/types');

export function writeFrameworkTypes() {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'elements.d.ts'), elementTypes());
  for (const file of frameworks) copyFileSync(join('.build/types', file), join(folder, file));
  const references = frameworks.map((file) => `/// <reference path="./${file}" />\n`);
  writeFileSync(join(folder, 'index.d.ts'), `${references.join('')}export {};\n`);
  referTo('dist/index.d.ts', './types/index.d.ts');
  for (const room of ['charts', 'lookup', 'react']) {
    for (const file of readdirSync(join('dist', room))) {
      if (file.endsWith('.d.ts')) referTo(join('dist', room, file), '../types/index.d.ts');
    }
  }
}

/** @param {string} file @param {string} types */
function referTo(file, types) {
  const reference = `/// <reference path="${types}" />\n`;
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith(reference)) writeFileSync(file, reference + text);
}

/** The properties, attributes and events of each element as the generator writes them, without its types of the frameworks. */
function elementTypes() {
  const generated = generateJsxTypes(withoutLanguage(), {globalTypePath: '../index.js', fileName: ''}) ?? '';
  const [imports] = /^import type .* from "..\/index.js";$/m.exec(generated) ?? [];
  const props = generated.match(/^export type Szhk\w+Props = \{$[\s\S]*?^\}/gm) ?? [];
  const all = elements();
  if (!imports || props.length !== 2 * all.length) throw new Error('@wc-toolkit/jsx-types has another form');
  const tidy = props.map((one) => one.replace(/^\s+/gm, '  ').replaceAll(' | undefined | undefined', ' | undefined'));
  return [imports, ...tidy, written, byTag(all, 'ElementProps', 'Props'), byTag(all, 'SolidProps', 'SolidJsProps')].join('\n\n');
}

/** The manifest without the attribute that every framework knows. */
function withoutLanguage() {
  const manifest = readManifest();
  for (const {declarations} of manifest.modules) {
    for (const one of declarations) one.attributes &&= one.attributes.filter((/** @type {any} */ {name}) => name !== 'lang');
  }
  return manifest;
}

const written = `/** What can be written: a template says a number as text. */
type Written<Props> = {[Name in keyof Props]: Props[Name] extends number | undefined ? Props[Name] | \`\${number}\` : Props[Name]};`;

/** @param {readonly import('./manifest.js').Element[]} all @param {string} name @param {string} ending */
function byTag(all, name, ending) {
  const lines = all.map((one) => `  /** ${summaryOf(one.description)} */\n  '${one.tagName}': Written<${one.name}${ending}>;\n`);
  return `export interface ${name} {\n${lines.join('')}}\n`;
}
