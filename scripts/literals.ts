/** What the plugins that rewrite tagged literals share. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export interface TaggedTemplate extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: {
    readonly quasis: readonly (Node & { readonly value: { readonly raw: string } })[];
  };
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every literal with a tag in a module. */
export function literalsIn(program: unknown): TaggedTemplate[] {
  const found: TaggedTemplate[] = [];
  walk(program, (node) => {
    if (node.type === 'TaggedTemplateExpression') found.push(node as TaggedTemplate);
  });
  return found;
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (!node || typeof node !== 'object') return;
  if ('type' in node && typeof node.type === 'string') visit(node as Node);
  for (const value of Object.values(node)) walk(value, visit);
}

export function edited(code: string, edits: readonly Edit[]): string {
  let out = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}
