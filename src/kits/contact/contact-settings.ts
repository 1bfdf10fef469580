import type { Fault } from '../../core/faults/faults.js';
import { safeHref } from '../../core/faults/safe-href.js';
import { dialled } from './contact.model.js';
import type { ContactPlace } from './contact.schema.js';

/** A place to turn to, as far as it is known. */
export type Contact = Omit<ContactPlace, 'name' | 'checked'> & {
  readonly name?: string | undefined;
};

/** The contact attributes of an element; one that a page takes away again is null. */
export interface ContactSettings {
  readonly contactName?: string | null | undefined;
  readonly contactTelephone?: string | null | undefined;
  readonly contactMail?: string | null | undefined;
  readonly contactLink?: string | null | undefined;
  readonly contactHours?: string | null | undefined;
  readonly contactChecked?: string | null | undefined;
}

/** Address of a telephone number, mail address or page; undefined when it is none. */
export const contactHref = {
  telephone: dialled,
  mail: (text: string): string | undefined =>
    /.@./.test(text) ? safeHref(`mailto:${text}`) : undefined,
  link: (text: string): string | undefined => (/^https:/i.test(text) ? safeHref(text) : undefined),
};

type Kind = keyof typeof contactHref;

const given = ({ contactTelephone, contactMail, contactLink }: ContactSettings): [Kind, string][] =>
  Object.entries({ telephone: contactTelephone, mail: contactMail, link: contactLink }).filter(
    ([, text]) => text,
  ) as [Kind, string][];

/** The day on which the page says that it checked the numbers; undefined when it is none, or is to come. */
export function checkedDay({ contactChecked }: ContactSettings): Date | undefined {
  const day = new Date(contactChecked ?? '');
  const real = day <= new Date() && day.toISOString().startsWith(contactChecked!);
  return real && /^\d{4}-\d\d-\d\d$/.test(contactChecked!) ? day : undefined;
}

/** Contact attributes that cannot be used; they are not shown. */
export function contactFaults(settings: ContactSettings): Fault[] {
  const unusable: [string, string][] = given(settings).filter(
    ([kind, text]) => !contactHref[kind](text),
  );
  const { contactChecked } = settings;
  if (contactChecked && !checkedDay(settings)) unusable.push(['checked', contactChecked]);
  return unusable.map(([kind, found]) => ({ path: `contact-${kind}`, problem: 'format', found }));
}

/** The contact that the page's attributes give; undefined when there is none. */
export function contactFrom(settings: ContactSettings): Contact | undefined {
  const usable = given(settings).filter(([kind, text]) => contactHref[kind](text));
  const { telephone, ...rest } = Object.fromEntries(usable) as Partial<Record<Kind, string>>;
  const name = settings.contactName || undefined;
  return name || usable.length
    ? {
        ...rest,
        name,
        telephones: telephone ? [telephone] : [],
        hours: settings.contactHours || undefined,
      }
    : undefined;
}
