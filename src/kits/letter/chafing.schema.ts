import * as z from 'zod/mini';
import { contentHead, id, line, text } from '../../core/content/content.schema.js';

/** `content/common/words-that-chafe/<locale>.json`: words to think twice about in what one writes to people. */
export const wordsThatChafeFile = z.strictObject({
  ...contentHead,
  /** Beside a field in which one stands. */
  hint: text(300, ['words']),
  chafing: z
    .array(
      z.strictObject({
        id,
        forms: z.array(line()).check(z.minLength(1), z.maxLength(12)),
        source: z.optional(line()),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
});
export type WordsThatChafe = Pick<z.infer<typeof wordsThatChafeFile>, 'hint' | 'chafing'>;
