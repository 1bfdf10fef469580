// What someone would write who needs these thirteen questions on one page, and nothing else.
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/** Put in by the build, from `load-texts.mjs`. */
declare const CHECK: {
  readonly title: string;
  readonly about: readonly string[];
  readonly notDiagnosis: string;
  readonly privacy: string;
  readonly statements: readonly string[];
  readonly answers: readonly { readonly label: string; readonly value: number }[];
  /** From low to high. */
  readonly bands: readonly {
    readonly from: number;
    readonly title: string;
    readonly text: string;
  }[];
};

class HandWrittenCheck extends LitElement {
  static override properties: PropertyDeclarations = {
    at: { state: true },
    answers: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      max-width: 44em;
      line-height: 1.5;
    }
    h2 {
      margin: 0 0 0.5em;
      line-height: 1.2;
    }
    fieldset {
      margin: 1em 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-size: 1.3em;
      font-weight: bold;
    }
    label {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-height: 3em;
      margin-top: 0.6em;
      padding: 0 1em;
      border: 1px solid #6f6a60;
      border-radius: 0.5em;
    }
    label:has(:checked) {
      background: #e2eef0;
      font-weight: bold;
    }
    progress {
      width: 100%;
      accent-color: #0b5563;
    }
    button {
      min-height: 2.75em;
      padding: 0 1em;
      border: 1px solid #0b5563;
      border-radius: 0.5em;
      background: #fff;
      color: #0b5563;
      font: inherit;
      cursor: pointer;
    }
    .primary {
      background: #0b5563;
      color: #fff;
    }
    :focus-visible {
      outline: 3px solid #22252e;
      outline-offset: 2px;
    }
  `;

  /** Which question is shown: -1 before the first, as many as there are after the last. */
  declare private at: number;
  declare private answers: readonly (number | undefined)[];

  constructor() {
    super();
    this.at = -1;
    this.answers = [];
  }

  protected override render(): TemplateResult {
    if (this.at < 0) return this.#start();
    return this.at < CHECK.statements.length ? this.#question() : this.#outcome();
  }

  protected override updated(): void {
    if (this.at >= 0) this.renderRoot.querySelector<HTMLElement>('h2, input')?.focus();
  }

  #start(): TemplateResult {
    return html`
      <h2>${CHECK.title}</h2>
      ${CHECK.about.map((each) => html`<p>${each}</p>`)}
      <p><strong>${CHECK.notDiagnosis}</strong></p>
      <p>${CHECK.privacy}</p>
      <button type="button" class="primary" id="start" @click=${() => (this.at = 0)}>Begin</button>
    `;
  }

  #question(): TemplateResult {
    const { at } = this;
    const count = CHECK.statements.length;
    return html`
      <h2>${CHECK.title}</h2>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.at += 1;
        }}
      >
        <progress max=${count} .value=${at + 1} aria-hidden="true"></progress>
        <p>Vraag ${at + 1} van ${count}</p>
        <fieldset>
          <legend>${CHECK.statements[at]}</legend>
          ${CHECK.answers.map(
            ({ label, value }) => html`
              <label>
                <input
                  type="radio"
                  name="answer"
                  .checked=${this.answers[at] === value}
                  @change=${() => {
                    const answers = [...this.answers];
                    answers[at] = value;
                    this.answers = answers;
                  }}
                />
                ${label}
              </label>
            `,
          )}
        </fieldset>
        <button type="button" @click=${() => (this.at -= 1)}>Vorige</button>
        <button class="primary">
          ${at === count - 1 ? 'Bekijk de uitkomst' : this.answers[at] === undefined ? 'Sla over' : 'Volgende'}
        </button>
      </form>
    `;
  }

  #outcome(): TemplateResult {
    const sum = this.answers.reduce<number>((total, each) => total + (each ?? 0), 0);
    const skipped = CHECK.statements.filter((_, at) => this.answers[at] === undefined).length;
    const band = CHECK.bands.findLast(({ from }) => sum >= from)!;
    return html`
      <h2 tabindex="-1">${band.title}</h2>
      <p>${band.text}</p>
      <p>${sum} van de ${CHECK.statements.length} keer ‘ja’.</p>
      ${skipped ? html`<p>${skipped} overgeslagen: de uitkomst kan hoger zijn.</p>` : ''}
      <p><strong>${CHECK.notDiagnosis}</strong></p>
      <button type="button" @click=${() => (this.at -= 1)}>Vorige</button>
      <button
        type="button"
        @click=${() => {
          this.answers = [];
          this.at = -1;
        }}
      >
        Opnieuw
      </button>
    `;
  }
}

customElements.define('hand-written-check', HandWrittenCheck);
