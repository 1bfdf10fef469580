import type { SayText } from '../../core/content/counted.js';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import type { Answer } from './form.model.js';
import type { Instrument, Item, Point } from './instrument.schema.js';
import type { QuestionnaireContent } from './questionnaire.schema.js';
import type { Values } from './scoring.model.js';

/** What the templates of a questionnaire show and call. */
export interface QuestionsView {
  readonly instrument: Pick<Instrument, 'answerScales' | 'groups'>;
  /** The items that are asked, in order. */
  readonly asked: readonly Item[];
  /** Answers by item. */
  readonly values: Values;
  readonly text: SayText;
  readonly content: Pick<QuestionnaireContent, 'progress'>;
  /** Answers an item, or takes its answer away. */
  answer(item: string, value: Answer['value'] | undefined): void;
}

/** A point's name: its label, or the number it stands for. */
export const pointName = (view: Pick<QuestionsView, 'text'>, { value, label }: Point): string =>
  label === undefined ? String(value) : view.text(label);

const scaleOf = (
  { answerScales }: Pick<Instrument, 'answerScales'>,
  item: Item,
): Instrument['answerScales'][number] => answerScales.find(({ id }) => id === item.scale)!;

/** The name of an item's answer; undefined when it is blank. */
export function answerName(view: QuestionsView, item: Item): string | undefined {
  const answer = view.values.get(item.id);
  const { points } = scaleOf(view.instrument, item);
  const point = points.find(({ value = null }) => value === answer);
  return point && pointName(view, point);
}

/** `Statement 3 of 13`, in the word of the content. */
function numberText(view: QuestionsView, item: Item): string {
  const number = view.asked.indexOf(item) + 1;
  const count = view.asked.length;
  const { progress } = view.content;
  return progress
    ? view.text(progress, { number: String(number), count: String(count) })
    : msg(str`Vraag ${number} van ${count}`);
}

/** One item with its answers: arrow keys choose, and so does the letter that stands before each. */
export function questionField(view: QuestionsView, item: Item, spare = ''): TemplateResult {
  const { points } = scaleOf(view.instrument, item);
  const chosen = view.values.get(item.id);
  // One at a time takes the place of another: a ticked answer that changes its name unticks that one's.
  const name = spare ? 'answer' : item.id;
  // With labels at the ends alone, the answers stand in a row of numbers.
  const row = points.some(({ label }) => label === undefined);
  const ends = points.filter(({ value }) => value !== undefined);
  const choose = (event: KeyboardEvent): void => {
    // In a list, Enter would go to the outcome past all that is not answered yet.
    if (event.key === 'Enter' && !spare && (event.target as HTMLInputElement).name)
      event.preventDefault();
    const at = event.key.toLowerCase().charCodeAt(0) - 97;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
    if (!plain || !points[at]) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLElement;
    field.querySelectorAll('input')[at]?.focus();
    view.answer(item.id, points[at].value ?? null);
  };
  return html`
    <fieldset class="question" id=${`item-${item.id}`} @keydown=${choose}>
      <legend>
        <span class="count">${numberText(view, item)}</span>
        <span class="stack">
          <span class="statement">${view.text(item.text)}</span>
          <span class="statement spare" aria-hidden="true">${spare}</span>
        </span>
      </legend>
      ${item.hint ? html`<p class="hint">${view.text(item.hint)}</p>` : nothing}
      <div class=${row ? 'answers row' : points.length === 2 ? 'answers two' : 'answers'}>
        ${points.map(
          (point, at) => html`
            <label class="answer">
              <input
                type="radio"
                name=${name}
                aria-keyshortcuts=${letter(at)}
                .checked=${(point.value ?? null) === chosen}
                @change=${() => view.answer(item.id, point.value ?? null)}
              />
              <span
                >${row && point.value !== undefined ? point.value : pointName(view, point)}${
                  row && point.value !== undefined && point.label !== undefined
                    ? html`<span class="hidden-visually">, ${view.text(point.label)}</span>`
                    : nothing
                }</span
              >
              <span class="key" aria-hidden="true">${letter(at)}</span>
            </label>
          `,
        )}
      </div>
      ${
        row
          ? html`<p class="ends" aria-hidden="true">
              ${[ends[0]!, ends.at(-1)!].map(
                (end) => html`<span>${end.value} = ${pointName(view, end)}</span>`,
              )}
            </p>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        ?disabled=${chosen === undefined}
        @click=${(event: Event) => {
          (event.currentTarget as Element).closest('fieldset')!.querySelector('input')!.focus();
          view.answer(item.id, undefined);
        }}
      >
        ${msg('Haal het antwoord weg')}
      </button>
    </fieldset>
  `;
}

const letter = (at: number): string => String.fromCharCode(65 + at);

/** The title and text of a group, where the group begins. */
export function groupStart(view: QuestionsView, item: Item): TemplateResult | typeof nothing {
  const { asked, instrument } = view;
  const before = asked[asked.indexOf(item) - 1];
  const group = instrument.groups?.find(({ id }) => id === item.group);
  if (!group || before?.group === item.group) return nothing;
  return html`<div class="group">
    <p><strong>${view.text(group.title)}</strong></p>
    ${group.text ? html`<p>${view.text(group.text)}</p>` : nothing}
  </div>`;
}

/** How far one is, as a line; the same stands in words beside it. */
export const progressLine = (share: number): TemplateResult =>
  html`<progress .value=${share} aria-hidden="true"></progress>`;

/** The longest statement: its room is kept, so that nothing moves from one question to the next. */
export const longest = (view: QuestionsView): string =>
  view.asked
    .map(({ text }) => view.text(text))
    .toSorted((one, other) => other.length - one.length)[0] ?? '';
