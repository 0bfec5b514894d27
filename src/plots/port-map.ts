import ports from '../../data/boundary-control-points.json';
import {placeColor} from '../marks/place-colors.js';
import type {Site} from '../marks/schematic/site.js';
import {mapBounds, mapHeight, sketchMap} from '../marks/schematic/sketch-map.js';
import type {TableChart} from '../marks/view.js';
import type {ControlPoint} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

const portSymbols = {road: 'circle', rail: 'square', water: 'diamond', air: 'triangle'} as const;
const kinds = Object.keys(portSymbols);

/** Kind, functions, and opening date: `road, passenger clearance, opened 1989`. */
function portDetails({reportKind, functions, opened}: ControlPoint, wording: Wording): string {
  const {messages} = wording;
  const since = opened ? [messages.opened(wording.period(opened))] : [];
  return messages.phrases([wording.item(reportKind), ...functions.map((id) => wording.item(id)), ...since]);
}

/** Ports by kind as the report counts them, from west to east. */
function portSites(rows: readonly ControlPoint[], wording: Wording): Site[] {
  const order = (port: ControlPoint) => kinds.indexOf(port.reportKind) * 1000 + port.longitude;
  return [...rows]
    .sort((a, b) => order(a) - order(b))
    .map((port) => ({
      at: [port.longitude, port.latitude],
      name: port.name[wording.language],
      details: portDetails(port, wording),
      color: port.places.length > 1 ? 'var(--_text)' : placeColor(port.places[0] ?? ''),
      symbol: portSymbols[port.reportKind],
      hollow: port.placement !== 'measured',
      row: port,
    }));
}

export const chart: TableChart<ControlPoint> = {
  element: 'szhk-port-map',
  table: ports,
  fields: {
    name: 'words',
    reportKind: 'text',
    latitude: 'number',
    longitude: 'number',
    functions: 'texts?',
    places: 'texts?',
    opened: 'date?',
    report: 'words?',
  },
  choices: {reportKind: kinds},
  bounds: mapBounds,
  placesOf: ({places}) => places,
  views: {
    map: {
      legend: 'schematic',
      columns: [
        {heading: 'name', cell: ({name}, {language}) => name[language]},
        {heading: 'kind', cell: ({reportKind}, wording) => wording.item(reportKind)},
        {heading: 'opened', cell: ({opened}, wording) => (opened ? wording.period(opened) : ''), order: ({opened}) => opened ?? ''},
        {heading: 'details', cell: ({report}, {language}) => report?.[language] ?? ''},
        {heading: 'location', cell: (port) => `${port.latitude}° N ${port.longitude}° E`, isOnlyInTable: true},
      ],
      height: (rows, context) => mapHeight(portSites(rows, context.wording), context),
      draw: (rows, context) => sketchMap(portSites(rows, context.wording), context),
    },
  },
};
