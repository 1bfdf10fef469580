import type { StrResult } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Lookup } from './localize.js';

/**
 * Lookup in the strings that lit-localize generated for one language. It comes with that language:
 * a Dutch page has no use for it.
 */
export const translateWith =
  (templates: Record<string, string | StrResult>): Lookup =>
  (template, options) =>
    runtimeMsg(templates, template, options);
