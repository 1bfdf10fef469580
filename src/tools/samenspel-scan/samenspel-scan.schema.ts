import * as z from 'zod/mini';
import { common, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { references } from '../../core/faults/parse.js';
import { largeRoundData } from '../../kits/rating/round-data.schema.js';
import { blankRound } from '../../kits/rating/round-tool.model.js';
import type { RoundData } from '../../kits/rating/round.model.js';
import {
  largeRoundContent,
  roundFaults,
  type RoundContent,
} from '../../kits/rating/round.schema.js';
import { sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';

/** `content/samenspel-scan/<locale>.json` */
export const samenspelScanFile = z.strictObject({
  ...toolContentHead('samenspel-scan'),
  ...largeRoundContent,
  /** Own SOFA roles, in place of the library's; each area has the id of one. */
  sofa: common('sofa', sofaFile),
});

export interface SamenspelScanContent extends RoundContent {
  readonly sofa: Sofa;
}
export type SamenspelScanData = RoundData;

export const samenspelScanFaults = ({ sofa, ...content }: SamenspelScanContent): Fault[] => [
  ...sofaFaults(sofa),
  ...references(
    'rating.areas',
    content.rating.areas,
    'id',
    sofa.roles.map(({ id }) => id),
  ),
  ...roundFaults(content),
];

export const samenspelScanDocument = documentsOf('samenspel-scan', blankRound, largeRoundData);
