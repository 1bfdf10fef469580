import { html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { standingBlocks } from '../../kits/flow/flow.model.js';
import { traitsText } from './respite-forms.js';
import type { RespiteGuideContent } from './respite-guide.schema.js';

/** The forms, where to ask by who arranges care now, what to write down for who takes over, and what helps. */
export const respiteGuideReading = reading<RespiteGuideContent>({
  below: Infinity,
  styles: [readingStyles],
  template: ({ content, level, text }) => {
    const { steps, forms, fits, blocks, where, handover, helps, language } = content;
    const items = (each: readonly { readonly text: string }[]): unknown =>
      html`<ul>
        ${each.map(({ text: said }) => html`<li>${text(said)}</li>`)}
      </ul>`;
    return html`
      <p>${text(content.start)}</p>
      <section>
        ${heading(level, text(steps.fits))}
        ${forms.map(
          (form) => html`
            <details class="fold">
              <summary>${text(form.name)}</summary>
              <p>${text(form.text)}</p>
              <ul>
                ${traitsText({ content, text, language }, form).map((said) => html`<li>${said}</li>`)}
              </ul>
            </details>
          `,
        )}
        <p>${text(fits.varies)}</p>
      </section>
      <section>
        ${heading(level, text(steps.where))}
        <p>${text(where.lead)}</p>
        ${standingBlocks(blocks, []).map(
          ({ block, standing }) => html`
            <details class="fold">
              <summary>
                ${text(standing === 'open' ? block.ifOpen! : (block.title ?? block.id))}
              </summary>
              ${items(block.items)}
            </details>
          `,
        )}
        <p>${text(where.note)}</p>
      </section>
      <section>
        ${heading(level, text(handover.paperTitle))}
        <ul>
          ${handover.prompts.map(({ label }) => html`<li>${text(label)}</li>`)}
        </ul>
      </section>
      <section>${heading(level, text(helps.title))} ${items(helps.items)}</section>
    `;
  },
});
