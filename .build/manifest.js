// The manifest of the elements, which integrations derive from.
import {readFileSync} from 'node:fs';

/**
 * @typedef {{name: string, fieldName?: string, description?: string, default?: string, type?: {text: string}}} Named
 * @typedef {Named & {tagName: string, attributes: Named[], members: Named[], events: Named[], path: string}} Element
 */

/** A new copy of the manifest, because generators change what they are given. @returns {any} */
export const readManifest = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** All elements, each with the path of its module. @returns {Element[]} */
export const elements = () =>
  readManifest().modules.flatMap((/** @type {any} */ {path, declarations}) =>
    declarations.flatMap((/** @type {any} */ declaration) => (declaration.tagName ? {...declaration, path} : [])),
  );

/** The sentences of a description that come before the list of views, on one line. @param {string} [description] */
export const summaryOf = (description = '') => (description.split('\n\n')[0] ?? '').replace(/\s+/g, ' ');
