import professionalAccess from '../../data/professional-access.json';
import type {TableChart} from '../marks/view.js';
import type {ProfessionalAccess} from '../model/tables.js';

export const chart: TableChart<ProfessionalAccess> = {
  element: 'szhk-professional-access',
  table: professionalAccess,
  fields: {name: 'words', procedure: 'words', details: 'words', since: 'date?', section: 'text?'},
  views: {
    professions: {
      columns: [
        {heading: 'name', cell: ({name}, {language}) => name[language]},
        {heading: 'procedure', cell: ({procedure}, {language}) => procedure[language]},
        {heading: 'details', cell: ({details}, {language}) => details[language]},
      ],
    },
  },
};
