import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { sortedLines, type ShownLine } from './chore-card.model.js';
import { showDishes, wishOf } from './chore-menu.model.js';
import { card } from './chore-start.js';
import type { ChoreView } from './chore-view.js';

/** `M graag, K soms`: in the order of the people. */
export const offersText = ({ content, names, language, text }: ChoreView, { offers }: ShownLine) =>
  listOf(
    offers.map(({ person, how }) =>
      text(content.overview[how], { name: isolated(names.get(person)!) }),
    ),
    language,
    'comma',
  );

/** What a wish says, and whose words those are; nothing where nobody wrote any. */
export function wishWords(
  { content, text }: ChoreView,
  { wish }: Pick<ShownLine, 'wish'>,
): TemplateResult | typeof nothing {
  const words = wish?.text.trim();
  if (!words) return nothing;
  const voice = content.wishes.voices.find(({ id }) => id === wish?.voice)?.label;
  return html`<span class="said">
    ‘<bdi>${words}</bdi>’${voice ? html` <small>(${text(voice)})</small>` : nothing}</span
  >`;
}

/** What is wished and offered, by what holds for it; `more` stands at what is off the menu. */
export function lines(
  view: ChoreView,
  more: (line: ShownLine) => unknown = () => nothing,
): TemplateResult {
  const { content, data, of, level, text } = view;
  const sorted = sortedLines(of, data);
  const list = (
    name: 'offered' | 'open' | 'nice' | 'off',
    at: (line: ShownLine) => unknown = () => nothing,
  ): unknown =>
    sorted[name].length
      ? html`<section class=${`sorted ${name}`}>
          ${heading(level + 1, text(content.overview[name]), 'part-title')}
          <ul>
            ${sorted[name].map(
              (line) => html`
                <li>
                  <b><bdi>${line.name}</bdi></b
                  >${
                    line.offers.length
                      ? html`: ${offersText(view, line)}`
                      : html`: ${text(content.overview.nobody)}`
                  }${wishWords(view, line)}
                  ${at(line)}
                </li>
              `,
            )}
          </ul>
        </section>`
      : nothing;
  return html`
    ${Object.values(sorted).some((each) => each.length) ? nothing : html`<p class="notice">${text(content.overview.none)}</p>`}
    ${list('offered')} ${list('open')} ${list('nice')} ${list('off', more)}
  `;
}

/** The card with initials at each dish: full where someone does it gladly, dashed where sometimes. */
export const initialsCard = (view: ChoreView): TemplateResult => {
  const { data, of, names } = view;
  const { offered, open, nice } = sortedLines(of, data);
  const all = [...offered, ...open, ...nice];
  return html`<div class="with-initials">
    ${card(
      view,
      (item) => html`
        ${wishOf(data, item) ? html` <span class="heart">♥</span>` : nothing}
        ${all
          .find((each) => each.item === item)
          ?.offers.map(
            ({ person, how }) => html` <bdi class=${`initials ${how}`}>${names.get(person)}</bdi>`,
          )}
      `,
    )}
    <p class="legend" aria-hidden="true">
      <span class="heart">♥</span> ${view.text(view.content.people.wished)}
      <span class="initials gladly">M</span> ${view.text(view.content.people.gladly)}
      <span class="initials sometimes">M</span> ${view.text(view.content.people.sometimes)}
    </p>
  </div>`;
};

/** Wishes and offers side by side, what to begin with, and paper. */
export function overviewStep(view: ChoreView): TemplateResult {
  const { content, data, names, text, level, asText, change, print } = view;
  const back = ({ item, name }: ShownLine): TemplateResult => html`
    <button
      type="button"
      class="button"
      id=${`back-${item}`}
      @click=${() =>
        change((now) => showDishes(now, [item]), {
          say: () => text(content.overview.isBack, { dish: isolated(name) }),
          focus: ['.step-title'],
        })}
    >
      ${text(content.overview.back)}<span class="hidden-visually">: <bdi>${name}</bdi></span>
    </button>
  `;
  return html`
    <p>${text(content.overview.lead)}</p>
    <div class="sides">
      <div class="told">${lines(view, back)}</div>
      ${initialsCard(view)}
    </div>
    <section class="begin">
      ${heading(level + 1, text(content.overview.begin), 'part-title')}
      <p>${text(content.overview.beginText)} ${text(content.privacy)}</p>
      ${agreementsEditor(
        data.agreements,
        (act, settings) => change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
        [...names.values()],
      )}
    </section>
    <section class="papers">
      ${heading(level + 1, text(content.paper.title), 'part-title')}
      <p>${text(content.overview.decides)}</p>
      <div class="buttons">
        <button type="button" class="button" id="print-overview" @click=${() => print('overview')}>
          ${text(content.paper.overview)}
        </button>
        <button type="button" class="button" id="print-cards" @click=${() => print('cards')}>
          ${text(content.paper.cards)}
        </button>
        ${textButtons(asText)}
      </div>
    </section>
  `;
}
