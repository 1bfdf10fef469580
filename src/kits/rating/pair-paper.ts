import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { sideTitle } from '../people/sides-view.js';
import { sideHere } from '../people/sides.model.js';
import { bothAnswers, comparison, halvesText, summary } from './pair-open.js';
import { planksOf, sideIds, signOf, type PairView, type ShownPlank } from './pair-view.js';
import { wordingOf } from './rating.model.js';

const dateLine = ({ language }: PairView): TemplateResult => {
  const date = dayText(isoDay(), language);
  return html`<p class="paper-line">${msg(str`Datum: ${date}`)}</p>`;
};

/** By what each notices it, where the answers themselves are not on paper. */
const signs = ({ data }: PairView, { area, halves }: ShownPlank): unknown =>
  halves.map(({ side, name }) => {
    const sign = signOf(data, side, area.id).trim();
    return sign ? html`<p><bdi>${name}</bdi>: ‘<bdi>${sign}</bdi>’</p>` : nothing;
  });

const who = (view: PairView): TemplateResult => html`
  <p class="paper-who">
    ${sideIds(view.content).map(
      (id) => html`<span>${sideTitle(view, sideHere(view.data, id))}</span> `,
    )}
  </p>
`;

/** What lies open, on one A4. */
function filledPaper(view: PairView): TemplateResult {
  const { content, data, text, level, language } = view;
  const planks = planksOf(view);
  const chosen = planks.filter(({ isChosen }) => isChosen);
  return html`
    ${dateLine(view)} ${who(view)}
    <p><b>${summary(view, planks)}</b></p>
    <ol class="planks">
      ${planks.map(
        (each) => html`
          <li class="plank">
            <div class="plank-picture">${view.picture(each)}</div>
            <div class="plank-words">
              ${heading(level, each.title)}
              <p>${halvesText(each)}</p>
              <p><b>${each.label}.</b> ${each.says}</p>
              ${each.isChosen ? nothing : signs(view, each)}
            </div>
          </li>
        `,
      )}
    </ol>
    ${view.legend()}
    ${
      chosen.length
        ? html`${heading(level, text(content.look.choose))}
          ${chosen.map(
            (each) => html`
              <section class="chosen-paper">
                <p><b>${each.title}</b></p>
                <div class="both">${bothAnswers(view, each)}</div>
              </section>
            `,
          )}`
        : nothing
    }
    ${heading(level, text(content.plan.title))}
    ${agreementsPaper(data.agreements, data.agreements.length ? 0 : 3)}
    ${
      data.again
        ? html`<p>${text(content.plan.again)} ${dayText(data.again, language)}</p>`
        : nothing
    }
    ${comparison(view, planks)}
    <p>${text(content.paper.owner)}</p>
  `;
}

/** To write on by hand: nothing of what anyone said is on it. */
function blankPaper(view: PairView): TemplateResult {
  const { content, text, level } = view;
  const { rating } = content;
  const sides = sideIds(content);
  return html`
    ${dateLine(view)}
    <p>${text(content.paper.blank)}</p>
    <table class="rating-paper">
      <thead>
        <tr>
          ${sides.map(
            (id) => html`<th scope="col">${sideTitle(view, sideHere(view.data, id))}</th>`,
          )}
        </tr>
      </thead>
      ${rating.areas.map(
        (area) => html`
          <tbody>
            <tr>
              <th colspan=${sides.length} scope="rowgroup">${text(area.title)}</th>
            </tr>
            ${area.items.map(
              (item) => html`
                <tr>
                  ${sides.map(
                    (side) => html`
                      <td>
                        ${text(wordingOf(item, side))}
                        <span class="boxes">
                          ${[...rating.scale, rating.unknown].map(
                            (label) => html`<span class="box">☐ ${text(label)}</span> `,
                          )}
                        </span>
                      </td>
                    `,
                  )}
                </tr>
              `,
            )}
          </tbody>
        `,
      )}
    </table>
    ${heading(level, text(content.plan.title))} ${agreementsPaper([], 3)}
    <p>${text(content.paper.owner)}</p>
  `;
}

export const pairPaper = (view: PairView): TemplateResult => html`
  <p>${view.text(view.content.purpose)}</p>
  ${view.data.turns.phase === 'open' ? filledPaper(view) : blankPaper(view)} ${view.help()}
  ${sourceNote(view.text(view.content.sourceNote), view.content.sources)}
`;
