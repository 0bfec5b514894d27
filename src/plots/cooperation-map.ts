import zones from '../../data/cooperation-zones.json';
import {tableChart, type TableView} from '../marks/view.js';
import {mapHeight, type Site, sketchMap} from '../marks/schematic/sketch-map.js';
import {placeColor} from '../marks/scales.js';
import type {CooperationZone} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

const symbols = {zone: 'square', park: 'diamond', area: 'circle', station: 'triangle', airport: 'triangle', link: 'circle'} as const;

function sites(rows: readonly CooperationZone[], {language}: Wording): Site[] {
  return rows.map((row) => {
    const {latitude, longitude, toLatitude, toLongitude, name, description, places, kind, placement} = row;
    return {
      row,
      at: [longitude, latitude],
      name: name[language],
      details: description?.[language] ?? '',
      color: placeColor(places[0] ?? ''),
      symbol: symbols[kind],
      hollow: placement === 'schematic',
      ...(toLatitude === null || toLongitude === null ? {} : {to: [toLongitude, toLatitude] as const}),
    };
  });
}

/** Zones and links of one figure of the report. */
function ofFigure(number: string): TableView<CooperationZone> {
  return {
    legend: 'schematic',
    columns: [
      {heading: 'name', cell: ({name}, {language}) => name[language]},
      {heading: 'kind', cell: ({kind}, wording) => wording.item(kind)},
      {heading: 'details', cell: ({description}, {language}) => description?.[language] ?? ''},
      {heading: 'location', cell: ({placement}, wording) => wording.item(placement)},
    ],
    select: (rows) => rows.filter(({figures}) => figures.includes(number)),
    height: (rows, room) => mapHeight(sites(rows, room.wording), room),
    draw: (rows, room) => sketchMap(sites(rows, room.wording), cities(room.wording), room),
  };
}

const cities = (wording: Wording) => ({shenzhen: wording.place('shenzhen'), hongKong: wording.place('hong-kong')});

export const chart = tableChart<CooperationZone>({
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
  placesOf: ({places}) => places,
  sourceOf: ({section, stated}) => ({source: section ? 'report' : '', section, stated}),
  views: {
    baoan: ofFigure('图3.12'),
    parks: ofFigure('图3.13'),
    'san-tin': ofFigure('图3.17'),
    'baoan-plan': ofFigure('图3.18'),
    qianhai: ofFigure('图5.6'),
    railways: ofFigure('图5.7'),
  },
});
