/** The accessibility tree as a screen reader tells it: what is retold comes from nothing else. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** What stands in a field. */
  readonly value: string;
  readonly description: string;
  readonly children: Told[];
}

/** The outline that `accessibilityTree()` gives, as a tree again. */
export function readTree(outline: string): Told {
  const root: Told = { role: 'page', name: '', value: '', description: '', children: [] };
  const open: Told[] = [root];
  for (const line of outline.split('\n')) {
    const [, indent = '', role = '', rest = ''] = /^( *)([^"[—]+)(.*)$/u.exec(line) ?? [];
    const name = /^"(?:[^"\\]|\\.)*"/u.exec(rest)?.[0] ?? '""';
    const value = /\bvalue=("(?:[^"\\]|\\.)*")/u.exec(rest.slice(name.length))?.[1] ?? '""';
    const description = /— ("(?:[^"\\]|\\.)*")$/u.exec(rest.slice(name.length))?.[1] ?? '""';
    const node: Told = {
      role: role.trim(),
      name: JSON.parse(name) as string,
      value: JSON.parse(value) as string,
      description: JSON.parse(description) as string,
      children: [],
    };
    const depth = indent.length / 2;
    open.length = depth + 1;
    open[depth]!.children.push(node);
    open.push(node);
  }
  return root;
}

/** A node and all in it, in the order in which they are read. */
export const within = (node: Told): Told[] => [node, ...node.children.flatMap(within)];

export const all = (node: Told, role: string): Told[] =>
  within(node).filter((each) => each.role === role);

/** The one that is so; none or several is a fault of what is told. */
export function only(nodes: readonly Told[], what: string): Told {
  if (nodes.length !== 1) throw new Error(`${nodes.length} of ${what}, where one is told`);
  return nodes[0]!;
}

/** Texts in a node, but not those of its buttons and fields. */
export const textsIn = ({ role, name, children }: Told): string[] =>
  role === 'text' ? [name] : ['button', 'textbox'].includes(role) ? [] : children.flatMap(textsIn);

/** `A, B en C`, where the names are known: also those with a comma or `en` in them. */
export function namesIn(list: string, known: readonly string[]): string[] {
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  const names: string[] = [];
  for (let rest = list; rest; rest = rest.replace(/^(, | en )/u, '')) {
    const name = longestFirst.find((each) => rest.startsWith(each));
    if (!name) throw new Error(`Nobody knows who “${rest}” is`);
    names.push(name);
    rest = rest.slice(name.length);
  }
  return names;
}
