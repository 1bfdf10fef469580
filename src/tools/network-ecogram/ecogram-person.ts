import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { type Alter, NAME_LENGTH, type Tie } from '../../kits/network/network-data.model.js';
import {
  addTie,
  alterOf,
  editAlter,
  editTie,
  otherEnd,
  removeTie,
  tiesOf,
  type AlterFields,
} from '../../kits/network/network.model.js';
import { removePerson } from '../../kits/circle/circle.model.js';
import { choiceField, textField, tickBox, tickBoxes } from '../../kits/circle/fields.js';
import { formEnd, picker } from './ecogram-forms.js';
import type { EcogramView } from './ecogram-view.js';
import { named, nameOf } from './ecogram-words.js';
import { groupChoice, ringChoice } from './ecogram-moves.js';

/** Everything that can be said of someone; all but the name and the group may stay empty. */
export function personForm(view: EcogramView, alter: Alter): TemplateResult {
  const { content, data, quality } = view;
  const { id } = alter;
  const set = (fields: AlterFields, name = ''): void =>
    void view.change((now) => editAlter(now, id, fields), { name });
  const tick =
    (field: 'gives' | 'gets' | 'centres') =>
    (change: (ticked: readonly string[]) => string[]): void =>
      void view.change((now) =>
        editAlter(now, id, { [field]: change(alterOf(now, id)?.[field] ?? []) }),
      );
  const none = msg('Niet ingevuld');
  return html`
    <div class="form" id=${`form-${id}`} data-own-stops>
      ${heading(view.level + 1, named(view, id), 'form-name')}
      <div class="fields">
        ${textField(
          `name-${id}`,
          msg('Naam of initialen'),
          alter.name,
          NAME_LENGTH,
          (name) => set({ name }, `name-${id}`),
          view.needed,
        )}
        ${groupChoice(view, alter, `group-${id}`)}
      </div>
      ${ringChoice(view, alter, 'ring')}
      <div class="fields">
        ${tickBoxes(`gives-${id}`, msg('Geeft steun'), content.supports, alter.gives, tick('gives'))}
        ${tickBoxes(`gets-${id}`, msg('Krijgt steun'), content.supports, alter.gets, tick('gets'))}
        ${choiceField(`distance-${id}`, msg('Woont'), content.distances, alter.distance, (distance) => set({ distance }), none)}
        ${choiceField(`frequency-${id}`, msg('Hoe vaak is er contact?'), content.frequencies, alter.frequency, (frequency) => set({ frequency }), none)}
        ${
          quality
            ? choiceField(
                `quality-${id}`,
                msg('Hoe is de band?'),
                content.qualities,
                alter.quality,
                (chosen) => set({ quality: chosen }),
                none,
              )
            : nothing
        }
      </div>
      ${tickBox(`formal-${id}`, msg('Professional'), alter.formal, (formal) => set({ formal }))}
      ${tickBox(`first-${id}`, msg('Eerste contactpersoon'), alter.firstContact, (firstContact) => set({ firstContact }))}
      ${
        data.centres.length > 1
          ? tickBoxes(
              `centres-${id}`,
              msg('Alleen contact met'),
              data.centres.map((each) => ({ id: each.id, label: nameOf(view, each.id) })),
              alter.centres,
              tick('centres'),
            )
          : nothing
      }
      ${ties(view, alter)}
      ${formEnd(view, data.alters, id, nameOf(view, id), (now) => removePerson(now, id))}
    </div>
  `;
}

/** Whom someone knows in the network. */
function ties(view: EcogramView, { id }: Alter): TemplateResult | typeof nothing {
  const { data } = view;
  const mine = tiesOf(data, id);
  const known = mine.map((tie) => otherEnd(tie, id));
  const others = data.alters.filter((each) => each.id !== id && !known.includes(each.id));
  if (data.alters.length < 2) return nothing;
  const field = `ties-${id}`;
  return picker(
    view,
    field,
    msg('Kent ook'),
    mine.map((tie) => ({
      id: tie.id,
      of: otherEnd(tie, id),
      more: view.quality ? tieQuality(view, tie, otherEnd(tie, id)) : nothing,
    })),
    others.map((each) => each.id),
    {
      add: (other) =>
        view.change((now) => addTie(now, id, other), {
          focus: [`#${field}`, `#form-${id} button`],
          say: () => msg(str`Erbij gezet: ${nameOf(view, other)}.`),
        }),
      remove: (tie) =>
        view.change((now) => removeTie(now, tie), {
          focus: [`#${field}`],
          say: () =>
            msg(
              str`Verwijderd: ${nameOf(
                view,
                otherEnd(
                  data.ties.find((each) => each.id === tie)!,
                  id,
                ),
              )}.`,
            ),
        }),
    },
  );
}

const tieQuality = (view: EcogramView, { id, quality }: Tie, other: string): TemplateResult =>
  choiceField(
    `quality-${id}`,
    msg(str`Hoe is de band met ${nameOf(view, other)}?`),
    view.content.qualities,
    quality,
    (chosen) => view.change((now) => editTie(now, id, { quality: chosen })),
    msg('Niet ingevuld'),
  );
