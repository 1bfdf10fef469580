import sofa from '../../../content/common/sofa/en.json' with { type: 'json' };
import terms from '../../../content/common/terms/en.json' with { type: 'json' };
import content from '../../../content/sofa-phase-guide/en.json' with { type: 'json' };
import type { LanguagePack } from '../../core/content/content-controller.js';
import { translateWith } from '../../core/language/translate.js';
import { templates } from '../../locales/en.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';

export const pack: LanguagePack<SofaPhaseGuideContent> = {
  content: {
    ...content,
    sofa,
  } as SofaPhaseGuideContent,
  terms: terms as Terms,
  lookup: translateWith(templates),
};
