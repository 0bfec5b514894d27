import {readJson, vocabularyLanguages} from '../../data/describe.js';

/** A file of data/ by its name. @param {string} name @returns {any} */
export const read = (name) => readJson(`${name}.json`);

export const languages = vocabularyLanguages();
