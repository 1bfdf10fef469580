import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { rowButtons as orderButtons } from '../../core/element/row-buttons.js';
import { msg } from '../../core/language/localize.js';
import { cellFields } from './sheet-fields.js';
import { isTicked, ROW_LENGTH } from './sheet.model.js';
import type { SheetActs, SheetView, ShownRow } from './sheet-view.js';

/** The rows of a sheet, to write in, tick, move and take off; below a heading where they have one. */
export const sheetRows = (view: SheetView): TemplateResult | TemplateResult[] =>
  view.groups.some(({ rows }) => rows.length)
    ? view.groups
        .filter(({ rows }) => rows.length)
        .map(
          ({ name, rows }) => html`
            ${name ? heading(view.level, name, 'group-title') : nothing}
            <ol class="items">
              ${rows.map((row, at) => sheetRow(view, row, at, rows.length))}
            </ol>
          `,
        )
    : html`<p class="notice">${msg('Er staat nog niets op het blad.')}</p>`;

const sheetRow = (view: SheetView, row: ShownRow, at: number, of: number): TemplateResult => html`
  <li class="item ${row.look ?? ''}" data-drag=${row.id} data-drop=${row.id}>
    <div class="item-head">
      ${row.mark ?? html`<span class="tile" aria-hidden="true">+</span>`}
      <span class="question">
        ${row.kind ? html`<span class="hidden-visually">${row.kind}: </span>` : nothing}
        <bdi>${row.question}</bdi>
      </span>
      ${rowButtons(view.acts, row, at, of)}
    </div>
    ${row.tip ? html`<p class="tip">${row.tip}</p>` : nothing}
    ${view.ticks ? tickBox(view, row.id, msg('Besproken'), row.question) : nothing}
    ${cellFields(view, row.id, row.question)}
  </li>
`;

/** A box to tick what was talked about. */
export const tickBox = (
  { data, acts }: Pick<SheetView, 'data' | 'acts'>,
  id: string,
  label: string,
  of: string,
): TemplateResult => html`
  <label class="discussed">
    <input type="checkbox" .checked=${isTicked(data, id)} @change=${() => acts.tick(id)} />
    ${label}<span class="hidden-visually">: <bdi>${of}</bdi></span>
  </label>
`;

/** Buttons that move a row and take it off. */
export const rowButtons = (
  acts: SheetActs,
  { id, question }: Pick<ShownRow, 'id' | 'question'>,
  at: number,
  of: number,
): TemplateResult =>
  orderButtons({ id, name: question, at, of }, (by) => acts.moveBy(id, by), {
    key: 'remove',
    label: msg('Haal van het blad'),
    press: () => acts.remove(id),
  });

/** What was taken off last can be put back; `onSheet` is where the focus goes to the button. */
export const removedNotice = (
  acts: SheetActs,
  onSheet: boolean,
): TemplateResult | typeof nothing =>
  acts.hasRemoved
    ? html`<p class="notice put-back">
        ${acts.isOff()}
        <button
          type="button"
          class="button ${onSheet ? 'on-sheet' : ''}"
          id="put-back"
          @click=${acts.putBack}
        >
          ${msg('Zet terug')}
        </button>
      </p>`
    : nothing;

/** A form for a row of one's own, in a group of the content or in none; `id` is its field's. */
export const ownRowForm = (
  { needed, add }: Pick<SheetActs, 'needed' | 'add'>,
  {
    id,
    label,
    group,
    button = msg('Zet op het blad'),
    many = false,
  }: {
    readonly id: string;
    readonly label: string;
    readonly group?: string;
    readonly button?: string;
    /** Whether there are several of these, so that the name of its button says which it is. */
    readonly many?: boolean;
  },
): TemplateResult => html`
  <form class="own-row" @submit=${needed.onSubmit((text) => add(text, group))}>
    <label class="field">
      ${label}
      <input
        id=${id}
        dir="auto"
        maxlength=${ROW_LENGTH}
        aria-invalid=${needed.invalid(id)}
        aria-describedby=${needed.describedBy(id)}
        @input=${needed.typed}
      />
    </label>
    <button class="button">
      ${button}${many ? html`<span class="hidden-visually">: ${label}</span>` : nothing}
    </button>
    ${needed.note(id)}
  </form>
`;

/** The words of a row of one's own, which can be changed. */
export const ownWords = (
  acts: Pick<SheetActs, 'rename'>,
  { id, question }: { readonly id: string; readonly question: string },
  label: unknown,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <input
      id=${`own-words-${id}`}
      dir="auto"
      maxlength=${ROW_LENGTH}
      .value=${question}
      @input=${(event: Event) => acts.rename(id, (event.target as HTMLInputElement).value)}
    />
  </label>
`;
