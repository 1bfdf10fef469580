import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { noteField } from '../../kits/circle/fields.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { helps } from './gathering-goals.js';
import { setSummary, TEXT_LENGTH } from './gathering-planner.model.js';
import type { GatheringView } from './gathering-view.js';

/** What came of it: what was good, and what people agree on. */
export function followUpStep(view: GatheringView): TemplateResult {
  const { content, data, level, text, change } = view;
  const say = content.followUp;
  return html`
    <p>${text(say.lead)}</p>
    <p class="hint">${text(content.names)}</p>
    ${noteField('summary', text(say.summary), data.summary, TEXT_LENGTH, (typed) =>
      change((now) => setSummary(now, typed), { name: 'summary' }),
    )}
    <section class="agreements">
      ${heading(level + 1, text(say.agreements))}
      <p>${text(say.agreementsStart)}</p>
      ${agreementsEditor(data.agreements, (act, settings) =>
        change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      )}
    </section>
    ${helps(view)}
  `;
}
