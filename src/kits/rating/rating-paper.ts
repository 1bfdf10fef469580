import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { wordingOf } from './rating.model.js';
import type { Rating } from './rating.schema.js';

/** Statements to tick by hand, as a group reads them. */
export interface RatingPaper {
  readonly rating: Rating;
  /** Whose wording; the statement itself where it has none. */
  readonly group: string;
  readonly text: SayText;
  /** What stands at the room to write, below each area; no room where absent. */
  readonly room?: string;
}

export const ratingPaper = ({ rating, group, text, room }: RatingPaper): TemplateResult => html`
  <table class="rating-paper ${room ? 'with-room' : ''}">
    <thead>
      <tr>
        <td></td>
        ${[...rating.scale, rating.unknown].map(
          (point) => html`<th scope="col">${text(point)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rating.areas.map(
        ({ title, items }) => html`
          ${items.map(
            (item, at) => html`
              <tr>
                <th scope="row">
                  ${at ? nothing : html`<b>${text(title)}</b><br />`}${text(wordingOf(item, group))}
                </th>
                ${[...rating.scale, ''].map(() => html`<td class="box">☐</td>`)}
              </tr>
            `,
          )}
          ${
            room
              ? html`<tr class="remark-room">
                  <td colspan=${rating.scale.length + 2}>${text(room)}</td>
                </tr>`
              : nothing
          }
        `,
      )}
    </tbody>
  </table>
`;
