import { urlOf } from '../../src/core/faults/safe-href.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attribute, Choice } from 'virtual:catalogue';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import {
  checkbox,
  field,
  notes,
  select,
  textInput,
  typedIn,
  wrongIn,
  type FieldView,
  type Notes,
  type Option,
} from './field.js';
import { formatOf, type Format, hasFormat, isLocal, isNamedJson } from './formats.js';
import { ON, OWN, openParts, ownWordOf, wordFields } from './state.js';

/** What an attribute is in the reader's language, and its name in code. */
const nameOf = ({ name }: Attribute, { texts }: FieldView): TemplateResult =>
  html`${texts.attributes[name] ?? nothing} <code>${name}</code>`;

/** What a choice is called, and in which language where that is not the page's. */
function wordOf(
  { name }: Attribute,
  { value, label }: Choice,
  { texts, language }: FieldView,
): { readonly text: string; readonly lang?: string } {
  const own = texts.values[`${name}=${value}`] ?? label[language];
  if (own !== undefined) return { text: own };
  const source = label[SOURCE_LOCALE];
  return source === undefined ? { text: value } : { text: source, lang: SOURCE_LOCALE };
}

/** The control of one attribute. */
export function attributeField(attribute: Attribute, view: FieldView): TemplateResult {
  const { name, kind } = attribute;
  const put = (text: string): void =>
    view.set({ attributes: { ...view.state.attributes, [name]: text } });
  switch (kind) {
    case 'flag':
      return flagField(attribute, view, put);
    case 'many':
      return manyField(attribute, view, put);
    case 'one':
    case 'term':
      return oneField(attribute, view, put);
    case 'text':
      return textField(attribute, view, put);
  }
}

type Put = (text: string) => void;

function flagField(attribute: Attribute, view: FieldView, put: Put): TemplateResult {
  const { name, choices } = attribute;
  const { texts, state } = view;
  const id = `attribute-${name}`;
  const said = { hint: texts.hints[name] };
  const named = texts.attributes[name];
  const choice = choices[0]!;
  const { text, lang } = wordOf(attribute, choice, view);
  const label =
    texts.flags[name] ??
    (choice.value
      ? html`${named ? `${named}: ` : nothing}<span lang=${lang ?? nothing}>${text}</span>`
      : named);
  return html`
    <div class="field">
      ${checkbox(
        id,
        html`${label ?? nothing} <code>${name}</code>`,
        state.attributes[name] === ON,
        (checked) => put(checked ? ON : ''),
        said,
      )}
      ${notes(id, said)}
    </div>
  `;
}

function oneField(attribute: Attribute, view: FieldView, put: Put): TemplateResult {
  const { name, kind, choices, byDefault } = attribute;
  const { texts, state, catalogue, language } = view;
  const id = `attribute-${name}`;
  const value = state.attributes[name] ?? '';
  const optionOf = (choice: Choice): Option => {
    const { text, lang } = wordOf(attribute, choice, view);
    return [choice.value, text, lang];
  };
  const unset = byDefault ? wordOf(attribute, byDefault, view).text : texts.values[`${name}=`];
  const taken = kind === 'term' && wordFields(catalogue, state.lang || language).forms.length > 0;
  const options: Option[] = [
    ['', unset === undefined ? texts.byDefault : texts.isDefault(unset)],
    ...choices.map(optionOf),
    ...(taken ? [[OWN, texts.ownWord] as const] : []),
  ];
  const said = { hint: texts.hints[name] };
  return html`
    ${field(
      id,
      nameOf(attribute, view),
      select(id, value, options, (event) => put(typedIn(event)), said),
      notes(id, said),
    )}
    ${value === OWN ? ownWord(attribute, view) : nothing}
  `;
}

function textField(attribute: Attribute, view: FieldView, put: Put): TemplateResult {
  const { name } = attribute;
  const { texts, state } = view;
  const id = `attribute-${name}`;
  const value = state.attributes[name] ?? '';
  const format = formatOf(name);
  const said: Notes = {
    hint: texts.hints[name],
    wrong: wrongIn(id, view),
    warnings: hasFormat(format, value.trim()) ? warningsOf(format, value.trim(), view) : [],
  };
  const keys: Readonly<Record<Format, string>> = {
    telephone: 'tel',
    mail: 'email',
    link: 'url',
    src: 'url',
    checked: 'numeric',
  };
  return field(
    id,
    nameOf(attribute, view),
    textInput({ id, value, said, longest: 1_000, keys: format && keys[format], put }),
    notes(id, said),
  );
}

function warningsOf(
  format: ReturnType<typeof formatOf>,
  value: string,
  { texts }: FieldView,
): string[] {
  if (!value || !(format === 'src' || format === 'link')) return [];
  return [
    ...(isLocal(value) ? [texts.folderWarnings.local] : []),
    ...(format === 'src' && !isNamedJson(value) ? [texts.notJson] : []),
    ...(format === 'src' && !isHere(value) ? [texts.notInPreview] : []),
  ];
}

/** Whether a file stands on the site that this page is on: the preview asks no other. */
export const isHere = (address: string): boolean =>
  urlOf(address, new URL(document.baseURI))?.origin === location.origin;

function manyField(attribute: Attribute, view: FieldView, put: Put): TemplateResult {
  const chosen = new Set((view.state.attributes[attribute.name] ?? '').split(' ').filter(Boolean));
  const toggle = (value: string, checked: boolean): void => {
    if (checked) chosen.add(value);
    else chosen.delete(value);
    const all = attribute.choices.map((each) => each.value);
    put(all.filter((each) => chosen.has(each)).join(' '));
  };
  const id = `attribute-${attribute.name}`;
  return html`
    <fieldset class="field" aria-describedby=${`${id}-hint`}>
      <legend>${nameOf(attribute, view)}</legend>
      ${notes(id, { hint: view.texts.noneIsAll })}
      ${attribute.choices.map((choice) => {
        const { text, lang } = wordOf(attribute, choice, view);
        const { value } = choice;
        return checkbox(
          `${id}-${value}`,
          html`<span lang=${lang ?? nothing}>${text}</span>`,
          chosen.has(value),
          (checked) => toggle(value, checked),
        );
      })}
    </fieldset>
  `;
}

function ownWord({ name }: Attribute, view: FieldView): TemplateResult {
  const { state, texts, catalogue, language } = view;
  const fields = wordFields(catalogue, state.lang || language);
  // Another language has other forms.
  const word = ownWordOf(fields, state.ownWords[name]);
  const put = (part: string, text: string): void =>
    view.set({ ownWords: { ...state.ownWords, [name]: { ...word, [part]: text } } });
  // What was only just opened is not wrong yet.
  const begun = state.tried || openParts(word).length < fields.forms.length;
  return html`
    <div class="own">
      ${
        fields.articles.length
          ? field(
              `${name}-article`,
              texts.parts['article']!,
              select(
                `${name}-article`,
                word['article'] ?? '',
                fields.articles.map((each) => [each, each] as const),
                (event) => put('article', typedIn(event)),
              ),
            )
          : nothing
      }
      ${fields.forms.map((form) => {
        const id = `${name}-${form}`;
        const said = { wrong: begun ? wrongIn(id, view) : undefined };
        return field(
          id,
          texts.parts[form] ?? html`<code>${form}</code>`,
          textInput({
            id,
            value: word[form] ?? '',
            said,
            longest: 40,
            put: (text) => put(form, text),
          }),
          notes(id, said),
        );
      })}
    </div>
  `;
}
