import * as z from 'zod/mini';
import { customIssue } from '../faults/parse.js';
import { contentHead, form, formPattern, term } from './content.schema.js';
import { termsFaults } from './whole-word.js';

/**
 * `content/common/terms/<locale>.json`: the forms that words have in a language, and the named words, each
 * in every form. A place for a word in any text of that language is one of the forms.
 */
export const termsFile = z
  .strictObject({
    ...contentHead,
    forms: z.array(form).check(z.minLength(1), z.maxLength(60)),
    patterns: z.optional(z.array(formPattern).check(z.minLength(1))),
    fixed: z.optional(z.literal(true)),
    terms: z.array(term).check(z.minLength(1)),
  })
  .check(({ value, issues }) => {
    for (const { path, ...fault } of termsFaults(value))
      issues.push(customIssue(value, fault, [path]));
  });
