/** A name as one compares it: however its accents are stored, in any case, with single spaces. */
export const spoken = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
