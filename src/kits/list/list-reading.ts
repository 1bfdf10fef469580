import { html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading, type Reading, type ReadingView } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import type { ListContent } from './list-content.schema.js';

/** A list to read: each section with its items, what each comes down to, and what helps. */
export const listReading = <Content extends ListContent>(
  more: (view: ReadingView<Content>) => {
    readonly before?: unknown;
    readonly after?: unknown;
    readonly sections: Content['sections'];
  },
): Reading =>
  reading<Content>({
    below: Infinity,
    styles: [readingStyles],
    template: (view) => {
      const { content, level, text } = view;
      const { before, after, sections } = more(view);
      return html`
        <p class="lead">${text(content.intro)}</p>
        ${before}
        ${sections.map(
          ({ name, lead, items }) => html`
            <section>
              ${heading(level, text(name))} ${lead ? html`<p>${text(lead)}</p>` : ''}
              <ol>
                ${items.map(
                  (item) => html`
                    <li>
                      <b>${text(item.title)}</b>
                      ${[item.text, item.note].map((each) => (each ? html`<br />${text(each)}` : ''))}
                    </li>
                  `,
                )}
              </ol>
            </section>
          `,
        )}
        ${after}
        <section>
          ${heading(level, text(content.helps.title))}
          <ul>
            ${content.helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
          </ul>
        </section>
      `;
    },
  });
