import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { isolated } from '../../core/language/isolated.model.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { groupForms } from '../../kits/rating/collect-parts.js';
import { remarksByArea } from '../../kits/rating/remarks-list.js';
import { itemsOf } from '../../kits/rating/rating.model.js';
import { waitingForms } from '../../kits/rating/closing.model.js';
import { formsOf } from '../../kits/rating/round.model.js';
import {
  answeredIn,
  chooseUse,
  movedSince,
  type CompetenceMirrorData,
} from './competence-mirror.model.js';
import { growthPart } from './mirror-growth.js';
import { markName, shownQuestions, titleOf, type ShownQuestion } from './mirror-shown.js';
import { EXTRAS, type MirrorView } from './mirror-view.js';
import { othersSign, ownSign, sprout, strip } from './strip.js';

/** What the marks in the strips mean. */
export const legend = ({ content, data, round, text }: MirrorView): TemplateResult => {
  const { own, others, star } = content.mirror.legend;
  return html`
    <ul class="legend">
      <li>${ownSign()} ${text(own)}</li>
      ${round.closed ? html`<li>${othersSign()} ${text(others)}</li>` : nothing}
      ${data.stars.length ? html`<li>${sprout()} ${text(star)}</li>` : nothing}
    </ul>
  `;
};

export const stripOf = (
  { content, text }: MirrorView,
  { own, outcome, isStarred }: ShownQuestion,
): TemplateResult =>
  strip({
    own,
    tally: outcome.tally,
    scale: content.rating.scale.map((label) => text(label)),
    isStarred,
  });

/** Asks which question to let go for one more. */
function askWhich(view: MirrorView, { title }: ShownQuestion): TemplateResult {
  const { content, data, text, letGo } = view;
  const { mirror } = content;
  return html`
    <div class="notice let-go" role="group" aria-labelledby="let-go" data-own-stops>
      <p id="let-go"><b>${text(mirror.full, { title })}</b></p>
      <div class="buttons">
        ${data.stars.map(
          (id) => html`
            <button type="button" class="button" id=${`let-go-${id}`} @click=${() => letGo(id)}>
              ${text(mirror.letGo, { title: text(titleOf(content, id)) })}
            </button>
          `,
        )}
        <button type="button" class="button" id="keep-stars" @click=${() => letGo(undefined)}>
          ${text(mirror.keep)}
        </button>
      </div>
    </div>
  `;
}

function question(view: MirrorView, shown: ShownQuestion): TemplateResult {
  const { content, text, level } = view;
  const { item, title, says, example, isStarred } = shown;
  const id = `star-${item.id}`;
  return html`
    <li class="strip-row ${isStarred ? 'starred' : ''}">
      ${heading(level + 1, title, 'strip-title')} ${stripOf(view, shown)}
      <div class="strip-words">
        <p class="quiet">${text(item.text)}</p>
        <p>${says.map((each, at) => html`${at ? each : html`<b>${each}</b>`} `)}</p>
        ${
          example
            ? html`<p class="example">
                <q><bdi>${example}</bdi></q>
              </p>`
            : nothing
        }
        ${
          shown.canGrow
            ? html`<label class="tick">
                <input
                  type="checkbox"
                  id=${id}
                  .checked=${isStarred}
                  @change=${(event: Event) => {
                    view.toggleStar(item.id);
                    (event.target as HTMLInputElement).checked = isStarred;
                  }}
                />
                <span
                  >${text(content.mirror.star)}<span class="hidden-visually">: ${title}</span></span
                >
                ${isStarred ? sprout() : nothing}
              </label>`
            : nothing
        }
        ${view.asking === item.id ? askWhich(view, shown) : nothing}
      </div>
    </li>
  `;
}

/** How many others answered, and what it still takes. */
function othersSaid({ content, round, text, collect }: MirrorView): string {
  const group = content.groups[0]!;
  const told = formsOf(round.closed?.forms ?? [], group.id);
  const { waiting, needs } = groupForms(collect, group);
  if (!told) return `${waiting} ${needs ?? ''}`.trim();
  const late = waitingForms(round, group.id) ? (needs ?? waiting) : '';
  return `${text(content.ask.told, { count: `${told}` }, told)} ${late}`.trim();
}

/** The way to what others say. */
function othersPart(view: MirrorView): TemplateResult {
  const { content, data, text, level } = view;
  const { ask } = content;
  return html`
    <section class="others-part">
      ${heading(level, text(ask.title))}
      ${
        data.use === 'ask'
          ? html`<p id="others-said">${othersSaid(view)}</p>`
          : html`<p>${text(ask.start)}</p>`
      }
      <button
        type="button"
        class="button"
        id="ask"
        @click=${() => {
          view.change((now) => chooseUse(now, 'ask'));
          view.go('collect');
        }}
      >
        ${text(ask.open)}
      </button>
    </section>
  `;
}

/** What others wrote, by question, loose from their forms. */
export function remarksPart({ content, round, text, level }: MirrorView): unknown {
  const lists = remarksByArea(content.rating, round.closed?.remarks ?? [], text);
  return lists.length
    ? html`
        <section class="remarks">
          ${heading(level, text(content.remark.title))}
          <p class="quiet">${text(content.remark.text)}</p>
          ${lists}
        </section>
      `
    : nothing;
}

function compared(
  view: MirrorView,
  { data, savedAt }: ToolDocument<CompetenceMirrorData>,
): TemplateResult {
  const { content, text, language } = view;
  const { compare } = content;
  const moved = movedSince(data, view.data, itemsOf(content.rating));
  return html`
    <p><b>${text(compare.earlier, { date: longDate(new Date(savedAt), language) })}</b></p>
    ${
      moved.length
        ? html`<ul>
            ${moved.map(({ id, marks: [before, now], stars: [was, is] }) => {
              const title = text(titleOf(content, id));
              const said = [
                ...(before === now
                  ? []
                  : [
                      text(compare.answer, {
                        title,
                        before: markName(view, before),
                        now: markName(view, now),
                      }),
                    ]),
                ...(was === is ? [] : [text(is ? compare.starred : compare.unstarred, { title })]),
              ];
              return html`<li>${said.join(' ')}</li>`;
            })}
          </ul>`
        : html`<p>${text(compare.same)}</p>`
    }
  `;
}

export const comparison = (view: MirrorView): unknown =>
  earlierSaid(view, (document) => compared(view, document));

/** Ways to take it along; what else goes on paper is ticked. */
function takeAlong(view: MirrorView): TemplateResult {
  const { content, data, round, text } = view;
  const there = { examples: data.examples.length > 0, remarks: !!round.closed?.remarks?.length };
  return html`
    <section class="take-along">
      ${EXTRAS.filter((extra) => there[extra]).map(
        (extra) => html`
          <label class="tick">
            <input
              type="checkbox"
              id=${`print-${extra}`}
              .checked=${view.extras.includes(extra)}
              @change=${(event: Event) =>
                view.setExtra(extra, (event.target as HTMLInputElement).checked)}
            />
            <span>${text(content.paper[extra])}</span>
          </label>
        `,
      )}
      <div class="buttons">${printButton(() => view.print())} ${textButtons(view.asText)}</div>
    </section>
  `;
}

/** Ten strips, where one wants to grow and how, what others say, and an earlier time. */
export function outcomeScreen(view: MirrorView): TemplateResult {
  const { content, data, text, level } = view;
  const { mirror, compare } = content;
  const items = shownQuestions(view);
  const answered = answeredIn(data);
  return html`
    <div class="buttons bar">
      <button type="button" class="button" id="to-questions" @click=${() => view.go('write')}>
        ${msg('Terug naar de vragen')}
      </button>
      ${view.undo}
    </div>
    <section class="mirror">
      ${heading(level, text(mirror.title), 'outcome-title')}
      <p>${text(mirror.answered, { count: `${answered}`, total: `${items.length}` }, answered)}</p>
      <p>${text(mirror.start)}</p>
      ${legend(view)}
      <ol class="strips" data-arrows="down">
        ${items.map((each) => question(view, each))}
      </ol>
    </section>
    ${growthPart(view, items)} ${othersPart(view)} ${remarksPart(view)}
    ${earlierFold(
      view.earlier,
      text(compare.title),
      earlierChoice(view, text(compare.text), () => comparison(view)),
    )}
    ${takeAlong(view)} ${view.bar}
  `;
}

/** A name, in a sentence. */
export const aboutName = ({ content, data, text }: MirrorView): unknown =>
  data.name.trim()
    ? html`<p><b>${text(content.ask.about, { name: isolated(data.name.trim()) })}</b></p>`
    : nothing;
