import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { closePart, donePart, mine, passPart } from '../../kits/rating/collect-parts.js';
import { formPart } from '../../kits/rating/round-form.js';
import { addingPart } from '../../kits/rating/round-adding.js';
import { NAME_LENGTH } from '../../kits/rating/round-more.model.js';
import { chooseWay, type Way } from '../../kits/rating/round.model.js';
import { setName } from './competence-mirror.model.js';
import { aboutName } from './mirror-outcome.js';
import type { MirrorView } from './mirror-view.js';

/** Someone who answers for another, on a device of their own. */
const answerPart = (view: MirrorView): TemplateResult => html`
  ${aboutName(view)} ${mine(view.collect)}
  <div class="buttons">
    <button type="button" class="button" @click=${() => view.go('start')}>
      ${msg('Terug naar het begin')}
    </button>
  </div>
  ${view.bar}
`;

const wayButton = ({ collect }: MirrorView, way: Way, label: string): TemplateResult => html`
  <button
    type="button"
    class="button"
    id=${`ask-${way}`}
    @click=${() =>
      void collect.change((now) => chooseWay(now, way), {
        focus: way === 'pass' ? ['.hand-over-title'] : ['.ask-title'],
      })}
  >
    ${label}
  </button>
`;

/** The questions go to others as a file, or on this device. */
const askPart = (view: MirrorView): TemplateResult => {
  const { content, data, text, level, change } = view;
  const { ask } = content;
  return html`
    <section class="ask">
      ${heading(level, text(ask.title), 'ask-title')}
      <p>${text(ask.start)}</p>
      <label class="field name">
        ${text(ask.name)}
        <input
          id="mirror-name"
          dir="auto"
          autocomplete="off"
          maxlength=${NAME_LENGTH}
          .value=${data.name}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            change((now) => setName(now, value), { name: 'name' });
          }}
        />
      </label>
      <p>${text(ask.file.text)}</p>
      <button type="button" class="button" id="save-questions" @click=${() => view.saveQuestions()}>
        ${text(ask.file.button)}
      </button>
      <p>${text(ask.pass.text)}</p>
      ${wayButton(view, 'pass', text(ask.pass.button))}
    </section>
  `;
};

const backToMirror = ({ content, text, go }: MirrorView): TemplateResult => html`
  <button type="button" class="button" id="back-to-mirror" @click=${() => go('outcome')}>
    ${text(content.ask.mirror)}
  </button>
`;

/** Where others answer, or their answers come in: nothing of one’s own is here. */
export function othersScreen(view: MirrorView): TemplateResult {
  const { content, data, round, text, collect } = view;
  const { ballot } = round;
  if (ballot && !ballot.done && collect.isPresent)
    return html`${aboutName(view)} ${formPart(collect)}`;
  if (data.use === 'answer') return ballot?.done ? donePart(collect) : answerPart(view);
  if (round.way === 'pass') {
    const ways = html`
      <div class="buttons">
        ${ballot ? nothing : wayButton(view, 'apart', text(content.ask.pass.back))}
        ${backToMirror(view)}
      </div>
      ${view.bar}
    `;
    return passPart({ ...collect, bar: ways });
  }
  return html`
    ${askPart(view)} ${addingPart(collect)} ${closePart(collect)}
    <div class="buttons">${backToMirror(view)} ${view.undo}</div>
    ${view.bar}
  `;
}
