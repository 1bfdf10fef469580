import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isWritten } from '../agreements/agreements.model.js';
import { cellOf, decisionOf, isTicked, isWrittenAt, roundsOf } from './session.model.js';
import type { SessionField } from './session.schema.js';
import { fieldsAt, valueOf, type SessionView, type ShownTopic } from './session-view.js';
import { countsInWords } from './session-vote.js';
import { sign } from './signs.js';

const shownValue = (view: SessionView, topic: string, field: SessionField): string =>
  field.kind === 'day'
    ? dayText(cellOf(view.data, topic, field.id), view.language)
    : valueOf(view, topic, field);

/** `Waarom? Daarom`, `In onze woorden: zo` */
const named = (label: string): string => (/[?!.…]$/.test(label) ? label : `${label}:`);

/** What was said, voted and decided of one thing. */
function decided(view: SessionView, topic: ShownTopic): TemplateResult {
  const { content, data, text } = view;
  const round = roundsOf(data, topic.id).at(-1);
  const sorts = (content.sorts?.options ?? []).filter(({ id }) => isTicked(data, topic.id, id));
  const letter = view.letter(topic);
  const fields = [...content.before, ...fieldsAt(view, topic.id)].filter(
    ({ id }) => isWrittenAt(data, topic.id, id) && id !== letter?.field,
  );
  return html`
    <li class="paper-topic">
      <b><bdi>${topic.text}</bdi></b
      >${letter ? html` (${letter.says})` : nothing}
      ${
        round
          ? html`<div>${text(content.paper.vote)}: ${countsInWords(view, round).join(' ')}</div>`
          : nothing
      }
      ${
        sorts.length && content.sorts
          ? html`<div>
              ${named(text(content.sorts.title))}
              ${sorts.map(({ label }) => text(label)).join(', ')}
            </div>`
          : nothing
      }
      ${fields.map(
        (field) =>
          html`<div>
            ${named(text(field.label))} <bdi>${shownValue(view, topic.id, field)}</bdi>
          </div>`,
      )}
    </li>
  `;
}

/** What is to be asked of others, on a list of its own. */
function questions(view: SessionView): unknown {
  const { content, data, text, topics, level } = view;
  const asked = topics.flatMap((topic) =>
    fieldsAt(view, topic.id)
      .filter(({ id, asks }) => asks && isWrittenAt(data, topic.id, id))
      .map(({ id }) => ({ topic, words: cellOf(data, topic.id, id) })),
  );
  if (!asked.length) return nothing;
  return html`
    ${heading(level, text(content.paper.ask))}
    <ul>
      ${asked.map(({ topic, words }) => html`<li><bdi>${words}</bdi> (<bdi>${topic.text}</bdi>)</li>`)}
    </ul>
  `;
}

const filled = (view: SessionView): unknown => [
  view
    .trays()
    .filter(({ topics }) => topics.length)
    .map(
      ({ label, place, topics }) => html`
        ${heading(view.level, html`${place === undefined ? nothing : sign(place)} ${label}`)}
        <ul class="paper-tray">
          ${topics.map((topic) => decided(view, topic))}
        </ul>
      `,
    ),
  questions(view),
];

/** A form to write on: what they chose to talk about, or room for it. */
function blank(view: SessionView): TemplateResult {
  const { content, topics, text } = view;
  const rows: readonly (ShownTopic | undefined)[] = topics.length
    ? topics
    : Array.from({ length: 6 }, () => undefined);
  return html`
    <p>${text(content.vote.ask)}</p>
    <table class="session-form">
      <thead>
        <tr>
          <th scope="col">${text(content.paper.topic)}</th>
          ${content.vote.options.map(
            ({ label }, place) =>
              html`<th scope="col" class="sign-cell">${sign(place)} ${text(label)}</th>`,
          )}
          <th scope="col">${text(content.decide.title)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (topic) => html`
            <tr>
              ${topic ? html`<th scope="row"><bdi>${topic.text}</bdi></th>` : html`<td></td>`}
              ${content.vote.options.map(() => html`<td></td>`)}
              <td></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** On A4: what was decided of each thing, what is to be asked, and what they agreed; or a form to write on. */
export function sessionPaper(view: SessionView): TemplateResult {
  const { content, data, text, level, language, topics } = view;
  const date = dayText(isoDay(), language);
  const any = topics.some(
    ({ id }) =>
      decisionOf(data, id) ||
      roundsOf(data, id).length ||
      data.cells.some(({ topic }) => topic === id),
  );
  const written = data.agreements.some(isWritten);
  return html`
    <p class="paper-line">${msg(str`Datum: ${date}`)}</p>
    ${
      data.people.length
        ? html`<p>
            ${named(text(content.people.label))}
            ${data.people.map(({ name }, at) => html`${at ? ', ' : ''}<bdi>${name}</bdi>`)}
          </p>`
        : nothing
    }
    ${any ? filled(view) : blank(view)}
    ${
      written || !any
        ? html`${heading(level, text(content.agreements.title))}
          ${agreementsPaper(data.agreements, any ? 0 : 4)}`
        : nothing
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
