import type {LitElement} from 'lit';
import type {ChartHost} from '../model/chart-host.js';
import {fileText} from '../model/file-text.js';
import {about} from './about.js';
import {csvText} from './csv.js';
import {cdn, type ExportContext} from './export-context.js';

/** The lines that put a chart on a page: the script, pinned to this version or the newest, and the element with its settings. */
export function embedCode(context: ExportContext, pinned: boolean): string {
  return fileText(`${scriptElement(pinned)}\n${element(context)}`);
}

function scriptElement(pinned: boolean): string {
  const source = `${cdn}szhk-charts${pinned ? `@${about.version}` : ''}/dist/cdn/szhk-charts.js`;
  const hash = pinned && about.integrity ? {integrity: about.integrity, crossorigin: 'anonymous'} : {};
  return `<script${attributes({type: 'module', src: source, ...hash})}></script>`;
}

function element(context: ExportContext): string {
  const {host, languageTag} = context;
  const own = context.rendered.composed.composition.ownRows ? {src: ownSource(context)} : {};
  return `<${host.localName}${attributes({...settings(host), ...own, lang: languageTag})}></${host.localName}>`;
}

/** The URL of the page's own rows; rows that a script set are included in it. */
function ownSource({host, rendered}: ExportContext): string {
  const {rows, src = ''} = host;
  const csv = () => `data:text/csv;charset=utf-8,${encodeURIComponent(csvText(rendered.composed.composition, false))}`;
  return rows ? csv() : new URL(src, host.baseURI).href;
}

/** The attributes of an element that differ from those of a new one, even if a script set them. */
function settings(host: ChartHost): Record<string, string> {
  const {elementProperties} = host.constructor as typeof LitElement;
  const fresh = host.ownerDocument.createElement(host.localName);
  const valueIn = (element: Element, property: PropertyKey) => (Reflect.get(element, property) as string | number | null | undefined) ?? '';
  const set = [...elementProperties].filter(
    ([property, {attribute}]) => attribute !== false && property !== 'src' && valueIn(host, property) !== valueIn(fresh, property),
  );
  return Object.fromEntries(
    set.map(([property, {attribute}]) => [
      typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      String(valueIn(host, property)),
    ]),
  );
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedHtml(value)}"`)
    .join('');
}

const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
