import 'axe-core/axe.min.js';
import type axe from 'axe-core';

const { axe: checker } = window as unknown as { axe: typeof axe };

/** Every rule that axe has, also those that it leaves off by itself. */
const rules = Object.fromEntries(
  checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** What axe finds wrong with the whole page, a line a fault: the rule, its words and the element. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await checker.run(document, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} (${help}): ${html.replace(/\s+/g, ' ')} ${why}`;
    }),
  );
}

/**
 * What axe finds of text below 4.5:1 (3:1 when large) inside an element, for a look that is not ours;
 * `measured` is how many texts it could measure.
 */
export async function contrastFaults(
  within: Element,
): Promise<{ faults: string[]; measured: number }> {
  const { violations, passes } = await checker.run(within, { runOnly: ['color-contrast'] });
  const nodes = (results: typeof violations) => results.flatMap((result) => result.nodes);
  return {
    faults: nodes(violations).map(({ html, any }) => `${html} ${any[0]?.message}`),
    measured: nodes(passes).length,
  };
}
