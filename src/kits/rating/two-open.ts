import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { coverAgainAsked, coverAgainButton } from './cover-again.js';
import { wordingOf } from './rating.model.js';
import type { RatingArea, RatingItem } from './rating.schema.js';
import { oneOf } from './round-form.js';
import { fullNotice, helpOf, plan, talkTick } from './round-plan.js';
import { scaleOf, type RoundView } from './round-view.js';
import type { ShownGroup, ShownItem } from './shown.js';
import { tallyOf } from './tally.model.js';
import { formOfOne, markOf } from './two-forms.model.js';

type TwoItem = Pick<ShownItem, 'area' | 'item' | 'title' | 'groups' | 'isChosen'>;

/** What one of the two said of a statement, as a mark and in the words of the scale. */
function oneSays(view: RoundView, item: RatingItem, at: number): ShownGroup {
  const { content, data, text } = view;
  const { id } = content.groups[at]!;
  const { scale, unknown } = content.rating;
  const mark = markOf(data, item.id, id);
  const answer = mark && (mark.value === null ? unknown : scale[mark.value - 1]);
  const sums = mark ? [{ value: mark.value, people: 1 }] : [];
  return {
    id,
    at,
    label: text(oneOf(content, id)!.name),
    statement: text(wordingOf(item, id)),
    outcome: {
      tally: mark?.value ? tallyOf(sums, scaleOf(content)) : undefined,
      pattern: undefined,
      isUnknown: false,
    },
    says: [text(answer ?? content.large!.pair.blank)],
  };
}

const twoItems = (view: RoundView): readonly TwoItem[] => {
  const { content, data, text } = view;
  return content.rating.areas.flatMap((area) =>
    area.items.map((item) => ({
      area,
      item,
      title: text(item.title ?? area.title),
      groups: content.groups.map((_, at) => oneSays(view, item, at)),
      isChosen: data.subjects.includes(item.id),
    })),
  );
};

const said = (
  { sign }: RoundView,
  { at, label, statement, says }: ShownGroup,
): TemplateResult => html`
  <p class="group-words">
    <span class="group-name">${sign(at)} ${label}</span> <q>${statement}</q> <b>${says[0]}.</b>
  </p>
`;

/** What either wrote about an area. */
const added = (view: RoundView, area: RatingArea): unknown => {
  const { content, data, text, sign } = view;
  return content.groups.map(({ id }, at) => {
    const its = formOfOne(data, id)
      ?.remarks?.find((each) => each.area === area.id)
      ?.text.trim();
    return its
      ? html`<p class="added">
          <span class="group-name">${sign(at)} ${text(oneOf(content, id)!.name)}</span>
          <q><bdi>${its}</bdi></q>
        </p>`
      : nothing;
  });
};

/** Both marks of every statement side by side, area by area. */
const areas = (
  view: RoundView,
  items: readonly TwoItem[],
  level: number,
  each: (item: TwoItem) => unknown,
): TemplateResult[] =>
  view.content.rating.areas.map(
    (area) => html`
      ${heading(level, view.text(area.title), 'area-title')}
      <ol class="rateds of-two">
        ${items
          .filter((item) => item.area === area)
          .map(
            (item) => html`
              <li class="rated ${item.isChosen ? 'chosen' : ''}">
                <div class="rated-picture">${item.groups.map((one) => view.picture(one))}</div>
                <div class="rated-words">
                  ${heading(level + 1, item.title, 'rated-title')}
                  ${item.groups.map((one) => said(view, one))} ${each(item)}
                </div>
              </li>
            `,
          )}
      </ol>
      ${added(view, area)}
    `,
  );

const peopleOf = ({ content, text }: RoundView): string[] =>
  content.groups.map(({ id }) => text(oneOf(content, id)!.name));

/** Both forms side by side, what the two talk about, and what they agree. */
export function twoOpen(view: RoundView): TemplateResult {
  const { content, text, level } = view;
  const words = content.large!.pair;
  const items = twoItems(view);
  return html`
    <div class="buttons bar">
      ${view.undo} ${printButton(() => view.print())} ${textButtons(view.asText)}
      ${coverAgainButton(view)}
    </div>
    ${coverAgainAsked(view)}
    <section class="outcome">
      ${heading(level, text(content.outcome.title), 'outcome-title')}
      <p>${text(words.start)}</p>
      <p class="quiet">${text(words.legend)}</p>
      ${fullNotice(view)} ${areas(view, items, level + 1, (item) => talkTick(view, item))}
    </section>
    ${plan(view, items, peopleOf(view))} ${view.bar}
  `;
}

/** The same on paper. */
export function twoPaper(view: RoundView): TemplateResult {
  const { content, data, text, level } = view;
  const items = twoItems(view);
  return html`
    <p class="small">${text(content.large!.pair.legend)}</p>
    ${areas(view, items, level, () => nothing)} ${heading(level, text(content.plan.title))}
    ${items
      .filter(({ isChosen }) => isChosen)
      .map(
        (each) =>
          html`<p><b>${each.title}</b></p>
            ${helpOf(view, each, true)}`,
      )}
    ${agreementsPaper(data.agreements, data.agreements.length ? 0 : 3)}
  `;
}
