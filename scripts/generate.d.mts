/** Writes `src/generated` from what stands in the folders. */
export function generate(): void;
/** The part on demand of a tool, its own or its kit's; undefined where it has none. */
export function onDemandPart(tag: string): string | undefined;
