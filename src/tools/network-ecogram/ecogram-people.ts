import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { answerOf, setAnswer } from '../../kits/network/network-activities.model.js';
import { SHAPES } from '../../kits/network/network-drawing.js';
import {
  type Alter,
  CENTRE_KINDS,
  MOST_CENTRES,
  NAME_LENGTH,
  NOTE_LENGTH,
} from '../../kits/network/network-data.model.js';
import { addCentre, editCentre, kindOf } from '../../kits/network/network.model.js';
import { factTexts, knownTo } from './ecogram-facts.js';
import { removeFromCentre } from '../../kits/circle/circle.model.js';
import { choiceField, noteField, textField } from '../../kits/circle/fields.js';
import { addForm, editButton } from './ecogram-forms.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, listedNames, named, nameOf } from './ecogram-words.js';
import { FEW } from './ecogram-sentences.model.js';
import { addPerson, peopleByGroup, promptsFor } from './network-ecogram.model.js';

/** The list, which is the editor: who is there, and what is known of them. */
export const people = (view: EcogramView): TemplateResult => html`
  <div class="people">
    ${prompts(view)} ${centres(view)}
    ${
      view.data.alters.length
        ? html`<div class="list" data-arrows="rows">
            ${peopleByGroup(view.data, view.content.groups).map(
              ({ group, alters }) => html`
                ${heading(view.level, html`${group?.label ?? msg('Andere groep')} (${alters.length})`, 'group')}
                <ul class="rows">
                  ${rows(view, alters)}
                </ul>
              `,
            )}
          </div>`
        : html`<p class="quiet">${view.content.start}</p>`
    }
  </div>
`;

/** Name and group are enough. */
export const newPerson = (view: EcogramView): TemplateResult =>
  addForm(
    view,
    'new-name',
    msg('Naam of initialen'),
    [msg('Groep'), view.content.groups],
    NAME_LENGTH,
    (name, group) =>
      !!view.change(
        (now) => addPerson(now, view.content.groups, { name, group }),
        (next) => ({
          focus: ['#new-name'],
          say: () => msg(str`Erbij gezet: ${view.namesIn(next)(next.alters.at(-1)!.id)}.`),
        }),
      ),
  );

/** A person's shape, as in the picture. */
const shapeOf = ({ content }: EcogramView, alter: Alter): TemplateResult => html`
  <svg class="sign shape-sign" viewBox="-14 -14 28 28" aria-hidden="true">
    ${svg`<path class="shape" d=${SHAPES[kindOf(alter, content.groups)]}></path>`}
  </svg>
`;

/** What a row shows that others can change, too. */
const shownOf = (view: EcogramView, alter: Alter): readonly unknown[] => [
  alter,
  [alter.id, ...knownTo(view, alter)].map(view.namesIn(view.data)).join('\n'),
  view.selected === alter.id,
];

/** The rows of a group; of up to 500, what shows the same is not drawn anew. */
function rows(view: EcogramView, alters: readonly Alter[]): unknown {
  const edited = alters.some(({ id }) => id === view.editing);
  const { content, quality } = view;
  const shown = alters.map((alter) => shownOf(view, alter));
  // A form shows all there is.
  return guard([content, quality, edited && view, ...shown.flat()], () =>
    alters.map(
      (alter, at) => html`
        <li class="row" data-row>
          ${
            view.editing === alter.id
              ? view.form(alter)
              : guard([content, quality, ...shown[at]!], () => row(view, alter))
          }
        </li>
      `,
    ),
  );
}

function row(view: EcogramView, alter: Alter): TemplateResult {
  const { id } = alter;
  const known = knownTo(view, alter);
  return html`
    ${shapeOf(view, alter)}
    <div class="row-text">
      <button
        type="button"
        class="pick"
        id=${`pick-${id}`}
        aria-pressed=${view.selected === id ? 'true' : 'false'}
        @click=${() => view.select(id)}
      >
        ${named(view, id)}
      </button>
      <small>
        ${factTexts(view, alter).join(' · ')}${known.length ? html` · ${msg('kent')} ${listedNames(view, known)}` : nothing}
      </small>
    </div>
    ${editButton(view, id, nameOf(view, id))}
  `;
}

/** One question at a time, to come to more names; an answer may be kept. */
function prompts(view: EcogramView): TemplateResult {
  const { content, data } = view;
  const order = promptsFor(data, content.prompts);
  const at = Math.max(
    0,
    order.findIndex(({ id }) => id === view.prompt),
  );
  const { id, question } = order[at]!;
  const go = (step: number): void => {
    const next = order[(at + step + order.length) % order.length]!;
    view.ask(next.id);
    view.say(() => next.question);
  };
  return html`
    <details class="panel prompts">
      <summary>${msg('Vragen die helpen denken')}</summary>
      ${data.alters.length < FEW ? html`<p class="quiet">${content.few}</p>` : nothing}
      ${noteField(`answer-${id}`, question, answerOf(data, id), NOTE_LENGTH, (text) =>
        view.change((now) => setAnswer(now, id, text), { name: `answer-${id}` }),
      )}
      <div class="buttons">
        <button type="button" class="button" @click=${() => go(-1)}>${msg('Vorige vraag')}</button>
        <button type="button" class="button" @click=${() => go(1)}>${msg('Volgende vraag')}</button>
        <span class="quiet">${at + 1} / ${order.length}</span>
      </div>
    </details>
  `;
}

/** Who the network is of: one, a couple, or client and carer together. */
function centres(view: EcogramView): TemplateResult {
  const { content, data } = view;
  return html`
    <details class="panel centres">
      <summary>
        ${msg('In het midden:')}
        ${listedNames(
          view,
          data.centres.map(({ id }) => id),
        )}
      </summary>
      <ul class="rows">
        ${data.centres.map(
          ({ id, name, kind }) => html`
            <li>
              ${textField(`name-${id}`, msg('Naam of initialen'), name, NAME_LENGTH, (text) =>
                view.change((now) => editCentre(now, id, { name: text }), { name: `name-${id}` }),
              )}
              ${choiceField(`kind-${id}`, msg('Soort'), content.centreKinds, kind, (chosen) =>
                view.change((now) =>
                  editCentre(now, id, {
                    kind: CENTRE_KINDS.find((each) => each === chosen) ?? kind,
                  }),
                ),
              )}
              ${
                data.centres.length > 1
                  ? html`<button
                      type="button"
                      class="button"
                      @click=${() =>
                        view.change((now) => removeFromCentre(now, id), {
                          focus: ['.centres summary'],
                        })}
                    >
                      ${msg('Verwijder')}<span class="hidden-visually">: ${named(view, id)}</span>
                    </button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
      ${
        data.centres.length < MOST_CENTRES
          ? html`<div class="buttons">
              ${CENTRE_KINDS.map((kind) => {
                const label = labelOf(content.centreKinds, kind);
                return html`<button
                  type="button"
                  class="button"
                  @click=${() =>
                    view.change(
                      (now) => addCentre(now, kind),
                      (next) => ({
                        focus: [`#name-${next.centres.at(-1)!.id}`],
                        say: () => msg(str`Erbij gezet: ${label}.`),
                      }),
                    )}
                >
                  + ${label}
                </button>`;
              })}
            </div>`
          : nothing
      }
    </details>
  `;
}
