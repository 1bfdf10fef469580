import terms from '../../../content/common/terms/en.json' with { type: 'json' };
import content from '../../../content/network-ecogram/en.json' with { type: 'json' };
import type { LanguagePack } from '../../core/content/content-controller.js';
import type { Terms } from '../../core/content/content.schema.js';
import { translateWith } from '../../core/language/translate.js';
import { templates } from '../../locales/en.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

export const pack: LanguagePack<NetworkEcogramContent> = {
  content: content as NetworkEcogramContent,
  terms: terms as Terms,
  lookup: translateWith(templates),
};
