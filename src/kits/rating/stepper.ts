import { html, type TemplateResult } from 'lit';

/** A number of people: typed, or by a button a step. */
export interface Stepper {
  readonly id: string;
  readonly people: number;
  /** What its buttons are called, each with the label of what is counted. */
  readonly fewer: string;
  readonly more: string;
  readonly most: number;
  set(next: (now: number) => number): void;
  /** Says how many there are after a step. */
  say(people: number): void;
}

export function stepper({ id, people, fewer, more, most, set, say }: Stepper): TemplateResult {
  const stepBy = (by: 1 | -1): void => {
    let after = people;
    set((now) => (after = Math.max(0, Math.min(most, now + by))));
    say(after);
  };
  const step = (by: 1 | -1, name: string): TemplateResult => html`
    <button
      type="button"
      class="button step"
      tabindex="-1"
      data-again
      aria-label=${name}
      aria-disabled=${by < 0 && !people ? 'true' : 'false'}
      @click=${() => stepBy(by)}
    >
      ${by > 0 ? '+' : '−'}
    </button>
  `;
  return html`
    <span class="stepper">
      ${step(-1, fewer)}
      <input
        type="number"
        id=${id}
        min="0"
        max=${most}
        inputmode="numeric"
        .value=${people ? `${people}` : ''}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @input=${(event: Event) => {
          // What is half typed is no number yet, and what was there is not wiped.
          const { valueAsNumber, validity } = event.target as HTMLInputElement;
          if (!validity.badInput) set(() => valueAsNumber || 0);
        }}
      />
      ${step(1, more)}
    </span>
  `;
}
