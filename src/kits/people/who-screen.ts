import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { printButton } from '../../core/print/print-button.js';
import { msg, str } from '../../core/language/localize.js';
import { NAME_LENGTH } from './people.model.js';
import { filesPart } from './side-files-view.js';
import { labelOf, nameOf, type SidesView } from './sides-view.js';
import { LEAST_SIDES, MOST_SIDES, present, sideOf, type SidesData } from './sides.model.js';
import type { ContentSide } from './sides.schema.js';

/** What a tool asks more than who are there, before all begins. */
export interface WhoAsks {
  /** All sides take part, and each speaks for itself: nobody is chosen. */
  readonly everyone?: boolean;
  readonly asked?: unknown;
  /** Why it cannot begin, by what was answered to that; said in place of beginning. */
  readonly refusal?: string | undefined;
  /** What stands below that. */
  readonly more?: unknown;
}

/** A line of a side: its name, or through whom it speaks. */
function field<Data extends SidesData>(
  { data, sides }: SidesView<Data>,
  id: string,
  name: 'name' | 'via',
  label: unknown,
): TemplateResult {
  const set = (event: Event, left: boolean): void =>
    sides.describe(id, name, (event.target as HTMLInputElement).value, left);
  return html`
    <label class="field">
      <span>${label}</span>
      <input
        id=${`${name}-${id}`}
        dir="auto"
        autocomplete="off"
        maxlength=${NAME_LENGTH}
        .value=${sideOf(data, id)?.[name] ?? ''}
        @input=${(event: Event) => set(event, false)}
        @change=${(event: Event) => set(event, true)}
      />
    </label>
  `;
}

/** A side to choose; one too many is refused with a reason. */
function tick<Data extends SidesData>(
  view: SidesView<Data>,
  id: string,
  there: boolean,
): TemplateResult {
  const { sides } = view;
  return html`
    <label class="tick">
      <input
        type="checkbox"
        id=${`side-${id}`}
        .checked=${there}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          if (box.checked ? sides.join(id) : sides.leave(id)) return;
          box.checked = there;
          view.say(() => msg(str`Meer kan niet: hoogstens ${MOST_SIDES}.`));
        }}
      />
      ${labelOf(view, id)}
    </label>
  `;
}

/** How far a side is, without a word of what it wrote. */
const progress = <Data extends SidesData>(
  { data, sides }: SidesView<Data>,
  id: string,
): TemplateResult | typeof nothing =>
  sides.hasWritten(id)
    ? html`<span class="side-kind"
        >${data.turns.done.includes(id) ? msg('klaar, afgedekt') : msg('begonnen, afgedekt')}</span
      >`
    : nothing;

/** Who may take part: the first always, and any other when chosen. */
function sideRow<Data extends SidesData>(
  view: SidesView<Data>,
  { id }: ContentSide,
  at: number,
  everyone: boolean,
): TemplateResult {
  const { content, data, text } = view;
  const side = sideOf(data, id);
  const there = everyone || at === 0 || (!!side && !side.left);
  const label = labelOf(view, id);
  const of = html`<span class="hidden-visually">: ${label}</span>`;
  return html`
    <li class="side-row">
      <div class="side-head">
        ${everyone || at === 0 ? html`<b class="tick">${label}</b>` : tick(view, id, there)}
        ${progress(view, id)}
      </div>
      ${
        there
          ? html`<div class="side-fields">
              ${field(view, id, 'name', html`${msg('Naam of initialen')}${of}`)}
              ${at === 0 && !everyone ? field(view, id, 'via', text(content.who.via)) : nothing}
            </div>`
          : nothing
      }
    </li>
  `;
}

/** Begins, or says why that cannot be yet. */
function begin<Data extends SidesData>(
  view: SidesView<Data>,
  refusal: string | undefined,
  everyone: boolean,
): TemplateResult {
  const { content, data, sides, text } = view;
  const others = present(data).filter(({ id }) => id !== sides.order[0]);
  const few = !everyone && 1 + others.length < LEAST_SIDES;
  return html`
    <div class="buttons begin">
      <button
        type="button"
        class="button primary"
        id="begin"
        aria-describedby=${refusal ? 'refused' : few ? 'few' : nothing}
        @click=${() => {
          if (refusal) view.say(() => refusal);
          else if (few) view.say(() => text(content.who.few));
          else sides.begin(everyone);
        }}
      >
        ${data.turns.done.length ? msg('Verder') : msg('Begin')}
      </button>
      ${printButton(() => view.print())} ${view.undo}
    </div>
    ${few ? html`<p class="quiet" id="few">${text(content.who.few)}</p>` : nothing}
  `;
}

/** Writing on a device of one's own, for a file. */
const apart = <Data extends SidesData>(view: SidesView<Data>): TemplateResult => {
  const { content, text } = view;
  return html`
    <details class="apart-part">
      <summary>${text(content.who.apart.title)}</summary>
      <p>${text(content.who.apart.text)}</p>
      <div class="buttons">
        ${content.sides.map(
          ({ id }) => html`
            <button type="button" class="button apart" @click=${() => view.sides.writeApart(id)}>
              ${msg(str`Ik ben ${isolated(nameOf(view, id))}`)}
            </button>
          `,
        )}
      </div>
    </details>
  `;
};

/** Who are there, and how they write: one after the other, or apart. */
export const whoScreen = <Data extends SidesData>(
  view: SidesView<Data>,
  { everyone = false, asked, refusal, more }: WhoAsks = {},
): TemplateResult => {
  const { content, text } = view;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
    <section class="gather">
      ${heading(view.level, text(content.who.title), 'gather-title')}
      <p>${text(content.who.start)}</p>
      <ul class="sides-list">
        ${content.sides.map((side, at) => sideRow(view, side, at, everyone))}
      </ul>
      ${asked ?? nothing} ${refusal ? html`<p class="notice" id="refused">${refusal}</p>` : nothing}
      ${more ?? nothing}
      <p class="quiet">${text(content.covering)}</p>
      ${begin(view, refusal, everyone)}
    </section>
    ${apart(view)} ${filesPart(view)} ${view.bar}
  `;
};
