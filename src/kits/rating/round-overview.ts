import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { shownAreas } from './round-shown.js';
import type { ShownArea } from './shown.js';
import type { RoundView } from './round-view.js';

const area = (view: RoundView, shown: ShownArea): TemplateResult => html`
  <tr class=${shown.outcome.gap ? 'gap' : ''}>
    <th scope="row">${view.areaPicture(shown)}</th>
    ${shown.groups.map(
      ({ label, says }, at) => html`
        <td><span class="group-name cell-name">${view.sign(at)} ${label}</span> ${says}</td>
      `,
    )}
    <td>${shown.together.map((each, at) => html`${at ? each : html`<b>${each}</b>`} `)}</td>
  </tr>
`;

/** Areas below each other, two groups side by side: as a picture, and in words. */
export function overview(view: RoundView, level: number): unknown {
  const { content, text } = view;
  const { between } = content;
  if (!between) return nothing;
  return html`
    <section class="overview">
      ${heading(level, text(between.overview), 'overview-title')}
      <p class="quiet">${text(between.legend)}</p>
      <table class="area-table" aria-label=${text(between.overview)}>
        <thead>
          <tr>
            <td></td>
            ${content.groups.map(
              ({ label }, at) => html`
                <th scope="col"><span class="group-name">${view.sign(at)} ${text(label)}</span></th>
              `,
            )}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${shownAreas(view).map((each) => area(view, each))}
        </tbody>
      </table>
    </section>
  `;
}
