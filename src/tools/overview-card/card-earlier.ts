import { html, type TemplateResult } from 'lit';
import { earlierChoice, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import {
  compareCards,
  type PlacedLine,
  type PlacedPerson,
} from '../../kits/circle/card-compare.model.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { CardView } from './card-view.js';
import type { OverviewCardData } from './overview-card.model.js';

/** What is new since a card of another day: for who comes in now and then. */
export const earlierCard = (view: CardView): TemplateResult =>
  earlierChoice(view, view.text(view.content.compare.text), () =>
    earlierSaid(view, (document) => found(view, document)),
  );

function found(
  view: CardView,
  { savedAt, data: before }: ToolDocument<OverviewCardData>,
): TemplateResult {
  const { data, content, text, language, level } = view;
  const { lines, people } = compareCards(before, data);
  const section = (id: string): string => {
    const label = content.sections.find((each) => each.id === id)?.label;
    return label ? text(label) : id;
  };
  const line = (each: PlacedLine): TemplateResult =>
    html`${section(each.section)}: <bdi>${each.text}</bdi>`;
  const person = ({ name, what, when, phone }: PlacedPerson): TemplateResult =>
    html`<bdi>${[name, what, when, phone].filter(Boolean).join(' · ')}</bdi>`;
  const turned = (one: unknown, other: unknown): TemplateResult => html`${one} → ${other}`;
  const lists: readonly (readonly [label: string, items: readonly unknown[]])[] = [
    [msg('Nieuw'), [...lines.came.map(line), ...people.came.map(person)]],
    [
      msg('Anders'),
      [
        ...lines.changed.map((each) =>
          turned(line(each.before), html`<bdi>${each.after.text}</bdi>`),
        ),
        ...people.changed.map((each) => turned(person(each.before), person(each.after))),
      ],
    ],
    [msg('Weg'), [...lines.went.map(line), ...people.went.map(person)]],
  ];
  const told = lists.filter(([, items]) => items.length);
  const day = longDate(new Date(savedAt), language);
  return html`
    <p><b>${msg(str`Sinds ${day}`)}</b></p>
    ${
      told.length
        ? told.map(
            ([label, items]) => html`
              ${heading(level + 1, label, 'group')}
              <ul>
                ${items.map((item) => html`<li>${item}</li>`)}
              </ul>
            `,
          )
        : html`<p>${msg('Er is niets veranderd.')}</p>`
    }
  `;
}
