import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { offersOf, type ShownCourse } from './chore-card.model.js';
import { lines } from './chore-overview.js';
import type { ChoreView, Sheet } from './chore-view.js';

/** One of the three sheets; `person` is whose card it is, or everyone's. */
export function chorePaper(shown: ChoreView, sheet: Sheet, person?: string): TemplateResult {
  // No step stands between its headings and the title.
  const view = { ...shown, level: shown.level - 1 };
  switch (sheet) {
    case 'menu':
      return menuPaper(view);
    case 'cards':
      return cardsPaper(view, person);
    default:
      return overviewPaper(view);
  }
}

const dated = ({ language }: ChoreView): TemplateResult => {
  const date = dayText(isoDay(), language);
  return html`<p class="paper-line">${msg(str`Datum: ${date}`)}</p>`;
};

const end = ({ content, text }: ChoreView): TemplateResult => html`
  <div class="voluntary">${text(content.paper.voluntary)}</div>
  ${sourceNote(text(content.sourceNote), content.sources)}
`;

/** What stands on the menu; while that is nothing, all that can, with a box to tick. */
const filled = ({ courses }: ChoreView): { courses: readonly ShownCourse[]; empty: boolean } => {
  const empty = courses.every(({ dishes }) => !dishes.length);
  return {
    empty,
    courses: empty
      ? courses.map((course) => ({ ...course, dishes: course.choices }))
      : courses.filter(({ dishes }) => dishes.length),
  };
};

/** The menu in two halves of A5 each, with a line to fold along. */
function menuPaper(view: ChoreView): TemplateResult {
  const { content, text, level } = view;
  const { courses, empty } = filled(view);
  const first = Math.ceil(courses.length / 2);
  const half = (part: readonly ShownCourse[], more: unknown): TemplateResult => html`
    <div class="half">
      <div class="half-courses">
        ${part.map(
          ({ name, dishes }) => html`
            <div class="menu-course">
              ${heading(level + 1, name)}
              <ul>
                ${dishes.map(({ name: dish }) => html`<li>${empty ? '☐ ' : nothing}<bdi>${dish}</bdi></li>`)}
                ${empty ? html`<li class="write">☐ <span></span></li>` : nothing}
              </ul>
            </div>
          `,
        )}
      </div>
      ${more}
    </div>
  `;
  return html`
    <section class=${`menu-paper ${empty ? 'to-tick' : ''}`}>
      ${half(courses.slice(0, first), nothing)}
      <p class="fold-line"><span>${text(content.paper.fold)}</span></p>
      ${half(courses.slice(first), end(view))}
    </section>
  `;
}

/** Of each the things that they offer, and of who offers nothing a card to fill in. */
function cardsPaper(view: ChoreView, person: string | undefined): TemplateResult {
  const { content, data, text } = view;
  const whose = data.people
    .map(({ id }) => id)
    .filter((id) => (person ? id === person : data.offers.some((each) => each.person === id)));
  const cards = whose.length ? whose : [undefined];
  return html`
    ${dated(view)}
    <div class="cards">${cards.map((id) => personCard(view, id))}</div>
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

function personCard(view: ChoreView, id: string | undefined): TemplateResult {
  const { content, data, names, of, text, level } = view;
  const { paper } = content;
  const list = (title: string, dishes: readonly string[]): unknown =>
    dishes.length
      ? html`${heading(level + 1, title)}
          <ul>
            ${dishes.map((dish) => html`<li><bdi>${dish}</bdi></li>`)}
          </ul>`
      : nothing;
  const offered = data.offers.some((each) => each.person === id);
  const name = id && names.get(id);
  return html`
    <section class="person-card">
      <p class="card-name">
        ${text(paper.name)}: ${name ? html`<b><bdi>${name}</bdi></b>` : html`<span></span>`}
      </p>
      ${
        offered && id
          ? html`${list(text(paper.mine), offersOf(of, data, id, 'gladly'))}
            ${list(text(paper.minePart), offersOf(of, data, id, 'sometimes'))}`
          : toFillIn(view)
      }
      <p class="write">${text(paper.other)} <span></span></p>
      <p class="voluntary">${text(paper.voluntary)}</p>
    </section>
  `;
}

/** The menu with two boxes at each dish; there is none for what someone does not want. */
const toFillIn = (view: ChoreView): TemplateResult => {
  const { content, text, level } = view;
  return html`
    ${heading(level + 1, text(content.paper.mine))}
    <p>${text(content.paper.choose)}</p>
    <div class="half-courses">
      ${filled(view).courses.map(
        ({ name, dishes }) => html`
          <div class="menu-course">
            ${heading(level + 2, name)}
            <ul>
              ${dishes.map(
                (dish) => html`
                  <li>
                    <bdi>${dish.name}</bdi>
                    <span class="boxes"
                      >☐ ${text(content.people.gladly)} ☐ ${text(content.people.sometimes)}</span
                    >
                  </li>
                `,
              )}
            </ul>
          </div>
        `,
      )}
    </div>
  `;
};

/** Wishes and offers; while there are none, lines to write them on. */
function overviewPaper(view: ChoreView): TemplateResult {
  const { content, data, text, level } = view;
  const empty = !data.wishes.length && !data.offers.length;
  const agreements = data.agreements.filter(isWritten);
  return html`
    ${dated(view)}
    <p>${text(content.overview.decides)}</p>
    ${empty ? emptyOverview(view) : lines(view)}
    ${
      empty || agreements.length
        ? html`${heading(level + 1, text(content.overview.begin))}
          ${agreementsPaper(agreements, empty ? 3 : 0)}`
        : nothing
    }
    ${end(view)}
  `;
}

const emptyOverview = ({ content, text }: ChoreView): TemplateResult => html`
  <table class="to-write">
    <thead>
      <tr>
        <th scope="col">${text(content.steps.wishes)}</th>
        <th scope="col">${text(content.people.gladly)}</th>
        <th scope="col">${text(content.people.sometimes)}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: 10 },
        () =>
          html`<tr>
            <td></td>
            <td></td>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

/** The overview alone, as text. */
export const overviewAsText = (view: ChoreView): TemplateResult => overviewPaper(view);
