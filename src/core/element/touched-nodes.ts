/** Attribute of a node that the tool itself puts in its root between two drawings, such as a frame to print from. */
export const ASIDE = 'data-aside';

/**
 * What others do to the nodes of a tool, such as a page translator that puts `<font>` in the place of
 * texts, or takes comments away: Lit finds its places by those nodes. Before a drawing it is undone,
 * step by step; after it, what stood in the place of a text that is still the same is put back.
 */
export class TouchedNodes {
  #records: MutationRecord[] = [];
  /** What stood for a text, and what that text said. */
  #swaps: { record: MutationRecord; text: Text; data: string }[] = [];
  readonly #observer = new MutationObserver((records) => this.#keep(records));

  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  watch(): void {
    this.#observer.observe(this.#root, { childList: true, subtree: true });
  }

  /** To be called when the tool leaves the page: nobody touches it there. */
  stop(): void {
    this.#keep(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #keep(records: readonly MutationRecord[]): void {
    this.#records.push(...records.filter((record) => !isAside(record)));
  }

  /** To be called before a drawing. */
  undo(): void {
    this.#keep(this.#observer.takeRecords());
    const records = this.#records.splice(0);
    this.#swaps = records.flatMap((record) => {
      const [text, more] = record.removedNodes;
      return text instanceof Text && !more && record.addedNodes.length > 0
        ? { record, text, data: '' }
        : [];
    });
    for (const record of records.reverse()) undo(record);
    for (const swap of this.#swaps) swap.data = swap.text.data;
  }

  /** To be called after it: what changed in between was the tool's own. */
  redo(): void {
    this.#observer.takeRecords();
    for (const { record, text, data } of this.#swaps.splice(0))
      if (text.parentNode === record.target && text.data === data)
        text.replaceWith(...record.addedNodes);
  }
}

function isAside({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, ...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && node.closest(`[${ASIDE}]`),
  );
}

function undo({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) {
  const isThere = (node: Node | null): boolean => node?.parentNode === target;
  for (const node of addedNodes) if (isThere(node)) target.removeChild(node);
  const before = isThere(nextSibling)
    ? nextSibling
    : isThere(previousSibling)
      ? previousSibling!.nextSibling
      : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}
