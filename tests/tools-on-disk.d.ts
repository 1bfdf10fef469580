/** Made by the test server from the folders: see `scripts/test-server.mjs`. */

export interface ToolOnDisk {
  name: string;
  /** Every file of the tool, from the repository's root. */
  files: string[];
  /** Whether a part of it, its own or its kit's, comes in a file of its own. */
  onDemand: boolean;
  /** What a file is called that it shares with other tools, such as `circle`. */
  file?: string;
  /** Whether it is the first of the tools that extend one class. */
  firstOfKind: boolean;
}

export interface ContentFile {
  path: string;
  text: string;
}

export const tools: ToolOnDisk[];
export const contentFiles: ContentFile[];
/** Whether every story is tried in every look, in every engine: `npm run test:all`. */
export const allLooks: boolean;
/** The text of `src/index.ts`. */
export const indexSource: string;
/** The text of `src/define.ts`. */
export const defineSource: string;
/** Every token of the look, and what stands in its place. */
export const look: import('../scripts/look.mjs').LookToken[];
