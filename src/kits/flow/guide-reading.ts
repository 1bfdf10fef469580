import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { same } from '../../core/element/settings.js';
import { reading, type Reading, type ReadingView } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { standingBlocks, type Answers } from './flow.model.js';
import type { GuideContent } from './guide.schema.js';

const styles = css`
  .reading ul {
    margin-block: 0.3em 0.9em;
  }
  .asked {
    display: block;
    font-weight: 700;
  }
`;

/** What the page says of a choice by an attribute of that name. */
function fixedBy({ content, setting }: ReadingView<GuideContent>, choice: string): Answers {
  const option = content.choices
    .find(({ id }) => id === choice)
    ?.options.find(({ id }) => same(id, setting(choice)?.trim() ?? ''));
  return option ? [{ choice, option: option.id }] : [];
}

/** A guide to read: every block that may fit, with its “if”; `choice` is the one that an attribute fixes. */
export const guideReading = (choice: string): Reading =>
  reading<GuideContent>({
    below: Infinity,
    styles: [readingStyles, styles],
    template: (view) => {
      const { content, level, text } = view;
      const { helps } = content;
      const title = (name: string | undefined): unknown => (name ? heading(level, text(name)) : '');
      return html`
        <p>${text(content.start)}</p>
        ${standingBlocks(content.blocks, fixedBy(view, choice)).map(({ block, standing }) => {
          const { ifOpen, lead, items } = block;
          const inside: TemplateResult = html`
            ${lead ? html`<p>${text(lead)}</p>` : nothing}
            <ul>
              ${items.map(
                (item) => html`
                  <li>
                    ${text(item.text)}
                    ${item.ask ? html`<span class="asked">${text(item.ask)}</span>` : nothing}
                  </li>
                `,
              )}
            </ul>
          `;
          if (standing === 'shown') return html`<section>${title(block.title)} ${inside}</section>`;
          return html`<details class="fold">
            <summary>${text(ifOpen!)}</summary>
            ${inside}
          </details>`;
        })}
        <section>
          ${title(helps.title)}
          <ul>
            ${helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
          </ul>
        </section>
      `;
    },
  });
