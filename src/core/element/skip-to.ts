import { html, type TemplateResult } from 'lit';
import { msg, str } from '../language/localize.js';

/** A way past much that one may not need now, seen by who comes to it with Tab: to a heading, by its selector. */
export const skipTo = (selector: string, title: string): TemplateResult => html`
  <div class="skip">
    <button
      type="button"
      class="button"
      @click=${({ currentTarget }: Event) =>
        ((currentTarget as Element).getRootNode() as ShadowRoot)
          .querySelector<HTMLElement>(selector)
          ?.focus()}
    >
      ${msg(str`Ga naar: ${title}`)}
    </button>
  </div>
`;
