/** Papa Parse is CommonJS, which only bundlers read. In the package it is a module. */
export {default} from 'papaparse/papaparse.min.js';
