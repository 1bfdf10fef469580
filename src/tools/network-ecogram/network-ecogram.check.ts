import { toolCheck } from '../../core/content/check.js';
import { networkEcogramDocument, parseNetworkEcogramContent } from './network-ecogram.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseNetworkEcogramContent, networkEcogramDocument);
