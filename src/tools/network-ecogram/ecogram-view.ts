import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { centreOf, otherEnd, tiesOf } from '../../kits/network/network.model.js';
import type { Alter, NetworkData } from '../../kits/network/network-data.model.js';
import { isFormal, partsOf } from './network-ecogram.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** What of the ecogram is in front. */
export const TABS = ['map', 'activities', 'observations', 'compare'] as const;
export type Tab = (typeof TABS)[number];

/** What goes with a change. */
export interface How {
  /** What the live region says of it. */
  readonly say?: () => string;
  /** Places to go to; the first that is there gets the focus. */
  readonly focus?: readonly string[];
  /** Changes of one name in a row are undone as one. */
  readonly name?: string;
}

/** What the ecogram's templates show and what they call: the element, seen from its templates. */
export interface EcogramView {
  /** With its terms filled in. */
  readonly content: NetworkEcogramContent;
  readonly data: NetworkData;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  /** Whether it asks for the quality of relations. */
  readonly quality: boolean;
  /** Whether names are shown as initials. */
  readonly hidden: boolean;
  /** Id of who is pointed out in list and picture. */
  readonly selected: string | undefined;
  /** Id of the person or activity whose form is open. */
  readonly editing: string | undefined;
  /** Id of the question in front. */
  readonly prompt: string | undefined;
  /** Names of the persons of a network, for where this view stands: as typed, or initials. */
  namesIn(data: NetworkData): (id: string) => string;
  change(next: NetworkData, how?: How): void;
  select(id: string): void;
  /** Opens a form, or closes the one that is open. */
  edit(id?: string): void;
  ask(prompt: string): void;
}

export const nameOf = (view: EcogramView, id: string): string => view.namesIn(view.data)(id);

/** A name as typed: kept apart, for its own direction. */
export const named = (view: EcogramView, id: string): TemplateResult =>
  html`<bdi>${nameOf(view, id)}</bdi>`;

/** `Anna, Bas en Cem`, each name kept apart. */
export const listed = (
  { content }: EcogramView,
  texts: readonly string[],
): (TemplateResult | string)[] =>
  new Intl.ListFormat(content.language)
    .formatToParts(texts)
    .map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));

export const listedNames = (
  view: EcogramView,
  ids: readonly string[],
  data = view.data,
): (TemplateResult | string)[] => listed(view, ids.map(view.namesIn(data)));

/** A sentence of the content with its own places filled in. */
export const sentence = (text: string, parts: Readonly<Record<string, unknown>>): unknown[] =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? parts[part] : part));

export const labelOf = (
  choices: readonly { readonly id: string; readonly label: string }[],
  id: string | undefined,
): string => choices.find((each) => each.id === id)?.label ?? id ?? '';

export const labelsOf = (
  choices: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): string => ids.map((id) => labelOf(choices, id)).join(', ');

/** What is known of someone, apart from names: what it is called, and in words; `''` for nothing. */
export function factsOf(
  { content, quality }: EcogramView,
  alter: Alter,
): readonly (readonly [label: string, words: string])[] {
  const yes = (is: boolean): string => (is ? msg('ja') : '');
  return [
    [msg('groep'), labelOf(content.groups, alter.group)],
    [msg('hoe dichtbij'), labelOf(content.rings, content.rings[alter.ring - 1]?.id)],
    [msg('woont'), labelOf(content.distances, alter.distance)],
    [msg('contact'), labelOf(content.frequencies, alter.frequency)],
    [msg('professional'), yes(alter.formal)],
    [msg('eerste contact'), yes(alter.firstContact)],
    [msg('geeft'), labelsOf(content.supports, alter.gives)],
    [msg('krijgt'), labelsOf(content.supports, alter.gets)],
    [msg('band'), quality ? labelOf(content.qualities, alter.quality) : ''],
  ];
}

/** The same without the group, for a list: `heel dichtbij`, `elke dag`, `geeft: praktisch`. */
export const factTexts = (view: EcogramView, alter: Alter): string[] =>
  factsOf(view, alter).flatMap(([label, words], at) => {
    // Of someone in a group of professionals that is said already.
    if (!at || !words || (at === 4 && isFormal(view.content.groups, alter.group))) return [];
    return at < 4 ? words : at < 6 ? label : `${label}: ${words}`;
  });

/** Whom someone knows in the network, and whom of the centre if not all of them. */
export const knownTo = ({ data }: EcogramView, alter: Alter): string[] => [
  ...alter.centres.filter((id) => centreOf(data, id)),
  ...tiesOf(data, alter.id).map((tie) => otherEnd(tie, alter.id)),
];

/** All that is noted of someone, in words, for those who do not see the picture. */
export function personText(view: EcogramView, alter: Alter): string {
  const { does, shares } = partsOf(view.data, alter.id);
  const known = knownTo(view, alter).map(view.namesIn(view.data));
  return [
    nameOf(view, alter.id),
    labelOf(view.content.groups, alter.group),
    ...factTexts(view, alter),
    ...[
      [msg('kent'), known] as const,
      [msg('doet'), does] as const,
      [msg('heeft zin in'), shares] as const,
    ].map(([label, all]) => (all.length ? `${label}: ${all.join(', ')}` : '')),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Value of the field in which something happened. */
export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

interface Choice {
  readonly id: string;
  readonly label: string;
}

const options = (
  choices: readonly Choice[],
  chosen: string | undefined,
  none?: string,
): TemplateResult[] =>
  [
    ...(none === undefined ? [] : [{ id: '', label: none }]),
    ...choices,
    // What the content does not know stays as it is.
    ...(chosen && !choices.some(({ id }) => id === chosen) ? [{ id: chosen, label: chosen }] : []),
  ].map(
    ({ id, label }) =>
      html`<option value=${id} .selected=${id === (chosen ?? '')}>${label}</option>`,
  );

/** A choice from a list; `none` is what choosing nothing is called, where that can be. */
export const choiceField = (
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string) => void,
  none?: string,
): TemplateResult => html`
  <label class="field">
    ${label}
    <select class="entry" id=${id} @change=${(event: Event) => choose(valueIn(event))}>
      ${options(choices, chosen, none)}
    </select>
  </label>
`;

/** A name and a choice are enough to add something; the name's field keeps the focus. */
export const addForm = (
  id: string,
  label: string,
  [choiceLabel, choices]: readonly [string, readonly Choice[]],
  max: number,
  add: (name: string, choice: string) => boolean,
): TemplateResult => html`
  <form
    class="panel new"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const field = form.querySelector('input')!;
      if (add(field.value, form.querySelector('select')!.value)) field.value = '';
    }}
  >
    <label class="field">
      ${label}
      <input class="entry" id=${id} dir="auto" autocomplete="off" maxlength=${max} />
    </label>
    <label class="field">
      ${choiceLabel}
      <select class="entry" id=${`${id}-of`}>
        ${options(choices, choices[0]?.id)}
      </select>
    </label>
    <button class="button primary">${msg('Voeg toe')}</button>
  </form>
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
  remove: () => NetworkData,
): TemplateResult => html`
  <div class="buttons">
    <button type="button" class="button primary" @click=${() => view.edit()}>
      ${msg('Klaar')}
    </button>
    <button
      type="button"
      class="button"
      @click=${() => {
        const at = list.findIndex((each) => each.id === id);
        view.change(remove(), {
          say: () => msg(str`Verwijderd: ${name}.`),
          focus: [`#edit-${(list[at + 1] ?? list[at - 1])?.id}`, '.new input'],
        });
      }}
    >
      ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${name}</bdi></span>
    </button>
  </div>
`;

export const tickBox = (
  id: string,
  label: unknown,
  checked: boolean,
  tick: (checked: boolean) => void,
): TemplateResult => html`
  <label class="tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${checked}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>
`;

/** Several of a few: one tick box each. */
export const tickBoxes = (
  id: string,
  legend: string,
  choices: readonly Choice[],
  ticked: readonly string[],
  set: (ticked: string[]) => void,
): TemplateResult => html`
  <fieldset class="ticks">
    <legend>${legend}</legend>
    ${choices.map((each) =>
      tickBox(`${id}-${each.id}`, each.label, ticked.includes(each.id), (checked) =>
        set(checked ? [...ticked, each.id] : ticked.filter((one) => one !== each.id)),
      ),
    )}
  </fieldset>
`;

/** One of a few, side by side. */
export const segments = (
  name: string,
  legend: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string) => void,
  hidden = false,
): TemplateResult => html`
  <fieldset class="segmented">
    <legend class=${hidden ? 'hidden-visually' : ''}>${legend}</legend>
    <div class="segments">
      ${choices.map(
        ({ id, label }) => html`
          <label>
            <input
              type="radio"
              name=${name}
              id=${`${name}-${id}`}
              .checked=${id === chosen}
              @change=${() => choose(id)}
            />
            ${label}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** A one-line text that changes what it shows as one types; an emptied one gets its text back. */
export const textField = (
  id: string,
  label: string,
  value: string,
  max: number,
  write: (text: string) => void,
): TemplateResult => html`
  <label class="field">
    ${label}
    <input
      class="entry"
      id=${id}
      dir="auto"
      autocomplete="off"
      maxlength=${max}
      .value=${value}
      @input=${(event: Event) => write(valueIn(event))}
      @change=${(event: Event) => ((event.target as HTMLInputElement).value = value)}
    />
  </label>
`;

/** A longer text. */
export const noteField = (
  id: string,
  label: string,
  value: string,
  max: number,
  write: (text: string) => void,
): TemplateResult => html`
  <label class="field wide">
    ${label}
    <textarea
      id=${id}
      rows="2"
      dir="auto"
      maxlength=${max}
      .value=${value}
      @input=${(event: Event) => write(valueIn(event))}
    ></textarea>
  </label>
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
