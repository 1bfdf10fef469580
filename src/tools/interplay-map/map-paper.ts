import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { legend } from '../../kits/picture/legend.js';
import { differenceText } from './interplay-map.model.js';
import { linesIn, type Layer } from './map-lines.model.js';
import { facts, toldList } from './map-picture.js';
import { legendOf, smallSign, stateSign, still } from './map-scene.js';
import { comparison } from './map-difference.js';
import type { MapView } from './map-view.js';

/** On A4: both maps, the difference, what was agreed, and the map in words; or a map to draw on. */
export function paper(view: MapView): TemplateResult {
  const { content, data, text, level, language } = view;
  const date = longDate(new Date(), language);
  if (!data.lines.length) return blankPaper(view);
  const map = (label: string, layer: Layer): TemplateResult => html`
    <section class="paper-map">
      ${heading(level, label)} ${still(view, layer)} ${legend(legendOf(view, linesIn(data, layer)))}
    </section>
  `;
  const differences = linesIn(data, 'difference');
  return html`
    <p>${msg(str`Datum: ${date}`)}</p>
    ${map(text(content.paper.now), 'now')} ${map(text(content.paper.wished), 'wished')}
    <section>
      ${heading(level, text(content.difference.label))}
      ${
        differences.length
          ? html`<ul class="differences">
              ${differences.map(
                (line) =>
                  html`<li>
                    ${smallSign(line.state)} <bdi>${differenceText(view, data, line)}</bdi>
                  </li>`,
              )}
            </ul>`
          : html`<p>${text(content.difference.none)}</p>`
      }
    </section>
    <section>
      ${heading(level, text(content.agreements.title))}
      ${agreementsPaper(data.agreements, data.agreements.some(isWritten) ? 0 : 3)}
    </section>
    ${facts(view)}
    <section>${heading(level, text(content.told.title))} ${toldList(view)}</section>
    ${view.earlier?.ok ? html`<section>${comparison(view, view.earlier.value)}</section>` : nothing}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** To draw on with a pen, and to write what is agreed. */
function blankPaper(view: MapView): TemplateResult {
  const { content, data, text, level } = view;
  return html`
    <p>${text(content.paper.blank)}</p>
    <section class="paper-map blank">${still(view, undefined)}</section>
    ${legend(
      (['keep', 'change', 'new', 'drop'] as const).map((state) => ({
        sign: stateSign(state),
        label: text(content.states[state].legend),
      })),
    )}
    ${
      data.parties.some(({ contact }) => contact.trim())
        ? html`<ul>
            ${data.parties
              .filter(({ contact }) => contact.trim())
              .map(
                ({ id, contact }) =>
                  html`<li><bdi>${view.nameOf(id)}</bdi>: <bdi>${contact}</bdi></li>`,
              )}
          </ul>`
        : nothing
    }
    <section>
      ${heading(level, text(content.agreements.title))}
      ${agreementsPaper(data.agreements, data.agreements.some(isWritten) ? 2 : 5)}
    </section>
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
