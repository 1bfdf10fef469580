import { html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { shownIn } from '../../kits/list/list-settings.js';
import { listReading } from '../../kits/list/list-reading.js';
import type { DigitalContactChecklistContent } from './digital-contact-checklist.schema.js';

/** The benefits, the road, and what the house rules ask. */
export const digitalContactChecklistReading = listReading<DigitalContactChecklistContent>(
  ({ content: { reasons, rules, sections }, level, text, setting }) => ({
    sections: shownIn(sections, setting('sections')),
    before: html`
      <section>
        ${heading(level, text(reasons.title))}
        <ul>
          ${reasons.items.map((each) => html`<li>${text(each.text)}</li>`)}
        </ul>
      </section>
    `,
    after: html`
      <section>
        ${heading(level, text(rules.title))}
        <p>${text(rules.text)} ${text(rules.privacy)}</p>
        <ul>
          ${rules.questions.map(({ question }) => html`<li>${text(question)}</li>`)}
        </ul>
        <p>${text(rules.equal)}</p>
      </section>
    `,
  }),
);
