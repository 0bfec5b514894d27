import {html, type TemplateResult} from 'lit';
import type {Row} from '../dataset.js';
import type {Wording} from '../text/wording.js';
import type {NumbersComposition} from './compose.js';
import type {Captions} from './picture.js';

/** Every row that is drawn, with all digits, its unit, precision and source. */
export function table({rows}: NumbersComposition, {title, subtitle}: Captions, wording: Wording): TemplateResult {
  const {columns} = wording.words;
  const withItem = rows.some(({item}) => item !== null);
  const withMeasure = new Set(rows.map(({measure}) => measure)).size > 1;
  const optional = (shown: boolean, cell: () => TemplateResult) => (shown ? cell() : '');
  return html`
    <table>
      <caption>
        ${title}<br />${subtitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.period}</th>
          <th scope="col">${columns.place}</th>
          ${optional(withItem, () => html`<th scope="col">${columns.item}</th>`)}
          ${optional(withMeasure, () => html`<th scope="col">${columns.measure}</th>`)}
          <th scope="col" class="number">${columns.value}</th>
          <th scope="col">${columns.unit}</th>
          <th scope="col">${columns.qualifier}</th>
          <th scope="col">${columns.source}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row">${wording.periodOf(row)}</th>
              <td>${wording.place(row.place)}</td>
              ${optional(withItem, () => html`<td>${row.item === null ? '' : wording.item(row.item)}</td>`)}
              ${optional(withMeasure, () => html`<td>${wording.measure(row.measure)}</td>`)}
              <td class="number"><data value=${row.value ?? ''}>${wording.exactNumber(row)}</data></td>
              <td>${wording.unit(row.unit)[wording.language]}</td>
              <td>${wording.words.qualifiers[row.qualifier]}</td>
              <td>${source(row, wording)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The publisher; for the report also the section and the phrase that states the value. */
function source({source, section, stated, note}: Row, wording: Wording): TemplateResult {
  const where = section === null ? '' : ` (${wording.section(section)})`;
  const phrase = stated === null ? '' : html` <q lang="zh-Hans">${stated}</q>`;
  return html`${wording.source(source)}${where}${phrase}${note ? html`<br /><small>${note[wording.language]}</small>` : ''}`;
}
