/** A telephone number as people write it, and after it an extension: `+31 (0)30 123 45 67 tst. 12`. */
export const TELEPHONE =
  /^ *(\+|00)?([\d .()–-]{2,30}?)([ ,]*([Tt]st|[Tt]oestel|[Ee]xt|[Xx])[ .]*\d{1,8})? *$/;

/**
 * Address of what one dials: without the `(0)` that goes only within a country, and without an
 * extension; undefined for no number.
 */
export function dialled(text: string): string | undefined {
  const [, abroad, number = ''] = TELEPHONE.exec(text) ?? [];
  const digits = number.replace(abroad ? /\( *0 *\)|\D/g : /\D/g, '');
  // No number in the world is longer.
  return /^\d{2,15}$/.test(digits) ? `tel:${abroad ? '+' : ''}${digits}` : undefined;
}
