import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { optionalField, textField } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { pastedLines } from '../../kits/offer/pasted-lines.model.js';
import {
  addParty,
  contactsOf,
  LEAST_PARTIES,
  MOST_PARTIES,
  NAME_LENGTH,
  removeParty,
  renameParty,
  setContact,
  STATES,
  type InterplayMapData,
  type Party,
} from './map-lines.model.js';
import type { MapView } from './map-view.js';

/** Which parties there are. */
export function who(view: MapView): TemplateResult {
  const { content, data, text, level } = view;
  const { who: words } = content;
  const others = [...content.parties, ...content.more].filter(
    ({ id }) => !data.parties.some((each) => each.id === id),
  );
  return html`
    <section class="panel">
      ${heading(level, text(words.title), 'part-title')}
      <p>${text(words.text)}</p>
      <p class="quiet" id="who-hint">${text(words.hint)}</p>
      <ol class="parties">
        ${data.parties.map((party, at) => partyRow(view, party, at + 1))}
      </ol>
      ${
        data.parties.length >= MOST_PARTIES
          ? html`<p class="quiet">${text(words.full)}</p>`
          : html`
              ${
                others.length
                  ? html`<p id="add-kinds">${text(words.add)}</p>
                      <div
                        class="buttons"
                        role="group"
                        data-arrows="along"
                        aria-labelledby="add-kinds"
                      >
                        ${others.map(({ id, name }) => addKind(view, id, text(name)))}
                      </div>`
                  : nothing
              }
              ${newParty(view)}
            `
      }
    </section>
  `;
}

const addKind = (view: MapView, kind: string, name: string): TemplateResult => html`
  <button
    type="button"
    class="button"
    id=${`add-${kind}`}
    @click=${() =>
      view.change((now) => addParty(now, '', kind), {
        say: () => msg(str`Toegevoegd: ${name}.`),
        focus: [`#name-${kind}`],
      })}
  >
    <span aria-hidden="true">+</span> ${name}
  </button>
`;

function partyRow(view: MapView, { id, contact }: Party, number: number): TemplateResult {
  const { content, data, text } = view;
  const name = view.nameOf(id);
  // Where they stand in columns, the first row says it for all who see it.
  const once = number > 1 && !view.narrow ? 'hidden-visually' : '';
  const lines = contactsOf(data, id, STATES).length;
  const said = lines
    ? () => msg(str`${name} is weg, met de lijnen. ‘Ongedaan maken’ zet alles terug.`)
    : () => msg(str`${name} is weg.`);
  return html`
    <li class="party">
      ${textField(
        `name-${id}`,
        html`<span class=${once}
          >${text(content.who.name)}<span class="hidden-visually"> ${number}</span></span
        >`,
        name,
        NAME_LENGTH,
        (typed) => view.change((now) => renameParty(now, id, typed), { name: `name-${id}` }),
      )}
      ${optionalField(
        `contact-${id}`,
        html`<span class=${once}
          >${text(content.who.contact)}<span class="hidden-visually"
            >: <bdi>${name}</bdi></span
          ></span
        >`,
        contact,
        NAME_LENGTH,
        (typed) => view.change((now) => setContact(now, id, typed), { name: `contact-${id}` }),
        'who-hint',
      )}
      ${
        data.parties.length > LEAST_PARTIES
          ? html`<button
              type="button"
              class="button"
              id=${`remove-${id}`}
              @click=${() =>
                view.change((now) => removeParty(now, id), {
                  say: said,
                  focus: ['#new-party', '.undo'],
                })}
            >
              ${msg('Haal weg')}<span class="hidden-visually">: <bdi>${name}</bdi></span>
            </button>`
          : nothing
      }
    </li>
  `;
}

function newParty(view: MapView): TemplateResult {
  const { content, needed, text } = view;
  const add = (names: readonly string[]): boolean => {
    const room = MOST_PARTIES - view.data.parties.length;
    const [fit, left] = [names.slice(0, room).join(', '), names.slice(room).join(', ')];
    return !!view.change(
      (now) => names.reduce<InterplayMapData>((data, name) => addParty(data, name), now),
      {
        say: () =>
          left
            ? msg(str`Toegevoegd: ${fit}. Hier was geen plek meer voor: ${left}.`)
            : msg(str`Toegevoegd: ${fit}.`),
        focus: ['#new-party', '.undo'],
      },
    );
  };
  return html`
    <form class="new" @submit=${needed.onSubmit((name) => add([name]))}>
      <label class="field">
        ${text(content.who.own)}
        ${addingInput('new-party', NAME_LENGTH, needed, (pasted) => add(pastedLines(pasted)), 'who-hint')}
      </label>
      <button class="button">${msg('Voeg toe')}</button>
      ${needed.note('new-party')}
    </form>
  `;
}
