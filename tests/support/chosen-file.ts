/** Has a field for files take these, as after its chooser. */
export function choose(input: HTMLInputElement, ...contents: readonly (BlobPart | File)[]): void {
  const chosen = new DataTransfer();
  for (const content of contents)
    chosen.items.add(content instanceof File ? content : new File([content], 'bestand'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The bytes of a text as Windows wrote it before Unicode; for signs that it has. */
export const cp1252 = (text: string): Uint8Array<ArrayBuffer> => {
  const decoder = new TextDecoder('windows-1252');
  const signs = decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (sign) => signs.indexOf(sign));
};

/** The bytes of a text in UTF-16, little end first unless `big`. */
export const utf16 = (text: string, big = false): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      big ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );

/** Pastes a text in a field, as the browser tells of it; gives whether the tool took it. */
export function pasteIn(field: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
  // Firefox gives an event of a script nothing of what it was made with.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  field.focus();
  field.dispatchEvent(event);
  return event.defaultPrevented;
}
