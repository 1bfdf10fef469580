import { html, type TemplateResult } from 'lit';
import type { NeededField } from '../../core/element/needed-field.js';
import { hasLines } from './pasted-lines.model.js';

/** The field of a form that adds something: it may not stay empty, and gives a list that is pasted to `paste`. */
export const addingInput = (
  id: string,
  max: number,
  needed: NeededField,
  paste: (text: string) => void,
): TemplateResult => html`
  <input
    class="entry"
    id=${id}
    dir="auto"
    autocomplete="off"
    maxlength=${max}
    aria-invalid=${needed.invalid(id)}
    aria-describedby=${needed.describedBy(id)}
    @input=${needed.typed}
    @paste=${(event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!hasLines(text)) return;
      event.preventDefault();
      paste(text);
    }}
  />
`;
