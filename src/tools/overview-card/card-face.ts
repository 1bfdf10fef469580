import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { alterOf } from '../../kits/network/network.model.js';
import { RINGS } from '../../kits/network/network-data.model.js';
import { cardOf, isCardEmpty, printed, type Print } from '../../kits/circle/card.model.js';
import type { CardView } from './card-view.js';
import { ICONS, type Icon } from './card-icons.model.js';
import type { OverviewCardContent } from './overview-card.schema.js';

const icon = (name: Icon): TemplateResult => html`
  <svg class="card-icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${ICONS[name]} />`}
  </svg>
`;

/** The card as it is printed: also empty, with lines to write on. */
export function face(view: CardView, print: Print): TemplateResult {
  const { content, data, level, text, day } = view;
  const card = cardOf(data);
  const isBlank = isCardEmpty(card);
  const on = printed(card, print);
  return html`
    <div class="card-face ${print}">
      <div class="card-head">
        <div>
          ${heading(level, html`<bdi>${view.name}</bdi>`, 'card-name')}
          <p class="card-which">${text(content[print].label)}</p>
        </div>
        <div class="card-photo" aria-hidden="true">${text(content.photo)}</div>
      </div>
      ${content.sections.map((section) => {
        const lines = on.sections.find((each) => each.section === section.id)?.lines ?? [];
        if (!lines.length && (!isBlank || (print === 'wall' && !section.wall))) return nothing;
        return html`
          ${heading(level + 1, html`${icon(section.icon)} ${text(section.label)}`, 'card-section')}
          <ul class="card-lines ${section.most === 1 ? 'one' : ''}">
            ${
              isBlank
                ? Array.from({ length: section.most }, () => html`<li class="to-write"></li>`)
                : lines.map((each) => html`<li><bdi>${each}</bdi></li>`)
            }
          </ul>
        `;
      })}
      ${people(view, print)}
      <p class="card-foot">
        ${isBlank || card.talked ? nothing : html`<strong>${text(content.notTalked)}</strong> · `}
        ${card.filledBy ? html`${msg(str`Ingevuld met hulp van: ${card.filledBy}`)} · ` : nothing}
        ${day}
      </p>
    </div>
  `;
}

/** Who to call, in rows from near to far. */
function people(view: CardView, print: Print): TemplateResult | typeof nothing {
  const { content, data, level, text } = view;
  const card = cardOf(data);
  const isBlank = isCardEmpty(card);
  const shown = printed(card, print).people;
  if (!shown.length && !isBlank) return nothing;
  const { title, fromNear, name, what, when, phone, first } = content.people;
  const withPhone = isBlank ? print === 'file' : shown.some((each) => each.phone);
  const rows = RINGS.map((ring, at) => ({
    label: text(content.rings[at]!.label),
    there: shown.filter(({ person }) => alterOf(data, person)?.ring === ring),
  })).filter(({ there }) => there.length);
  return html`
    ${heading(level + 1, rows.length > 1 ? text(fromNear) : text(title), 'card-section')}
    <table class="card-people" aria-label=${text(title)}>
      <thead>
        <tr>
          <th scope="col">${text(name.label)}</th>
          <th scope="col">${text(what.label)}</th>
          <th scope="col">${text(when.label)}</th>
          ${withPhone ? html`<th scope="col">${text(phone)}</th>` : nothing}
        </tr>
      </thead>
      ${rows.map(
        ({ label, there }) => html`
          <tbody>
            ${there.map(
              (each) => html`
                <tr>
                  <th scope="row">
                    <bdi>${view.nameOf(each.person)}</bdi
                    ><span class="hidden-visually">, ${label}</span>
                    ${each.person === shown[0]?.person && shown.length > 1 ? html`<small>(${text(first)})</small>` : nothing}
                  </th>
                  <td><bdi>${each.what}</bdi></td>
                  <td><bdi>${each.when}</bdi></td>
                  ${withPhone ? html`<td class="card-phone"><bdi>${each.phone}</bdi></td>` : nothing}
                </tr>
              `,
            )}
          </tbody>
        `,
      )}
      ${isBlank ? blankRows(content, withPhone) : nothing}
    </table>
  `;
}

const blankRows = ({ people: { most } }: OverviewCardContent, withPhone: boolean): TemplateResult =>
  html`<tbody>
    ${Array.from(
      { length: most },
      () =>
        html`<tr class="to-write">
          <td></td>
          <td></td>
          <td></td>
          ${withPhone ? html`<td></td>` : nothing}
        </tr>`,
    )}
  </tbody>`;
