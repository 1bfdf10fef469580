/** Something that a letter says: an id, how it begins, what is filled in, and what it is called while it is not. */
export interface LetterField {
  readonly id: string;
  /** `Ik wil graag tijd voor` */
  readonly lead: string;
  /** What someone filled in, or what follows from what they chose: one text, several, or none. */
  readonly texts: readonly string[];
  /** `waar u tijd voor wilt` */
  readonly name: string;
}

const isSaid = ({ texts }: LetterField): boolean => texts.length > 0;

/** What the letter says now; what nobody filled in is not in it. */
export const saidIn = <Field extends LetterField>(fields: readonly Field[]): Field[] =>
  fields.filter(isSaid);

/** What it does not say yet. */
export const missingIn = <Field extends LetterField>(fields: readonly Field[]): Field[] =>
  fields.filter((field) => !isSaid(field));
