import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentMessages } from '../document/document-messages.js';
import { msg } from '../language/localize.js';

type Messages = Pick<DocumentMessages<unknown>, 'say' | 'act'>;

const lacks = (): string => msg('Vul dit veld eerst in.');

/** Fields without which their form does nothing: one left empty says so, until someone types or goes on elsewhere. */
export class NeededField {
  #lacking = '';
  #act = {};
  readonly #messages: () => Messages;

  constructor(messages: () => Messages) {
    this.#messages = messages;
  }

  /** Whether something stands in a field with an `id`; if not, that is said, and shown at it. */
  isFilled(field: HTMLInputElement): boolean {
    if (field.value.trim()) return true;
    const messages = this.#messages();
    messages.say(lacks);
    this.#lacking = field.id;
    this.#act = messages.act;
    field.focus();
    return false;
  }

  /** For the `submit` of its form, whose first `input` it is: `add` says whether that was added, and the field is empty for the next. */
  onSubmit(add: (text: string, form: HTMLFormElement) => boolean): (event: SubmitEvent) => void {
    return (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const field = form.querySelector('input')!;
      if (this.isFilled(field) && add(field.value, form)) field.value = '';
    };
  }

  /** For the field's own `input`. */
  readonly typed = (): void => {
    if (this.#lacks(this.#lacking)) this.#messages().say();
  };

  #lacks(id: string): boolean {
    return this.#lacking === id && this.#messages().act === this.#act;
  }

  /** The field's `aria-invalid`. */
  invalid(id: string): 'true' | typeof nothing {
    return this.#lacks(id) ? 'true' : nothing;
  }

  /** The field's `aria-describedby`. */
  describedBy(id: string): string | typeof nothing {
    return this.#lacks(id) ? `${id}-lacks` : nothing;
  }

  /** What to show at the field. */
  note(id: string): TemplateResult | typeof nothing {
    return this.#lacks(id)
      ? html`<p class="notice lacks" id=${`${id}-lacks`}>${lacks()}</p>`
      : nothing;
  }
}
