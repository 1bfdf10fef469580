import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { csvText } from '../../core/files/csv.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { ambassadorsPaper, waitingSaid } from './round-after.js';
import { isOpen } from './round.model.js';
import { ratingPaper } from './rating-paper.js';
import { introFor, oneOf, remarkFor } from './round-form.js';
import { comparison, groupWords } from './round-outcome.js';
import { overview } from './round-overview.js';
import { helpOf } from './round-plan.js';
import { remarksPaper } from './round-remarks.js';
import type { RoundContent } from './round.schema.js';
import { shownItems } from './round-shown.js';
import type { ShownItem } from './shown.js';
import type { RoundView } from './round-view.js';
import { twoPaper } from './two-open.js';

function ratedPaper(view: RoundView, shown: ShownItem): TemplateResult {
  const { groups, together } = shown;
  const [only] = groups.length === 1 ? groups : [];
  return html`
    <li class="rated">
      <div class="rated-picture">${groups.map((each) => view.picture(each))}</div>
      <div class="rated-words">
        ${heading(view.level + (only ? 0 : 1), shown.title)}
        ${
          only
            ? html`<p>${only.says.join(' ')}</p>`
            : html`${together.length ? html`<p><b>${together.join(' ')}</b></p>` : nothing}
              ${groups.map((each) => groupWords(view, each))}`
        }
      </div>
    </li>
  `;
}

const ratedList = (view: RoundView, items: readonly ShownItem[]): TemplateResult => html`
  <ol class="rateds ${view.content.groups.length > 1 ? 'of-two' : ''}">
    ${items.map((shown) => ratedPaper(view, shown))}
  </ol>
`;

/** What the groups said and plan; two groups by area. */
function outcomePaper(view: RoundView): TemplateResult {
  const { content, data, text, level } = view;
  const items = shownItems(view);
  const chosen = items.filter(({ isChosen }) => isChosen);
  const byArea = shownItems({ ...view, order: 'source' });
  return html`
    ${waitingSaid(view)} ${overview(view, level)}
    ${
      content.groups.length > 1
        ? content.rating.areas.map(
            (area) => html`
              ${heading(level, text(area.title), 'area-title')}
              ${ratedList(
                view,
                byArea.filter((each) => each.area === area),
              )}
            `,
          )
        : ratedList(view, items)
    }
    <p class="small">${text(content.outcome.legend)}</p>
    ${remarksPaper(view)} ${heading(level, text(content.plan.title))}
    ${chosen.map(
      (shown) =>
        html`<p><b>${shown.title}</b></p>
          ${helpOf(view, shown, true)}`,
    )}
    ${agreementsPaper(data.agreements, data.agreements.length ? 0 : 3)} ${ambassadorsPaper(view)}
    ${comparison(view, items)}
  `;
}

/** To tick by hand, as a group reads it: nothing of what anyone filled in is on it. */
function blankForm(view: RoundView, { id, label }: RoundContent['groups'][number]): TemplateResult {
  const { content, text, level, isPair } = view;
  const intro = introFor(view, id);
  const remark = remarkFor(view, id);
  const name = (isPair && oneOf(content, id)?.name) || label;
  return html`
    <section class="blank-form">
      ${content.groups.length > 1 ? heading(level, text(name)) : nothing}
      ${intro ? html`<p>${text(intro)}</p>` : nothing}
      <p>${text(content.paper.blank)}</p>
      ${ratingPaper({
        rating: content.rating,
        group: id,
        text,
        ...(remark && { room: isPair ? remark : content.large!.remark.paper }),
      })}
    </section>
  `;
}

export function roundPaper(view: RoundView): TemplateResult {
  const { content, data, text, language, isPair } = view;
  const date = dayText(data.closed?.on ?? data.pair?.on ?? isoDay(), language);
  const open = isOpen(data);
  return html`
    <p>
      ${msg(str`Datum: ${date}`)}
      ${content.groups.length === 1 ? html` · ${text(content.groups[0]!.label)}` : nothing}
      ${data.name ? html` · <bdi>${data.name}</bdi>` : nothing}
      ${open && data.people ? html` · ${text(content.paper.count)} ${data.people}` : nothing}
    </p>
    <p>${text(content.purpose)}</p>
    ${open ? (isPair ? twoPaper(view) : outcomePaper(view)) : content.groups.map((each) => blankForm(view, each))}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** What is told, as rows: one for each statement; of what is not told no number. */
export function roundCsv(view: RoundView): string {
  const { content, text } = view;
  const { rating } = content;
  const counts = [...rating.scale, rating.unknown].map((label) => text(label));
  const two = content.groups.length > 1;
  return csvText([
    [
      msg('Onderwerp'),
      ...(two ? [msg('Groep')] : []),
      msg('Uitspraak'),
      ...counts,
      msg('Uitkomst'),
    ],
    ...shownItems({ ...view, order: 'source' }).flatMap(({ area, title, groups }) =>
      groups.map(({ label, statement, outcome, says }) => [
        two ? `${text(area.title)}: ${title}` : title,
        ...(two ? [label] : []),
        statement,
        ...(outcome.tally
          ? [...outcome.tally.counts, outcome.tally.unknown].map(String)
          : counts.map(() => '')),
        says[0] ?? '',
      ]),
    ),
  ]);
}
