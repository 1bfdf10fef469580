import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { contactList, urgentHelpPaper } from '../../kits/contact/contact-view.js';
import { openOnly, placesIn, type Place } from './vitality-map.model.js';
import { picture } from './vitality-picture.js';
import { signOf, type VitalityView } from './vitality-view.js';

/** The map and its words: those that are open, or with `all` everything; of an empty map a sheet to write on. */
export function vitalityPaper(shown: VitalityView, all: boolean): TemplateResult {
  const isEmpty = shown.data.places.length === 0;
  const view = all ? shown : { ...shown, data: openOnly(shown.data) };
  const { content, data, text, level, language } = view;
  const date = dayText(isoDay(), language);
  const word = (place: Place): TemplateResult => {
    const sign = signOf(view, place.sign);
    return html`<li>
      <bdi>${place.text}</bdi
      >${sign ? html` <span class="meaning">(${text(sign.label)})</span>` : nothing}
    </li>`;
  };
  const written = (title: string, texts: readonly string[]): unknown =>
    texts.some((each) => each.trim())
      ? html`${heading(level + 1, title)}
        ${texts.filter((each) => each.trim()).map((each) => html`<p><bdi>${each}</bdi></p>`)}`
      : nothing;
  return html`
    <p class="paper-line">${msg(str`Datum: ${date}`)}</p>
    ${all || isEmpty ? nothing : html`<p>${text(content.paper.note)}</p>`} ${picture(view, true)}
    ${isEmpty ? html`<p>${text(content.paper.questions)}</p>` : nothing}
    <div class="lands">
      ${content.regions.map(({ id, name }) => {
        const places = placesIn(data, id);
        return places.length || isEmpty
          ? html`<div>
              ${heading(level + 1, text(name))}
              ${
                isEmpty
                  ? html`<ul>
                      ${content.questions
                        .filter(({ region }) => region === id)
                        .map(({ question }) => html`<li>${text(question)}</li>`)}
                    </ul>`
                  : html`<ol>
                      ${places.map(word)}
                    </ol>`
              }
            </div>`
          : nothing;
      })}
    </div>
    ${written(text(content.step.title), [data.step])}
    ${written(text(content.talk.title), [data.talk.who, data.talk.what])}
    ${contactList(view.contacts, { title: content.contact, level: level + 1, text })}
    ${urgentHelpPaper(view.urgent)} ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
