import type { nothing, TemplateResult } from 'lit';
import { besidesBox } from '../../kits/circle/besides.js';
import { isCardEmpty } from '../../kits/circle/card.model.js';
import type { NetworkEcogramData } from './network-ecogram.model.js';
import type { EcogramView } from './ecogram-view.js';

/** Whether a file that is saved has the card, too; nothing while there is none. */
export const cardBeside = (
  { content, data }: Pick<EcogramView, 'content'> & { readonly data: NetworkEcogramData },
  isWhole: boolean,
  choose: (isWhole: boolean) => void,
): TemplateResult | typeof nothing =>
  besidesBox(isCardEmpty(data.card) ? undefined : content.cardBeside, isWhole, choose);
