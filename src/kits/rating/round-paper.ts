import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { csvText } from '../../core/files/csv.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isOpen } from './round.model.js';
import { comparison, helpOf } from './round-outcome.js';
import { shownItems, type RoundView } from './round-view.js';

/** What the group said and plans, on one A4. */
function outcomePaper(view: RoundView): TemplateResult {
  const { content, data, text, level } = view;
  const items = shownItems(view);
  const chosen = items.filter(({ isChosen }) => isChosen);
  return html`
    <ol class="rateds">
      ${items.map(
        (shown) => html`
          <li class="rated">
            <div class="rated-picture">${view.picture(shown)}</div>
            <div class="rated-words">
              ${heading(level, shown.title)}
              <p>${shown.says.join(' ')}</p>
            </div>
          </li>
        `,
      )}
    </ol>
    <p class="small">${text(content.outcome.legend)}</p>
    ${heading(level, text(content.plan.title))}
    ${chosen.map(
      (shown) =>
        html`<p><b>${shown.title}</b></p>
          ${helpOf(view, shown, true)}`,
    )}
    ${agreementsPaper(data.agreements, data.agreements.length ? 0 : 3)} ${comparison(view, items)}
  `;
}

/** To tick by hand: nothing of what anyone filled in is on it. */
const blankPaper = ({ content, text }: RoundView): TemplateResult => html`
  <p>${text(content.paper.blank)}</p>
  <table class="rating-paper">
    <thead>
      <tr>
        <td></td>
        ${[...content.rating.scale, content.rating.unknown].map(
          (label) => html`<th scope="col">${text(label)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${content.rating.areas.flatMap(({ title, items }) =>
        items.map(
          (item) => html`
            <tr>
              <th scope="row"><b>${text(title)}</b><br />${text(item.text)}</th>
              ${[...content.rating.scale, ''].map(() => html`<td class="box">☐</td>`)}
            </tr>
          `,
        ),
      )}
    </tbody>
  </table>
`;

export function roundPaper(view: RoundView): TemplateResult {
  const { content, data, text, language } = view;
  const date = dayText(data.closed?.on ?? isoDay(), language);
  const open = isOpen(data);
  return html`
    <p>
      ${msg(str`Datum: ${date}`)} · ${text(content.groups[0]!.label)}
      ${open && data.people ? html` · ${text(content.paper.count)} ${data.people}` : nothing}
    </p>
    <p>${text(content.purpose)}</p>
    ${open ? outcomePaper(view) : blankPaper(view)}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** What is told, as rows: one for each statement; of what is not told no number. */
export function roundCsv(view: RoundView): string {
  const { content, text } = view;
  const { rating } = content;
  const counts = [...rating.scale, rating.unknown].map((label) => text(label));
  return csvText([
    [msg('Onderwerp'), msg('Uitspraak'), ...counts, msg('Uitkomst')],
    ...shownItems({ ...view, order: 'source' }).map(({ title, statement, outcome, says }) => [
      title,
      statement,
      ...(outcome.tally
        ? [...outcome.tally.counts, outcome.tally.unknown].map(String)
        : counts.map(() => '')),
      says[0] ?? '',
    ]),
  ]);
}
