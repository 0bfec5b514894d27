import {readFileSync} from 'node:fs';

/** A file of data/ by its name. @param {string} name @returns {any} */
export const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

export const languages = ['en', 'zh-Hans', 'zh-Hant'];
