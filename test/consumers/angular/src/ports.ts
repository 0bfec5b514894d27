import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {OwnRow, SelectDetail} from 'szhk-charts';
import 'szhk-charts/charts/port-throughput.js';

@Component({
  selector: 'app-ports',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <szhk-port-throughput [rows]="rows" heading-level="2" [show]="show()" (szhk-select)="select($event)"></szhk-port-throughput>
    <button (click)="show.set('table')">Table</button>
    <output>{{ selected() }}</output>
  `,
})
export class Ports {
  readonly show = signal<'table' | undefined>(undefined);
  readonly selected = signal('');
  readonly rows: readonly OwnRow[] = [
    {period: 2021, place: 'Rotterdam', measure: 'container-throughput', value: 1530, unit: 'teu-10k'},
    {period: 2022, place: 'Rotterdam', measure: 'container-throughput', value: 1446, unit: 'teu-10k'},
    {period: 2021, place: 'Yokohama', measure: 'container-throughput', value: 286, unit: 'teu-10k'},
    {period: 2022, place: 'Yokohama', measure: 'container-throughput', value: 298, unit: 'teu-10k'},
  ];

  select(event: Event) {
    const {detail} = event as CustomEvent<SelectDetail>;
    this.selected.set(detail.text);
  }
}
