import * as z from 'zod/mini';
import { toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import { blankRound } from '../../kits/rating/round-tool.model.js';
import type { RoundData } from '../../kits/rating/round.model.js';
import { roundData } from '../../kits/rating/round-data.schema.js';
import { roundContent, roundFaults, type RoundContent } from '../../kits/rating/round.schema.js';

/** `content/team-thermometer/<locale>.json` */
export const teamThermometerFile = z.strictObject({
  ...toolContentHead('team-thermometer'),
  ...roundContent,
});
export type TeamThermometerContent = RoundContent;
export type TeamThermometerData = RoundData;

export const teamThermometerFaults = roundFaults;

export const teamThermometerDocument = documentsOf('team-thermometer', blankRound, roundData);
