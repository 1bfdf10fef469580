import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { contactList } from '../../kits/contact/contact-view.js';
import { optionalField } from '../../kits/circle/fields.js';
import { hasPrivate, setStep, setTalk, STEP_LENGTH, TALK_LENGTH } from './vitality-map.model.js';
import type { VitalityView } from './vitality-view.js';

/** One thing for this week, and with whom one talks. */
export function afterwards(view: VitalityView): TemplateResult {
  const { content, data, text, change, level } = view;
  const { step, talk } = content;
  const field = (id: 'who' | 'what'): TemplateResult =>
    optionalField(`talk-${id}`, text(talk[id]), data.talk[id], TALK_LENGTH, (typed) =>
      change((now) => setTalk(now, id, typed), { name: `talk-${id}` }),
    );
  return html`
    <section class="afterwards">
      ${heading(level + 1, text(step.title))}
      ${optionalField('step', text(step.label), data.step, STEP_LENGTH, (typed) =>
        change((now) => setStep(now, typed), { name: 'step' }),
      )}
      ${heading(level + 1, text(talk.title))} ${field('who')} ${field('what')}
      <p>${text(talk.help)}</p>
      ${contactList(view.contacts, { title: content.contact, level: level + 1, text })}
    </section>
  `;
}

/** Paper to share, and paper of one's own: that is asked about where it has what is private. */
export function papers(view: VitalityView): TemplateResult {
  const { content, data, text, asking, level } = view;
  const { paper } = content;
  return html`
    <section class="papers">
      ${heading(level + 1, text(paper.title))}
      <p>${text(paper.shareHint)}</p>
      <div class="buttons">
        <button type="button" class="button" id="print-shared" @click=${() => view.print(false)}>
          ${text(paper.share)}
        </button>
        ${textButtons(view.asText)}
      </div>
      <div class="buttons own-paper">
        <button
          type="button"
          class="button"
          id="print-own"
          @click=${() => (hasPrivate(data) ? view.ask(true) : view.print(true))}
        >
          ${text(paper.own)}
        </button>
      </div>
      ${
        asking
          ? html`<div class="notice" role="group" aria-labelledby="ask-all">
              <p id="ask-all" tabindex="-1">${text(paper.ask)}</p>
              <div class="buttons">
                <button type="button" class="button primary" @click=${() => view.print(true)}>
                  ${text(paper.yes)}
                </button>
                ${textButtons(view.allAsText)}
                <button type="button" class="button" @click=${() => view.ask(false)}>
                  ${text(paper.no)}
                </button>
              </div>
            </div>`
          : nothing
      }
    </section>
  `;
}
