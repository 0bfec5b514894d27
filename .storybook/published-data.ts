import type {Plugin} from 'vite';
import {csvOf, jsonOf, publishedResources} from '../data/publish.js';

const list = 'virtual:published-data';

/** Gives the stories the list of what the package publishes of data/, and the site its files under `data/`. */
export function publishedData(): Plugin {
  const files = () =>
    publishedResources().flatMap((resource) => [
      {fileName: `data/${resource.name}.csv`, source: csvOf(resource)},
      {fileName: `data/${resource.name}.json`, source: jsonOf(resource)},
    ]);
  return {
    name: 'published-data',
    enforce: 'pre',
    resolveId: (id) => (id === list ? `\0${list}` : null),
    load: (id) => (id === `\0${list}` ? `export default ${JSON.stringify(publishedResources().map(listed))};` : null),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = files().find(({fileName}) => request.url?.endsWith(`/${fileName}`));
        if (!asked) return next();
        response.setHeader('Content-Type', `${asked.fileName.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`);
        response.end(asked.source);
      });
    },
    generateBundle() {
      for (const file of files()) this.emitFile({type: 'asset', ...file});
    },
  };
}

/** A line of the list: how many rows, how many of them from the report, and the figures that they are of. */
function listed({name, title, titles, description, data, figures}: ReturnType<typeof publishedResources>[number]) {
  const numbers = figures.flatMap(({number}: {number?: string | null}) => number ?? []);
  const fromReport = data.filter(({source, section}) => source === 'report' || (source === undefined && section)).length;
  return {name, title, titles, description, rows: data.length, fromReport, figures: numbers};
}
