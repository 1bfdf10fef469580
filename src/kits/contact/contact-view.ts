import type { SayText } from '../../core/content/counted.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
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

/** Where one can turn to, below a title; nothing where the page names no place. */
export const contactList = (
  contacts: readonly Contact[],
  { title, level, text }: { title: string; level: number; text: SayText },
): TemplateResult | typeof nothing =>
  contacts.length
    ? html`
        ${heading(level, text(title), 'contacts-title')}
        <ul class="contacts">
          ${contacts.map((each) => contactCard(each, text))}
        </ul>
      `
    : nothing;

/** Help that cannot wait, and how it is said. */
export interface UrgentHelpView {
  readonly help: UrgentHelp;
  readonly text: SayText;
  readonly language: string;
  /** The day on which the page says that it checked the numbers. */
  readonly checked: Date | undefined;
}

/** The day since which every number has been checked; nothing where one was not. */
function checkedNote({
  help,
  text,
  language,
  checked,
}: UrgentHelpView): TemplateResult | typeof nothing {
  const days = help.places.flatMap((place) => place.checked ?? []);
  const known = days.length < help.places.length ? undefined : new Date(days.sort()[0]!);
  const day = checked ?? known;
  return day
    ? html`<p class="checked">${text(help.checkedNote, { date: longDate(day, language) })}</p>`
    : nothing;
}

const helpPlaces = ({ help, text }: UrgentHelpView): TemplateResult[] =>
  help.places.map((place) => contactCard(place, text, place.when));

/** Help that cannot wait: there at once or one step away, whatever was answered. */
export const urgentHelpFold = (view: UrgentHelpView, open: boolean): TemplateResult => html`
  <details class="urgent" ?open=${open}>
    <summary>${view.text(view.help.title)}</summary>
    <ul class="contacts">
      ${helpPlaces(view)}
    </ul>
    ${checkedNote(view)}
  </details>
`;

/** The same on paper. */
export const urgentHelpPaper = (view: UrgentHelpView): TemplateResult => html`
  <section class="urgent-paper">
    <p><b>${view.text(view.help.title)}</b></p>
    <ul class="contacts">
      ${helpPlaces(view)}
    </ul>
    ${checkedNote(view)}
  </section>
`;
