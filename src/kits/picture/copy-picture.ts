// @newer `ClipboardItem` What is said where it cannot be copied: to save the picture.
/**
 * Puts a picture on the clipboard, to paste in a document or a message. It is promised while the press of
 * the button still counts: Safari takes no picture that is made first. False where a browser or a page
 * allows none, or the picture could not be made.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    // Nobody waits for it any more.
    png.catch(() => {});
    return false;
  }
}
