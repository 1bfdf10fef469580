const SCHEMES = ['https:', 'mailto:', 'tel:'];

// Most addresses are of these signs alone; to prepare the other test takes a slow telephone milliseconds.
const PLAIN = /^[!-[\]-~]+$/;
// White space, controls, and signs that turn the direction of text: none belongs in an address.
const UNSEEN = /[\s\p{Cc}\p{Cf}\\]/u;

/** The address as a link may have it: https, mailto or tel, without user name or password. */
export function safeHref(address: string): string | undefined {
  if ((!PLAIN.test(address) && UNSEEN.test(address)) || !URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  return SCHEMES.includes(protocol) && !username && !password ? href : undefined;
}
