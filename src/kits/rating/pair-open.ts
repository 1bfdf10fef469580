import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { againField, agreementsEditor } from '../agreements/agreements-view.js';
import { coverButton } from '../people/turns-view.js';
import { plankAt, type PairData } from './pair.model.js';
import {
  answersOf,
  countsOf,
  plankLabel,
  planksOf,
  sideIds,
  signOf,
  type PairView,
  type ShownPlank,
} from './pair-view.js';

/** How many planks hold, differ, and so on. */
export const summary = (view: PairView, planks: readonly ShownPlank[]): string => {
  const { content, text, language } = view;
  const parts = countsOf(planks).map(([kind, count]) =>
    text(content.planks.find(({ id }) => id === kind)!.count, { count: `${count}` }, count),
  );
  return `${listOf(parts, language)}.`;
};

/** Of whom each half is, and how firm. */
export const halvesText = ({ halves }: ShownPlank): TemplateResult => html`
  <span class="halves">
    ${halves.map(({ name, label }) => html`<span class="half"><bdi>${name}</bdi>: ${label}</span> `)}
  </span>
`;

/** What each said of an area, in their own wording. */
export const bothAnswers = (view: PairView, { area, halves }: ShownPlank): TemplateResult[] =>
  halves.map(({ side, name }) => {
    const sign = signOf(view.data, side, area.id).trim();
    return html`
      <div class="said-by">
        <b><bdi>${name}</bdi></b>
        <dl>
          ${answersOf(view, area, side).map(
            ({ statement, answer, isBlank }) => html`
              <dt>${statement}</dt>
              <dd class=${isBlank ? 'quiet' : ''}>${answer}</dd>
            `,
          )}
        </dl>
        ${sign ? html`<p class="sign-said">‘<bdi>${sign}</bdi>’</p>` : nothing}
      </div>
    `;
  });

function plank(view: PairView, shown: ShownPlank): TemplateResult {
  const { content, text, level } = view;
  const { area, title } = shown;
  const of = html`<span class="hidden-visually">: ${title}</span>`;
  return html`
    <li class="plank ${shown.plank} ${shown.isChosen ? 'chosen' : ''}">
      <div
        class="plank-picture"
        @click=${(event: Event) => {
          const fold = (event.currentTarget as Element).parentElement!.querySelector('details')!;
          fold.open = !fold.open;
        }}
      >
        ${view.picture(shown)}
      </div>
      <div class="plank-words">
        ${heading(level + 1, title, 'plank-title')}
        <p>${halvesText(shown)}</p>
        <p><b>${shown.label}.</b> ${shown.says}</p>
        <label class="tick">
          <input
            type="checkbox"
            id=${`talk-${area.id}`}
            .checked=${shown.isChosen}
            @change=${(event: Event) => {
              view.toggle(area.id);
              (event.target as HTMLInputElement).checked = view.data.subjects.includes(area.id);
            }}
          />
          <span>${text(content.look.choose)}${of}</span>
        </label>
        <details id=${`plank-${area.id}`}>
          <summary>${msg('Bekijk de antwoorden')}${of}</summary>
          ${bothAnswers(view, shown)}
        </details>
      </div>
    </li>
  `;
}

/** What the two want to do with it. */
function plan(view: PairView, planks: readonly ShownPlank[]): TemplateResult {
  const { content, data, text, level, change } = view;
  const chosen = planks.filter(({ isChosen }) => isChosen);
  return html`
    <section class="plan">
      ${heading(level, text(content.plan.title), 'plan-title')}
      <p>${text(content.plan.start)}</p>
      ${
        chosen.length
          ? html`<ul>
              ${chosen.map(({ title, label }) => html`<li><b>${title}</b>: ${label}</li>`)}
            </ul>`
          : html`<p class="quiet">${text(content.plan.none)}</p>`
      }
      ${agreementsEditor(
        data.agreements,
        (act, options) =>
          void change((now) => ({ ...now, agreements: act(now.agreements) }), options),
        planks[0]!.halves.map(({ name }) => name),
      )}
      ${againField(text(content.plan.again), data.again, (again) =>
        change((now) => ({ ...now, again }), { name: 'again' }),
      )}
    </section>
  `;
}

/** An earlier moment, plank by plank. */
export const comparison = (view: PairView, planks: readonly ShownPlank[]): unknown =>
  earlierSaid(view, (document) => compared(view, planks, document));

function compared(
  view: PairView,
  planks: readonly ShownPlank[],
  { data, savedAt }: ToolDocument<PairData>,
): TemplateResult {
  const { content, text, language } = view;
  if (data.turns.phase !== 'open') return html`<p>${text(content.compare.covered)}</p>`;
  const { highFrom } = content.rating;
  return html`
    <p><b>${text(content.compare.earlier, { date: longDate(new Date(savedAt), language) })}</b></p>
    <ul>
      ${planks.map(({ area, title, label }) => {
        const before = plankLabel(view, plankAt(data, area, sideIds(content), highFrom).plank);
        return html`<li>${title}: ${text(content.compare.plank, { before, now: label })}</li>`;
      })}
    </ul>
  `;
}

const comparePart = (view: PairView, planks: readonly ShownPlank[]): TemplateResult =>
  earlierFold(
    view.earlier,
    view.text(view.content.compare.title),
    earlierChoice(view, view.text(view.content.compare.text), () => comparison(view, planks)),
  );

/** All lies open: plank by plank, what to talk about, and what they agree. */
export function openScreen(view: PairView): TemplateResult {
  const { content, text, level } = view;
  const planks = planksOf(view);
  const most = content.maxSubjects;
  return html`
    <div class="buttons bar">
      ${view.undo} ${printButton(() => view.print())} ${textButtons(view.asText)}
      ${coverButton(() => view.sides.turns.cover())}
    </div>
    <section class="look">
      ${heading(level, text(content.look.title), 'open-title')}
      <p>${text(content.look.start)}</p>
      <p class="summary"><b>${summary(view, planks)}</b></p>
      ${
        view.isFull
          ? html`<p class="notice full">${text(content.look.full, { most: `${most}` }, most)}</p>`
          : nothing
      }
      <ol class="planks">
        ${planks.map((each) => plank(view, each))}
      </ol>
      ${view.legend()}
    </section>
    ${plan(view, planks)} ${view.help()} ${comparePart(view, planks)} ${view.bar}
  `;
}
