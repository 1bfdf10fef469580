/** What someone wrote of an area on a form. */
export interface Remark {
  area: string;
  text: string;
}

/** A remark that was cut loose from its form: of which group, and of nobody. */
export interface LooseRemark extends Remark {
  group: string;
  /** Whoever leads the talk does not show it. */
  hidden?: true | undefined;
}

export const REMARK_LENGTH = 300;

const isWritten = ({ text }: Remark): boolean => text.trim() !== '';

/** What is written on these forms, each by itself. */
export const looseRemarks = (
  forms: readonly { readonly group: string; readonly remarks?: readonly Remark[] | undefined }[],
): LooseRemark[] =>
  forms.flatMap(({ group, remarks = [] }) =>
    remarks.filter(isWritten).map(({ area, text }) => ({ area, text: text.trim(), group })),
  );

/** In an order that tells nothing of who came when. */
const keyOf = ({ area, group, text }: LooseRemark): string => JSON.stringify([area, group, text]);

/** Both together, by their text; nothing where there is none. */
export function joinedRemarks(
  { remarks = [] }: { readonly remarks?: readonly LooseRemark[] | undefined },
  more: readonly LooseRemark[],
): { remarks?: LooseRemark[] } {
  const all = [...remarks, ...more];
  return all.length
    ? { remarks: all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) }
    : {};
}

/** Writes the remark of an area on a form; an empty one takes it away. */
export function writeRemark<Form extends { readonly remarks?: readonly Remark[] | undefined }>(
  form: Form,
  area: string,
  text: string,
): Form {
  const remarks = (form.remarks ?? []).filter((each) => each.area !== area);
  const cut = text.slice(0, REMARK_LENGTH);
  return { ...form, remarks: cut ? [...remarks, { area, text: cut }] : remarks };
}
