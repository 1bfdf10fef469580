import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from './content.schema.js';

/** Where a tool's content comes from. */
export const sourceNote = (note: string, sources: readonly Source[]): TemplateResult => html`
  <p class="sources">
    ${note}
    ${sources.map(
      ({ title, publisher, year }) =>
        html`‘<cite lang="nl">${title}</cite
          >’${publisher ? `, ${publisher}` : nothing}${year ? `, ${year}` : nothing}. `,
    )}
  </p>
`;
