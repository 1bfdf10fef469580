import { html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { namesIn } from '../../core/element/settings.js';
import { reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { blank } from './chore-menu.model.js';
import { coursesOf } from './chore-card.model.js';
import type { ChoreMenuContent } from './chore-menu.schema.js';

/** The menu to read: courses with what may stand in them, and that nobody has to. */
export const choreMenuReading = reading<ChoreMenuContent>({
  below: Infinity,
  styles: [readingStyles],
  template: ({ content, level, text, setting }) => html`
    <p class="lead">${text(content.intro)}</p>
    <p>${text(content.voluntary)}</p>
    ${coursesOf(content.activities, blank.data, namesIn(setting('courses')?.toLowerCase())).map(
      ({ name, choices }) => html`
        <section>
          ${heading(level, text(name))}
          <ul>
            ${choices.map((each) => html`<li>${text(each.name)}</li>`)}
          </ul>
        </section>
      `,
    )}
    <p>${text(content.menu.care)}</p>
  `,
});
