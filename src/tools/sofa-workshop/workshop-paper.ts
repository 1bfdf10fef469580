import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { sourceNote } from '../../core/content/sources.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { nameOf, namesOf } from '../../kits/notes/notes-view.js';
import { noteOf, waitingNotes, type Note, type Stack } from '../../kits/notes/notes.model.js';
import { patterns, thoughtOf } from './sofa-workshop.model.js';
import { patternTable, patternWords } from './workshop-patterns.js';
import { seenOnPaper } from './workshop-seen.js';
import { blocksOf, type WorkshopView } from './workshop-view.js';

/** The session on A4: blocks with their notes, patterns, wishes and agreements. */
export function workshopPaper(view: WorkshopView): TemplateResult {
  const { content, data, level, text } = view;
  const seen = patterns(data, blocksOf(view));
  const date = longDate(new Date(), content.language);
  return html`
    <p class="paper-line">
      ${msg(str`Datum: ${date}`)} <span class="write-here">${msg('Team:')}</span>
    </p>
    ${
      data.members.length
        ? html`<p>
            ${msg('Teamleden')}:
            ${namesOf(
              view,
              data.members.map(({ id }) => id),
            )}
          </p>`
        : nothing
    }
    <ol class="paper-goals">
      ${content.goals.map((goal) => html`<li>${text(goal.text)}</li>`)}
    </ol>
    <div class="paper-board">${view.roles.map((role) => paperBlock(view, role))}</div>
    ${waiting(view)}
    ${
      seen.team.total
        ? html`<section>
            ${heading(level, text(content.patterns.title))} ${patternWords(view, seen)}
            ${heading(level, text(content.patterns.people))} ${patternTable(view, seen)}
          </section>`
        : nothing
    }
    ${seenOnPaper(view)} ${wishes(view)} ${agreements(view)}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

const paperBlock = (view: WorkshopView, role: Role): TemplateResult => html`
  <section class="paper-block role-${role.letter}">
    ${heading(view.level, roleHead(view, role))}
    <ul>
      ${view.data.stacks.filter(({ block }) => block === role.id).map((stack) => paperStack(view, stack))}
    </ul>
  </section>
`;

/** A stack with every text in it once, each with who wrote it. */
function paperStack(view: WorkshopView, stack: Stack): TemplateResult {
  const notes = stack.notes.flatMap((id) => noteOf(view.data, id) ?? []);
  const texts = [...new Set(notes.map(({ text }) => text))];
  const line = (text: string): TemplateResult =>
    html`<bdi>${text}</bdi> (${writers(view, notes, text)})`;
  if (texts.length === 1 && !stack.text) return html`<li>${line(texts[0]!)}</li>`;
  return html`
    <li>
      ${stack.text ? html`<b><bdi>${stack.text}</bdi></b>` : nothing}
      <ul>
        ${texts.map((text) => html`<li>${line(text)}</li>`)}
      </ul>
    </li>
  `;
}

const writers = (
  view: WorkshopView,
  notes: readonly Note[],
  text: string,
): (TemplateResult | string)[] =>
  namesOf(
    view,
    notes.filter((note) => note.text === text).map(({ member }) => member),
  );

function waiting(view: WorkshopView): TemplateResult | typeof nothing {
  const notes = waitingNotes(view.data);
  if (!notes.length) return nothing;
  return html`
    <section>
      ${heading(view.level, msg('Nog niet in een blok'))}
      <ul class="paper-waiting">
        ${notes.map((note) => html`<li><bdi>${note.text}</bdi> (${nameOf(view, note.member)})</li>`)}
      </ul>
    </section>
  `;
}

function wishes(view: WorkshopView): TemplateResult | typeof nothing {
  const { content, data, text } = view;
  if (!data.thoughts.length) return nothing;
  return html`
    <table class="figures wishes">
      <thead>
        <tr>
          <td></td>
          ${content.kinds.map((kind) => html`<th scope="col">${text(kind.label)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.roles.map(
          (role) => html`
            <tr>
              <th scope="row">${text(role.verb)}</th>
              ${content.kinds.map(
                (kind) =>
                  html`<td class="typed"><bdi>${thoughtOf(data, role.id, kind.id)}</bdi></td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** What was agreed, with room to write more. */
const agreements = (view: WorkshopView): TemplateResult => html`
  <section>
    ${heading(view.level, view.text(view.content.agreements.title))}
    ${agreementsPaper(view.data.agreements, view.data.agreements.some(isWritten) ? 2 : 6)}
  </section>
`;
