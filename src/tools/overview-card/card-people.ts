import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { CardPerson } from '../../kits/circle/circle-data.model.js';
import {
  addToCard,
  cardOf,
  DETAIL_LENGTH,
  editOnCard,
  moveOnCard,
  putOnCard,
  takeOffCard,
} from '../../kits/circle/card.model.js';
import { options, tickBox, valueIn } from '../../kits/circle/fields.js';
import {
  NAME_LENGTH,
  RINGS,
  type NetworkData,
  type Ring,
} from '../../kits/network/network-data.model.js';
import { alterOf, editAlter } from '../../kits/network/network.model.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { addPasted } from './card-pasted.js';
import type { CardView } from './card-view.js';
import { roomFor } from './card-sections.js';

/** Who to call: of the network, or new in it. */
export function people(view: CardView): TemplateResult {
  const { content, data, text, level } = view;
  const { title, hint, most } = content.people;
  const on = cardOf(data).people;
  return html`
    <div class="card-part">
      ${heading(level, text(title), 'part-title')}
      <p class="quiet" id="people-hint">${text(hint)}</p>
      <ol class="lines">
        ${on.map((each, at) => personRow(view, each, at, on.length))}
      </ol>
      ${
        on.length < most
          ? html`${ofNetwork(view)} ${newPerson(view)}`
          : html`<p class="quiet">${msg('Hier is geen plek meer voor iemand.')}</p>`
      }
    </div>
  `;
}

type Detail = 'what' | 'when' | 'phone';

function personRow(view: CardView, each: CardPerson, at: number, count: number): TemplateResult {
  const { content, data, text } = view;
  const { person } = each;
  const name = view.nameOf(person);
  const of = html`<span class="hidden-visually">: <bdi>${name}</bdi></span>`;
  const detail = (field: Detail, label: string, most?: number): TemplateResult => html`
    <label class="field">
      ${label}${of}
      <input
        class="entry"
        id=${`${field}-${person}`}
        dir="auto"
        type=${field === 'phone' ? 'tel' : 'text'}
        autocomplete="off"
        maxlength=${DETAIL_LENGTH}
        aria-describedby=${most ? `room-${field}-${person}` : nothing}
        .value=${each[field]}
        @input=${(event: Event) =>
          view.change((now) => editOnCard(now, person, { [field]: valueIn(event) }), {
            name: `${field}-${person}`,
          })}
      />
      ${most ? roomFor(view, `room-${field}-${person}`, each[field], most) : nothing}
    </label>
  `;
  const move = (by: -1 | 1, label: string, sign: string): TemplateResult | typeof nothing =>
    (by < 0 ? at > 0 : at < count - 1)
      ? html`<button
          type="button"
          class="button"
          id=${`${by < 0 ? 'up' : 'down'}-${person}`}
          @click=${() =>
            view.change((now) => moveOnCard(now, person, by), {
              say: () => msg(str`Nu op plaats ${at + 1 + by}: ${name}.`),
              focus: [
                `#${by < 0 ? 'up' : 'down'}-${person}`,
                `#${by < 0 ? 'down' : 'up'}-${person}`,
              ],
            })}
        >
          <span aria-hidden="true">${sign}</span><span class="hidden-visually">${label}</span>
        </button>`
      : nothing;
  return html`
    <li class="line person">
      <div class="person-head">
        <strong><bdi>${name}</bdi></strong>
        <span class="line-acts">
          ${move(-1, msg(str`Omhoog: ${name}`), '↑')} ${move(1, msg(str`Omlaag: ${name}`), '↓')}
          <button
            type="button"
            class="button"
            id=${`remove-${person}`}
            @click=${() =>
              view.change((now) => takeOffCard(now, person), {
                say: () =>
                  msg(str`Van de kaart gehaald: ${name}. In het netwerk staat deze naam nog.`),
                focus: ['#new-person', '#people-hint'],
              })}
          >
            ${msg('Haal van de kaart')}${of}
          </button>
        </span>
      </div>
      <div class="fields">
        ${detail('what', text(content.people.what.label), content.people.what.length)}
        ${detail('when', text(content.people.when.label), content.people.when.length)}
        ${detail('phone', text(content.people.phone))}
        <label class="field">
          ${msg('Hoe dichtbij?')}${of}
          <select
            class="entry"
            id=${`ring-${person}`}
            @change=${(event: Event) =>
              view.change((now) => editAlter(now, person, { ring: ringIn(view, valueIn(event)) }))}
          >
            ${options(ringsOf(view), content.rings[ringOf(data, person) - 1]?.id)}
          </select>
        </label>
      </div>
      <div class="line-acts">
        ${tickBox(`wall-${person}`, html`${text(content.onWall)}${of}`, each.wall, (wall) =>
          view.change((now) => editOnCard(now, person, { wall })),
        )}
        ${
          each.wall && each.phone
            ? tickBox(
                `phone-wall-${person}`,
                html`${text(content.people.phoneOnWall)}${of}`,
                !!each.phoneOnWall,
                (phone) =>
                  view.change((now) =>
                    editOnCard(now, person, { phoneOnWall: phone || undefined }),
                  ),
              )
            : nothing
        }
      </div>
    </li>
  `;
}

const ringsOf = ({ content, text }: CardView) =>
  content.rings.map(({ id, label }) => ({ id, label: text(label) }));

const ringIn = ({ content }: CardView, id: string): Ring =>
  RINGS[content.rings.findIndex((each) => each.id === id)] ?? 2;

const ringOf = (data: NetworkData, person: string): Ring => alterOf(data, person)?.ring ?? 2;

const focusOn = (person: string) => [`#what-${person}`];

/** Someone who is in the network already. */
function ofNetwork(view: CardView): TemplateResult | typeof nothing {
  const { content, data } = view;
  const on = new Set(cardOf(data).people.map(({ person }) => person));
  const others = data.alters.filter(({ id }) => !on.has(id));
  if (!others.length) return nothing;
  return html`
    <form
      class="new"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const person = (event.target as HTMLFormElement).querySelector('select')!.value;
        view.change((now) => putOnCard(now, person, content.people.most), {
          say: () => msg(str`Op de kaart gezet: ${view.nameOf(person)}.`),
          focus: focusOn(person),
        });
      }}
    >
      <label class="field">
        ${msg('Iemand uit het netwerk')}
        <select class="entry" id="of-network">
          ${options(
            others.map(({ id }) => ({ id, label: view.nameOf(id) })),
            others[0]?.id,
          )}
        </select>
      </label>
      <button class="button">
        ${msg('Zet op de kaart')}<span class="hidden-visually">: ${msg('uit het netwerk')}</span>
      </button>
    </form>
  `;
}

/** Someone who is not in the network yet: from now on they are. */
function newPerson(view: CardView): TemplateResult {
  const { content, needed, text } = view;
  const add = (name: string, form: HTMLFormElement): boolean =>
    !!view.change(
      (now) =>
        addToCard(
          now,
          { name, group: form.querySelector('select')!.value, formal: false },
          content.people.most,
        ),
      (next) => {
        const { id, name: made } = next.alters.at(-1)!;
        return { say: () => msg(str`Op de kaart gezet: ${made}.`), focus: focusOn(id) };
      },
    );
  return html`
    <form class="new" @submit=${needed.onSubmit(add)}>
      <label class="field">
        ${text(content.people.name.label)}
        ${addingInput(
          'new-person',
          NAME_LENGTH,
          needed,
          (pasted) =>
            addPasted(
              view,
              pasted,
              content.people.most - cardOf(view.data).people.length,
              (now, name) =>
                addToCard(now, { name, group: content.groups[0]!.id }, content.people.most),
              ['#new-person', '#people-hint'],
            ),
          'people-hint',
        )}
      </label>
      <label class="field">
        ${msg('Groep')}
        <select class="entry" id="new-person-group">
          ${options(
            content.groups.map(({ id, label }) => ({ id, label: text(label) })),
            content.groups[0]?.id,
          )}
        </select>
      </label>
      <button class="button">${msg('Zet op de kaart')}</button>
      ${needed.note('new-person')}
    </form>
  `;
}
