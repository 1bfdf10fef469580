import { html, nothing, type TemplateResult } from 'lit';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { contactList } from '../contact/contact-view.js';
import { takeAway } from './list-take-away.js';
import type { ListView } from './list-view.js';

/** Agreements, what helps beside the items, whom to turn to, and what one takes along. */
export function listEnd(view: ListView): TemplateResult {
  const { content, text, level } = view;
  const helps = content.helps.items.filter(({ item }) => !item);
  return html`
    <p>${text(content.agreements.start)}</p>
    ${agreementsEditor(view.data.agreements, view.agree)}
    ${
      helps.length
        ? html`<details class="helps" open>
            <summary>${text(content.helps.title)}</summary>
            <ul>
              ${helps.map((each) => html`<li>${text(each.text)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${content.contact ? contactList(view.contacts, { title: content.contact, level: level + 1, text }) : nothing}
    <div class="buttons along">${takeAway(view)}</div>
  `;
}
