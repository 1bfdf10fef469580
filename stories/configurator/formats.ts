import { checkedDay, contactHref } from '../../src/kits/contact/contact-settings.js';
import { urlOf } from '../../src/core/faults/safe-href.js';
import { TELEPHONE } from '../../src/kits/contact/contact.model.js';

/** What a text can have to be. */
export type Format = 'telephone' | 'mail' | 'link' | 'src' | 'checked';

/** One address of one person or desk, at a domain: what people type, without a name or a subject. */
const MAIL = /^[^\s@<>()[\]:;,?&"\\/]+@[^\s@<>()[\]:;,?&"\\/]+\.[^\s@<>()[\]:;,?&"\\/.]{2,}$/;
/** No address has white space, controls or a backslash in it. */
const NO_ADDRESS = /[\s\p{Cc}\p{Cf}\\<>"]/u;

const CHECKS: Readonly<Record<Format, (text: string) => boolean>> = {
  telephone: (text) => TELEPHONE.test(text) && (text.match(/\d/g) ?? []).length >= 3,
  mail: (text) => MAIL.test(text) && contactHref.mail(text) !== undefined,
  link: (text) => contactHref.link(text) !== undefined && isOnTheWeb(text),
  src: (text) => isFileAddress(text),
  checked: (text) => checkedDay({ contactChecked: text }) !== undefined,
};

/** The form that the text of an attribute has; its name's last word says it: `contact-mail`. */
export function formatOf(attribute: string): Format | undefined {
  const last = attribute.slice(attribute.lastIndexOf('-') + 1);
  return Object.hasOwn(CHECKS, last) ? (last as Format) : undefined;
}

/** Whether a text without spaces round it has that form; an empty one says nothing, which is fine. */
export const hasFormat = (format: Format | undefined, text: string): boolean =>
  !format || !text || CHECKS[format](text);

const isOnTheWeb = (text: string): boolean => {
  const url = urlOf(text);
  return url?.protocol === 'https:' && (url.hostname.includes('.') || isLocal(text));
};

/** An https address, or a path on the site itself. */
function isFileAddress(text: string): boolean {
  if (NO_ADDRESS.test(text.replace('"', ''))) return false;
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(text);
  const url = urlOf(absolute ? text : new URL(text, 'https://www.example.org/').href);
  if (!url || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(text));
}

/** Whether an address is that of the computer one sits at. */
export function isLocal(text: string): boolean {
  const host = urlOf(text.trim())?.hostname ?? '';
  return /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(host);
}

/** Whether a file of texts has the name of one. */
export const isNamedJson = (text: string): boolean =>
  /\.json$/i.test(new URL(text, 'https://www.example.org/').pathname);

/** What is wrong with the address of a folder. */
export type FolderFault = 'address' | 'disk' | 'file';
/** What one should know of it, though it can be used. */
export type FolderWarning = 'local' | 'spaces' | 'rest';

/** A file that someone can take for the folder it stands in. */
const FILE = /\/[^/]+\.(m?js|html?|css|json|php|zip)$/i;

/** Why an address is none of a folder on the web. */
export function folderFault(text: string): FolderFault | undefined {
  const url = urlOf(text.trim());
  if (/^(file:|[a-z]:[\\/])/i.test(text.trim())) return 'disk';
  const good = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(text));
  if (!url || !good || url.username || url.password) return 'address';
  return FILE.test(url.pathname) ? 'file' : undefined;
}

/** What to say of an address that is a folder's. */
export function folderWarnings(text: string): FolderWarning[] {
  const { search, hash } = new URL(text.trim());
  return [
    ...(isLocal(text) ? ['local' as const] : []),
    ...(text === text.trim() ? [] : ['spaces' as const]),
    ...(search || hash ? ['rest' as const] : []),
  ];
}

/** The folder's address with a slash at its end, and nothing after it; undefined when it is none. */
export function folderOf(text: string): string | undefined {
  if (folderFault(text)) return undefined;
  const { origin, pathname } = new URL(text.trim());
  return origin + pathname.replace(/\/?$/, '/');
}

const COLOUR_FUNCTIONS =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var|calc|min|max|clamp)?$/i;

/** A colour as a style sheet can have it, `var()` too; nothing that fetches or ends the declaration. */
export const isColour = (text: string): boolean =>
  text.length <= 200 &&
  !/[;{}<>@\\"'!]|\/\*/.test(text) &&
  CSS.supports('color', text) &&
  [...text.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => COLOUR_FUNCTIONS.test(name));

/** Whether a colour is the same on every page, so that its contrast can be told here. */
export const isOwnColour = (text: string): boolean =>
  !/\bvar\(|currentcolor|^(inherit|initial|unset|revert(-layer)?)$/i.test(text);
