import { blankSheetTool, sheetCarry } from '../../kits/sheet/sheet-tool.model.js';
import { SheetElement } from '../../kits/sheet/sheet-element.js';
import type { SheetToolView } from '../../kits/sheet/sheet-tool-view.js';
import { sheetPartsStyles } from '../../kits/sheet/sheet-tool.styles.js';
import { definition } from '../../generated/team-conversation/definition.js';
import { styles } from './team-conversation.styles.js';
import { ring } from './team-ring.js';

/**
 * A team talks about four subjects of working with carers and volunteers: how it is now, what matters,
 * and what they will do. An action list comes out; next time it lies beside the new one.
 *
 * @element team-conversation
 */
export class TeamConversation extends SheetElement {
  static override styles = [...SheetElement.styles, sheetPartsStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankSheetTool(1);
  protected static override readonly carry = sheetCarry('topic', ['topic', 'question']);

  protected override renderPicture(view: SheetToolView): unknown {
    return ring(view);
  }
}
