import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { csvText } from '../../core/files/csv.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { tickBox } from '../../kits/circle/fields.js';
import { told } from './learning-activities.js';
import { activityOf, inState, STATES } from './learning-activities.model.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';

/** A row for each activity, in the words of the screen. */
function saveCsv(view: LearningView, head: readonly string[]): void {
  const { content, data, text, language } = view;
  const say = content.activity;
  view.asText.documents.download(
    'csv',
    csvText([
      head,
      ...data.activities.map((each) => [
        text(say.state[each.state]),
        each.text,
        text(kindOf(view, each.kind)?.name ?? say.noKind),
        each.hours ? numberIn(each.hours, language) : '',
        each.who,
        each.by,
        listOf(
          content.parties.flatMap(({ id, name }) => (each.with.includes(id) ? [text(name)] : [])),
          language,
        ),
        activityOf(data, each.after)?.text ?? '',
      ]),
    ]),
    'text/csv',
  );
}

/** The whole plan, agreements, what helps, and what one takes along. */
export function planPart(view: LearningView): TemplateResult {
  const { content, data, text, level } = view;
  const say = content.activity;
  const head = [
    content.paper.state,
    content.paper.activity,
    content.paper.sort,
    content.paper.time,
    say.who,
    say.by,
    say.with,
    content.parts.after,
  ].map((each) => text(each));
  return html`
    ${STATES.map((state) => {
      const there = inState(data, state);
      return there.length
        ? html`${heading(level + 1, text(say.list[state]))}
            <ul class="plan-list">
              ${there.map((each) => html`<li>${told(view, each)}</li>`)}
            </ul>`
        : nothing;
    })}
    ${heading(level + 1, text(content.plan.agreements))}
    <p>${text(content.plan.lead)}</p>
    ${agreementsEditor(
      data.agreements,
      view.agree,
      data.people.filter(({ left }) => !left).map(({ name }) => name),
    )}
    <details class="helps" open>
      <summary>${text(content.helps.title)}</summary>
      <ul>
        ${content.helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
      </ul>
    </details>
    ${
      data.answers.some(({ aloud }) => aloud)
        ? tickBox('with-answers', text(content.plan.answers), view.withAnswers, view.putAnswers)
        : nothing
    }
    <div class="buttons along">
      ${textButtons(view.asText)}
      <button type="button" class="button" @click=${() => saveCsv(view, head)}>
        ${msg('Bewaar als tabel (CSV)')}
      </button>
    </div>
  `;
}
