import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { chooseRow, isOnSheet, removeRow } from '../../kits/sheet/sheet.model.js';
import { foundText } from './respite-choices.js';
import { matchForms, TRAITS, type Trait } from './respite-guide.model.js';
import type { FormContent } from './respite-guide.schema.js';
import type { RespiteView } from './respite-view.js';

/** `Anders is hoe lang: een nacht of een paar dagen.` */
export function differsText(
  { content, text, language }: Pick<RespiteView, 'content' | 'text' | 'language'>,
  form: FormContent,
  trait: Trait,
): string {
  const { options } = content.choices.find(({ id }) => id === trait)!;
  const said = options.filter(({ id }) => form[trait].includes(id)).map((each) => text(each.said));
  return text(content.fits.differs[trait], { what: listOf(said, language, 'or') });
}

/** Forms that fit, those that almost do with what differs, and the rest one step away. */
export function formsFound(view: RespiteView): TemplateResult {
  const { content, data, level, text } = view;
  const { fitsTitle, almostTitle, restTitle, varies } = content.fits;
  const { fits, almost, rest } = matchForms(content.forms, data.answers);
  return html`
    <div class="found">
      ${heading(level + 1, text(fitsTitle), 'fits-title')}
      <p class="count">${foundText(view, data.answers)}</p>
      ${list(view, 'fit', fits)}
      ${
        almost.length
          ? html`${heading(level + 1, text(almostTitle), 'almost-title')}
            ${list(
              view,
              'almost',
              almost.map(({ form }) => form),
              (form) => differsText(view, form, almost.find((each) => each.form === form)!.differs),
            )}`
          : nothing
      }
      ${
        rest.length
          ? html`<details class="fold rest" ?open=${rest.some(({ id }) => isOnSheet(data, id))}>
              <summary>${text(restTitle)}</summary>
              ${list(view, 'other', rest)}
            </details>`
          : nothing
      }
      <p class="small">${text(varies)}</p>
    </div>
  `;
}

const list = (
  view: RespiteView,
  kind: string,
  forms: readonly FormContent[],
  differs: (form: FormContent) => string = () => '',
): TemplateResult => html`
  <ul class="forms">
    ${repeat(
      forms,
      ({ id }) => id,
      (form) => card(view, kind, form, differs(form)),
    )}
  </ul>
`;

function card(
  { content, data, text, change }: RespiteView,
  kind: string,
  { id, name, text: about }: FormContent,
  differs: string,
): TemplateResult {
  return html`
    <li class="form ${kind}" id=${`form-${id}`}>
      <p class="form-name">${text(name)}</p>
      <p>${text(about)}</p>
      ${differs ? html`<p class="differs">${differs}</p>` : nothing}
      <label class="thing">
        <input
          type="checkbox"
          id=${`ask-${id}`}
          .checked=${isOnSheet(data, id)}
          @change=${() =>
            change((now) => (isOnSheet(now, id) ? removeRow(now, id) : chooseRow(now, id)))}
        />
        <span
          >${text(content.fits.choose)}<span class="hidden-visually">: ${text(name)}</span></span
        >
      </label>
    </li>
  `;
}

/** What a form is, in the words of the questions: to read where no script runs. */
export const traitsText = (
  { content, text, language }: Pick<RespiteView, 'content' | 'text' | 'language'>,
  form: FormContent,
): string[] =>
  TRAITS.map((trait) => {
    const { short, options } = content.choices.find(({ id }) => id === trait)!;
    const said = options
      .filter(({ id }) => form[trait].includes(id))
      .map((each) => text(each.said));
    return `${text(short)}: ${listOf(said, language, 'or')}`;
  });
