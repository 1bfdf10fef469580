import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import type { NetworkData } from '../../kits/network/network-data.model.js';
import { options, type Choice } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import type { EcogramView, PasteField } from './ecogram-view.js';
import { goneText } from './ecogram-words.js';

/** A name and a choice are enough to add something; the name's field keeps the focus, and takes a list. */
export const addForm = (
  view: EcogramView,
  id: PasteField,
  label: string,
  [choiceLabel, choices]: readonly [string, readonly Choice[]],
  max: number,
  add: (name: string, choice: string) => boolean,
): TemplateResult => html`
  <form
    class="panel new"
    @submit=${view.needed.onSubmit((name, form) => add(name, form.querySelector('select')!.value))}
  >
    <label class="field">
      ${label} ${addingInput(id, max, view.needed, (text) => view.paste(id, text))}
    </label>
    <label class="field">
      ${choiceLabel}
      <select class="entry" id=${`${id}-of`}>
        ${options(choices, choices[0]?.id)}
      </select>
    </label>
    <button class="button primary">${msg('Voeg toe')}</button>
    ${view.needed.note(id)}
  </form>
  ${view.pasted(id)}
`;

/** Opens the form of a person or activity. */
export const editButton = (view: EcogramView, id: string, name: string): TemplateResult => html`
  <button type="button" class="icon" id=${`edit-${id}`} @click=${() => view.edit(id)}>
    <span aria-hidden="true">✎</span>
    <span class="hidden-visually">${msg(str`Bewerk: ${name}`)}</span>
  </button>
`;

/** The end of a form: done, or away with it; then the next in the list has the focus. */
export const formEnd = (
  view: EcogramView,
  list: readonly { readonly id: string }[],
  id: string,
  name: string,
  remove: (now: NetworkData) => NetworkData,
): TemplateResult => html`
  <div class="buttons">
    <button
      type="button"
      class="button primary"
      @click=${(event: Event) => {
        const form = (event.target as Element).closest('.form');
        const field = form?.querySelector<HTMLInputElement>(`#name-${id}`);
        if (!field || view.needed.isFilled(field)) view.edit();
      }}
    >
      ${msg('Klaar')}
    </button>
    <button
      type="button"
      class="button"
      @click=${() => {
        const at = list.findIndex((each) => each.id === id);
        view.change(remove, {
          say: () => goneText(view.data, id, name),
          focus: [`#edit-${(list[at + 1] ?? list[at - 1])?.id}`, '.new input'],
        });
      }}
    >
      ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${name}</bdi></span>
    </button>
  </div>
`;

/** Those chosen, each with a button that takes them out, and a list to choose the next from. */
export function picker(
  view: EcogramView,
  id: string,
  label: string,
  chosen: readonly { readonly id: string; readonly of: string; readonly more?: unknown }[],
  others: readonly string[],
  how: { add(id: string): void; remove(id: string): void },
): TemplateResult {
  const name = view.namesIn(view.data);
  return html`
    <fieldset class="picker">
      <legend>${label}</legend>
      ${
        chosen.length
          ? html`<ul class="chips">
              ${chosen.map(
                (each) => html`
                  <li class="chip">
                    <bdi>${name(each.of)}</bdi>${each.more}
                    <button
                      type="button"
                      class="icon"
                      id=${`${id}-${each.id}`}
                      @click=${() => how.remove(each.id)}
                    >
                      <span aria-hidden="true">×</span>
                      <span class="hidden-visually">${msg(str`Verwijder: ${name(each.of)}`)}</span>
                    </button>
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
      ${
        others.length
          ? html`<form
              class="adding"
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                const list = (event.target as HTMLFormElement).querySelector('select')!;
                const { value } = list;
                list.value = '';
                if (value) how.add(value);
                else {
                  list.focus();
                  view.say(() => msg('Kies eerst iemand.'));
                }
              }}
            >
              <select class="entry" id=${id} aria-label=${label}>
                ${options(
                  others.map((one) => ({ id: one, label: name(one) })),
                  '',
                  msg('Kies iemand'),
                )}
              </select>
              <button class="button">${msg('Voeg toe')}</button>
            </form>`
          : nothing
      }
    </fieldset>
  `;
}
