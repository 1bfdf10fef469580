import type { CarryList } from '../../core/carry/carry.model.js';

/** Longest text in a field of an agreement, in characters. */
export const AGREEMENT_LENGTH = 300;
export const MOST_AGREEMENTS = 100;

/** One thing that people agreed: what, who does it, and by when, each as they wrote it. */
export interface Agreement {
  id: string;
  what: string;
  who: string;
  by: string;
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  /** Ids of shared schemes that it is about, such as `sofa:samenwerken`; kept where nobody shows them. */
  about?: string[] | undefined;
}

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

/** Agreements as other tools read them, and agreements of others: for the `lists` of a tool's `carry`. */
export const carriedAgreements = <
  Data extends { readonly agreements: readonly Agreement[] },
>(): CarryList<Data> => ({
  length: AGREEMENT_LENGTH,
  fields: ['who', 'by'],
  read: ({ agreements }) =>
    agreements.map(({ what, ...each }) => ({ ...each, kind: 'agreement', text: what })),
  takes: ['agreement'],
  add: (data, { text: what, who = '', by = '', origin, about }) => {
    if (data.agreements.length >= MOST_AGREEMENTS) return data;
    const more = {
      id: freeId('a', data.agreements),
      what,
      who,
      by,
      origin,
      ...(about && { about: [...about] }),
    };
    return { ...data, agreements: [...data.agreements, more] };
  },
  edit: (data, id, { text: what, who = '', by = '' }) => ({
    ...data,
    agreements: data.agreements.map((each) => (each.id === id ? { ...each, what, who, by } : each)),
  }),
});
