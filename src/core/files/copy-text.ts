import { ASIDE } from '../element/touched-nodes.js';

/** Puts text on the clipboard by a field of its own, where a page or frame may do no more. */
function copyBySelection(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement as HTMLElement | null;
  const field = root.ownerDocument.createElement('textarea');
  field.setAttribute(ASIDE, '');
  field.className = 'hidden-visually';
  field.value = text;
  root.append(field);
  field.select();
  const copied = root.ownerDocument.execCommand?.('copy') ?? false;
  field.remove();
  before?.focus();
  return copied;
}

/** Puts text on the clipboard, from a click in `root`; whether that worked. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure page, or a frame that may not.
    return copyBySelection(text, root);
  }
}
