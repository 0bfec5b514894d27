import platforms from '../../data/innovation-platforms.json';
import {type Bar, barsHeight, barsPlot} from '../marks/bars-plot.js';
import type {TableChart} from '../marks/view.js';
import {qualifiers} from '../model/row-columns.js';
import type {InnovationPlatform} from '../model/tables.js';
import type {Wording} from '../text/wording.js';

/** Platforms by floor area, the largest first; those still being built are paler. */
function areas(rows: readonly InnovationPlatform[], wording: Wording): Bar[] {
  const drawn = rows.map((row): Bar => ({
    name: row.name[wording.language],
    value: wording.baseValue(row),
    words: wording.value(row),
    color: 'var(--_shenzhen)',
    pale: row.status === 'under-construction',
    rows: [row],
  }));
  return drawn.sort((a, b) => b.value - a.value);
}

const platformDetails = ({description, tenants}: InnovationPlatform, {language, messages}: Wording): string => {
  const parts = [description?.[language] ?? '', messages.list(tenants.map((tenant) => tenant[language]))];
  return messages.sentences(parts.filter((part) => part !== ''));
};

export const chart: TableChart<InnovationPlatform> = {
  element: 'szhk-innovation-platforms',
  table: platforms,
  fields: {
    name: 'words',
    value: 'number',
    unit: 'text',
    qualifier: 'text?',
    status: 'text?',
    description: 'words?',
    tenants: 'wordsList?',
    section: 'text?',
    stated: 'text?',
  },
  choices: {unit: Object.keys(platforms.vocabulary.units ?? {}), qualifier: qualifiers, status: ['built', 'under-construction']},
  views: {
    area: {
      legend: 'underConstruction',
      columns: [
        {heading: 'name', cell: ({name}, {language}) => name[language]},
        {heading: 'value', cell: (row, wording) => wording.value(row), number: ({value}) => value},
        {heading: 'kind', cell: ({category}, wording) => wording.category(category)},
        {heading: 'details', cell: platformDetails},
      ],
      height: (rows, context) => barsHeight(areas(rows, context.wording), '', context),
      draw: (rows, context) => [barsPlot(areas(rows, context.wording), '', context)],
    },
  },
};
