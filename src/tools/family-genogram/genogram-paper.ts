import { html, nothing, svg, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { membersOf } from '../../kits/family/family-data.model.js';
import { factTexts } from './genogram-facts.js';
import { legend, signLegend } from './genogram-legend.js';
import { generationName, generationsOf } from './genogram-list.js';
import { type GenogramPicture, genogramScene, viewBoxOf } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';
import { memberText } from './telling.js';

/** Lines to write on, of a family that was not drawn yet. */
const BLANKS = 14;

/** On A4: picture with its legend, everyone in words, and what can be counted. */
export function paper(view: GenogramView, picture: GenogramPicture): TemplateResult {
  const { content, data, level, text } = view;
  const date = longDate(new Date(), view.language);
  return html`
    <p>${msg(str`Datum: ${date}`)}</p>
    ${
      membersOf(data).length
        ? html`
            <div class="picture-frame" inert>
              <svg class="genogram" viewBox=${viewBoxOf(picture)}>
                ${svg`${genogramScene(picture)}`}
              </svg>
            </div>
            ${legend(view)}
            ${generationsOf(picture).map(
              ({ row, members }) => html`
                ${heading(level, generationName(view, row), 'group')}
                <ul class="told">
                  ${members.map(
                    (member) =>
                      html`<li>
                        <bdi>${memberText(view, member)}</bdi>
                        ${member.note ? html`<br /><bdi class="note">${member.note}</bdi>` : nothing}
                      </li>`,
                  )}
                </ul>
              `,
            )}
            <section>
              ${heading(level, msg('Wat staat er?'), 'group')}
              <p>${factTexts(view).join(' ')}</p>
            </section>
          `
        : blank(view)
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** A team that would rather write has room to draw, and a list to fill in. */
const blank = (view: GenogramView): TemplateResult => html`
  <p>${view.text(view.content.start.paper)}</p>
  <div class="to-draw"></div>
  ${signLegend(view)}
  <table class="figures">
    <thead>
      <tr>
        ${[
          msg('Naam of initialen'),
          msg('Geboren'),
          msg('Overleden'),
          msg('Kind van'),
          msg('Partner'),
        ].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: BLANKS },
        () =>
          html`<tr>
            ${Array.from({ length: 5 }, () => html`<td></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>
`;
