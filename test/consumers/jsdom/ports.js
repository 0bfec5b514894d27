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
Object.assign(globalThis, {Event: window.Event, CustomEvent: window.CustomEvent, EventTarget: window.EventTarget});
await import('szhk-charts/charts/port-throughput.js');

const chart = document.createElement('szhk-port-throughput');
const ready = new Promise((resolve) => chart.addEventListener('szhk-ready', resolve));
chart.rows = rows;
chart.show = 'table';
document.body.append(chart);
await ready;
await new Promise((resolve) => setTimeout(resolve, 1000));
console.log(chart.shadowRoot.querySelector('table')?.textContent);
assert.match(await chart.toCSV(), /Yokohama,.*298/);
assert.match(chart.shadowRoot.querySelector('table')?.textContent ?? '', /Yokohama/);
