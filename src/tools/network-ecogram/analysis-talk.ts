import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import {
  abilitiesOf,
  answerSituation,
  carersOf,
  changeAgreements,
  choiceOf,
  isAnalysisEmpty,
  placeOf,
  removeCarer,
  setAbility,
  setCarer,
  toggleSubject,
  undone,
} from '../../kits/circle/analysis.model.js';
import { ANALYSIS_LENGTH, type CarerTalk } from '../../kits/circle/analysis-data.model.js';
import { optionalField, segments, tickBox } from '../../kits/circle/fields.js';
import { familyFacts } from '../../kits/family/family-facts.model.js';
import { initials } from '../../kits/network/network-names.model.js';
import { toolOnPage } from '../../kits/rating/tool-on-page.js';
import { lookMap } from './analysis-map.js';
import { cardText } from './analysis-sort.js';
import { cardsIn, type AnalysisView } from './analysis-view.js';
import { picker } from './ecogram-forms.js';
import { labelOf, listed, listedNames, named, nameOf, sentence } from './ecogram-words.js';

/** Who of the map cares, to choose. */
function carerPicker(view: AnalysisView): TemplateResult {
  const { content, data, change } = view;
  const carers = carersOf(data);
  const isIn = (id: string): boolean => carers.some(({ person }) => person === id);
  // Who is a carer in the centre is one without being chosen.
  const chosen = (data.carers ?? []).map(({ person }) => ({ id: person, of: person }));
  const others = data.alters.filter(({ id, formal }) => !formal && !isIn(id)).map(({ id }) => id);
  return picker(view, 'carers', content.analysis.carers, chosen, others, {
    add: (id) => change((now) => setCarer(now, id), { focus: ['#carers'] }),
    remove: (id) => change((now) => removeCarer(now, id), { focus: ['#carers'] }),
  });
}

/** Who of a family in the file is not on the map; nothing where there is none, or none has a name. */
function familyBeside(view: AnalysisView): TemplateResult | typeof nothing {
  const { content, data, hidden } = view;
  const names = familyFacts(data).notInNetwork.flatMap(({ name }) => name || []);
  return names.length
    ? html`<p>
        ${sentence(content.analysis.family, {
          names: listed(view, hidden ? names.map(initials) : names),
        })}
      </p>`
    : nothing;
}

export const whoStop = (view: AnalysisView): TemplateResult => html`
  ${
    isAnalysisEmpty(view.data)
      ? html`<div class="panel paper-first">
          <p>${view.content.analysis.paperFirst}</p>
          <button type="button" class="button" @click=${view.print}>
            ${msg('Druk het formulier af')}
          </button>
        </div>`
      : nothing
  }
  ${
    view.data.alters.length
      ? html`${carerPicker(view)} ${lookMap(view, [], true)}
          <p>
            ${listedNames(
              view,
              view.data.alters.map(({ id }) => id),
            )}
          </p>`
      : html`<p>${view.content.start}</p>`
  }
  ${familyBeside(view)}
  <div class="buttons">
    <button type="button" class="button" @click=${view.toMap}>${msg('Naar de kaart')}</button>
  </div>
`;

export const situationStop = (view: AnalysisView): TemplateResult => html`
  ${view.content.analysis.situation.map(({ id, question, choices }) => {
    const chosen = choiceOf(view.data, id);
    const answer = (choice: string | undefined, focus: readonly string[] = []): unknown =>
      view.change((now) => answerSituation(now, id, choice), { focus });
    return html`
      <div class="asked">
        ${segments(
          `situation-${id}`,
          question,
          [...choices, view.content.analysis.later],
          chosen,
          (choice) => answer(choice),
        )}
        ${
          chosen
            ? html`<button
                type="button"
                class="button"
                aria-label=${`${msg('Wis het antwoord')}: ${question}`}
                @click=${() => answer(undefined, [`#situation-${id}-${choices[0]!.id}`])}
              >
                ${msg('Wis het antwoord')}
              </button>`
            : nothing
        }
      </div>
    `;
  })}
`;

/** A box for each carer; who they are is asked where nobody was chosen. */
const eachCarer = (view: AnalysisView, of: (carer: CarerTalk) => unknown): unknown => {
  const carers = carersOf(view.data);
  return carers.length
    ? carers.map(
        (carer) =>
          html`<fieldset class="panel carer">
            <legend>${named(view, carer.person)}</legend>
            ${of(carer)}
          </fieldset>`,
      )
    : view.data.alters.length
      ? carerPicker(view)
      : html`<p>${view.content.start}</p>`;
};

/** What one writes of someone is for them to read, too. */
const readable = (view: AnalysisView): TemplateResult =>
  html`<p class="quiet" id="readable">${view.content.analysis.readable}</p>`;

export function howStop(view: AnalysisView): TemplateResult {
  const { analysis } = view.content;
  const check = toolOnPage(view.host.ownerDocument, 'strain-check');
  return html`
    ${readable(view)}
    ${eachCarer(
      view,
      ({ person, how, talked }) => html`
        ${optionalField(
          `how-${person}`,
          analysis.how,
          how,
          ANALYSIS_LENGTH,
          (text) =>
            view.change((now) => setCarer(now, person, { how: text }), { name: `how-${person}` }),
          'readable',
        )}
        ${tickBox(`talked-${person}`, analysis.talked, talked, (isTalked) =>
          view.change((now) => setCarer(now, person, { talked: isTalked })),
        )}
      `,
    )}
    <div class="panel">
      <p>${analysis.strainCheck}</p>
      ${
        check
          ? html`<button type="button" class="button to-check" @click=${() => check.go()}>
              ${check.name}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** What lies on the trays, to have at hand while one agrees. */
const laid = (view: AnalysisView): unknown => {
  const { content, data, level } = view;
  return content.analysis.places
    .filter(({ id }) => id !== 'neither')
    .map(({ id, label }) => {
      const cards = cardsIn(data, content).filter((card) => placeOf(data, card.id) === id);
      return cards.length
        ? html`<div>
            ${heading(level + 1, `${label}: ${cards.length}`, 'tray-name')}
            <ul>
              ${cards.map((card) => html`<li>${cardText(view, card)}</li>`)}
            </ul>
          </div>`
        : nothing;
    });
};

export function nextStop(view: AnalysisView): TemplateResult {
  const { content, data, level } = view;
  const { analysis } = content;
  const tasks = undone(data);
  return html`
    <div class="laid">${laid(view)}</div>
    ${readable(view)}
    ${eachCarer(
      view,
      ({ person }) => html`
        ${analysis.abilities.map(({ id, label }) =>
          optionalField(
            `${id}-${person}`,
            label,
            abilitiesOf(data, person)[id],
            ANALYSIS_LENGTH,
            (text) =>
              view.change((now) => setAbility(now, person, id, text), { name: `${id}-${person}` }),
            'readable',
          ),
        )}
      `,
    )}
    ${
      tasks.length
        ? html`<fieldset class="ticks subjects">
            <legend>${analysis.nobody}</legend>
            ${tasks.map(({ id, name }) =>
              tickBox(`subject-${id}`, listed(view, [name]), !!data.subjects?.includes(id), () =>
                view.change((now) => toggleSubject(now, id)),
              ),
            )}
          </fieldset>`
        : nothing
    }
    ${heading(level + 1, msg('Afspraken'))}
    ${agreementsEditor(
      data.agreements ?? [],
      (act, options) => view.change((now) => changeAgreements(now, act), options),
      data.alters.map(({ id }) => nameOf(view, id)),
      { states: true },
    )}
  `;
}

/** The choice that was made, in words; undefined where none was. */
export function answerIn(
  { content, data }: AnalysisView,
  {
    id,
    choices,
  }: { readonly id: string; readonly choices: readonly { id: string; label: string }[] },
): string | undefined {
  const chosen = choiceOf(data, id);
  return chosen && labelOf([...choices, content.analysis.later], chosen);
}
