import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '../../core/language/localize.js';
import type { ChoicesView } from './choices-view.js';
import { fork, station } from './flow-route.js';
import { optionOf, UNKNOWN } from './flow.model.js';
import type { ChoiceContent } from './flow.schema.js';

/** What is chosen first: a road that forks, or stations one after the other; where it is narrow one at a time. */
export const choices = (view: ChoicesView): unknown => {
  const { choices: asked, choiceAt, narrow } = view;
  if (!asked.length) return nothing;
  const one = narrow && asked.length > 1 && choiceAt;
  return html`
    ${one ? chooser(view, one) : nothing}
    <div class=${view.content.choices.length > 1 ? 'stations' : 'forks'}>
      ${repeat(
        one ? [one] : asked,
        ({ id }) => id,
        (choice) => choiceField(view, choice),
      )}
    </div>
    ${one ? nextButton(view, one) : nothing}
  `;
};

/** Which of the choices a narrow screen shows, by the stations of the road. */
const chooser = (view: ChoicesView, shown: ChoiceContent): TemplateResult => html`
  <fieldset class="road-chooser">
    <legend class="hidden-visually">${msg('Welke vraag?')}</legend>
    ${repeat(
      view.choices,
      ({ id }) => id,
      (choice) => html`
        <label>
          <input
            type="radio"
            name="station"
            .checked=${choice.id === shown.id}
            @change=${() => view.showChoice(choice.id)}
          />
          ${station(view, choice.id)} <span>${view.text(choice.short)}</span>
        </label>
      `,
    )}
  </fieldset>
`;

function nextButton(view: ChoicesView, shown: ChoiceContent): TemplateResult | typeof nothing {
  const next = view.choices[view.choices.findIndex(({ id }) => id === shown.id) + 1];
  return next
    ? html`<button
        type="button"
        class="button next-choice"
        data-again
        @click=${() => view.showChoice(next.id)}
      >
        ${msg('Volgende vraag')}
      </button>`
    : nothing;
}

function choiceField(view: ChoicesView, choice: ChoiceContent): TemplateResult {
  const { content, answers, text } = view;
  const { id, options } = choice;
  const chosen = optionOf(answers, id);
  const alone = content.choices.length === 1;
  const option = (value: string, label: string, hint?: string): TemplateResult => html`
    <label class="option ${value === UNKNOWN ? 'not-known' : ''}">
      <input
        type="radio"
        name=${`choice-${id}`}
        .value=${value}
        .checked=${chosen === value}
        @change=${() => view.choose(id, value)}
      />
      <span>
        <span class="option-label">${text(label)}</span>
        ${hint ? html`<span class="hint">${text(hint)}</span>` : nothing}
      </span>
    </label>
  `;
  const notKnown = content.unknown ? option(UNKNOWN, content.unknown) : nothing;
  return html`
    <fieldset class="choice" id=${`choice-${id}`}>
      <legend tabindex="-1" class=${alone && !view.begun ? 'hidden-visually' : ''}>
        ${alone ? nothing : station(view, id)} ${text(choice.question)}
      </legend>
      ${alone ? fork(view, choice) : nothing}
      <div class="options">
        ${options.map((each) => option(each.id, each.label, each.hint))}
        ${alone ? nothing : notKnown}
      </div>
      ${alone ? html`<div class="beyond">${notKnown}</div>` : nothing}
      ${chosen ? takeBackButton(text(choice.question), () => view.takeBack(id)) : nothing}
    </fieldset>
  `;
}

/** Radio buttons cannot be unticked: this does. */
export const takeBackButton = (of: string, act: () => void): TemplateResult => html`
  <button
    type="button"
    class="take-back"
    data-again
    aria-label=${`${takenBack()}: ${of}`}
    @click=${act}
  >
    ${takenBack()}
  </button>
`;

const takenBack = (): string => msg('Keuze weghalen');
