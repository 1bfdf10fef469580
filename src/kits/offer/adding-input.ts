import { html, nothing, type TemplateResult } from 'lit';
import type { NeededField } from '../../core/element/needed-field.js';
import { hasLines } from './pasted-lines.model.js';

/** The field of a form that adds something: it may not stay empty, and gives a list that is pasted to `paste`, where there is one; `hint` is the id of what there is to know. */
export const addingInput = (
  id: string,
  max: number,
  needed: NeededField,
  paste?: (text: string) => void,
  hint = '',
): TemplateResult => html`
  <input
    class="entry"
    id=${id}
    dir="auto"
    autocomplete="off"
    maxlength=${max}
    aria-invalid=${needed.invalid(id)}
    aria-describedby=${[hint, needed.describedBy(id)].filter((each) => each && each !== nothing).join(' ') || nothing}
    @input=${needed.typed}
    @paste=${(event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!paste || !hasLines(text)) return;
      event.preventDefault();
      paste(text);
    }}
  />
`;
