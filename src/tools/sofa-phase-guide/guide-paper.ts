import { html, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { sourceNote } from '../../core/content/sources.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { paperLine, sheetPaper } from '../../kits/sheet/sheet-paper.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import { phaseName, sheetGroups, topicGroups, type GuideView } from './guide-view.js';
import { sheetOf } from './guide-sheet.js';

/** So many topics leave room for two lines each on one page. */
const ROOMY = 6;

/** The conversation sheet on A4, with room to write by hand; without a choice, every topic to choose from. */
export function guidePaper(view: GuideView): TemplateResult {
  const { content, data } = view;
  const chosen = data.rows.length > 0;
  const groups = chosen ? sheetGroups(view) : topicGroups(view);
  const room = !chosen ? 0 : data.rows.length > ROOMY ? 1 : 2;
  return html`
    <p>${[phaseName(view), longDate(new Date(), content.language)].filter(Boolean).join(' · ')}</p>
    ${paperLine(view.text(content.sheet.who), data.who)}
    ${paperLine(view.text(content.sheet.when), data.when)}
    ${letters(
      view,
      groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
    )}
    ${sheetPaper(
      { ...sheetOf(view), groups },
      { room, tips: view.tips, language: content.language },
    )}
    ${heading(view.level, view.text(content.sheet.agreements))}
    ${agreementsPaper(data.agreements, data.agreements.some(isWritten) ? 1 : chosen && room === 1 ? 2 : 3)}
    ${sourceNote(view.text(content.sourceNote), content.sources)}
  `;
}

/** What the letters of these topics stand for. */
const letters = ({ content, text }: GuideView, topics: readonly string[]): TemplateResult => html`
  <p class="letters" aria-hidden="true">
    ${content.sofa.roles
      .filter(({ id }) =>
        content.topics.some((topic) => topic.role === id && topics.includes(topic.id)),
      )
      .map(
        (role) => html`<span class="role-${role.letter}">${tile(role)} ${text(role.verb)}</span>`,
      )}
  </p>
`;
