import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';

interface Named {
  readonly id: string;
}

/** What of the content has names. */
interface Names {
  readonly goals: readonly (Named & {
    readonly fits: readonly string[];
    readonly examples: readonly Named[];
  })[];
  readonly forms: readonly (Named & { readonly acts: readonly Named[] })[];
  readonly marks: readonly Named[];
  readonly gains: readonly Named[];
  readonly points: readonly Named[];
  readonly kinds: readonly (Named & { readonly points: readonly Named[] })[];
  readonly inviters: { readonly states: readonly Named[] };
  readonly helps: { readonly items: readonly Named[] };
}

/** Acts are marked by name, so that name is one among all forms. */
function doubleActs({ forms }: Pick<Names, 'forms'>): Fault[] {
  const acts = forms.flatMap((form, at) =>
    form.acts.map(({ id }, place) => ({ id, path: `forms[${at}].acts[${place}].id` })),
  );
  return acts.flatMap(({ id: found, path }, at): Fault[] =>
    acts.findIndex((other) => other.id === found) < at
      ? [{ path, problem: 'duplicate', found }]
      : [],
  );
}

/** Forms that a goal names and nobody has. */
function unknownForms({ goals, forms }: Pick<Names, 'goals' | 'forms'>): Fault[] {
  const known = forms.map(({ id }) => id);
  return goals.flatMap(({ fits }, at) =>
    fits.flatMap((found, place): Fault[] =>
      known.includes(found)
        ? []
        : [
            {
              path: `goals[${at}].fits[${place}]`,
              problem: 'choice',
              found,
              expected: known.join(', '),
            },
          ],
    ),
  );
}

/** Faults in how things are named. */
export const contentFaults = (content: Names): Fault[] => [
  ...duplicates('goals', content.goals),
  ...content.goals.flatMap(({ examples }, at) => duplicates(`goals[${at}].examples`, examples)),
  ...duplicates('forms', content.forms),
  ...doubleActs(content),
  ...unknownForms(content),
  ...duplicates('marks', content.marks),
  ...duplicates('gains', content.gains),
  ...duplicates('points', content.points),
  ...duplicates('kinds', content.kinds),
  ...content.kinds.flatMap(({ points }, at) => duplicates(`kinds[${at}].points`, points)),
  ...duplicates('inviters.states', content.inviters.states),
  ...duplicates('helps.items', content.helps.items),
];
