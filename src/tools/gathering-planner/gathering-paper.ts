import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, weekdayText } from '../../core/language/dates.js';
import { listOf } from '../../core/language/lists.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { sign } from '../../kits/list/list-marker.js';
import { markOf, roleOf } from '../../kits/list/list.model.js';
import { invitation } from './gathering-invitation.js';
import { invitedText } from './gathering-inviters.js';
import { isBegun } from './gathering-planner.model.js';
import { partTime, programmeText } from './gathering-programme.js';
import { strip } from './gathering-strip.js';
import { chosenGoals, formIn, type GatheringView, type Sheets } from './gathering-view.js';
import { programmeOf } from './programme.model.js';

const room = html`<div class="room"></div>`;
const rooms = (count: number): TemplateResult[] => Array.from({ length: count }, () => room);

/** Plan, invitation and list, each on a page of its own, or one of them; while nothing is filled in, to write on. */
export function gatheringPaper(view: GatheringView, sheets: Sheets): TemplateResult {
  const { content, data, text } = view;
  const empty = !isBegun(data);
  const shown = (sheet: Sheets): boolean => sheets === 'all' || sheets === sheet;
  return html`
    ${shown('plan') ? planPaper(view, empty) : nothing}
    ${
      shown('invitation')
        ? html`<section class=${sheets === 'all' ? 'own-page' : 'alone-sheet'}>
            ${empty ? emptyInvitation(view) : invitation(view)}
          </section>`
        : nothing
    }
    ${shown('list') ? listPaper(view, empty, sheets === 'all') : nothing}
    ${sheets === 'invitation' ? nothing : sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** The invitation alone, as text. */
export const invitationAsText = (view: GatheringView): TemplateResult => invitation(view);

/** A question ends in its own sign. */
const asLabel = (label: string): string => (/[?؟]$/.test(label) ? label : `${label}:`);

/** A line with what is chosen, or with a place to write. */
const paperLine = (label: string, said: unknown, empty: boolean): unknown =>
  said || empty
    ? html`<p class=${said ? '' : 'write-line'}>
        <b>${asLabel(label)}</b> <span>${said ? html`<bdi>${said}</bdi>` : nothing}</span>
      </p>`
    : nothing;

/** What can be chosen, with boxes to tick by hand. */
const toTick = (label: string, names: readonly string[]): TemplateResult => html`
  <p><b>${label}:</b></p>
  <p class="to-tick">${names.map((name) => html`<span>☐ ${name}</span> `)}</p>
`;

function planPaper(view: GatheringView, empty: boolean): TemplateResult {
  const { content, data, goals, level, language, today, text } = view;
  const { paper } = content;
  const date = data.date && weekdayText(data.date, language);
  return html`
    <section class="plan-paper">
      ${heading(level, text(paper.planTitle))}
      <p>${text(paper.made, { date: dayText(today, language) })}</p>
      ${paperLine(text(paper.name), data.title.trim(), empty)}
      ${paperLine(text(paper.date), [date, data.start].filter(Boolean).join(', '), empty)}
      ${paperLine(text(paper.place), data.place.trim(), empty)}
      ${
        empty
          ? toTick(
              text(paper.goals),
              goals.map(({ name }) => text(name)),
            )
          : paperLine(
              text(paper.goals),
              listOf(
                chosenGoals(view).map(({ name }) => text(name)),
                language,
                'comma',
              ),
              false,
            )
      }
      ${
        empty
          ? toTick(
              text(paper.forms),
              content.forms.map(({ name }) => text(name)),
            )
          : paperLine(text(paper.forms), text(formIn(view)?.name ?? ''), false)
      }
      ${actsPaper(view)} ${programmePaper(view, empty)} ${followUpPaper(view, empty)}
    </section>
  `;
}

/** Acts of the form that are marked: a sign, and in words what it says. */
function actsPaper(view: GatheringView): unknown {
  const { content, data, level, text } = view;
  const marked = (formIn(view)?.acts ?? []).filter(({ id }) => markOf(data, id));
  const label = (id: string): string =>
    text(content.marks.find((each) => each.id === markOf(data, id))?.label ?? '');
  return marked.length
    ? html`${heading(level + 1, text(content.acts.title))}
        <ul class="acts-paper">
          ${marked.map(
            ({ id, text: act }) =>
              html`<li>${sign(roleOf(data, id, content.marks))} ${text(act)} (${label(id)})</li>`,
          )}
        </ul>`
    : nothing;
}

function programmePaper(view: GatheringView, empty: boolean): unknown {
  const { content, data, level, text } = view;
  const { title, text: part, who } = content.programme;
  if (!empty && !data.parts.length) return nothing;
  return html`
    ${heading(level + 1, text(title))}
    ${
      data.parts.length
        ? html`${strip(view)}
            <p>${programmeText(view)}</p>`
        : nothing
    }
    <table class="programme-paper">
      <thead>
        <tr>
          <th scope="col" class="time">${text(content.paper.time)}</th>
          <th scope="col">${text(part)}</th>
          <th scope="col">${text(who)}</th>
        </tr>
      </thead>
      <tbody>
        ${programmeOf(data.parts).parts.map(
          (timed, at) => html`
            <tr>
              <td>${partTime(view, timed)}</td>
              <td>${at + 1}. <bdi>${timed.part.text}</bdi></td>
              <td><bdi>${timed.part.who}</bdi></td>
            </tr>
          `,
        )}
        ${empty ? Array.from({ length: 6 }, blankRow) : nothing}
      </tbody>
    </table>
    ${empty ? nothing : html`<p>${text(content.programme.plenary)}</p>`}
  `;
}

const blankRow = (): TemplateResult =>
  html`<tr class="blank">
    <td></td>
    <td></td>
    <td></td>
  </tr>`;

function followUpPaper({ content, data, level, text }: GatheringView, empty: boolean): unknown {
  const { summary, agreements } = content.followUp;
  const said = data.summary.trim();
  return html`
    ${
      said || empty
        ? html`${heading(level + 1, text(summary))}
          ${said ? html`<p class="answer"><bdi>${said}</bdi></p>` : rooms(2)}`
        : nothing
    }
    ${
      data.agreements.some(isWritten) || empty
        ? html`${heading(level + 1, text(agreements))}
          ${agreementsPaper(data.agreements, empty ? 3 : 0)}`
        : nothing
    }
  `;
}

/** The six points, with room to write. */
function emptyInvitation(view: GatheringView): TemplateResult {
  const { content, level, text } = view;
  const [{ points }] = content.kinds as [GatheringView['content']['kinds'][number]];
  return html`
    ${heading(level, text(content.invitation.heading))}
    ${points.map(
      ({ id, lead }) => html`
        <p><b>${text(lead)}:</b></p>
        ${
          id === 'gain'
            ? content.gains.map(({ label }) => paperLine(text(label), '', true))
            : rooms(id === 'topics' ? 3 : 2)
        }
      `,
    )}
  `;
}

function listPaper(view: GatheringView, empty: boolean, own: boolean): unknown {
  const { content, data, level, text } = view;
  const { whom, who, state, states } = content.inviters;
  if (!data.inviters.length && !empty) return nothing;
  return html`
    <section class="list-paper ${own ? 'own-page' : ''}">
      ${heading(level, text(content.steps.inviters))}
      ${data.inviters.length ? html`<p>${invitedText(view)}</p>` : nothing}
      <table class="programme-paper">
        <thead>
          <tr>
            ${[whom, who, state].map((head) => html`<th scope="col">${text(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${data.inviters.map(
            (each) => html`
              <tr>
                <td><bdi>${each.whom}</bdi></td>
                <td><bdi>${each.who}</bdi></td>
                <td>${text(states.find(({ id }) => id === each.invited)?.label ?? '')}</td>
              </tr>
            `,
          )}
          ${empty ? Array.from({ length: 12 }, blankRow) : nothing}
        </tbody>
      </table>
    </section>
  `;
}
