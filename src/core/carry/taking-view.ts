import { html, nothing, type TemplateResult } from 'lit';
import { notices } from '../faults/notices.js';
import { msg } from '../language/localize.js';
import type { SayText } from '../content/counted.js';
import type { CarriedFile } from './carried-file.js';
import type { CarryTexts } from './carry-file.schema.js';
import { CIRCLES, type CarryItem, type Circle, type TakenItem } from './carry.model.js';
import type { ChangedItem, SortedItems } from './taking.model.js';

/** What the dialog shows, and what can be chosen in it. */
interface Offer {
  readonly says: CarryTexts;
  readonly text: SayText;
  readonly file: CarriedFile;
  readonly circle: Circle | undefined;
  readonly source: string;
  readonly sorted: SortedItems;
  count(of: CarryTexts['taken'], many: number): string;
  isChosen(item: TakenItem, fresh: boolean): boolean;
  choose(item: TakenItem, chosen: boolean): void;
}

/** What a thing says, with who and by when. */
const thing = ({ text, who, by }: CarryItem): TemplateResult =>
  html`<bdi>${text}</bdi>
    ${[who, by].map((each) => (each ? html`<small><bdi>${each}</bdi></small> ` : nothing))}`;

/** What kind of thing it is, and whether it is over. */
function kindOf({ says, text }: Offer, item: CarryItem): TemplateResult {
  const kind = says.kinds.find(({ id }) => id === item.kind)!.label;
  const state =
    item.state && item.state !== 'open' && says.states.find(({ id }) => id === item.state)!.label;
  return html`<small>${text(kind)}${state ? ` (${text(state)})` : nothing}</small>`;
}

/** Things that are not here yet, of one circle. */
function group(
  taking: Offer,
  circle: Circle,
  fresh: readonly TakenItem[],
): TemplateResult | typeof nothing {
  const items = fresh.filter((item) => item.for === circle);
  if (!items.length) return nothing;
  const { own, other } = taking.says.circles.find(({ id }) => id === circle)!;
  return html`<fieldset>
    <legend>${taking.text(circle === taking.circle ? own : other)}</legend>
    ${items.map(
      (item) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${taking.isChosen(item, true)}
            @change=${(event: Event) =>
              taking.choose(item, (event.target as HTMLInputElement).checked)}
          />
          <span>${kindOf(taking, item)} ${thing(item)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A thing that says something else here than in the file: one of the two. */
function change(taking: Offer, { here, there }: ChangedItem, at: number): TemplateResult {
  const { changed } = taking.says;
  const choice = (label: string, item: CarryItem, taken: boolean): TemplateResult =>
    html`<label>
      <input
        type="radio"
        .checked=${taking.isChosen(there, false) === taken}
        name=${`taking-${at}`}
        @change=${() => taking.choose(there, taken)}
      />
      <span><small>${taking.text(label)}</small> ${thing(item)}</span>
    </label>`;
  return html`<fieldset>
    <legend>${taking.text(changed.title)}</legend>
    ${choice(changed.here, here, false)} ${choice(changed.there, there, true)}
  </fieldset>`;
}

/** In the dialog: where it comes from, what fits here, and a yes or a no. */
export function takingView(taking: Offer, answer: (yes: boolean) => void): TemplateResult {
  const { says, text, file, circle, source } = taking;
  const { fresh, changed, known } = taking.sorted;
  const fit = fresh.length + changed.length;
  const circles = [...CIRCLES].sort((one, two) => Number(two === circle) - Number(one === circle));
  return html`
    <div class="taking">
      <p id="question" tabindex="-1" autofocus>
        <strong>${source}</strong><br />
        ${fit ? taking.count(says.fits, fit) : known.length ? nothing : text(says.nothing)}
        ${known.length ? taking.count(says.known, known.length) : nothing}
      </p>
      ${circles.map((each) => group(taking, each, fresh))}
      ${changed.map((each, at) => change(taking, each, at))}
      ${
        file.faults.length
          ? html`<div class="notice">
              <p>${text(says.unread)}</p>
              ${notices.list(file.faults)}
            </div>`
          : nothing
      }
      <div class="buttons">
        ${
          fit
            ? html`<button type="button" class="button primary" @click=${() => answer(true)}>
                ${msg('Neem over')}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${() => answer(false)}>
          ${fit ? msg('Niet doen') : msg('Sluit')}
        </button>
      </div>
    </div>
  `;
}

/** After the dialog, where one opened the file, and where one is again after undoing. */
export const takenNotice = (told: string, undo: (() => void) | undefined): TemplateResult => {
  const back = (event: Event): void => {
    const bar = (event.currentTarget as Element).closest('.document-bar');
    const field = bar?.querySelector('input[type=file]');
    (field?.previousElementSibling as HTMLElement | null | undefined)?.focus();
    undo?.();
  };
  return html`<div class="notice taken">
    <p>${told}</p>
    ${
      undo
        ? html`<button type="button" class="button" @click=${back}>
            ${msg('Ongedaan maken')}
          </button>`
        : nothing
    }
  </div>`;
};
