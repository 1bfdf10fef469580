import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { LooseRemark } from './remarks.model.js';
import type { Rating } from './rating.schema.js';

/** Remarks below the title of their area, as far as there are any; `of` tells whose one is. */
export const remarksByArea = (
  { areas }: Pick<Rating, 'areas'>,
  remarks: readonly LooseRemark[],
  text: SayText,
  of: (remark: LooseRemark) => unknown = () => nothing,
): TemplateResult[] =>
  areas.flatMap(({ id, title }) => {
    const its = remarks.filter(({ area }) => area === id);
    return its.length
      ? html`
          <p><b>${text(title)}</b></p>
          <ul>
            ${its.map(
              (each) =>
                html`<li>
                  ${of(each)} <q><bdi>${each.text}</bdi></q>
                </li>`,
            )}
          </ul>
        `
      : [];
  });
