import type { nothing, TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { besidesBox } from '../../kits/circle/besides.js';
import { besidesIn } from './family-genogram.model.js';
import type { GenogramView } from './genogram-view.js';

/** Whether a file that is saved has what other tools made, too; nothing while there is none of that. */
export function besides(
  { content, data, language, text }: GenogramView,
  isWhole: boolean,
  choose: (isWhole: boolean) => void,
): TemplateResult | typeof nothing {
  const names = { network: content.networkBeside, card: content.cardBeside };
  const what = besidesIn(data).map((each) => text(names[each]));
  return besidesBox(what.length ? listOf(what, language) : undefined, isWhole, choose);
}
