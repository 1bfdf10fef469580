import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import content from '../../../content/network-ecogram/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** What the ecogram says, by language. `tests/content.test.ts` checks these files. */
export const networkEcogramPacks: LanguagePacks<NetworkEcogramContent> = {
  nl: { content: content as NetworkEcogramContent, terms: terms as Terms },
  en: () => import('./network-ecogram.content.en.js').then((module) => module.pack),
};
