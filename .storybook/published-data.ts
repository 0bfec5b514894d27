import type {Plugin} from 'vite';
import {csvOf, jsonOf, publishedResource, publishedResources} from '../data/publish.js';

const list = 'virtual:published-data';

/** Gives the stories the list of what the package publishes of data/, and the site its files under `data/`. */
export function publishedData(): Plugin {
  return {
    name: 'published-data',
    enforce: 'pre',
    resolveId: (id) => (id === list ? `\0${list}` : null),
    load: (id) => (id === `\0${list}` ? `export default ${JSON.stringify(publishedResources().map(listed))};` : null),
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
