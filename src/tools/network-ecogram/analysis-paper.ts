import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import {
  abilitiesOf,
  carersOf,
  isAnalysisEmpty,
  placeOf,
  subjectsOf,
} from '../../kits/circle/analysis.model.js';
import { lookMap } from './analysis-map.js';
import { cardText } from './analysis-sort.js';
import { answerIn } from './analysis-talk.js';
import { analysisView, cardsIn, type AnalysisView } from './analysis-view.js';
import type { FilesView } from './ecogram-files-view.js';
import { listed, named, sentence } from './ecogram-words.js';

/** Rows to write in by hand. */
const BLANK = 3;

/** On two sheets: the map, the trays, what was agreed; while nothing is filled in a form to write on. */
export function analysisPaper(files: FilesView): TemplateResult {
  const view = analysisView({ ...files, view: files.leaving });
  const { content, data, level } = view;
  const isBlank = isAnalysisEmpty(data);
  const date = longDate(new Date(), content.language);
  const written = (data.agreements ?? []).filter(isWritten);
  const title = content.analysis.stops.find(({ id }) => id === 'sort')!.title;
  return html`
    <div class="analysis-paper">
      ${heading(level, title)}
      <p>${msg(str`Datum: ${date}`)}</p>
      ${data.alters.length ? lookMap(view, [], true) : nothing} ${situation(view, isBlank)}
      ${trays(view, isBlank)} ${carers(view, isBlank)} ${subjects(view)}
      ${
        isBlank || written.length
          ? html`<section>
              ${heading(level, msg('Afspraken'))}
              ${agreementsPaper(written, isBlank ? BLANK + 1 : 1)}
            </section>`
          : nothing
      }
      ${sourceNote(content.sourceNote, content.sources)}
    </div>
  `;
}

const stopTitle = ({ content }: AnalysisView, stop: string): string =>
  content.analysis.stops.find(({ id }) => id === stop)!.title;

/** Questions that have an answer; on a form all of them, with what one can tick. */
function situation(view: AnalysisView, isBlank: boolean): TemplateResult | typeof nothing {
  const { analysis } = view.content;
  const told = analysis.situation.flatMap((each) => {
    const answer = answerIn(view, each);
    if (answer) return html`<li>${each.question} <b>${answer}</b></li>`;
    return isBlank
      ? html`<li>
          ${each.question}
          ${[...each.choices, analysis.later].map(({ label }) => html`<span>☐ ${label}</span> `)}
        </li>`
      : [];
  });
  return told.length
    ? html`<section>
        ${heading(view.level, stopTitle(view, 'situation'))}
        <ul class="answers">
          ${told}
        </ul>
      </section>`
    : nothing;
}

/** The trays beside each other, with what lies on them; on a form the cards, and room. */
function trays(view: AnalysisView, isBlank: boolean): TemplateResult | typeof nothing {
  const { content, data } = view;
  const cards = cardsIn(data, content);
  const on = content.analysis.places.map(({ id, label }) => ({
    id,
    label,
    cards: cards.filter((card) => placeOf(data, card.id) === id),
  }));
  if (!isBlank && on.every((each) => !each.cards.length)) return nothing;
  const [left, right, beside] = on;
  const list = (of: typeof cards): TemplateResult => html`
    <ul>
      ${of.map((card) => html`<li>${cardText(view, card)}</li>`)}
    </ul>
  `;
  return html`
    <section class="paper-trays">
      ${isBlank && cards.length ? list(cards) : nothing}
      <table class=${isBlank ? 'figures blank' : 'figures'}>
        <thead>
          <tr>
            ${[left!, right!].map(
              (each) =>
                html`<th scope="col">
                  ${isBlank ? each.label : msg(str`${each.label}: ${each.cards.length}`)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            ${[left!, right!].map((each) => html`<td>${list(each.cards)}</td>`)}
          </tr>
        </tbody>
      </table>
      ${
        beside!.cards.length
          ? html`<p><b>${msg(str`${beside!.label}: ${beside!.cards.length}`)}</b></p>
              ${list(beside!.cards)}`
          : nothing
      }
    </section>
  `;
}

/** Each carer of whom something was said: how they are, and what they can, know and want. */
function carers(view: AnalysisView, isBlank: boolean): TemplateResult | typeof nothing {
  const { content, data } = view;
  const { analysis } = content;
  const rows = carersOf(data)
    .map(({ person, how }) => {
      const said = abilitiesOf(data, person);
      return [person, how, ...analysis.abilities.map(({ id }) => said[id])] as const;
    })
    .filter(([, ...said]) => said.some(Boolean));
  const heads = [msg('Wie'), analysis.how, ...analysis.abilities.map(({ label }) => label)];
  if (!rows.length && !isBlank) return nothing;
  const blank = isBlank ? Array.from({ length: BLANK }, () => heads.map(() => '')) : [];
  return html`
    <table class=${isBlank ? 'figures carers blank' : 'figures carers'}>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([person, ...said]) => html`
            <tr>
              <th scope="row">${named(view, person)}</th>
              ${said.map((text) => html`<td><bdi>${text}</bdi></td>`)}
            </tr>
          `,
        )}
        ${blank.map(
          (row) =>
            html`<tr>
              ${row.map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** What to talk about of what nobody does. */
function subjects(view: AnalysisView): TemplateResult | typeof nothing {
  const chosen = subjectsOf(view.data);
  return chosen.length
    ? html`<section>
        ${heading(view.level, msg('Om over te praten'))}
        <ul>
          ${chosen.map(
            ({ name }) =>
              html`<li>
                ${sentence(view.content.analysis.subject, { activity: listed(view, [name]) })}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}
