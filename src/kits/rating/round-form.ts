import type { CollectView } from './collect-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { answerItem, remarkOn } from './ballot.model.js';
import { ballot } from './ballot-view.js';
import { REMARK_LENGTH } from './remarks.model.js';
import { endForm } from './collect-acts.js';
import type { RoundContent } from './round.schema.js';

/** One of a pair, as the content names them. */
export const oneOf = (
  { large }: Pick<RoundContent, 'large'>,
  group: string,
): NonNullable<RoundContent['large']>['pair']['people'][number] | undefined =>
  large?.pair.people.find((each) => each.group === group);

/** What whoever of this group fills in reads above the statements. */
export const introFor = ({ content, isPair }: CollectView, group: string): string | undefined =>
  isPair ? oneOf(content, group)?.intro : content.groups.find(({ id }) => id === group)?.intro;

/** What stands at the room to add something; undefined where there is none. */
export const remarkFor = (
  { content, isPair, remark }: CollectView,
  group: string,
): string | undefined =>
  isPair ? oneOf(content, group)?.remark : (remark ?? content.large?.remark.label);

/** Room to add something about an area to the form of now. */
export function remarkField(
  view: CollectView,
  area: string,
  label = remarkFor(view, view.data.ballot!.group),
): unknown {
  const { data, text, change } = view;
  const { remarks = [] } = data.ballot!;
  if (!label) return nothing;
  return html`
    <label class="field remark">
      <span>${text(label)}</span>
      <textarea
        id=${`remark-${area}`}
        dir="auto"
        rows="2"
        maxlength=${REMARK_LENGTH}
        .value=${remarks.find((each) => each.area === area)?.text ?? ''}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLTextAreaElement;
          change((now) => remarkOn(now, area, value), { name: `remark-${area}` });
        }}
      ></textarea>
    </label>
  `;
}

/** Someone’s own form: nothing of another is here, nor the ways out of the document. */
export function formPart(view: CollectView): TemplateResult {
  const { content, data, text, change } = view;
  const { group, answers } = data.ballot!;
  const intro = introFor(view, group);
  return html`
    <section class="writer">
      ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
      ${intro ? html`<p class="form-intro">${text(intro)}</p>` : nothing}
      ${ballot({
        rating: content.rating,
        group,
        answers,
        at: view.at,
        progress: content.progress,
        text,
        answer: (item, value) =>
          void change((now) => answerItem(now, item, value), { name: `answer-${item}` }),
        go: (at) => view.goTo(at),
        below: ({ id }) => remarkField(view, id),
      })}
      <div class="buttons">
        <button type="button" class="button primary" id="finish" @click=${() => endForm(view)}>
          ${msg('Klaar, dek af')}
        </button>
        ${view.undo}
      </div>
    </section>
  `;
}
