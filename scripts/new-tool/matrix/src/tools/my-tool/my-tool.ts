import { MatrixElement } from '../../kits/matrix/matrix-element.js';
import type { Column, MatrixGrid, MatrixView, Row, Text } from '../../kits/matrix/matrix-parts.js';
import type { Overview, PlaceIn } from '../../kits/matrix/matrix.model.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/my-tool/definition.js';
import { blank, placeOf, resultOf, type MyToolData, type MyToolResult } from './my-tool.model.js';
import type { MyToolContent } from './my-tool.schema.js';

export type { MyToolResult };

/**
 * TODO: what stands in its columns and rows, and for whom.
 *
 * @element my-tool
 */
export class MyTool extends MatrixElement<MyToolContent, MyToolData> {
  static override styles = [...MatrixElement.styles, sofaStyles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly narrowBelow = 46;

  protected override gridOf(
    { columns, rows }: MyToolContent,
    text: Text,
  ): MatrixGrid<PlaceIn<MyToolData>> {
    return {
      columns,
      rows,
      place: placeOf,
      tile,
      head: (column) => roleHead({ text, roleName: () => '' }, column),
    };
  }

  protected override outcomeOf(seen: Overview<Column, Row>): MyToolResult {
    return resultOf(seen);
  }

  protected override renderChoice(
    { text, columns, content }: MatrixView<MyToolContent>,
    chosen: Column,
    choose: (column: Column) => void,
  ): unknown {
    return roleChoice({ text, roles: columns }, chosen, choose, text(content.choose));
  }
}
