import type { Agreement } from './agreements.schema.js';

export type AgreementField = 'what' | 'who' | 'by';

/** An id that is not taken yet: `a1`, `a2`, … */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

export const addAgreement = (agreements: readonly Agreement[]): Agreement[] => [
  ...agreements,
  { id: freeId('a', agreements), what: '', who: '', by: '' },
];

export const editAgreement = (
  agreements: readonly Agreement[],
  id: string,
  field: AgreementField,
  text: string,
): Agreement[] => agreements.map((each) => (each.id === id ? { ...each, [field]: text } : each));

export const removeAgreement = (agreements: readonly Agreement[], id: string): Agreement[] =>
  agreements.filter((each) => each.id !== id);

/** Whether someone wrote anything in it. */
export const isWritten = ({ what, who, by }: Agreement): boolean =>
  `${what}${who}${by}`.trim() !== '';
