// Leaves out of the bundles what Lit does for browsers older than the supported ones, and what it says to those who write style sheets.

/** Hooks of Lit's polyfills and of its rendering on a server; these bundles have neither. */
const hooks = /\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g;

/** Lists of the versions on a page, for warnings that production builds do not have. */
const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g;

/** The choice of what sets an attribute like `?hidden`, of which our templates have none (tested). */
const booleanAttributes = /"\?"===\w+\[1\]\?\w+:/g;

/** Directives on elements, of which our templates have none either (tested). */
const elementParts = /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g;

/** Style sheets of a class; ours adopt theirs themselves, in whichever document they are (tested). */
const classStyles = /static finalizeStyles\(\w+\)\{.*?return \w+\}/g;

/** What decorators tell the class that they stand in; ours have none (tested). */
const decoratorMetadata = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g;
const metadataOfClass = /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\)\}(?=this\.)/g;
const initializers = /static addInitializer\(\w+\)\{.*?push\(\w+\)\}|,this\.constructor\.\w+\?\.forEach\(\w+=>\w+\(this\)\)/g;

/** What a module takes for granted where it is imported: on a server there is neither. */
const elementClass = /\bextends HTMLElement\b/g;
const page = /=document\b/g;
const walker = /(\w+)\.createTreeWalker\(\1,129\)/g;

/** A method of tasks that chooses what to render; the elements do so themselves. */
const renderOfTask = /render\(\w+\)\{switch[^]*?"Unexpected status: "\+this\.\w+\)\}\}/g;

/** Code of each module, and what stands in for it. @type {Record<string, readonly (readonly [RegExp, string])[]>} */
const replaced = {
  '@lit/task/task.js': [
    [renderOfTask, ''],
    [/Error\("The args function must return an array"\)/g, 'Error("args")'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\b(\w+)=\w+\.ShadowRoot&&[^;]+?"replace"in CSSStyleSheet\.prototype\b/g, '$1=true'], // so its style elements go
    [/Error\("(?:CSSResult is not|Value passed to 'css')[^"]*"(?:\+\w+\+"[^"]*")?\)/g, 'Error("css")'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [hooks, 'undefined'],
    [versions, '0'],
    [decoratorMetadata, ''],
    [metadataOfClass, ''],
    [initializers, ''],
    [elementClass, 'extends(globalThis.HTMLElement??Object)'],
    [classStyles, 'static finalizeStyles(){return[]}'],
  ],
  'lit-html/lit-html.js': [
    [hooks, 'undefined'],
    [versions, '0'],
    [/Error\("invalid template strings array"\)/g, 'Error("html")'],
    [page, '=globalThis.document'],
    [walker, '$1?.createTreeWalker($1,129)'],
    [booleanAttributes, ''],
    [elementParts, ':0'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\._\$litElement\$=!0,/g, ''], // by which its renderer on a server knows it
    [hooks, 'undefined'],
    [versions, '0'],
  ],
};

/** Rollup plugin. Stops the build if a release of Lit has no such code. */
export function leanLit() {
  return {
    name: 'lean-lit',
    /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
    transform(code, id) {
      const [, module = ''] = id.split('/node_modules/');
      const parts = replaced[module];
      if (!parts) return null;
      const lean = parts.reduce((rest, [pattern, part]) => {
        if (rest.search(pattern) < 0) this.error(`${module} no longer has ${pattern} (lean-lit.js)`);
        return rest.replaceAll(pattern, part);
      }, code);
      return {code: lean, map: null};
    },
  };
}
