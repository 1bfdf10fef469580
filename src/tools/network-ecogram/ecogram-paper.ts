import { html, nothing, svg, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { sourceNote } from '../../core/content/sources.js';
import { answerOf } from '../../kits/network/network-activities.model.js';
import { networkScene, viewBoxOf, type Picture } from '../../kits/network/network-drawing.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { comparison } from './ecogram-compare.js';
import { legend } from './ecogram-map-late.js';
import { observationsPaper } from './ecogram-observations.js';
import { factTexts, knownTo } from './ecogram-facts.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, listedNames, named } from './ecogram-words.js';
import { answered, peopleByGroup } from './network-ecogram.model.js';

/** On A4: picture, legend, list, what is done, what stands out, and what was answered. */
export function paper(
  view: EcogramView,
  picture: Picture,
  earlier: ToolDocument<CircleData> | undefined,
): TemplateResult {
  const { content, data, level } = view;
  const date = longDate(new Date(), content.language);
  const answers = answered(data, content.prompts);
  return html`
    <p>${msg(str`Datum: ${date}`)}</p>
    <div class="picture-frame" inert>
      <svg class="network" viewBox=${viewBoxOf(picture)}>${svg`${networkScene(picture)}`}</svg>
    </div>
    ${legend(picture)} ${data.alters.length ? personTable(view) : nothing}
    ${
      data.activities.length
        ? html`<section>${heading(level, msg('Wie doet wat?'))} ${activityTable(view)}</section>`
        : nothing
    }
    ${observationsPaper(view)}
    ${answers.map(
      ({ id, question }) =>
        html`<p class="answer"><b>${question}</b><br /><bdi>${answerOf(data, id)}</bdi></p>`,
    )}
    ${
      data.note
        ? html`<p class="answer"><b>${content.noteLabel}</b><br /><bdi>${data.note}</bdi></p>`
        : nothing
    }
    ${
      earlier
        ? html`<section>
            ${heading(level, msg('Wat is er veranderd?'))} ${comparison(view, earlier)}
          </section>`
        : nothing
    }
    ${sourceNote(content.sourceNote, content.sources)}
  `;
}

const table = (
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult => html`
  <table class="figures">
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) => html`
          <tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

const personTable = (view: EcogramView): TemplateResult =>
  table(
    [msg('Wie'), msg('Groep'), msg('Wat er bekend is'), msg('Kent ook')],
    peopleByGroup(view.data, view.content.groups)
      .flatMap(({ alters }) => alters)
      .map((alter) => [
        named(view, alter.id),
        labelOf(view.content.groups, alter.group),
        listOf(factTexts(view, alter), view.content.language, 'comma'),
        listedNames(view, knownTo(view, alter)),
      ]),
  );

const activityTable = (view: EcogramView): TemplateResult =>
  table(
    [msg('Wat'), msg('Soort'), msg('Door wie'), msg('Wie heeft er zin in')],
    view.data.activities.map(({ name, kind, wished, by, interest }) => [
      html`<bdi>${name}</bdi>`,
      listOf(
        [labelOf(view.content.activityKinds, kind), ...(wished ? [msg('wens')] : [])],
        view.content.language,
        'comma',
      ),
      by.length ? listedNames(view, by) : msg('niemand'),
      listedNames(view, interest),
    ]),
  );
