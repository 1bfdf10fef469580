import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText } from '../../core/language/dates.js';
import { contactList } from '../../kits/contact/contact-view.js';
import { cellOf, isWrittenAt, written } from '../../kits/sheet/sheet.model.js';
import { letter, TRIAL } from './respite-ask.js';
import { handoverText, isBegun, TRAITS } from './respite-guide.model.js';
import type { RespiteView, Sheets } from './respite-view.js';
import { weekPicture } from './week-picture.js';

const room = html`<div class="room"></div>`;

/** My question and the handover sheet, each on a page of its own; or one of the two. */
export const respitePaper = (view: RespiteView, sheets: Sheets): TemplateResult => html`
  ${sheets === 'handover' ? nothing : questionPaper(view)}
  ${
    sheets === 'ask'
      ? nothing
      : html`<section class="handover-paper ${sheets === 'both' ? 'own-page' : ''}">
          ${handoverPaper(view)}
        </section>`
  }
`;

/** My question alone, as text. */
export const questionAsText = (view: RespiteView): TemplateResult => html`
  ${heading(view.level, view.text(view.content.steps.ask))} ${letter(view)} ${trialPaper(view)}
  ${turnTo(view)}
`;

const turnTo = ({ content, contacts, level, text }: RespiteView): unknown =>
  contactList(contacts, { title: content.where.contact, level, text });

/** What of my question can stand on paper is there, or else room to write it. */
function questionPaper(view: RespiteView): TemplateResult {
  const { content, data, level, language, today, text } = view;
  const { handover: _, ...asked } = data;
  const begun = isBegun({ ...asked, handover: [] });
  return html`
    <section class="question-paper">
      <p>${dayText(today, language)}</p>
      ${heading(level, text(content.steps.ask))} ${begun ? letter(view) : emptyQuestion(view)}
      ${trialPaper(view, !begun)} ${turnTo(view)}
      ${sourceNote(text(content.sourceNote), content.sources)}
    </section>
  `;
}

/** The question to fill in by hand. */
const emptyQuestion = (view: RespiteView): TemplateResult => {
  const { content, text } = view;
  const lead = (id: string): string =>
    text(content.ask.parts.find((each) => each.id === id)?.lead ?? '');
  return html`
    <p>${text(content.ask.opening)}</p>
    <p><b>${lead('wish')}:</b></p>
    ${room}${room}
    <p><b>${lead('when')}:</b></p>
    ${weekPicture(view, true)}
    <p><b>${lead('goes-on')}:</b></p>
    <p class="to-tick">
      ${content.goesOn.things.map(({ label }) => html`<span>☐ ${text(label)}</span> `)}
    </p>
    <p><b>${lead('how')}:</b></p>
    ${TRAITS.map((trait) => {
      const { options } = content.choices.find(({ id }) => id === trait)!;
      return html`<p class="to-tick">
        ${options.map(({ said }) => html`<span>☐ ${text(said)}</span> `)}
      </p>`;
    })}
    <p><b>${lead('forms')}:</b></p>
    <p class="to-tick">${content.forms.map(({ name }) => html`<span>☐ ${text(name)}</span> `)}</p>
    <p class="write-line"><b>${lead('whom')}:</b> <span></span></p>
    <p class="write-line"><b>${lead('note')}:</b> <span></span></p>
    ${room}
  `;
};

function trialPaper({ content, data, level, text }: RespiteView, empty = false): unknown {
  const { title, what, who, by, after } = content.trial;
  if (!empty && !isWrittenAt(data, TRIAL)) return nothing;
  const fields = { what, who, by, ...(!empty && { after }) };
  return html`
    ${heading(level, text(title))}
    ${Object.entries(fields).map(([id, label]) => {
      const said = cellOf(data, TRIAL, id);
      return empty || written(said)
        ? html`<p class=${empty ? 'write-line' : ''}>
            <b>${text(label)}</b> <span><bdi>${said}</bdi></span>
          </p>`
        : nothing;
    })}
  `;
}

/** The handover sheet: what was written; or every point, with room. */
function handoverPaper({
  content,
  data,
  level,
  language,
  today,
  text,
}: RespiteView): TemplateResult {
  const { paperTitle, prompts } = content.handover;
  const shown = data.handover.length
    ? prompts.filter(({ id }) => written(handoverText(data, id)))
    : prompts;
  return html`
    ${heading(level, text(paperTitle))}
    <p>${dayText(today, language)}</p>
    ${shown.map(({ id, label }) => {
      const said = handoverText(data, id);
      return html`
        <div class="point">
          <p class="answer"><b>${text(label)}:</b> <bdi>${said}</bdi></p>
          ${said ? nothing : html`${room}${room}`}
        </div>
      `;
    })}
    ${sourceNote('', content.sources)}
  `;
}
