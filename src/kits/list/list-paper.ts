import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isWritten } from '../agreements/agreements.model.js';
import { contactList } from '../contact/contact-view.js';
import { sign } from './list-marker.js';
import { legend } from './list-screen.js';
import { labelOf, wholeSummary, type ListView, type ShownItem } from './list-view.js';

/** What a tool adds to the list on paper. */
export interface ListPaper {
  /** Above all. */
  readonly above: unknown;
  readonly picture: unknown;
  readonly below: unknown;
  atItem(item: ShownItem): unknown;
}

/** The list on A4: what was marked and written, or empty to write on. */
export function listPaper(view: ListView, tool: ListPaper): TemplateResult {
  const { content, data, text, level, begun } = view;
  const date = longDate(new Date(), view.language);
  return html`
    <p class="paper-line">
      ${msg(str`Datum: ${date}`)} <span class="write-here">${msg('Team:')}</span>
    </p>
    ${tool.above}
    ${
      begun
        ? html`<div class="picture" aria-hidden="true">${tool.picture}</div>
            <p>${wholeSummary(view)}</p>`
        : nothing
    }
    ${table(view, tool)} ${legend(view)}
    ${
      data.agreements.some(isWritten) || !begun
        ? html`<div class="paper-agreements">
            ${heading(level, text(content.agreements.title), 'group-title')}
            ${agreementsPaper(data.agreements, begun ? 0 : 3)}
          </div>`
        : nothing
    }
    ${
      content.helps.items.length && !begun
        ? html`${heading(level, text(content.helps.title), 'group-title')}
            <ul class="paper-helps">
              ${content.helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
            </ul>`
        : nothing
    }
    ${content.contact ? contactList(view.contacts, { title: content.contact, level, text }) : nothing}
    ${sourceNote(text(content.sourceNote), content.sources)} ${tool.below}
  `;
}

const table = (view: ListView, tool: ListPaper): TemplateResult => html`
  <table class="list-paper ${view.begun ? '' : 'blank'}">
    <thead>
      <tr>
        <th scope="col">${msg('Punt')}</th>
        <th scope="col">${msg('Hoe ver')}</th>
        <th scope="col">${msg('Wie')}</th>
        <th scope="col">${msg('Wanneer klaar')}</th>
      </tr>
    </thead>
    ${view.sections.map(
      ({ name, lead, items }) => html`
        <tbody>
          <tr>
            <th scope="rowgroup" colspan="4">
              ${name}${lead ? html`. <span>${lead}</span>` : nothing}
            </th>
          </tr>
          ${items.map((item) => row(view, item, tool))}
        </tbody>
      `,
    )}
  </table>
`;

const row = (view: ListView, item: ShownItem, tool: ListPaper): TemplateResult => html`
  <tr>
    <th scope="row">
      ${item.number}. ${item.own ? html`<bdi>${item.title}</bdi>` : item.title}
      ${view.begun || !item.text ? nothing : html`<span class="paper-text">${item.text}</span>`}
      ${item.note ? html`<span class="paper-text">${item.note}</span>` : nothing}
      ${tool.atItem(item)}
      ${item.plan.text.trim() ? html`<p class="answer"><bdi>${item.plan.text}</bdi></p>` : nothing}
    </th>
    <td>
      ${item.role ? html`<span class="paper-mark">${sign(item.role)} ${labelOf(view, item.mark)}</span>` : nothing}
    </td>
    <td><bdi>${item.plan.who}</bdi></td>
    <td><bdi>${item.plan.by}</bdi></td>
  </tr>
`;
