import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import {readJson} from '../data/describe.js';
import {csvOf, jsonOf, publishedResource, publishedResources} from '../data/publish.js';

/** What the pages import, by the name under which they do. */
const modules: Readonly<Record<string, () => unknown>> = {
  'virtual:published-data': () => publishedResources().map(listed),
  'virtual:catalogue': catalogue,
};

/** Gives the pages the list of what the package publishes of data/ and the catalogue of its charts, and the site the files under `data/`. */
export function publishedData(): Plugin {
  return {
    name: 'published-data',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const content = modules[id.slice(1)];
      return content ? `export default ${JSON.stringify(content())};` : null;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name = '', ending] = /\/data\/([\w-]+)\.(csv|json)(\?.*)?$/.exec(request.url ?? '') ?? [];
        const resource = publishedResource(name);
        if (!resource) return next();
        response.setHeader('Content-Type', `${ending === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`);
        response.end(ending === 'csv' ? csvOf(resource) : jsonOf(resource));
      });
    },
    generateBundle() {
      for (const resource of publishedResources()) {
        this.emitFile({type: 'asset', fileName: `data/${resource.name}.csv`, source: csvOf(resource)});
        this.emitFile({type: 'asset', fileName: `data/${resource.name}.json`, source: jsonOf(resource)});
      }
    },
  };
}

/** A line of the list: how many rows, how many of them from the report, and the figures that they are of. */
function listed({name, title, titles, description, data, figures}: ReturnType<typeof publishedResources>[number]) {
  const numbers = figures.flatMap(({number}: {number?: string | null}) => number ?? []);
  const fromReport = data.filter(({section}) => section).length;
  return {name, title, titles, description, rows: data.length, fromReport, figures: numbers};
}

/** The version of the package and every figure, table and other view, with what names it. */
function catalogue() {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};
  const drawn = [...readJson('figures.json'), ...readJson('views.json')] as Record<string, unknown>[];
  const entries = drawn.map(({number, element, view, section, subject, caption}) => ({number, element, view, section, subject, caption}));
  return {version, entries};
}
