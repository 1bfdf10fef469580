import sofa from '../../../content/common/sofa/nl.json' with { type: 'json' };
import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import content from '../../../content/wifa-model/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { WifaModelContent } from './wifa-model.schema.js';

/** What the model says, by language. `tests/content.test.ts` checks these files. */
export const wifaModelPacks: LanguagePacks<WifaModelContent> = {
  nl: {
    content: { ...content, sofa: { roles: sofa.roles } } as WifaModelContent,
    terms: terms as Terms,
  },
  en: () => import('./wifa-model.content.en.js').then((module) => module.pack),
};
