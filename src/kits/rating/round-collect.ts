import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { ballot } from './ballot-view.js';
import { fingersPart } from './round-fingers.js';
import { answerItem, hasCollected, isOpen, missingForms, waitingForms } from './round.model.js';
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
  return html`
    <section class="writer">
      ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
      ${ballot({
        rating: content.rating,
        group: groupOf(content),
        answers: data.ballot!.answers,
        at: view.at,
        progress: content.progress,
        text,
        answer: (item, value) =>
          change((now) => answerItem(now, item, value), { name: `answer-${item}` }),
        go: (at) => view.goTo(at),
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

/** How many forms there are, what it still takes, and the end of the round. */
function closePart(view: RoundView): TemplateResult {
  const { content, data, text, minimum } = view;
  const group = groupOf(content);
  const waiting = waitingForms(data, group);
  const missing = missingForms(data, group, minimum);
  const of = (count: number) => ({ count: `${count}` });
  return html`
    <section class="close-round">
      <p id="forms"><b>${text(content.close.forms, of(waiting), waiting)}</b></p>
      <p id="missing">
        ${
          missing && data.closed && waiting
            ? text(content.close.late, of(waiting), waiting)
            : missing
              ? text(content.close.missing, of(missing), missing)
              : text(content.close.same)
        }
      </p>
      <div class="buttons">
        <button
          type="button"
          class=${missing ? 'button' : 'button primary'}
          id="close"
          aria-describedby="missing"
          @click=${() =>
            missing
              ? view.say(() => text(content.close.missing, of(missing), missing))
              : view.close()}
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

/** Between two forms on one device: nothing of what anyone filled in. */
const passPart = (view: RoundView): TemplateResult => {
  const { content, data, text } = view;
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.pass.title), 'hand-over-title')}
      <p>${text(content.pass.text)}</p>
      <button
        type="button"
        class="button primary"
        id="take-over"
        @click=${() => (data.ballot ? view.goOn() : view.startForm())}
      >
        ${text(content.pass.next)}
      </button>
    </section>
    <details class="leading" ?open=${!missingForms(data, groupOf(content), view.minimum)}>
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

/** Each on a device of their own: a form, or forms that come together here. */
function apartPart(view: RoundView): TemplateResult {
  const { content, data, text } = view;
  if (data.ballot?.done) return donePart(view);
  return html`
    ${
      hasCollected(data)
        ? nothing
        : html`<section class="mine">
            ${heading(view.level, text(content.apart.mine))}
            <p>${text(content.apart.mineText)}</p>
            <button
              type="button"
              class="button"
              id="take-over"
              @click=${() => (data.ballot ? view.goOn() : view.startForm())}
            >
              ${data.ballot ? msg('Ga verder') : msg('Begin')}
            </button>
          </section>`
    }
    ${addingPart(view)} ${closePart(view)}
    <div class="buttons">${view.undo}</div>
    ${view.bar}
  `;
}

/** What a round shows while it collects. */
export function collectScreen(view: RoundView): TemplateResult {
  const { data } = view;
  if (data.way === 'fingers') return fingersPart(view);
  if (data.ballot && !data.ballot.done && view.isPresent) return formPart(view);
  return data.way === 'pass' ? passPart(view) : apartPart(view);
}
