import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { msg } from '../../core/language/localize.js';
import type { Item } from '../questionnaire/instrument.schema.js';
import { longest, progressLine, questionField } from '../questionnaire/questions-view.js';
import { itemsOf, wordingOf } from './rating.model.js';
import type { Rating, RatingArea } from './rating.schema.js';
import type { RatingAnswer } from './tally.model.js';

type Value = RatingAnswer['value'];

/** One person’s statements, one at a time. */
export interface BallotView {
  readonly rating: Rating;
  /** Whose wording. */
  readonly group: string;
  readonly answers: readonly RatingAnswer[];
  /** Place of the statement that is in front. */
  readonly at: number;
  /** Says of which area it is: `{number} {count} {area}`. */
  readonly progress: string;
  readonly text: SayText;
  answer(item: string, value: Value | undefined): void;
  go(at: number): void;
  /** Below the last statement of an area. */
  below?(area: RatingArea): unknown;
}

/** A statement with its answers, and the way back and on. What ends it stands below, and is the tool’s. */
export function ballot(view: BallotView): TemplateResult {
  const { rating, group, answers, at, text } = view;
  const items = itemsOf(rating);
  const item = items[at]!;
  const { areas } = rating;
  const place = areas.findIndex((area) => area.items.includes(item));
  const area = areas[place]!;
  const last = at === items.length - 1;
  const points = [
    ...rating.scale.map((label, point) => ({ value: point + 1, label })),
    { label: rating.unknown },
  ];
  const asked = items.map((each): Item => ({
    id: each.id,
    text: wordingOf(each, group),
    scale: 'scale',
  }));
  const questions = {
    instrument: { answerScales: [{ id: 'scale', points }] },
    // Its number is that of its area.
    asked,
    values: new Map(answers.map((each) => [each.item, each.value])),
    content: {
      progress: text(view.progress, {
        number: `${place + 1}`,
        count: `${areas.length}`,
        area: text(area.title),
      }),
    },
    text,
    answer: view.answer,
  };
  // Never where the one before stood: a field that the focus comes into is read.
  const field = (): TemplateResult => questionField(questions, asked[at]!, longest(questions));
  return html`
    <form
      class="card ballot ${last ? 'last' : ''}"
      @submit=${(event: Event) => {
        event.preventDefault();
        view.go(at + 1);
      }}
      @keydown=${(event: KeyboardEvent) => {
        // Without a button of its own, the last statement is not left by Enter.
        if (!last || event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
        event.preventDefault();
        view.go(at + 1);
      }}
    >
      ${progressLine((at + 1) / items.length)} ${at % 2 ? nothing : field()}
      ${at % 2 ? field() : nothing}
      ${area.items.at(-1) === item ? (view.below?.(area) ?? nothing) : nothing}
      <div class="steps">
        ${
          at
            ? html`<button type="button" class="button" @click=${() => view.go(at - 1)}>
                ${msg('Vorige')}
              </button>`
            : nothing
        }
        ${
          last
            ? nothing
            : html`<button class=${questions.values.has(item.id) ? 'button primary' : 'button'}>
                ${questions.values.has(item.id) ? msg('Volgende') : msg('Sla over')}
              </button>`
        }
      </div>
    </form>
  `;
}
