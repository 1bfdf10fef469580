import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { ballot } from './ballot-view.js';
import { fingersPart } from './round-fingers.js';
import { REMARK_LENGTH } from './remarks.model.js';
import {
  answerItem,
  closable,
  hasCollected,
  isOpen,
  missingForms,
  remarkOn,
  waitingForms,
} from './round.model.js';
import type { RoundContent } from './round.schema.js';
import { typedForm, typedStart } from './round-typed.js';
import { codeOf } from './answer-code.model.js';
import { addingPart, codedOf } from './round-adding.js';
import { ballotIn } from './round-merge.model.js';
import { groupOf, type RoundView } from './round-view.js';

const backToStart = (view: RoundView): TemplateResult => html`
  <button type="button" class="button" @click=${() => view.go('start')}>
    ${msg('Terug naar het begin')}
  </button>
`;

/** Someone’s own form: nothing of another is here, nor the ways out of the document. */
function formPart(view: RoundView): TemplateResult {
  const { content, data, text, change } = view;
  const { group, remarks = [] } = data.ballot!;
  const { intro } = content.groups.find(({ id }) => id === group) ?? {};
  const remark = content.large?.remark;
  return html`
    <section class="writer">
      ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
      ${intro ? html`<p class="form-intro">${text(intro)}</p>` : nothing}
      ${ballot({
        rating: content.rating,
        group,
        answers: data.ballot!.answers,
        at: view.at,
        progress: content.progress,
        text,
        answer: (item, value) =>
          change((now) => answerItem(now, item, value), { name: `answer-${item}` }),
        go: (at) => view.goTo(at),
        ...(remark && {
          below: ({ id }) => html`
            <label class="field remark">
              <span>${text(remark.label)}</span>
              <textarea
                id=${`remark-${id}`}
                dir="auto"
                rows="2"
                maxlength=${REMARK_LENGTH}
                .value=${remarks.find(({ area }) => area === id)?.text ?? ''}
                @input=${(event: Event) => {
                  const { value } = event.target as HTMLTextAreaElement;
                  change((now) => remarkOn(now, id, value), { name: `remark-${id}` });
                }}
              ></textarea>
            </label>
          `,
        }),
      })}
      <div class="buttons">
        <button type="button" class="button primary" id="finish" @click=${() => view.endForm()}>
          ${msg('Klaar, dek af')}
        </button>
        ${view.undo}
      </div>
    </section>
  `;
}

/** How many forms a group has that are not closed yet, and what it still takes. */
function groupForms(
  { content, data, text, minimum }: RoundView,
  { id, forms, missing, late }: RoundContent['groups'][number],
): { readonly waiting: string; readonly needs: string | undefined } {
  const { close } = content;
  const waiting = waitingForms(data, id);
  const few = missingForms(data, id, minimum);
  const isClosed = !!data.closed?.forms.some(({ group }) => group === id);
  const of = (count: number) => ({ count: `${count}` });
  return {
    waiting: text(forms ?? close.forms, of(waiting), waiting),
    needs: !few
      ? undefined
      : isClosed && waiting
        ? text(late ?? close.late, of(waiting), waiting)
        : text(missing ?? close.missing, of(few), few),
  };
}

/** How many forms there are, what it still takes, and the end of the round. */
function closePart(view: RoundView): TemplateResult {
  const { content, data, text, minimum } = view;
  const ids = content.groups.map(({ id }) => id);
  const said = content.groups.map((group) => groupForms(view, group));
  const needs = said.flatMap(({ needs: each }) => each ?? []).join(' ');
  const ready = closable(data, ids, minimum).length > 0;
  return html`
    <section class="close-round">
      <p id="forms"><b>${said.map(({ waiting }) => waiting).join(' ')}</b></p>
      <p id="missing">${ready ? `${needs} ${text(content.close.same)}`.trim() : needs}</p>
      <div class="buttons">
        <button
          type="button"
          class=${ready ? 'button primary' : 'button'}
          id="close"
          aria-describedby="missing"
          @click=${() => (ready ? view.close() : view.say(() => needs))}
        >
          ${text(content.close.button)}
        </button>
        ${
          isOpen(data)
            ? html`<button type="button" class="button" @click=${() => view.go('outcome')}>
                ${msg('Bekijk de uitkomst')}
              </button>`
            : nothing
        }
        ${backToStart(view)}
      </div>
    </section>
  `;
}

const takeOver = (label: string, go: () => void, at = 0): TemplateResult => html`
  <button
    type="button"
    class="button primary"
    id=${at ? `take-over-${at + 1}` : 'take-over'}
    @click=${go}
  >
    ${label}
  </button>
`;

/** Between two forms on one device: nothing of what anyone filled in. */
const passPart = (view: RoundView): TemplateResult => {
  const { content, data, text } = view;
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.pass.title), 'hand-over-title')}
      <p>${text(content.pass.text)}</p>
      ${
        data.ballot
          ? takeOver(msg('Ga verder'), () => view.goOn())
          : content.groups.map(({ id, begin }, at) =>
              takeOver(text(begin ?? content.pass.next), () => view.startForm(id), at),
            )
      }
    </section>
    <details
      class="leading"
      ?open=${content.groups.every(({ id }) => !missingForms(data, id, view.minimum))}
    >
      <summary>${msg('Voor wie het gesprek leidt')}</summary>
      ${closePart(view)} ${view.bar}
    </details>
  `;
};

/** A form of one’s own that is done: a code to read out, or a file. */
const donePart = (view: RoundView): TemplateResult => {
  const { content, data, text } = view;
  const form = ballotIn(data);
  const code = form && codeOf(codedOf(content), form);
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.apart.done), 'hand-over-title')}
      <p>${text(content.apart.code)}</p>
      <div class="code" translate="no"><bdi>${code ?? nothing}</bdi></div>
      <p>${text(content.apart.file)}</p>
      <div class="buttons">
        <button type="button" class="button primary" id="take-over" @click=${() => view.save()}>
          ${msg('Bewaar als bestand')}
        </button>
        <button type="button" class="button" @click=${() => view.goOn()}>
          ${msg('Verander wat er staat')}
        </button>
      </div>
    </section>
    ${view.bar}
  `;
};

/** A form of one’s own, to begin or to go on with. */
const mine = ({ content, data, text, level, goOn, startForm }: RoundView): TemplateResult => html`
  <section class="mine">
    ${heading(level, text(content.apart.mine), 'hand-over-title')}
    <p>${text(content.apart.mineText)}</p>
    <button
      type="button"
      class="button"
      id="take-over"
      @click=${() => (data.ballot ? goOn() : startForm(groupOf(content)))}
    >
      ${data.ballot ? msg('Ga verder') : msg('Begin')}
    </button>
  </section>
`;

/** Each on a device of their own: a form, or forms that come together here. */
function apartPart(view: RoundView): TemplateResult {
  const { content, data } = view;
  if (data.ballot?.done) return donePart(view);
  const { large } = content;
  // Whoever fills in began on the first screen, and collects nothing.
  if (large && data.ballot) return html`${mine(view)} ${view.bar}`;
  return html`
    ${hasCollected(data) || large ? nothing : mine(view)} ${addingPart(view)}
    ${large ? typedStart(view, large.typed) : nothing} ${closePart(view)}
    <div class="buttons">${view.undo}</div>
    ${view.bar}
  `;
}

/** What a round shows while it collects. */
export function collectScreen(view: RoundView): TemplateResult {
  const { data } = view;
  if (data.way === 'fingers') return fingersPart(view);
  if (data.ballot?.typed) return typedForm(view);
  if (data.ballot && !data.ballot.done && view.isPresent) return formPart(view);
  return data.way === 'pass' ? passPart(view) : apartPart(view);
}
