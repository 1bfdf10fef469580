import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { type Choice, options, valueIn } from '../../kits/circle/fields.js';
import type { Sign } from '../../kits/family/family-data.model.js';
import { isYear } from '../../kits/family/family-things.model.js';
import { SHAPES } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';

/**
 * A year, written as soon as it is one; nothing says that it is not known. What is no year when one goes on
 * gives way to what was there, and that is said.
 */
export const yearField = (
  view: GenogramView,
  id: string,
  label: string,
  value: number | undefined,
  write: (year: number | undefined) => void,
): TemplateResult => {
  const shown = value === undefined ? '' : String(value);
  const typed = (event: Event): string => valueIn(event).trim();
  return html`
    <label class="field year">
      ${label}
      <input
        class="entry"
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        .value=${shown}
        @input=${(event: Event) => {
          const text = typed(event);
          const year = Number(text);
          if (!text) write(undefined);
          else if (/^\d{4}$/.test(text) && isYear(year)) write(year);
        }}
        @change=${(event: Event) => {
          const text = typed(event);
          if (!text || text === shown) return;
          (event.target as HTMLInputElement).value = shown;
          view.say(() => msg('Dat is geen jaar. Schrijf vier cijfers, zoals 1950.'));
        }}
      />
    </label>
  `;
};

/** Which sign someone has; nobody's is guessed. */
export const signChoice = (
  { content, text }: GenogramView,
  chosen: Sign,
  choose: (sign: Sign) => void,
): TemplateResult => html`
  <fieldset class="segmented signs">
    <legend>${msg('Kies een teken')}</legend>
    <div class="segments">
      ${content.signs.map(
        ({ id, label }) => html`
          <label>
            <input
              type="radio"
              name="sign"
              id=${`sign-${id}`}
              .checked=${id === chosen}
              @change=${() => choose(id)}
            />
            <svg class="sign shape-sign" viewBox="-19 -19 38 38" aria-hidden="true">
              ${svg`<path class="shape" d=${`M0 0${SHAPES[id]}`}></path>`}
            </svg>
            ${text(label)}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** A list to choose someone from, and a button; `choose` says what came of it. */
export const picker = (
  view: GenogramView,
  id: string,
  label: string,
  choices: readonly Choice[],
  choose: (id: string) => void,
  none = msg('Kies iemand'),
): TemplateResult | typeof nothing =>
  choices.length
    ? html`
        <form
          class="adding"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const select = (event.target as HTMLFormElement).querySelector('select')!;
            const { value } = select;
            if (value) {
              select.value = '';
              choose(value);
            } else {
              select.focus();
              view.say(() => msg('Kies eerst iemand.'));
            }
          }}
        >
          <label class="field">
            ${label}
            <select class="entry" id=${id}>
              ${options(choices, '', none)}
            </select>
          </label>
          <button class="button">
            ${msg('Voeg toe')}<span class="hidden-visually">: ${label}</span>
          </button>
        </form>
      `
    : nothing;
