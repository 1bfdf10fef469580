import type { nothing, TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { besidesBox } from '../../kits/circle/besides.js';
import type { CardView } from './card-view.js';
import { hasNetwork } from './overview-card.model.js';

/** Whether a file that is saved has the network and the family, too; nothing while there is neither. */
export function besides(
  { content, data, language, text }: CardView,
  isWhole: boolean,
  choose: (isWhole: boolean) => void,
): TemplateResult | typeof nothing {
  const what = [
    ...(hasNetwork(data) ? [text(content.networkBeside)] : []),
    ...(data.members ? [text(content.familyBeside)] : []),
  ];
  return besidesBox(what.length ? listOf(what, language) : undefined, isWhole, choose);
}
