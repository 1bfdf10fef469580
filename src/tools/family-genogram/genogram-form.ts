import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { noteField, textField, tickBox } from '../../kits/circle/fields.js';
import { type Member, memberOf, membersOf } from '../../kits/family/family-data.model.js';
import {
  editMember,
  linkPerson,
  type MemberFields,
  nameOfMember,
  removeMember,
} from '../../kits/family/family.model.js';
import { NAME_LENGTH, NOTE_LENGTH } from '../../kits/network/network-data.model.js';
import { alterOf } from '../../kits/network/network.model.js';
import { notInFamily, toNetwork } from './family-genogram.model.js';
import { acts, remove } from './genogram-acts.js';
import { picker, signChoice, yearField } from './genogram-fields.js';
import { parents } from './genogram-parents.js';
import { unions } from './genogram-unions.js';
import type { GenogramView } from './genogram-view.js';

/** Everything that can be said of someone; all of it may stay empty. */
export function memberForm(view: GenogramView, id: string): TemplateResult | typeof nothing {
  const { content, data, text } = view;
  const member = memberOf(data, id);
  if (!member) return nothing;
  const { born, died, note = '', sign } = member;
  const set = (fields: MemberFields, name = ''): void =>
    void view.change((now) => editMember(now, id, fields), { name });
  return html`
    <div class="form" id=${`form-${id}`} data-own-stops>
      ${heading(view.level + 1, html`<bdi>${view.nameOf(id)}</bdi>`, 'form-name')}
      ${textField(`name-${id}`, msg('Naam of initialen'), nameOfMember(data, member), NAME_LENGTH, (name) => set({ name }, `name-${id}`))}
      ${signChoice(view, sign, (chosen) => set({ sign: chosen }))}
      <div class="fields">
        ${yearField(view, `born-${id}`, msg('Jaar van geboorte'), born, (year) => set({ born: year }, `born-${id}`))}
        ${
          died
            ? yearField(
                view,
                `died-year-${id}`,
                msg('Jaar van overlijden'),
                died === true ? undefined : died,
                (year) => set({ died: year ?? true }, `died-year-${id}`),
              )
            : nothing
        }
      </div>
      ${tickBox(`died-${id}`, msg('Overleden'), !!died, (ticked) => set({ died: ticked || undefined }))}
      ${noteField(`note-${id}`, msg('Notitie'), note, NOTE_LENGTH, (written) => set({ note: written }, `note-${id}`))}
      <small>${text(content.noteHint)}</small>
      ${acts(view, id, 'form')} ${unions(view, id)} ${parents(view, id)} ${inNetwork(view, member)}
      <div class="buttons">
        <button type="button" class="button primary" @click=${() => view.edit()}>
          ${msg('Klaar')}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            const all = membersOf(data);
            const at = all.findIndex((each) => each.id === id);
            remove(view, id, (now) => removeMember(now, id), [
              `#edit-${(all[at + 1] ?? all[at - 1])?.id}`,
              '.people .icon',
              '.new input',
            ]);
          }}
        >
          ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${view.nameOf(id)}</bdi></span>
        </button>
      </div>
    </div>
  `;
}

/** Whether someone is in the network, too. */
function inNetwork(view: GenogramView, member: Member): TemplateResult | typeof nothing {
  const { content, data, text, nameOf } = view;
  const { id, person } = member;
  const focus = [`#network-${id}`, `#name-${id}`];
  if (person && !alterOf(data, person)) return nothing;
  if (person)
    return html`
      <div class="part">
        <p>${text(content.telling.inNetwork)}.</p>
        <button
          type="button"
          class="button"
          id=${`network-${id}`}
          @click=${() =>
            view.change((now) => linkPerson(now, id, undefined), {
              say: () => msg(str`${nameOf(id)} is hier los van het netwerk, en blijft daar staan.`),
              focus,
            })}
        >
          ${msg('Maak los van het netwerk')}
        </button>
      </div>
    `;
  return html`
    <div class="part">
      <button
        type="button"
        class="button"
        id=${`network-${id}`}
        @click=${() => putInNetwork(view, id, focus)}
      >
        ${msg('Zet in het netwerk')}
      </button>
      ${picker(
        view,
        `person-${id}`,
        msg('Of: dit is iemand die er al staat'),
        notInFamily(data)
          .filter(({ name }) => name)
          .map(({ id: one, name }) => ({ id: one, label: name })),
        (chosen) =>
          view.change((now) => linkPerson(now, id, chosen), {
            say: () => msg('Dit is nu dezelfde in het netwerk en in de stamboom.'),
            focus,
          }),
      )}
    </div>
  `;
}

/** Someone without a name cannot be found there again. */
export function putInNetwork(view: GenogramView, id: string, focus: readonly string[]): void {
  const name = view.nameOf(id);
  const next = view.change((now) => toNetwork(now, id, view.content.group.id), {
    say: () => msg(str`${name} staat nu ook in het netwerk.`),
    focus,
  });
  if (!next) view.say(() => msg('Vul eerst een naam of initialen in.'));
}
