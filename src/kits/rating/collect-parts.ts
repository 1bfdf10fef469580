import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { canClose, isTakenIn, missingForms, waitingForms } from './closing.model.js';
import { close } from './collect-acts.js';
import { groupOf, type CollectContent, type CollectView } from './collect-view.js';
import { codePart } from './round-code.js';
import { ballotsIn } from './round-merge.model.js';
import { isOpen } from './round.model.js';
import { backToStart, takeOver } from './round-ways.js';

/** How many forms a group has that are not closed yet, and what it still takes. */
export function groupForms(
  { content, data, text, minimum }: CollectView,
  { id, forms, missing, late }: CollectContent['groups'][number],
): { readonly waiting: string; readonly needs: string | undefined } {
  const words = content.close;
  const waiting = waitingForms(data, id);
  const few = missingForms(data, id, minimum);
  const isClosed = isTakenIn(data, id);
  const of = (count: number) => ({ count: `${count}` });
  return {
    waiting: text(forms ?? words.forms, of(waiting), waiting),
    needs:
      !few || (isClosed && !waiting)
        ? undefined
        : isClosed
          ? text(late ?? words.late, of(waiting), waiting)
          : text(missing ?? words.missing, of(few), few),
  };
}

/** How many forms there are, what it still takes, and the end of the round. */
export function closePart(view: CollectView): TemplateResult {
  const { content, data, text, minimum } = view;
  const ids = content.groups.map(({ id }) => id);
  const said = content.groups.map((group) => groupForms(view, group));
  const needs = said.flatMap(({ needs: each }) => each ?? []).join(' ');
  const ready = canClose(data, ids, minimum);
  const isCovered = data.reopened ? text(content.close.reopen?.covered ?? '') : '';
  const anything = ids.some((id) => waitingForms(data, id));
  return html`
    <section class="close-round">
      <p id="forms"><b>${said.map(({ waiting }) => waiting).join(' ')}</b></p>
      <p id="missing">
        ${[isCovered, needs, ready ? text(content.close.same) : ''].filter(Boolean).join(' ')}
      </p>
      <div class="buttons">
        ${
          isOpen(data) && !anything
            ? nothing
            : html`<button
                type="button"
                class=${ready ? 'button primary' : 'button'}
                id="close"
                aria-describedby="missing"
                @click=${() => (ready ? close(view) : view.say(() => needs))}
              >
                ${text(content.close.button)}
              </button>`
        }
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
export const passPart = (view: CollectView): TemplateResult => {
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
      <summary>${view.leader ?? msg('Voor wie het gesprek leidt')}</summary>
      ${closePart(view)} ${view.bar}
    </details>
  `;
};

/** A form of one’s own that is done: a code to read out, or a file. */
export const donePart = (view: CollectView): TemplateResult => {
  const { content, data, text } = view;
  const [form] = ballotsIn(data);
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.apart.done), 'hand-over-title')}
      ${form ? codePart(view, form) : nothing}
      <div class="buttons">
        <button type="button" class="button primary" id="take-over" @click=${() => view.save()}>
          ${msg('Bewaar als bestand')}
        </button>
        ${
          view.staysDone
            ? nothing
            : html`<button type="button" class="button" @click=${() => view.goOn()}>
                ${msg('Verander wat er staat')}
              </button>`
        }
      </div>
    </section>
    ${view.bar}
  `;
};

/** A form of one’s own, to begin or to go on with. */
export const mine = ({
  content,
  data,
  text,
  level,
  goOn,
  startForm,
}: CollectView): TemplateResult => html`
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
