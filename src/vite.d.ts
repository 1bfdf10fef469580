/** What the build makes of the files that a pattern names: how to load each. */
interface ImportMeta {
  glob<Module>(pattern: string): Record<string, () => Promise<Module>>;
}
