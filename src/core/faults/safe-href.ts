const SCHEMES = ['https:', 'mailto:', 'tel:'];

// Most addresses are of these signs alone; to prepare the other test takes a slow telephone milliseconds.
const PLAIN = /^[!-[\]-~]+$/;
// White space, controls, and signs that turn the direction of text: none belongs in an address.
const UNSEEN = /[\s\p{Cc}\p{Cf}\\]/u;

/** The address taken apart; undefined when it is none. */
export function urlOf(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** The address as a link may have it: https, mailto or tel, without user name or password. */
export function safeHref(address: string): string | undefined {
  const url = PLAIN.test(address) || !UNSEEN.test(address) ? urlOf(address) : undefined;
  return url && SCHEMES.includes(url.protocol) && !url.username && !url.password
    ? url.href
    : undefined;
}

/** Where no page is: what an address names from the page itself is there. */
const NOWHERE = urlOf('https://page.invalid/');

/** Address of a page that a host names, as a link may have it: from the page itself, or https; undefined for any other. */
export function pageHref(address: string | null | undefined): string | undefined {
  const named = address?.trim();
  const url = named && !UNSEEN.test(named) ? urlOf(named, NOWHERE) : undefined;
  if (url?.origin === NOWHERE?.origin) return url && named;
  return url?.protocol === 'https:' ? safeHref(url.href) : undefined;
}
