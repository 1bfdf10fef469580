import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.js';
import { msg } from '../../core/localize.js';
import { contactHref, type Contact } from './contact-settings.js';
import type { UrgentHelp } from './contact.schema.js';

type Text = (text: string, extra?: Readonly<Record<string, string>>) => string;

const linkTo = (kind: keyof typeof contactHref, address: string, text = address): TemplateResult =>
  html`<a href=${contactHref[kind](address) ?? nothing}><bdi>${text}</bdi></a>`;

/** `https://www.113.nl/chat` → `113.nl` */
const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** How to reach a place: number, mail, site and hours, one below the other. */
export const contactCard = (
  { name, telephones = [], mail, link, hours }: Contact,
  text: Text,
  when = '',
): TemplateResult => html`
  <li class="contact">
    ${when ? html`<span>${text(when)}</span>` : nothing}
    ${name ? html`<b><bdi>${text(name)}</bdi></b>` : nothing}
    ${
      telephones.length
        ? html`<span
            >${telephones.map(
              (each, at) =>
                html`${at ? html` ${msg('of')} ` : nothing}${linkTo('telephone', each)}`,
            )}</span
          >`
        : nothing
    }
    ${mail ? linkTo('mail', mail) : nothing} ${link ? linkTo('link', link, siteOf(link)) : nothing}
    ${hours ? html`<span><bdi>${text(hours)}</bdi></span>` : nothing}
  </li>
`;

const helpList = (
  { places, checkedNote }: UrgentHelp,
  text: Text,
  language: string,
): TemplateResult => {
  const date = {
    // Asked for only where the note has a place for it: the first date takes long.
    get date(): string {
      const [day] = places.map(({ checked }) => checked).sort();
      return longDate(new Date(day!), language);
    },
  };
  return html`
    <ul class="contacts">
      ${places.map((place) => contactCard(place, text, place.when))}
    </ul>
    <p class="checked">${text(checkedNote, date)}</p>
  `;
};

/** Help that cannot wait: there at once or one step away, whatever was answered. */
export const urgentHelpFold = (
  help: UrgentHelp,
  text: Text,
  language: string,
  open: boolean,
): TemplateResult => html`
  <details class="urgent" ?open=${open}>
    <summary>${text(help.title)}</summary>
    ${helpList(help, text, language)}
  </details>
`;

/** The same on paper. */
export const urgentHelpPaper = (
  help: UrgentHelp,
  text: Text,
  language: string,
): TemplateResult => html`
  <section class="urgent-paper">
    <p><b>${text(help.title)}</b></p>
    ${helpList(help, text, language)}
  </section>
`;
