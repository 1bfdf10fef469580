import type { nothing, TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { besidesBox } from '../../kits/circle/besides.js';
import { isCardEmpty } from '../../kits/circle/card.model.js';
import type { NetworkEcogramData } from './network-ecogram.model.js';
import type { EcogramView } from './ecogram-view.js';

/** Whether a file that is saved has the card and the family, too; nothing while there is neither. */
export function besides(
  { content, data }: Pick<EcogramView, 'content'> & { readonly data: NetworkEcogramData },
  isWhole: boolean,
  choose: (isWhole: boolean) => void,
): TemplateResult | typeof nothing {
  const what = [
    ...(isCardEmpty(data.card) ? [] : [content.cardBeside]),
    ...(data.members ? [content.familyBeside] : []),
  ];
  return besidesBox(what.length ? listOf(what, content.language) : undefined, isWhole, choose);
}
