import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { Contact } from '../../kits/contact/contact-settings.js';
import {
  contactCard,
  urgentHelpPaper,
  type UrgentHelpView,
} from '../../kits/contact/contact-view.js';
import type { QuestionnaireView } from '../../kits/questionnaire/questionnaire-view.js';
import type { StrainCheckContent } from './strain-check.schema.js';

type View = QuestionnaireView<StrainCheckContent>;

const contactList = ({ text }: View, contacts: readonly Contact[]): TemplateResult => html`
  <ul class="contacts">
    ${contacts.map((contact) => contactCard(contact, text))}
  </ul>
`;

const waysToAsk = ({ text, content }: View): TemplateResult => html`
  <ul>
    ${content.contact.ask.map((way) => html`<li>${text(way)}</li>`)}
  </ul>
`;

/** Whom to talk to: what the page filled in, and where to ask otherwise. */
export const help = (view: View, contacts: readonly Contact[]): TemplateResult => html`
  <section class="help">
    ${heading(view.level, view.text(view.content.contact.title))}
    <slot name="contact">${contacts.length ? contactList(view, contacts) : nothing}</slot>
    ${waysToAsk(view)}
  </section>
`;

/** The same on paper, with the text of what the page put in the slot: paper has none. */
export const helpPaper = (
  view: View,
  contacts: readonly Contact[],
  slotted: string,
  urgent: UrgentHelpView,
): TemplateResult => html`
  ${heading(view.level, view.text(view.content.contact.title))}
  ${slotted ? html`<p>${slotted}</p>` : nothing} ${contactList(view, contacts)} ${waysToAsk(view)}
  ${urgentHelpPaper(urgent)}
`;
