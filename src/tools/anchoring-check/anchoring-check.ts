import { sheetCarry, blankSheetTool } from '../../kits/sheet/sheet-tool.model.js';
import { SheetElement, type SheetResult } from '../../kits/sheet/sheet-element.js';
import type { SheetToolView, Unit } from '../../kits/sheet/sheet-tool-view.js';
import { definition } from '../../generated/anchoring-check/definition.js';
import { chain, legend, link } from './anchoring-chain.js';
import { styles } from './anchoring-check.styles.js';

export type { SheetResult as AnchoringResult };

/**
 * What stays after a project: nine points by two roads, each talked about, written down, or kept by
 * someone until a day that is still to come.
 *
 * @element anchoring-check
 */
export class AnchoringCheck extends SheetElement {
  static override styles = [...SheetElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankSheetTool(2);
  protected static override readonly carry = sheetCarry('agreement', ['agreement']);

  protected override renderPicture(view: SheetToolView): unknown {
    return chain(view);
  }

  protected override renderLegend(view: SheetToolView): unknown {
    return legend(view);
  }

  protected override renderMark({ state }: Unit): unknown {
    return link(state);
  }
}
