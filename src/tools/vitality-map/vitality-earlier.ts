import { html, nothing, type TemplateResult } from 'lit';
import { earlierChoice, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { placesIn, type VitalityMapData } from './vitality-map.model.js';
import type { VitalityView } from './vitality-view.js';

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
