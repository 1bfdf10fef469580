import type { SayText } from '../../core/content/counted.js';
import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { contactHref, type Contact } from './contact-settings.js';
import type { UrgentHelp } from './contact.schema.js';

const linkTo = (kind: keyof typeof contactHref, address: string, text = address): TemplateResult =>
  html`<a href=${contactHref[kind](address) ?? nothing}><bdi>${text}</bdi></a>`;

/** One template for all lines of text: each kind of template is work before anything is shown. */
const line = (content: unknown, name?: string): TemplateResult | typeof nothing =>
  content ? html`<bdi class=${name ?? nothing}>${content}</bdi>` : nothing;

/** `https://www.113.nl/chat` → `113.nl` */
const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** How to reach a place: number, mail, site and hours, one below the other. */
export const contactCard = (
  { name, telephones = [], mail, link, hours }: Contact,
  text: SayText,
  when = '',
): TemplateResult => html`
  <li class="contact">
    ${line(when && text(when))} ${line(name && text(name), 'place')}
    ${line(
      telephones.length &&
        telephones.flatMap((each, at) => [
          at ? ` ${msg('of')} ` : nothing,
          linkTo('telephone', each),
        ]),
    )}
    ${mail ? linkTo('mail', mail) : nothing} ${link ? linkTo('link', link, siteOf(link)) : nothing}
    ${line(hours && text(hours))}
  </li>
`;

/** The day since which every number has been checked; nothing where one was not. */
function checkedNote(
  help: UrgentHelp,
  text: SayText,
  language: string,
): TemplateResult | typeof nothing {
  const days = help.places.flatMap(({ checked }) => checked ?? []);
  if (days.length < help.places.length) return nothing;
  const date = longDate(new Date(days.sort()[0]!), language);
  return html`<p class="checked">${text(help.checkedNote, { date })}</p>`;
}

const helpPlaces = ({ places }: UrgentHelp, text: SayText): TemplateResult[] =>
  places.map((place) => contactCard(place, text, place.when));

/** Help that cannot wait: there at once or one step away, whatever was answered. */
export const urgentHelpFold = (
  help: UrgentHelp,
  text: SayText,
  language: string,
  open: boolean,
): TemplateResult => html`
  <details class="urgent" ?open=${open}>
    <summary>${text(help.title)}</summary>
    <ul class="contacts">
      ${helpPlaces(help, text)}
    </ul>
    ${checkedNote(help, text, language)}
  </details>
`;

/** The same on paper. */
export const urgentHelpPaper = (
  help: UrgentHelp,
  text: SayText,
  language: string,
): TemplateResult => html`
  <section class="urgent-paper">
    <p><b>${text(help.title)}</b></p>
    <ul class="contacts">
      ${helpPlaces(help, text)}
    </ul>
    ${checkedNote(help, text, language)}
  </section>
`;
