/** Takes the place of the browser's clipboard in each test of a suite: gives what lets `write` have what a page copies. */
export function ownClipboard(): (write: (items: ClipboardItem[]) => Promise<void>) => void {
  const { clipboard } = navigator;
  const Item = globalThis.ClipboardItem;
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    globalThis.ClipboardItem = Item;
  });
  return (write) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    globalThis.ClipboardItem = class {
      constructor(readonly items: Record<string, Promise<Blob>>) {}
    } as never;
  };
}
