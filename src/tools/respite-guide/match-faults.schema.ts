import type { Fault } from '../../core/faults/faults.js';
import { matchForms, TRAITS, type FormTraits, type Trait } from './respite-guide.model.js';

interface Matching {
  readonly choices: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[];
  readonly forms: readonly FormTraits[];
  readonly matches?: readonly {
    readonly id: string;
    readonly answers: readonly { choice: string; option: string }[];
    readonly fits: readonly string[];
    readonly almost: readonly { readonly form: string; readonly differs: Trait }[];
  }[];
}

/** `circle (who), day (place)` */
const almostText = (almost: readonly { form: string; differs: string }[]): string =>
  almost
    .map(({ form, differs }) => `${form} (${differs})`)
    .toSorted()
    .join(', ');

/** Options that a form allows and no question has, and worked examples that do not hold. */
export function matchFaults({ choices, forms, matches = [] }: Matching): Fault[] {
  const optionsOf = (trait: string): string[] =>
    choices.find(({ id }) => id === trait)?.options.map(({ id }) => id) ?? [];
  const unknown = forms.flatMap((form, at) =>
    TRAITS.flatMap((trait) =>
      form[trait].flatMap((found, row): Fault[] =>
        optionsOf(trait).includes(found)
          ? []
          : [
              {
                path: `forms[${at}].${trait}[${row}]`,
                problem: 'reference',
                found,
                expected: optionsOf(trait).join(', '),
              },
            ],
      ),
    ),
  );
  if (unknown.length) return unknown;
  return matches.flatMap(({ answers, fits, almost }, at): Fault[] => {
    const made = matchForms(forms, answers);
    const isNow = [
      made.fits
        .map(({ id }) => id)
        .toSorted()
        .join(', '),
      almostText(made.almost.map(({ form, differs }) => ({ form: form.id, differs }))),
    ];
    const isTold = [fits.toSorted().join(', '), almostText(almost)];
    return ['fits', 'almost'].flatMap((name, side) =>
      isNow[side] === isTold[side]
        ? []
        : [
            {
              path: `matches[${at}].${name}`,
              problem: 'choice' as const,
              found: isTold[side]!,
              expected: isNow[side]!,
            },
          ],
    );
  });
}
