import type { PropertyDeclarations } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import type { MatrixMode } from '../../kits/matrix/matrix-controller.js';
import { MatrixElement } from '../../kits/matrix/matrix-element.js';
import type { Column, MatrixGrid, MatrixView, Row, Text } from '../../kits/matrix/matrix-parts.js';
import type { Overview as Seen, PlaceIn } from '../../kits/matrix/matrix.model.js';
import {
  namerOf,
  shownPhases,
  shownRoles,
  sofaSettingFaults,
} from '../../kits/sofa/sofa-settings.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/sofa-matrix/definition.js';
import {
  blank,
  carry,
  outcome,
  placeOf,
  type Overview,
  type SofaMatrixData,
} from './sofa-matrix.model.js';
import type { SofaMatrixContent } from './sofa-matrix.schema.js';
import { styles } from './sofa-matrix.styles.js';

export type { Overview };
/** Reading, filling in, or reading without the possibility to fill in. */
export type SofaMatrixMode = MatrixMode;

/**
 * The SOFA matrix: four roles of an informal carer, three phases, and what staff can do in each.
 * To read across a table, or to fill in as a team.
 *
 * @element sofa-matrix
 */
export class SofaMatrix extends MatrixElement<SofaMatrixContent, SofaMatrixData> {
  static override styles = [...MatrixElement.styles, sofaStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  protected static override readonly narrowBelow = 52;
  static override properties: PropertyDeclarations = {
    roles: {},
    phases: {},
    roleNames: { attribute: 'role-names' },
  };

  /** Roles to show, by id or letter: `roles="ondersteunen afstemmen"` or `roles="O A"`. All when absent. */
  declare roles: string;

  /** Phases to show, by id: `phases="begin daily"`. All when absent. */
  declare phases: string;

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  constructor() {
    super();
    this.roles = '';
    this.phases = '';
    this.roleNames = '';
  }

  protected override checkSettings(content: SofaMatrixContent): readonly Fault[] {
    return [...sofaSettingFaults(content.sofa, this), ...super.checkSettings(content)];
  }

  protected override gridOf(
    { sofa }: SofaMatrixContent,
    text: Text,
  ): MatrixGrid<PlaceIn<SofaMatrixData>> {
    const roleName = namerOf(sofa, this.roleNames, text);
    return {
      columns: shownRoles(sofa, this.roles),
      rows: shownPhases(sofa, this.phases),
      place: placeOf,
      tile,
      head: (role) => roleHead({ text, roleName }, role),
    };
  }

  protected override outcomeOf(seen: Seen<Column, Row>): Overview {
    return outcome(seen);
  }

  protected override renderChoice(
    { text, columns }: MatrixView,
    chosen: Column,
    choose: (role: Column) => void,
  ): unknown {
    return roleChoice({ text, roles: columns }, chosen, choose);
  }
}
