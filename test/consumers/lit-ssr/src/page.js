// Writes the page on a server: the chart is an element with what stands between its tags, until the script on the page draws it.
import {mkdirSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'szhk-charts/charts/port-throughput.js';

const page = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Ports</title>
      <script type="module" src="ports.js"></script>
    </head>
    <body>
      <szhk-port-throughput heading-level="2"><a href="throughput.csv">Container throughput</a></szhk-port-throughput>
      <button type="button">Table</button>
      <output></output>
    </body>
  </html>`;

mkdirSync('dist', {recursive: true});
writeFileSync('dist/index.html', await collectResult(render(page)));
