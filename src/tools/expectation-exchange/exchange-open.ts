import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { msg } from '../../core/language/localize.js';
import { againField, agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { nameOf } from '../../kits/people/sides-view.js';
import { present } from '../../kits/people/sides.model.js';
import { coverButton } from '../../kits/people/turns-view.js';
import { exchangeAsText } from './exchange-paper.js';
import { outcomeText, talkScreen } from './exchange-talk.js';
import { choice, questionOf, type ExchangeView } from './exchange-view.js';
import { cameOf, setCame, STEPS, type Came, type Step } from './expectation-exchange.model.js';

const titleOf = ({ content, text }: ExchangeView, step: Step): string =>
  text({ talk: content.talk, agree: content.agreements, later: content.later }[step].title);

/** The three sheets that lie open, and which is in front. */
const sheets = (view: ExchangeView): TemplateResult => html`
  <nav class="sheets" aria-label=${msg('Bladen')}>
    <ol>
      ${STEPS.map(
        (step) => html`
          <li>
            <button
              type="button"
              class="button"
              id=${`step-${step}`}
              aria-current=${view.data.step === step ? 'step' : 'false'}
              @click=${() => view.step(step)}
            >
              ${titleOf(view, step)}
            </button>
          </li>
        `,
      )}
    </ol>
  </nav>
`;

/** What they will do, who, and by when. */
function agreeScreen(view: ExchangeView): TemplateResult {
  const { content, data, change, text } = view;
  const names = present(data).map(({ id }) => nameOf(view, id));
  return html`
    <p>${text(content.agreements.start)}</p>
    ${agreementsEditor(
      data.agreements,
      (act, options) =>
        void change((now) => ({ ...now, agreements: act(now.agreements) }), options),
      names,
      { states: true },
    )}
  `;
}

/** When they look again, and for each subject whether it came true. */
function laterScreen(view: ExchangeView): TemplateResult {
  const { content, data, change, rows, text } = view;
  const { later } = content;
  return html`
    <p>${text(later.start)}</p>
    ${againField(text(later.again), data.again, (again) =>
      change((now) => ({ ...now, again }), { name: 'again' }),
    )}
    <ol class="came">
      ${rows.map(
        (row) => html`
          <li>
            <b><bdi>${questionOf(view, row)}</bdi></b>
            <p>${outcomeText(view, row) ?? nothing}</p>
            ${choice<Came>(
              `came-${row}`,
              html`${text(later.question)}<span class="hidden-visually"
                  >: ${questionOf(view, row)}</span
                >`,
              content.came.map(({ id, label }) => ({ id, label: text(label) })),
              cameOf(data, row),
              (id) => void change((now) => setCame(now, row, id)),
            )}
          </li>
        `,
      )}
    </ol>
  `;
}

const BODIES = { talk: talkScreen, agree: agreeScreen, later: laterScreen };

/** All lies open: side by side, agreements, and later what came of it. */
export const openScreen = (view: ExchangeView): TemplateResult => {
  const { step } = view.data;
  return html`
    <div class="buttons bar">${view.undo}</div>
    ${sheets(view)}
    <section class="open-${step}">
      ${heading(view.level, titleOf(view, step), 'open-title')} ${BODIES[step](view)}
    </section>
    <div class="buttons bar">
      ${printButton(() => view.print())}
      ${view.rows.length ? textButtons({ ...view.asText, paper: () => exchangeAsText(view) }) : nothing}
      ${coverButton(() => view.sides.turns.cover())}
    </div>
    ${view.bar}
  `;
};
