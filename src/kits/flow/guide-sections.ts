import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { dayText } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { cellField } from '../sheet/sheet-fields.js';
import { tickBox } from '../sheet/sheet-rows.js';
import { nameOf, type GuideView } from './guide-view.js';
import { earlierRows, isUsed, standingSections } from './guide.model.js';
import type { SectionContent } from './guide.schema.js';

/** What someone wrote, with its own lines: no white space of ours may stand in it. */
export const answerText = (said: string): TemplateResult =>
  html`<p class="answer"><bdi>${said}</bdi></p>`;

/** Sections to write in: those before the blocks, or those after. */
export const sections = (view: GuideView, first: boolean): unknown =>
  repeat(
    standingSections(view.content.sections, view.answers).filter(
      ({ section }) => !!section.first === first,
    ),
    ({ section, standing }) => `${section.id} ${standing}`,
    ({ section, standing }) => sectionView(view, section, standing === 'open'),
  );

function sectionView(view: GuideView, section: SectionContent, may: boolean): TemplateResult {
  const { data, acts, level, text } = view;
  const { id, title, ifOpen, fields, agreed, alone } = section;
  const of = text(title);
  const inside = html`
    ${section.text ? html`<p>${text(section.text)}</p>` : nothing}
    <div class="lines" role="group" aria-label=${of}>
      ${fields.map(({ id: field, label, kind }) =>
        cellField({ data, acts }, id, { id: field, label: text(label), kind }),
      )}
    </div>
    ${agreed ? tickBox({ data, acts }, id, text(agreed.label), of) : nothing}
  `;
  if (!may && !alone)
    return html`<section class="extra" id=${`section-${id}`}>
      ${heading(level, of)} ${inside}
    </section>`;
  return html`
    <details class="extra" id=${`section-${id}`} ?open=${isUsed(data, id)}>
      <summary>${may ? `${text(ifOpen!)}: ${of}` : of}</summary>
      ${inside}
    </details>
  `;
}

/** What was written by other answers: to read, and to take away. */
export function earlier(view: GuideView): unknown {
  const { content, data, answers, level, text } = view;
  const rows = earlierRows(data, content, answers);
  if (!rows.length) return nothing;
  return html`
    <section class="earlier">
      ${heading(level, text(content.sheet.earlier))}
      <p>${text(content.sheet.earlierText)}</p>
      <ul class="items">
        ${repeat(
          rows,
          (row) => row,
          (row) => {
            const name = nameOf(view, row);
            return html`
              <li class="item">
                <p class="question"><bdi>${name}</bdi></p>
                ${data.cells
                  .filter((cell) => cell.row === row)
                  .map(({ column, text: written }) =>
                    answerText(column === 'day' ? dayText(written, view.language) : written),
                  )}
                ${view.atRowInWords(row) ? html`<p>${view.atRowInWords(row)}</p>` : nothing}
                <button
                  type="button"
                  class="button"
                  aria-label=${`${msg('Haal weg')}: ${name}`}
                  @click=${() => view.clearRow(row)}
                >
                  ${msg('Haal weg')}
                </button>
              </li>
            `;
          },
        )}
      </ul>
    </section>
  `;
}

/** Who does what, and by when; the two and the staff are there to pick. */
export function agreements(view: GuideView): TemplateResult {
  const { content, data, level, text, changeAgreements } = view;
  const { title, start, by, kept } = content.agreements;
  return html`
    <section class="agreements">
      ${heading(level, text(title))}
      <p>${text(start)}</p>
      ${agreementsEditor(
        data.agreements,
        changeAgreements,
        (content.sides ?? []).map(({ label }) => text(label)),
        { by: text(by), kept: kept && text(kept) },
      )}
    </section>
  `;
}
