import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { Fault } from '../../core/faults/faults.js';
import type { MatrixMode } from '../../kits/matrix/matrix-controller.js';
import { MatrixElement } from '../../kits/matrix/matrix-element.js';
import type { Column, MatrixGrid, MatrixView, Row, Text } from '../../kits/matrix/matrix-parts.js';
import type { Overview, PlaceIn } from '../../kits/matrix/matrix.model.js';
import { shownByLetter, unknownByLetter } from '../../kits/sofa/sofa-settings.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/wifa-model/definition.js';
import { wifaComparison } from './wifa-comparison.js';
import {
  blank,
  carry,
  outcome,
  placeOf,
  type WifaModelData,
  type WifaOverview,
} from './wifa-model.model.js';
import type { WifaModelContent } from './wifa-model.schema.js';
import { styles } from './wifa-model.styles.js';

export type { WifaOverview };
/** Reading, filling in, or reading without the possibility to fill in. */
export type WifaModelMode = MatrixMode;

type View = MatrixView<WifaModelContent>;

/** The aspects stand in one row, which needs no name. */
const ONE_ROW = [{ id: 'all', name: '', description: '' }];

/**
 * The WIFA model: four aspects of working with volunteers beside the four SOFA roles of a carer, with
 * what each means and what staff can do. To read, or to fill in as a team.
 *
 * @element wifa-model
 */
export class WifaModel extends MatrixElement<WifaModelContent, WifaModelData> {
  static override styles = [...MatrixElement.styles, sofaStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  protected static override readonly narrowBelow = 46;
  static override properties: PropertyDeclarations = { aspects: {} };

  /** Aspects to show, by id or letter: `aspects="waarderen informeren"` or `aspects="W I"`. All when absent. */
  declare aspects: string;

  constructor() {
    super();
    this.aspects = '';
  }

  protected override checkSettings(content: WifaModelContent): readonly Fault[] {
    return [
      ...unknownByLetter('aspects', this.aspects, content.aspects),
      ...super.checkSettings(content),
    ];
  }

  protected override gridOf(
    content: WifaModelContent,
    text: Text,
  ): MatrixGrid<PlaceIn<WifaModelData>> {
    return {
      columns: shownByLetter(columnsOf(content), this.aspects),
      rows: ONE_ROW,
      place: placeOf,
      tile,
      head: (column) => roleHead({ text, roleName: () => '' }, column),
    };
  }

  protected override outcomeOf(seen: Overview<Column, Row>): WifaOverview {
    return outcome(seen);
  }

  protected override renderChoice(
    { text, columns, content }: View,
    chosen: Column,
    choose: (aspect: Column) => void,
  ): unknown {
    return roleChoice({ text, roles: columns }, chosen, choose, text(content.choose));
  }

  /** After the model itself; folded where it would stand in the way: of a team that fills in, and on a phone. */
  protected override renderBelow(view: View): TemplateResult {
    return html`
      <details class="comparison-box" ?open=${!view.at.working && !view.at.narrow}>
        <summary>${heading(view.level, view.text(view.content.comparison.title))}</summary>
        ${comparison(view)}
      </details>
    `;
  }

  protected override paperBelow(view: View): TemplateResult {
    return html`
      <div class="paper-comparison">
        ${heading(view.level, view.text(view.content.comparison.title))} ${comparison(view)}
      </div>
    `;
  }
}

const columnsOf = ({ aspects }: WifaModelContent): readonly Column[] =>
  aspects.map(({ meaning, ...aspect }) => ({ ...aspect, summary: meaning }));

/** Every aspect, also where the page shows some of them. */
const comparison = (view: View): TemplateResult =>
  wifaComparison(view, [columnsOf(view.content), view.content.sofa.roles], view.content.comparison);
