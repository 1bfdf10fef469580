import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { NAME_LENGTH } from '../../kits/people/people.model.js';
import { removeOwnRow } from '../../kits/sheet/sheet.model.js';
import {
  describeSide,
  hasWritten,
  joinSide,
  LEAST_SIDES,
  leaveSide,
  MOST_SIDES,
  present,
  sharedRows,
  sideOf,
  timesPicked,
  type Permission,
} from './expectation-exchange.model.js';
import type { ContentSide } from './expectation-exchange.schema.js';
import { choice, labelOf, nameOf, valueIn, type ExchangeView } from './exchange-view.js';

/** A line of a side: its name, or through whom it speaks. */
function field(
  { data, change, sideOrder }: ExchangeView,
  id: string,
  name: 'name' | 'via',
  label: unknown,
): TemplateResult {
  const set = (event: Event, left: boolean): void =>
    void change(
      (now) => describeSide(joinSide(now, id, sideOrder), id, name, valueIn(event), left),
      { name: `${name}-${id}` },
    );
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
function tick(view: ExchangeView, id: string, there: boolean): TemplateResult {
  const { change, sideOrder } = view;
  return html`
    <label class="tick">
      <input
        type="checkbox"
        id=${`side-${id}`}
        .checked=${there}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          const next = change(
            (now) => (box.checked ? joinSide(now, id, sideOrder) : leaveSide(now, id)),
            { focus: box.checked ? [`#name-${id}`] : [] },
          );
          if (next) return;
          box.checked = there;
          view.say(() => msg(str`Meer kan niet: hoogstens ${MOST_SIDES}.`));
        }}
      />
      ${labelOf(view, id)}
    </label>
  `;
}

/** How far a side is, without a word of what it wrote. */
const progress = ({ data }: ExchangeView, id: string): TemplateResult | typeof nothing =>
  hasWritten(data, id)
    ? html`<span class="side-kind"
        >${data.turns.done.includes(id) ? msg('klaar, afgedekt') : msg('begonnen, afgedekt')}</span
      >`
    : nothing;

/** Who may take part: the first always, and any other when chosen. */
function sideRow(view: ExchangeView, { id }: ContentSide, at: number): TemplateResult {
  const { content, data, text } = view;
  const side = sideOf(data, id);
  const there = at === 0 || (!!side && !side.left);
  const label = labelOf(view, id);
  const of = html`<span class="hidden-visually">: ${label}</span>`;
  return html`
    <li class="side-row">
      <div class="side-head">
        ${at === 0 ? html`<b class="tick">${label}</b>` : tick(view, id, there)}
        ${progress(view, id)}
      </div>
      ${
        there
          ? html`<div class="side-fields">
              ${field(view, id, 'name', html`${msg('Naam of initialen')}${of}`)}
              ${at === 0 ? field(view, id, 'via', text(content.who.via)) : nothing}
            </div>`
          : nothing
      }
    </li>
  `;
}

/** Asks the client whether the others may be there. */
function permission({ content, data, change, text }: ExchangeView): TemplateResult {
  const { question, options, refused } = content.who.permission;
  return html`
    ${choice<Permission>(
      'permission',
      text(question),
      options.map(({ id, label }) => ({ id, label: text(label) })),
      data.permission || undefined,
      (id) => void change((now) => ({ ...now, permission: id })),
    )}
    ${data.permission === 'no' ? html`<p class="notice" id="refused">${text(refused)}</p>` : nothing}
  `;
}

/** Subjects for everyone that came from another tool; one that nobody chose can go. */
function shared(view: ExchangeView): TemplateResult | typeof nothing {
  const { content, data, change, text } = view;
  const rows = sharedRows(data);
  if (!rows.length) return nothing;
  return html`
    ${heading(view.level + 1, text(content.who.taken))}
    <ul class="sides-list">
      ${rows.map(
        ({ id, text: words = '' }) => html`
          <li class="taken">
            <bdi>${words}</bdi>
            ${
              timesPicked(data, id)
                ? nothing
                : html`<button
                    type="button"
                    class="button"
                    @click=${() =>
                      change((now) => removeOwnRow(now, id), {
                        focus: ['.taken button', '#begin'],
                      })}
                  >
                    ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${words}</bdi></span>
                  </button>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}

/** Begins, or says why that cannot be yet. */
function begin(view: ExchangeView): TemplateResult {
  const { content, data, sideOrder, turns, text } = view;
  const others = present(data).filter(({ id }) => id !== sideOrder[0]);
  const few = 1 + others.length < LEAST_SIDES;
  const refused = data.permission === 'no';
  return html`
    <div class="buttons begin">
      <button
        type="button"
        class="button primary"
        id="begin"
        aria-describedby=${refused ? 'refused' : few ? 'few' : nothing}
        @click=${() => {
          if (refused) view.say(() => text(content.who.permission.refused));
          else if (few) view.say(() => text(content.who.few));
          else view.begin();
        }}
      >
        ${turns.turns.done.length ? msg('Verder') : msg('Begin')}
      </button>
      <button type="button" class="button" @click=${() => view.print()}>${msg('Afdrukken')}</button>
      ${view.undo}
    </div>
    ${few ? html`<p class="quiet" id="few">${text(content.who.few)}</p>` : nothing}
  `;
}

/** Writing on a device of one's own, for a file. */
const apart = (view: ExchangeView): TemplateResult => {
  const { content, text } = view;
  return html`
    <details class="apart-part">
      <summary>${text(content.who.apart.title)}</summary>
      <p>${text(content.who.apart.text)}</p>
      <div class="buttons">
        ${content.sides.map(
          ({ id }) => html`
            <button type="button" class="button apart" @click=${() => view.writeApart(id)}>
              ${msg(str`Ik ben ${isolated(nameOf(view, id))}`)}
            </button>
          `,
        )}
      </div>
    </details>
  `;
};

/** Files of sides that wrote elsewhere: a button, what came of it, and what waits for a choice. */
export function filesPart(view: ExchangeView): TemplateResult {
  const { content, files, text, language } = view;
  const words = content.who.files;
  const [twice] = files.twice;
  return html`
    <section class="files">
      ${heading(view.level + 1, text(words.title))}
      <p>${text(words.text)}</p>
      <button
        type="button"
        class="button"
        id="add-files"
        @click=${(event: Event) =>
          (event.currentTarget as Element)
            .parentElement!.querySelector<HTMLInputElement>('input[type=file]')!
            .click()}
      >
        ${msg('Kies bestanden')}
      </button>
      <input
        type="file"
        hidden
        multiple
        accept=".json,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const chosen = [...(input.files ?? [])];
          input.value = '';
          void files.add(chosen, (sides) => addedText(view, sides));
        }}
      />
      ${
        files.added.length || files.leftOut.length
          ? html`<div class="notice files-said" tabindex="-1">
              ${files.added.length ? html`<p>${addedText(view, files.added)}</p>` : nothing}
              ${files.leftOut.map(({ file, why, faults }) =>
                why === 'faults'
                  ? html`<p><bdi>${file}</bdi></p>
                      ${view.sayFaults((notices) => notices.file(faults)) ?? nothing}`
                  : html`<p>${text(words[why], { file: isolated(file) })}</p>`,
              )}
            </div>`
          : nothing
      }
      ${
        twice
          ? html`<div class="notice twice" role="group" tabindex="-1" aria-labelledby="twice">
              <p id="twice">
                ${text(words.twice, {
                  name: isolated(nameOf(view, twice.side)),
                  date: longDate(new Date(twice.document.savedAt), language),
                })}
              </p>
              <div class="buttons">
                <button type="button" class="button" @click=${() => files.choose('here')}>
                  ${msg('Wat hier staat')}
                </button>
                <button type="button" class="button" @click=${() => files.choose('file')}>
                  ${msg('Wat in het bestand staat')}
                </button>
              </div>
            </div>`
          : nothing
      }
    </section>
  `;
}

const addedText = (view: ExchangeView, sides: readonly string[]): string => {
  const names = listOf(
    sides.map((id) => nameOf(view, id)),
    view.language,
  );
  return msg(str`Toegevoegd: ${names}.`);
};

/** Who are there, whether the client wants that, and how they write: one after the other, or apart. */
export const whoScreen = (view: ExchangeView): TemplateResult => {
  const { content, text } = view;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
    <section class="gather">
      ${heading(view.level, text(content.who.title), 'gather-title')}
      <p>${text(content.who.start)}</p>
      <ul class="sides-list">
        ${content.sides.map((side, at) => sideRow(view, side, at))}
      </ul>
      ${permission(view)} ${shared(view)}
      <p class="quiet">${text(content.covering)}</p>
      ${begin(view)}
    </section>
    ${apart(view)} ${filesPart(view)} ${view.bar}
  `;
};
