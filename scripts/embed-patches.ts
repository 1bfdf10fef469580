import type { Plugin } from 'vite';
import { litPatches } from './lit-patches.ts';
import { hasDirective, noDirectives } from './no-directives.ts';
import { change, patch } from './patch.ts';

// What an embed changes in what it bundles, each at one exact place, so that a new version of a
// dependency is looked at before it is built.

/** An embed takes over nothing from a server: what was there to be read makes way. */
const noHydration = change(
  'no-hydration',
  /core\/samenspel-element\.ts$/,
  `if (!('litElementHydrateSupport' in globalThis)) this`,
  'this',
);

/**
 * A script at the end of a page's loading runs in one task with the first rendering and layout of what it
 * registers. Registered in a task of its own, an embed holds up a slow telephone half as long.
 */
const registeredLater = change(
  'registered-later',
  /core\/define\.ts$/,
  '  register(tag, element);',
  '  setTimeout(register, 0, tag, element);',
);

/** Zod keeps its settings on `globalThis`; an embed leaves no globals behind. */
const noZodGlobal = patch(
  'no-zod-global',
  /zod\/v4\/core\/core\.js$/,
  `(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
export const globalConfig = globalThis.__zod_globalConfig;`,
  'export const globalConfig = {};',
);
const noZodPostProcessor = patch(
  'no-zod-post-processor',
  /zod\/v4\/core\/core\.js$/,
  'globalThis.__zod_globalConfig?.postProcessor',
  'globalConfig.postProcessor',
);

/** Everything that an embed changes; `entry` is the file that it is built from. */
export const embedPatches = (entry: string): Plugin[] => [
  ...litPatches,
  ...(hasDirective(entry) ? [] : noDirectives),
  noHydration,
  registeredLater,
  noZodGlobal,
  noZodPostProcessor,
];
