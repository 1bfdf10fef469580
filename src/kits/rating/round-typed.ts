import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isoDay } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { wordingOf } from './rating.model.js';
import type { RatingItem } from './rating.schema.js';
import { addTyped } from './round-merge.model.js';
import { answerItem, discardBallot } from './ballot.model.js';
import { remarkField } from './round-form.js';
import { startBallot } from './round.model.js';
import type { RoundContent } from './round.schema.js';
import { newNumber, ratingOf } from './round-tool.model.js';
import type { RoundView } from './round-view.js';

type Words = NonNullable<RoundContent['large']>['typed'];

/** Begins a form that came on paper, of one of the groups. */
export const typedStart = (
  { content, text, level, change }: RoundView,
  words: Words,
): TemplateResult => html`
  <section class="typed-start">
    ${heading(level, text(words.title))}
    <p>${text(words.text)}</p>
    <div class="buttons">
      ${content.groups.map(
        ({ id, label }) => html`
          <button
            type="button"
            class="button"
            id=${`typed-${id}`}
            @click=${() =>
              change(
                (now) =>
                  startBallot(now, { group: id, on: isoDay(), typed: true, of: ratingOf(content) }),
                { focus: ['.typed select'] },
              )}
          >
            ${text(words.start, { group: text(label) })}
          </button>
        `,
      )}
    </div>
  </section>
`;

/** One statement of a paper form: a key answers it and goes on, and so does a choice from the list. */
function row({ content, data, text, change }: RoundView, item: RatingItem): TemplateResult {
  const { scale, unknown } = content.rating;
  const { group, answers } = data.ballot!;
  const given = answers.find((each) => each.item === item.id);
  const chosen = given ? `${given.value ?? 0}` : '';
  const set = (key: string): void =>
    void change(
      (now) => answerItem(now, item.id, key === '' ? undefined : key === '0' ? null : Number(key)),
      { name: `typed-${item.id}` },
    );
  const onKey = (event: KeyboardEvent): void => {
    const key = event.key === ' ' ? '' : event.key;
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if (held || !['', '0', ...scale.map((_, at) => `${at + 1}`)].includes(key)) return;
    event.preventDefault();
    const list = event.target as HTMLSelectElement;
    const form = list.form!;
    const places = [...form.querySelectorAll<HTMLElement>('select, #add-typed')];
    set(key);
    places[places.indexOf(list) + 1]?.focus();
  };
  const option = (key: string, label: string): TemplateResult =>
    html`<option value=${key} .selected=${chosen === key}>${label}</option>`;
  return html`
    <li class="typed-row">
      <label for=${`typed-${item.id}`}>${text(wordingOf(item, group))}</label>
      <select
        id=${`typed-${item.id}`}
        @keydown=${onKey}
        @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
      >
        ${option('', '–')}
        ${scale.map((label, at) => option(`${at + 1}`, `${at + 1} ${text(label)}`))}
        ${option('0', `0 ${text(unknown)}`)}
      </select>
    </li>
  `;
}

/** A form that came on paper, all statements below each other. */
export function typedForm(view: RoundView): TemplateResult {
  const { content, data, text, change, level } = view;
  const words = content.large!.typed;
  const { group } = data.ballot!;
  const label = content.groups.find(({ id }) => id === group)?.label ?? '';
  const back = [`#typed-${group}`];
  return html`
    <form
      class="typed"
      @submit=${(event: Event) => {
        event.preventDefault();
        const number = newNumber();
        const before = data.forms.length;
        change(
          (now) => addTyped(now, number),
          ({ forms }) => ({
            focus: back,
            ...(forms.length > before && { say: () => text(words.added) }),
          }),
        );
      }}
    >
      ${heading(level, text(words.start, { group: text(label) }), 'collect-title')}
      <p>${text(words.keys)}</p>
      ${content.rating.areas.map(
        (area) => html`
          <fieldset class="typed-area">
            <legend>${text(area.title)}</legend>
            <ol>
              ${area.items.map((item) => row(view, item))}
            </ol>
            ${remarkField(view, area.id, words.remark)}
          </fieldset>
        `,
      )}
      <div class="buttons">
        <button class="button primary" id="add-typed">${msg('Voeg toe')}</button>
        <button
          type="button"
          class="button"
          id="leave-typed"
          @click=${() => change((now) => discardBallot(now), { focus: back })}
        >
          ${msg('Niet doen')}
        </button>
        ${view.undo}
      </div>
    </form>
  `;
}
