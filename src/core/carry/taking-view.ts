import { html, nothing, type TemplateResult } from 'lit';
import { notices } from '../faults/notices.js';
import { msg } from '../language/localize.js';
import { CIRCLES, type CarryItem, type Circle, type TakenItem } from './carry.model.js';
import type { ChangedItem } from './taking.model.js';
import type { Taking } from './taking.js';

/** What a thing says, with who and by when. */
function thing<Data>({ says, text }: Taking<Data>, item: CarryItem): TemplateResult {
  const kind = says.kinds.find(({ id }) => id === item.kind)!.label;
  const state = item.state && says.states.find(({ id }) => id === item.state)!.label;
  return html`<span class="taking-thing"
    ><small>${text(kind)}${state ? ` (${text(state)})` : nothing}</small>
    <bdi>${item.text}</bdi>
    ${[item.who, item.by].map((each) => (each ? html`<small><bdi>${each}</bdi></small> ` : nothing))}</span
  >`;
}

/** Things that are not here yet, of one circle. */
function group<Data>(
  taking: Taking<Data>,
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
          ${thing(taking, item)}
        </label>`,
    )}
  </fieldset>`;
}

/** A thing that says something else here than in the file: one of the two. */
function change<Data>(
  taking: Taking<Data>,
  { here, there }: ChangedItem,
  at: number,
): TemplateResult {
  const { changed } = taking.says;
  const choice = (label: string, item: CarryItem, taken: boolean): TemplateResult =>
    html`<label>
      <input
        type="radio"
        .checked=${taking.isChosen(there, false) === taken}
        name=${`taking-${at}`}
        @change=${() => taking.choose(there, taken)}
      />
      <span><b>${taking.text(label)}</b> ${thing(taking, item)}</span>
    </label>`;
  return html`<fieldset>
    <legend>${taking.text(changed.title)}</legend>
    ${choice(changed.here, here, false)} ${choice(changed.there, there, true)}
  </fieldset>`;
}

/** In the dialog: where it comes from, what fits here, and a yes or a no. */
export function takingView<Data>(
  taking: Taking<Data>,
  answer: (yes: boolean) => void,
): TemplateResult {
  const { says, text, file, circle, source } = taking;
  const { fresh, changed, known } = taking.sorted;
  const fit = fresh.length + changed.length;
  const count = (of: typeof says.fits, many: number): string =>
    text(of, { count: String(many) }, many);
  const circles = [...CIRCLES].sort((one, two) => Number(two === circle) - Number(one === circle));
  return html`
    <div class="taking">
      <p id="question" tabindex="-1" autofocus>
        ${source} ${fit ? count(says.fits, fit) : known.length ? nothing : text(says.nothing)}
        ${known.length ? count(says.known, known.length) : nothing}
      </p>
      ${circles.map((each) => group(taking, each, fresh))}
      ${changed.map((each, at) => change(taking, each, at))}
      ${
        file.faults.length
          ? html`<div class="notice">
              <p>${text(says.unread)}</p>
              ${notices.faults(file.faults)}
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
