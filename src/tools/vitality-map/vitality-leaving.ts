import { html, nothing, type TemplateResult } from 'lit';
import { earlierChoice, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { hasPrivate, placesIn, type VitalityMapData } from './vitality-map.model.js';
import type { VitalityView } from './vitality-view.js';

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

/** Words of another day beside those of now; nothing is counted. */
export const earlierMap = (view: VitalityView): TemplateResult =>
  earlierChoice(view, view.text(view.content.compare.text), () =>
    earlierSaid(view, ({ savedAt, data }) => {
      const { content, text, level, language } = view;
      const day = longDate(new Date(savedAt), language);
      const words = (of: VitalityMapData, region: string): TemplateResult => html`
        <ul>
          ${placesIn(of, region).map((place) => html`<li><bdi>${place.text}</bdi></li>`)}
        </ul>
      `;
      const side = (title: string, of: VitalityMapData, region: string): unknown =>
        placesIn(of, region).length
          ? html`<div>${heading(level + 3, title)} ${words(of, region)}</div>`
          : nothing;
      return content.regions
        .filter(({ id }) => placesIn(data, id).length || placesIn(view.data, id).length)
        .map(
          ({ id, name }) => html`
            ${heading(level + 2, text(name))}
            <div class="moments">
              ${side(text(content.compare.before, { date: day }), data, id)}
              ${side(text(content.compare.now), view.data, id)}
            </div>
          `,
        );
    }),
  );
