import zones from '../../data/cooperation-zones.json';
import {placeColor} from '../marks/place-colors.js';
import type {Site} from '../marks/schematic/site.js';
import {mapBounds, mapHeight, sketchMap} from '../marks/schematic/sketch-map.js';
import type {TableChart, TableView} from '../marks/view.js';
import type {CooperationZone} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

const zoneSymbols = {zone: 'square', park: 'diamond', area: 'circle', station: 'triangle', airport: 'triangle', link: 'circle'} as const;

function zoneSites(rows: readonly CooperationZone[], {language}: Wording): Site[] {
  return rows.map((row) => {
    const {latitude, longitude, toLatitude, toLongitude, name, description, places, kind, placement} = row;
    return {
      row,
      at: [longitude, latitude],
      name: name[language],
      details: description?.[language] ?? '',
      color: placeColor(places[0] ?? ''),
      symbol: zoneSymbols[kind],
      hollow: placement === 'schematic',
      ...(toLatitude === null || toLongitude === null ? {} : {to: [toLongitude, toLatitude] as const}),
    };
  });
}

/** Zones and links in one figure of the report. */
function zonesOfFigure(number: string): TableView<CooperationZone> {
  return {
    legend: 'schematic',
    columns: [
      {heading: 'name', cell: ({name}, {language}) => name[language]},
      {heading: 'kind', cell: ({kind}, wording) => wording.item(kind)},
      {heading: 'details', cell: ({description}, {language}) => description?.[language] ?? ''},
      {heading: 'location', cell: ({placement}, wording) => wording.item(placement)},
    ],
    select: (rows) => rows.filter(({figures}) => figures.includes(number)),
    height: (rows, context) => mapHeight(zoneSites(rows, context.wording), context),
    draw: (rows, context) => sketchMap(zoneSites(rows, context.wording), context),
  };
}

export const chart: TableChart<CooperationZone> = {
  element: 'szhk-cooperation-map',
  table: zones,
  fields: {
    name: 'words',
    kind: 'text',
    latitude: 'number',
    longitude: 'number',
    toLatitude: 'number?',
    toLongitude: 'number?',
    description: 'words?',
    places: 'texts?',
    placement: 'text?',
  },
  choices: {kind: Object.keys(zoneSymbols), placement: ['approximate', 'schematic']},
  bounds: mapBounds,
  placesOf: ({places}) => places,
  views: {
    baoan: zonesOfFigure('图3.12'),
    parks: zonesOfFigure('图3.13'),
    'san-tin': zonesOfFigure('图3.17'),
    'baoan-plan': zonesOfFigure('图3.18'),
    qianhai: zonesOfFigure('图5.6'),
    railways: zonesOfFigure('图5.7'),
  },
};
