import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { kindSign, triangle } from './learning-bar.js';
import { activityOf, inState, STATES, type LearningActivity } from './learning-activities.model.js';
import { isBegun } from './learning-mix.model.js';
import { mixParts } from './learning-panel.js';
import { readList } from './learning-questions.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';

/** Rows to write on, of an empty plan. */
const ROWS = 5;

function row(view: LearningView, activity: LearningActivity): TemplateResult {
  const { content, data, text, language } = view;
  const { kind, hours, who, by } = activity;
  const before = activityOf(data, activity.after);
  const parties = content.parties.filter(({ id }) => activity.with.includes(id));
  return html`
    <tr>
      <th scope="row">
        <bdi>${activity.text}</bdi>
        ${
          before
            ? html`<span class="follows"
                >${text(content.activity.follows, { activity: before.text })}</span
              >`
            : nothing
        }
      </th>
      <td>${kindSign(kind)} ${text(kindOf(view, kind)?.name ?? content.activity.noKind)}</td>
      <td>${hours ? numberIn(hours, language) : nothing}</td>
      <td><bdi>${who}</bdi></td>
      <td><bdi>${by}</bdi></td>
      <td>
        ${parties.length ? html`${triangle(['team', ...activity.with])} ${parties.map(({ name }) => text(name)).join(', ')}` : nothing}
      </td>
    </tr>
  `;
}

/** All that they do and add, as a table; with nothing in it, with room to write. */
function planTable(view: LearningView, blank: boolean): TemplateResult {
  const { content, data, text } = view;
  const say = content.activity;
  return html`
    <table class="plan-table ${blank ? 'blank' : ''}">
      <thead>
        <tr>
          <th scope="col">${text(content.paper.activity)}</th>
          <th scope="col">${text(content.paper.sort)}</th>
          <th scope="col">${text(content.paper.time)}</th>
          <th scope="col">${text(say.who)}</th>
          <th scope="col">${text(say.by)}</th>
          <th scope="col">${text(say.with)}</th>
        </tr>
      </thead>
      ${STATES.map((state) => {
        const there = inState(data, state);
        return blank || there.length
          ? html`<tbody>
              <tr>
                <th scope="rowgroup" colspan="6">${text(say.state[state])}</th>
              </tr>
              ${there.map((each) => row(view, each))}
              ${
                blank
                  ? Array.from(
                      { length: ROWS },
                      () =>
                        html`<tr class="room-row">
                          <td></td>
                          <td></td>
                          <td></td>
                          <td></td>
                          <td></td>
                          <td></td>
                        </tr>`,
                    )
                  : nothing
              }
            </tbody>`
          : nothing;
      })}
    </table>
  `;
}

/** The plan on A4, or empty to write on. */
export function learningPaper(view: LearningView): TemplateResult {
  const { content, data, text, level } = view;
  const date = longDate(new Date(), view.language);
  const begun = isBegun(data);
  const read = view.withAnswers && data.answers.some(({ aloud }) => aloud);
  return html`
    <p class="paper-line">
      <span>${msg(str`Datum: ${date}`)}</span>
      <span class="write-here">${text(content.paper.team)}</span>
    </p>
    ${
      begun
        ? nothing
        : html`<p>${text(content.start)}</p>
            <ul class="paper-kinds">
              ${content.kinds.map(
                ({ name, about }) => html`<li><b>${text(name)}.</b> ${text(about)}</li>`,
              )}
            </ul>`
    }
    ${data.activities.length || !begun ? planTable(view, !begun) : nothing}
    ${
      data.activities.length
        ? html`<section class="mix">
            ${heading(level, text(content.mix.title), 'group-title')} ${mixParts(view)}
          </section>`
        : nothing
    }
    ${
      data.agreements.some(isWritten) || !begun
        ? html`<section class="paper-agreements">
            ${heading(level, text(content.plan.agreements), 'group-title')}
            ${agreementsPaper(data.agreements, begun ? 0 : 3)}
          </section>`
        : nothing
    }
    ${
      read
        ? html`${heading(level, text(content.paper.read), 'group-title')}${readList(view)}`
        : nothing
    }
    ${
      begun
        ? nothing
        : html`${heading(level, text(content.helps.title), 'group-title')}
            <ul class="paper-helps">
              ${content.helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
            </ul>`
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
