import { html, svg } from 'lit';
import { blankSheetTool, sheetCarry } from '../../kits/sheet/sheet-tool.model.js';
import { SheetElement } from '../../kits/sheet/sheet-element.js';
import type { SheetToolView } from '../../kits/sheet/sheet-tool-view.js';
import { definition } from '../../generated/my-tool/definition.js';
import { styles } from './my-tool.styles.js';

/**
 * TODO: what is written on it, and by whom.
 *
 * @element my-tool
 */
export class MyTool extends SheetElement {
  static override styles = [...SheetElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankSheetTool(1);
  protected static override readonly carry = sheetCarry('topic', ['topic']);

  /** TODO: the picture that suits it; here a square for each row, full where all of it is written. */
  protected override renderPicture({ units }: SheetToolView): unknown {
    return html`
      <svg class="squares" viewBox="0 0 ${units.length * 30} 30" aria-hidden="true">
        ${units.map(
          ({ filled }, at) =>
            svg`<rect class=${filled.every(Boolean) ? 'full' : ''} x=${at * 30 + 3} y="3" width="24" height="24" rx="4" />`,
        )}
      </svg>
    `;
  }
}
