import { exactPlace } from './exact-place.ts';

/**
 * Zod keeps its settings on `globalThis`, for every copy on the page: an embed that says `jitless`
 * there would slow down, and be changed by, the Zod of the page itself. An embed has its own.
 */
export const zodSettings = exactPlace('zod-settings', /zod\/v4\/core\/core\.js$/, {
  from: 'globalThis',
  to: 'ownGlobal',
  times: 3,
  before: 'const ownGlobal = {};\n',
});
