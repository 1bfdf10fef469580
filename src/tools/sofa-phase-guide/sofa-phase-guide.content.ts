import sofa from '../../../content/common/sofa/nl.json' with { type: 'json' };
import terms from '../../../content/common/terms/nl.json' with { type: 'json' };
import content from '../../../content/sofa-phase-guide/nl.json' with { type: 'json' };
import type { LanguagePacks } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';

/** What the guide says, by language. `tests/content.test.ts` checks these files. */
export const sofaPhaseGuidePacks: LanguagePacks<SofaPhaseGuideContent> = {
  nl: {
    content: {
      ...content,
      sofa,
    } as SofaPhaseGuideContent,
    terms: terms as Terms,
  },
  en: () => import('./sofa-phase-guide.content.en.js').then((module) => module.pack),
};
