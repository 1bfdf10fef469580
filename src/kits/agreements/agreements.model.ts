import type { CarryList, CarryState } from '../../core/carry/carry.model.js';

/** Longest text in a field of an agreement, in characters. */
export const AGREEMENT_LENGTH = 300;
export const MOST_AGREEMENTS = 100;

/** One thing that people agreed: what, who does it, and by when, each as they wrote it. */
export interface Agreement {
  id: string;
  what: string;
  who: string;
  by: string;
  /** Whether who made it said that they can and will keep to it; absent where nobody did. */
  kept?: true;
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  /** Ids of shared schemes that it is about, such as `sofa:samenwerken`; kept where nobody shows them. */
  about?: string[] | undefined;
  /** What became of it; absent while nobody said. */
  state?: CarryState | undefined;
}

export type AgreementField = 'what' | 'who' | 'by';

/** An id that is not taken yet: `a1`, `a2`, … */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

/** Adds one without words, about something or nothing. */
export const addAgreement = (agreements: readonly Agreement[], about?: string): Agreement[] => [
  ...agreements,
  { id: freeId('a', agreements), what: '', who: '', by: '', ...(about && { about: [about] }) },
];

/** Says what became of an agreement. */
export const setAgreementState = (
  agreements: readonly Agreement[],
  id: string,
  state: CarryState,
): Agreement[] => agreements.map((each) => (each.id === id ? { ...each, state } : each));

/** Whether an agreement is about a thing of a shared scheme. */
export const isAbout = ({ about }: Agreement, thing: string): boolean => !!about?.includes(thing);

export const editAgreement = (
  agreements: readonly Agreement[],
  id: string,
  field: AgreementField,
  text: string,
): Agreement[] => agreements.map((each) => (each.id === id ? { ...each, [field]: text } : each));

/** Ticks that one can and will keep to an agreement, or takes that tick away. */
export const keepAgreement = (agreements: readonly Agreement[], id: string): Agreement[] =>
  agreements.map((each) => {
    if (each.id !== id) return each;
    const { kept, ...rest } = each;
    return kept ? rest : { ...rest, kept: true };
  });

export const removeAgreement = (agreements: readonly Agreement[], id: string): Agreement[] =>
  agreements.filter((each) => each.id !== id);

/** Whether someone wrote anything in it. */
export const isWritten = ({ what, who, by }: Agreement): boolean =>
  `${what}${who}${by}`.trim() !== '';

/** Agreements as other tools read them, and agreements of others: for the `lists` of a tool's `carry`. */
export const carriedAgreements = <
  Data extends { readonly agreements?: readonly Agreement[] | undefined },
>(): CarryList<Data> => ({
  length: AGREEMENT_LENGTH,
  fields: ['who', 'by'],
  read: ({ agreements = [] }) =>
    agreements.map(({ what, kept: _kept, state = 'open', ...each }) => ({
      ...each,
      kind: 'agreement',
      text: what,
      state,
    })),
  takes: ['agreement'],
  add: (data, { text: what, who = '', by = '', origin, about, state }) => {
    const { agreements = [] } = data;
    if (agreements.length >= MOST_AGREEMENTS) return data;
    const more = {
      id: freeId('a', agreements),
      what,
      who,
      by,
      origin,
      ...(about && { about: [...about] }),
      ...(state && state !== 'open' && { state }),
    };
    return { ...data, agreements: [...agreements, more] };
  },
  edit: (data, id, { text: what, who = '', by = '' }) => ({
    ...data,
    agreements: data.agreements?.map((each) =>
      each.id === id ? { ...each, what, who, by } : each,
    ),
  }),
});
