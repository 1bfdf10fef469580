import { html, nothing, type TemplateResult } from 'lit';
import type { Attribute, Catalogue, Choice, WordFields } from 'virtual:catalogue';
import { isTokenValue } from '../../src/embed/frame-address.js';
import { OWN, type State } from './state.js';
import type { Texts } from './texts.js';

/** What the fields need. */
export interface FieldView {
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly texts: Texts;
  /** Of the page, such as `nl`. */
  readonly language: string;
  set(change: Partial<State>): void;
}

type Listener = (event: Event) => void;
const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement).value;

/** A label above a control, and what belongs to it below. */
export const field = (
  id: string,
  label: string | TemplateResult,
  control: TemplateResult,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${control} ${below}
  </div>
`;

export const select = (
  id: string,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  change: Listener,
): TemplateResult => html`
  <select id=${id} @change=${change}>
    ${options.map(
      ([each, label]) => html`<option value=${each} ?selected=${each === value}>${label}</option>`,
    )}
  </select>
`;

/** The attribute's name, and what it means in the reader's language where we can say so. */
const nameOf = ({ name, description }: Attribute, { texts }: FieldView): TemplateResult =>
  texts.attributes[name]
    ? html`${texts.attributes[name]} <code>${name}</code>`
    : html`<code>${name}</code> <span lang="en" class="hint">${description}</span>`;

const labelOf = (
  attribute: Attribute,
  { value, label }: Choice,
  { texts, language }: FieldView,
): string => texts.values[`${attribute.name}=${value}`] ?? label[language] ?? label['nl'] ?? value;

/** The control of one attribute. */
export function attributeField(attribute: Attribute, view: FieldView): TemplateResult {
  const { name, kind, choices } = attribute;
  const { texts, state } = view;
  const id = `attribute-${name}`;
  const value = state.attributes[name] ?? '';
  const put = (text: string): void =>
    view.set({ attributes: { ...state.attributes, [name]: text } });
  const labelled = choices.map((each) => [each.value, labelOf(attribute, each, view)] as const);
  switch (kind) {
    case 'many':
      return manyField(attribute, view, put);
    case 'one':
    case 'term': {
      const taken = kind === 'term' && wordFields(view).forms.length > 0;
      const own = taken ? [[OWN, texts.ownWord] as const] : [];
      const options = [['', texts.byDefault] as const, ...labelled, ...own];
      return html`
        ${field(
          id,
          nameOf(attribute, view),
          select(id, value, options, (event) => put(valueOf(event))),
        )}
        ${value === OWN ? ownWord(attribute, view) : nothing}
      `;
    }
    case 'text':
      return field(
        id,
        nameOf(attribute, view),
        html`<input id=${id} .value=${value} @input=${(event: Event) => put(valueOf(event))} />`,
      );
  }
}

function manyField(
  attribute: Attribute,
  view: FieldView,
  put: (text: string) => void,
): TemplateResult {
  const chosen = new Set((view.state.attributes[attribute.name] ?? '').split(' ').filter(Boolean));
  const toggle = (value: string): void => {
    if (!chosen.delete(value)) chosen.add(value);
    put(
      attribute.choices
        .map((each) => each.value)
        .filter((each) => chosen.has(each))
        .join(' '),
    );
  };
  return html`
    <fieldset class="field">
      <legend>${nameOf(attribute, view)}</legend>
      <p class="hint">${view.texts.noneIsAll}</p>
      ${attribute.choices.map(
        (choice) => html`
          <label class="check">
            <input
              type="checkbox"
              .checked=${chosen.has(choice.value)}
              @change=${() => toggle(choice.value)}
            />
            ${labelOf(attribute, choice, view)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What a word has to give in the language that the tool is going to speak. */
const wordFields = ({ catalogue, state, language }: FieldView): WordFields =>
  catalogue.words[state.lang || language] ?? catalogue.words['nl']!;

function ownWord({ name }: Attribute, view: FieldView): TemplateResult {
  const { state, texts } = view;
  const { articles, forms } = wordFields(view);
  const blank = Object.fromEntries([
    ...articles.slice(0, 1).map((article) => ['article', article]),
    ...forms.map((form) => [form, '']),
  ]);
  const word = state.ownWords[name] ?? blank;
  // Another language has other forms.
  const kept = Object.fromEntries(
    Object.entries(blank).map(([part, none]) => [part, word[part] ?? none]),
  );
  const put = (part: string, text: string): void =>
    view.set({ ownWords: { ...state.ownWords, [name]: { ...kept, [part]: text } } });
  const labels: Readonly<Record<string, string>> = { one: texts.one, many: texts.many };
  return html`
    <div class="own">
      ${
        articles.length
          ? field(
              `${name}-article`,
              texts.article,
              select(
                `${name}-article`,
                word['article'] ?? '',
                articles.map((each) => [each, each] as const),
                (event) => put('article', valueOf(event)),
              ),
            )
          : nothing
      }
      ${forms.map((form) =>
        field(
          `${name}-${form}`,
          labels[form] ?? html`<code>${form}</code>`,
          html`<input
            id=${`${name}-${form}`}
            maxlength="40"
            .value=${word[form] ?? ''}
            @input=${(event: Event) => put(form, valueOf(event))}
          />`,
        ),
      )}
    </div>
  `;
}

const shortOf = (name: string): string => name.replace('--samenspel-color-', '');

/** The colours with the ones that matter most first. */
export function coloursInOrder({ catalogue, texts }: FieldView): readonly string[] {
  const order = Object.keys(texts.colours);
  const rank = (name: string): number => {
    const at = order.indexOf(shortOf(name));
    return at < 0 ? order.length : at;
  };
  return [...catalogue.colours].sort((one, other) => rank(one) - rank(other));
}

function colourName(short: string, { texts }: FieldView): string | undefined {
  const [, letter, soft] = /^([a-z])(-soft)?$/.exec(short) ?? [];
  return letter ? texts.letter(letter.toUpperCase(), Boolean(soft)) : texts.colours[short];
}

/** One colour: a text, with what is wrong below it. */
export function colourField(name: string, view: FieldView): TemplateResult {
  const { state, texts } = view;
  const short = shortOf(name);
  const said = colourName(short, view);
  const value = state.colours[name] ?? '';
  const wrong = value.trim() !== '' && !isTokenValue(name, value.trim());
  const label = said ? html`${said} <code>${short}</code>` : html`<code>${short}</code>`;
  return field(
    name,
    label,
    html`<input
      id=${name}
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${name}-wrong` : 'colour-hint'}
      @input=${(event: Event) => view.set({ colours: { ...state.colours, [name]: valueOf(event) } })}
    />`,
    wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${texts.notAColour}</p>` : nothing,
  );
}
