import { html, type PropertyDeclarations } from 'lit';
import { namesIn, same, unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { pageHref } from '../../core/faults/safe-href.js';
import { definition } from '../../generated/boundary-explorer/definition.js';
import { SessionElement } from '../../kits/session/session-element.js';
import { carry } from './boundary-explorer.model.js';
import type { BoundaryExplorerContent } from './boundary-explorer.schema.js';

export type { SessionResult as BoundaryExplorerResult } from '../../kits/session/session-tool.model.js';

type Content = BoundaryExplorerContent;

/**
 * A team votes, covered, on what carers and volunteers may be asked or want to do in twelve cases; talks, and
 * finds which of four boundaries each is about. It says nothing of what the law allows.
 *
 * @element boundary-explorer
 */
export class BoundaryExplorer extends SessionElement<Content> {
  protected static override readonly definition = definition;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    cases: {},
    policyLink: { attribute: 'policy-link' },
  };

  /** Ids of the cases that are offered, with spaces or commas between them; all when absent. */
  declare cases?: string | null;

  /** Address of your policy on care by carers: of a page of your own site, or an https address. */
  declare policyLink?: string | null;

  protected override readonly isColoured = true;

  protected override checkSettings(content: Content): readonly Fault[] {
    const { policyLink, cases } = this;
    return [
      ...super.checkSettings(content),
      ...unknownNames(
        'cases',
        cases,
        content.topics.map(({ id }) => id),
      ),
      ...(policyLink?.trim() && !pageHref(policyLink)
        ? [{ path: 'policy-link', problem: 'format' as const, found: policyLink }]
        : []),
    ];
  }

  protected override offeredBy({ topics }: Content): Content['topics'] {
    const asked = namesIn(this.cases);
    const offered = topics.filter(({ id }) => asked.some((each) => same(each, id)));
    return offered.length ? offered : topics;
  }

  protected override noteMore({ policy }: Content): unknown {
    const href = pageHref(this.policyLink);
    return href ? html`<a href=${href}>${this.text(policy)}</a>` : '';
  }
}
