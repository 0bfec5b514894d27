// A page without a browser: its globals first, then the chart.
import assert from 'node:assert/strict';
import {JSDOM, VirtualConsole} from 'jsdom';
import {rows} from './rows.js';

const virtualConsole = new VirtualConsole().on('jsdomError', assert.ifError);
const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
  virtualConsole,
});
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
const replaced = ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal'];
const inherited = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
for (const name of [...replaced, ...inherited]) globalThis[name] = window[name];
await import('szhk-charts/charts/port-throughput.js');

const chart = document.createElement('szhk-port-throughput');
const ready = new Promise((resolve) => chart.addEventListener('szhk-ready', resolve));
chart.rows = rows;
chart.show = 'table';
document.body.append(chart);
await ready;
const table = () => chart.shadowRoot.querySelector('tbody');
while (!table()) await new Promise((resolve) => setTimeout(resolve, 10));

assert.match(await chart.toCSV(), /Yokohama.*298/);
assert.match(table().textContent, /Yokohama/);
window.close();
