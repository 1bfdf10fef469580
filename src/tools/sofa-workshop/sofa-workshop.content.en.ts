import sofa from '../../../content/common/sofa/en.json' with { type: 'json' };
import terms from '../../../content/common/terms/en.json' with { type: 'json' };
import content from '../../../content/sofa-workshop/en.json' with { type: 'json' };
import type { LanguagePack } from '../../core/content/content-controller.js';
import { translateWith } from '../../core/language/translate.js';
import { templates } from '../../locales/en.js';
import type { Terms } from '../../core/content/content.schema.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';

export const pack: LanguagePack<SofaWorkshopContent> = {
  content: {
    ...content,
    sofa,
  } as SofaWorkshopContent,
  terms: terms as Terms,
  lookup: translateWith(templates),
};
