/** Something that a letter says: an id, how it begins, what is filled in, and what it is called while it is not. */
export interface LetterField {
  readonly id: string;
  /** `Ik wil graag tijd voor` */
  readonly lead: string;
  /** What someone filled in, or what follows from what they chose: one text, several, or none. */
  readonly texts: readonly string[];
  /** `waar u tijd voor wilt` */
  readonly name: string;
  /** Names of what lacks of it, where it has parts: something of it is said then, and something not yet. */
  readonly lacks?: readonly string[] | undefined;
}

const isSaid = ({ texts }: LetterField): boolean => texts.length > 0;

/** What the letter says now; what nobody filled in is not in it. */
export const saidIn = <Field extends LetterField>(fields: readonly Field[]): Field[] =>
  fields.filter(isSaid);

/** What it does not say yet, or not whole. */
export const missingIn = <Field extends LetterField>(fields: readonly Field[]): Field[] =>
  fields.filter((field) => !isSaid(field) || !!field.lacks?.length);

/** What of it to name while it is missing: all of it, or the parts that lack. */
export const missingNames = (fields: readonly LetterField[]): string[] =>
  missingIn(fields).flatMap((field) =>
    isSaid(field) && field.lacks?.length ? field.lacks : [field.name],
  );
