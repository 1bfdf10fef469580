/**
 * One line of at most `max` characters, without a half character at its end, and with each accent in one
 * sign with its letter (NFC); `''` for nothing but white space. While someone types, spaces stay where they
 * are, or the caret would go to the end.
 */
export function oneLine(text: string, max: number, typing = false): string {
  const spaced = typing ? text.replace(/\s/g, ' ') : text.normalize('NFC').replace(/\s+/g, ' ');
  const cut = (typing ? spaced : spaced.trim()).slice(0, max).replace(/[\ud800-\udbff]$/, '');
  return cut.trim() && (typing ? cut : cut.trim());
}
