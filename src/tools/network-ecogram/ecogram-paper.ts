import { html, nothing, svg, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.js';
import { heading } from '../../core/heading.js';
import { msg, str } from '../../core/localize.js';
import { sourceNote } from '../../core/sources.js';
import { answerOf } from '../../kits/network/network-activities.model.js';
import { networkScene, pictureSize, type Picture } from '../../kits/network/network-drawing.js';
import { comparison, type EarlierDocument } from './ecogram-compare.js';
import { legend } from './ecogram-map.js';
import { observationsPaper } from './ecogram-observations.js';
import { factsOf, knownTo, labelOf, listedNames, named, type EcogramView } from './ecogram-view.js';
import { answered, peopleByGroup } from './network-ecogram.model.js';

/** On A4: picture, legend, list, what is done, what stands out, and what was answered. */
export function paper(
  view: EcogramView,
  picture: Picture,
  earlier: EarlierDocument | undefined,
): TemplateResult {
  const { content, data, level } = view;
  const { width, height } = pictureSize(picture.layout);
  const date = longDate(new Date(), content.language);
  const answers = answered(data, content.prompts);
  return html`
    <p>${msg(str`Datum: ${date}`)}</p>
    <div class="network-frame" inert>
      <svg class="network" viewBox=${`${-width / 2} ${-height / 2} ${width} ${height}`}>
        ${svg`${networkScene(picture)}`}
      </svg>
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

const personTable = (view: EcogramView): TemplateResult => html`
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">${msg('Wie')}</th>
        <th scope="col">${msg('Groep')}</th>
        <th scope="col">${msg('Wat er bekend is')}</th>
        <th scope="col">${msg('Kent ook')}</th>
      </tr>
    </thead>
    <tbody>
      ${peopleByGroup(view.data, view.content.groups).flatMap(({ alters }) =>
        alters.map(
          (alter) => html`
            <tr>
              <th scope="row">${named(view, alter.id)}</th>
              <td>${labelOf(view.content.groups, alter.group)}</td>
              <td>${factsOf(view, alter).join(', ')}</td>
              <td>${listedNames(view, knownTo(view, alter))}</td>
            </tr>
          `,
        ),
      )}
    </tbody>
  </table>
`;

const activityTable = (view: EcogramView): TemplateResult => html`
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">${msg('Wat')}</th>
        <th scope="col">${msg('Soort')}</th>
        <th scope="col">${msg('Door wie')}</th>
        <th scope="col">${msg('Zin in')}</th>
      </tr>
    </thead>
    <tbody>
      ${view.data.activities.map(
        ({ name, kind, wished, by, interest }) => html`
          <tr>
            <th scope="row"><bdi>${name}</bdi></th>
            <td>
              ${labelOf(view.content.activityKinds, kind)}${wished ? `, ${msg('wens')}` : nothing}
            </td>
            <td>${by.length ? listedNames(view, by) : msg('niemand')}</td>
            <td>${listedNames(view, interest)}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
