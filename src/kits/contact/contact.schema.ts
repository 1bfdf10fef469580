import * as z from 'zod/mini';
import { contentHead, day, id, line, link, text } from '../../core/content/content.schema.js';
import { dialled, TELEPHONE } from './contact.model.js';
import { safeHref } from '../../core/faults/safe-href.js';

const telephone = z.string().check(
  z.maxLength(60),
  z.regex(TELEPHONE),
  z.refine((number) => !!dialled(number)),
);
const mail = z.string().check(
  z.maxLength(200),
  z.refine((address) => !!safeHref(`mailto:${address}`) && /.@./.test(address)),
);

/** Somewhere to turn to. */
export const contactPlace = z.strictObject({
  name: line(),
  telephones: z.optional(z.array(telephone).check(z.minLength(1), z.maxLength(3))),
  mail: z.optional(mail),
  link: z.optional(link),
  hours: z.optional(line()),
  /** The day on which a person checked its numbers and addresses; absent where nobody did. */
  checked: z.optional(day),
});

/** `content/common/urgent-help/<locale>.json`: help that cannot wait, apart from any outcome. */
export const urgentHelpFile = z.strictObject({
  ...contentHead,
  title: line(),
  /** When the numbers were checked; said where every place has a day. */
  checkedNote: text(200, ['date']),
  places: z
    .array(z.extend(contactPlace, { id, /** When to turn to it. */ when: line() }))
    .check(z.minLength(1), z.maxLength(10)),
});
export type UrgentHelp = Pick<z.infer<typeof urgentHelpFile>, 'title' | 'checkedNote' | 'places'>;
export type ContactPlace = z.infer<typeof contactPlace>;
