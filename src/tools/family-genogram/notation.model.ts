import type { ChildLink } from '../../kits/family/family-data.model.js';

/** How a line is drawn, and what is drawn across that of a union. */
export const LINES = ['plain', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof LINES)[number];
export const MARKS = ['none', 'slash', 'slashes', 'gap'] as const;
export type Mark = (typeof MARKS)[number];
/** How it is drawn that someone died: a cross through the sign, or their years alone. */
export const DEATHS = ['cross', 'year'] as const;

/** A way of drawing a family. */
export interface Notation {
  readonly id: string;
  readonly unions: readonly {
    readonly kind: string;
    readonly line: LineStyle;
    readonly mark: Mark;
  }[];
  readonly adopted: { readonly line: LineStyle };
  readonly foster: { readonly line: LineStyle };
  readonly death: { readonly mark: (typeof DEATHS)[number] };
}

/** How a union is drawn; one that the notation does not know is a plain line. */
export const unionLook = (
  { unions }: Notation,
  kind: string,
): { readonly line: LineStyle; readonly mark: Mark } =>
  unions.find((each) => each.kind === kind) ?? { line: 'plain', mark: 'none' };

export const linkLook = (notation: Notation, link: ChildLink): LineStyle =>
  link === 'birth' ? 'plain' : notation[link].line;

/** The notation with this id; the first one where there is none. */
export const notationOf = <Each extends Notation>(
  notations: readonly Each[],
  id: string | null | undefined,
): Each => notations.find((each) => each.id === id) ?? notations[0]!;
