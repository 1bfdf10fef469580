import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { sourceNote } from '../../core/content/sources.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import { itemText, phaseName, type GuideView } from './guide-view.js';
import type { Item } from './sofa-phase-guide.model.js';

/** The conversation sheet on A4, with room to write by hand; without a choice, every topic. */
export function guidePaper(view: GuideView): TemplateResult {
  const { content, data } = view;
  const line = (label: string, text: string): TemplateResult =>
    html`<p class="write-line">
      <b>${label}</b> <span><bdi>${text}</bdi></span>
    </p>`;
  return html`
    <p>${[phaseName(view), longDate(new Date(), content.language)].filter(Boolean).join(' · ')}</p>
    ${line(view.text(content.sheet.who), data.who)}
    ${line(view.text(content.sheet.when), data.when)}
    <ol class="paper-items">
      ${sheetItems(view).map((item) => paperItem(view, item))}
    </ol>
    ${heading(view.level, view.text(content.sheet.agreements))}
    ${agreementsPaper(data.agreements, data.agreements.some(isWritten) ? 1 : 3)}
    ${sourceNote(view.text(content.sourceNote), content.sources)}
  `;
}

/** What is on the sheet; before anything is, the topics of the phase without room to write. */
const sheetItems = (view: GuideView): readonly Item[] =>
  view.data.items.length
    ? view.data.items
    : view.content.topics
        .filter(({ phase }) => !view.phase || phase === view.phase)
        .map(({ id }) => ({ id, topic: id, question: '', discussed: false, answer: '' }));

function paperItem(view: GuideView, item: Item): TemplateResult {
  const { role, question } = itemText(view, item);
  return html`
    <li>
      <div class="paper-question">
        ${role ? tile(role) : nothing}
        <b><bdi>${question}</bdi></b>
        ${item.discussed ? html`<span>(${msg('Besproken')})</span>` : nothing}
      </div>
      ${
        item.answer
          ? html`<p class="answer"><bdi>${item.answer}</bdi></p>`
          : view.data.items.length
            ? html`<div class="room"></div>
                <div class="room"></div>`
            : nothing
      }
    </li>
  `;
}

/** The same as plain text, for the care plan or a mail. */
export function guideText(view: GuideView, title: string): string {
  const { content, data } = view;
  const lines = [
    title,
    [phaseName(view), longDate(new Date(), content.language)].filter(Boolean).join(' · '),
    `${view.text(content.sheet.who)} ${data.who}`,
    `${view.text(content.sheet.when)} ${data.when}`,
    '',
    ...data.items.flatMap((item, at) => {
      const { role, question } = itemText(view, item);
      const head = `${at + 1}. ${role ? `[${role.letter}] ` : ''}${question}`;
      const done = item.discussed ? ` (${msg('Besproken')})` : '';
      return [head + done, ...(item.answer ? [`   ${item.answer}`] : []), ''];
    }),
    view.text(content.sheet.agreements),
    ...data.agreements
      .filter(isWritten)
      .map(({ what, who, by }) => `- ${[what, who, by].filter(Boolean).join(' · ')}`),
  ];
  return `${lines.join('\n')}\n`;
}
