import { definition } from '../../generated/team-thermometer/definition.js';
import { RoundElement } from '../../kits/rating/round-element.js';
import type { ShownGroup } from '../../kits/rating/shown.js';
import type { TeamThermometerContent } from './team-thermometer.schema.js';
import { styles } from './team-thermometer.styles.js';
import { thermometer } from './thermometer.js';

export type { RoundResult as TeamThermometerResult } from '../../kits/rating/round-tool.model.js';

/**
 * A team says of nine things how they go with carers and volunteers: by fingers, on one device that goes round,
 * or each apart. Nine thermometers lie open; the team chooses what to talk about. Nobody and no team is ranked.
 *
 * @element team-thermometer
 */
export class TeamThermometer extends RoundElement {
  static override styles = [...RoundElement.styles, styles];
  protected static override readonly definition = definition;

  protected override renderRated(shown: ShownGroup, { rating }: TeamThermometerContent): unknown {
    return thermometer(
      shown.outcome.tally,
      rating.scale.map((label) => this.text(label)),
    );
  }
}
