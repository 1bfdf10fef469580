import { html, type PropertyDeclarations } from 'lit';
import { same, unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { definition } from '../../generated/samenspel-scan/definition.js';
import { RoundElement } from '../../kits/rating/round-element.js';
import type { ShownArea, ShownGroup } from '../../kits/rating/shown.js';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import type { SamenspelScanContent } from './samenspel-scan.schema.js';
import { styles } from './samenspel-scan.styles.js';
import { shapeAt, sign, span, strip } from './scan-picture.js';

export type { RoundResult as SamenspelScanResult } from '../../kits/rating/round-tool.model.js';

const PAIR = 'pair';

/**
 * Carers and staff each rate the same sixteen statements about how they work together, on forms without a name.
 * Forms come together on one device; closed, both groups lie side by side by role, and of a small group nothing.
 * At the end of care, one carer and one member of staff lay theirs side by side.
 *
 * @element samenspel-scan
 */
export class SamenspelScan extends RoundElement<SamenspelScanContent> {
  static override styles = [...RoundElement.styles, sofaStyles, styles];
  protected static override readonly definition = definition;
  static override properties: PropertyDeclarations = {
    ...RoundElement.properties,
    voices: {},
  };

  /** `pair`: what begins here is for one carer and one member of staff, whose forms lie side by side as they are. */
  declare voices?: 'pair' | null;

  protected override get isForPair(): boolean {
    return !!this.voices && same(this.voices, PAIR);
  }

  protected override checkSettings(content: SamenspelScanContent): readonly Fault[] {
    return [...super.checkSettings(content), ...unknownNames('voices', this.voices, [PAIR])];
  }

  protected override renderSign(at: number): unknown {
    return sign(shapeAt(at));
  }

  protected override renderRated(
    { at, label, outcome }: ShownGroup,
    { rating }: SamenspelScanContent,
  ): unknown {
    const scale = rating.scale.map((each) => this.text(each));
    return html`
      <div class="strip-row">
        <span class="group-name" aria-hidden="true">${sign(shapeAt(at))} ${label}</span>
        ${strip(outcome.tally, scale, shapeAt(at))}
        ${
          at
            ? html`<div class="points" aria-hidden="true">
                ${scale.map((each) => html`<span>${each}</span>`)}
              </div>`
            : ''
        }
      </div>
    `;
  }

  protected override renderArea(shown: ShownArea, { sofa }: SamenspelScanContent): unknown {
    const role = sofa.roles.find(({ id }) => id === shown.area.id)!;
    return html`
      <div class="area-picture role-${role.letter}">
        ${roleHead({ text: this.text, roleName: () => '' }, role)} ${span(shown.outcome)}
      </div>
    `;
  }
}
