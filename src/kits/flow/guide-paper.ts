import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isWritten } from '../agreements/agreements.model.js';
import { cellOf, isTicked, written } from '../sheet/sheet.model.js';
import { chosenToShare, routePaper } from './flow-route.js';
import { standingBlocks, wordsOf } from './flow.model.js';
import { answerText } from './guide-sections.js';
import { nameOf, turnTo, type GuideView } from './guide-view.js';
import { allRows, isUsed, sidesAt, standingSections } from './guide.model.js';
import type { SectionContent, SideContent } from './guide.schema.js';

/** Whether anything was written, so that paper shows that, and not room to write. */
const isFilled = ({ data, content, answers }: GuideView): boolean =>
  data.agreements.some(isWritten) ||
  allRows(data, content, answers).some((row) => isUsed(data, row)) ||
  standingSections(content.sections, answers).some(({ section }) => isUsed(data, section.id));

/** The sheet on A4: what was written, or everything that fits with room to write. */
export function guidePaper(view: GuideView): TemplateResult {
  const filled = isFilled(view);
  return html`
    ${sheetOnPaper(view, filled, routePaper(view, filled))}
    ${sourceNote(view.text(view.content.sourceNote), view.content.sources)}
    ${onPaper(view, filled, ({ alone }) => !!alone)}
  `;
}

/** The sheet to paste in a plan or a mail, without what is for others. */
export const guideAsText = (view: GuideView): TemplateResult => html`
  ${heading(view.level, view.text(view.content.title))}
  ${sheetOnPaper(view, true, chosenToShare(view))}
`;

function sheetOnPaper(view: GuideView, filled: boolean, route: unknown): TemplateResult {
  const { content, data, level, language, text } = view;
  const { by, kept, title } = content.agreements;
  const words = { by: text(by), kept: kept && text(kept) };
  const some = data.agreements.some(isWritten);
  return html`
    <p>${dayText(isoDay(), language)}</p>
    ${route} ${onPaper(view, filled, (section) => !!section.first)}
    ${filled ? filledRows(view) : emptyBlocks(view)}
    ${
      some || !filled
        ? html`${heading(level, text(title))}
          ${agreementsPaper(data.agreements, some ? 0 : 3, words)}`
        : nothing
    }
    ${onPaper(view, filled, ({ first, alone }) => !first && !alone)} ${turnTo(view)}
  `;
}

/** Rows at which something is written or chosen; a blank one is not there. */
function filledRows(view: GuideView): unknown {
  const { data, content, answers } = view;
  const rows = allRows(data, content, answers).filter((row) => isUsed(data, row));
  if (!rows.length) return nothing;
  if (content.sides)
    return sidesTable(
      view,
      content.sides.filter((side) =>
        rows.some((row) => sidesAt(data, [side], row, answers).length),
      ),
      rows.map((row) => ({ name: html`<bdi>${nameOf(view, row)}</bdi>`, row })),
    );
  return html`
    <ol class="paper-items">
      ${rows.map((row) => {
        const said = cellOf(data, row, 'note');
        const when = view.atRowInWords(row);
        return html`<li>
          <p>
            <b><bdi>${nameOf(view, row)}</bdi></b> ${when ? html`<span>(${when})</span>` : nothing}
          </p>
          ${written(said) ? answerText(said) : nothing}
        </li>`;
      })}
    </ol>
  `;
}

/** A row for each question, and a column for each side; `row` is what stands in it, none to write in. */
const sidesTable = (
  { data, text }: GuideView,
  sides: readonly SideContent[],
  rows: readonly { readonly name: unknown; readonly row?: string }[],
): TemplateResult => html`
  <table class="sides-paper">
    <thead>
      <tr>
        <td></td>
        ${sides.map(({ label }) => html`<th scope="col">${text(label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, row }) => html`
          <tr class=${row === undefined ? 'to-fill' : ''}>
            <th scope="row">${name}</th>
            ${sides.map(
              ({ id }) =>
                html`<td><bdi>${row === undefined ? '' : cellOf(data, row, 'note', id)}</bdi></td>`,
            )}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** All that fits, or may fit, to write on by hand. */
const emptyBlocks = (view: GuideView): TemplateResult[] =>
  standingBlocks(view.content.blocks, view.answers).map(({ block, standing }) => {
    const { content, answers, data, level, text } = view;
    const items = block.items.map((item) => ({ id: item.id, ...wordsOf(item, answers) }));
    const asked = items.filter(({ ask }) => ask !== undefined);
    const sides = sidesAt(data, content.sides ?? [], '', answers);
    return html`
      <section class="paper-block">
        ${block.title ? heading(level, text(block.title)) : nothing}
        ${standing === 'open' ? html`<p class="if">${text(block.ifOpen!)}:</p>` : nothing}
        <ul class="paper-items">
          ${items
            .filter(({ ask }) => ask === undefined)
            .map((item) => html`<li>${text(item.text)}</li>`)}
          ${
            sides.length
              ? nothing
              : asked.map(
                  ({ ask }) =>
                    html`<li>
                      <b>${text(ask!)}</b> <span class="boxes">${view.atRowToFill()}</span>
                      <div class="room"></div>
                      <div class="room"></div>
                    </li>`,
                )
          }
        </ul>
        ${
          sides.length && asked.length
            ? sidesTable(
                view,
                sides,
                asked.map(({ ask }) => ({ name: text(ask!) })),
              )
            : nothing
        }
      </section>
    `;
  });

/** Sections on paper: those with something in them; or all, with a line to write on. */
const onPaper = (
  view: GuideView,
  filled: boolean,
  which: (section: SectionContent) => boolean,
): TemplateResult[] =>
  standingSections(view.content.sections, view.answers)
    .filter(({ section }) => which(section) && (!filled || isUsed(view.data, section.id)))
    .map(({ section, standing }) => sectionPaper(view, section, filled, standing === 'open'));

function sectionPaper(
  view: GuideView,
  { id, title, ifOpen, fields, agreed, alone, text: lead }: SectionContent,
  filled: boolean,
  may: boolean,
): TemplateResult {
  const { data, language, level, text } = view;
  const waits = filled && agreed && !isTicked(data, id);
  const line = ({ id: field, label, kind }: SectionContent['fields'][number]): unknown => {
    const said = cellOf(data, id, field);
    if (filled && !written(said)) return nothing;
    if (kind === 'text')
      return html`<p><b>${text(label)}</b></p>
        ${
          filled
            ? answerText(said)
            : html`<div class="room"></div>
                <div class="room"></div>`
        }`;
    return html`<p class="write-line">
      <b>${text(label)}</b>
      <span><bdi>${kind === 'day' ? dayText(said, language) : said}</bdi></span>
    </p>`;
  };
  return html`
    <section class=${alone ? 'alone-on-paper' : ''} id=${`paper-${id}`}>
      ${heading(level, text(title))} ${may ? html`<p class="if">${text(ifOpen!)}:</p>` : nothing}
      ${!filled && lead ? html`<p>${text(lead)}</p>` : nothing}
      ${waits ? html`<p>${text(agreed.missing)}</p>` : fields.map(line)}
      ${agreed && !waits ? html`<p>${filled ? '☒' : '☐'} ${text(agreed.label)}</p>` : nothing}
    </section>
  `;
}
