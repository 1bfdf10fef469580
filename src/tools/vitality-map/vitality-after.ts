import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { contactList } from '../../kits/contact/contact-view.js';
import { optionalField } from '../../kits/circle/fields.js';
import { setStep, setTalk, STEP_LENGTH, TALK_LENGTH } from './vitality-map.model.js';
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
