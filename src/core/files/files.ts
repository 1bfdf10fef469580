import { isoDay } from '../language/dates.js';

/** Offers text or a picture as a download. Nothing is sent: the file is made in the page. */
export function saveFile(name: string, text: BlobPart, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Longest name of a file before its day, in characters: paths end somewhere. */
const LONGEST = 48;

/** `the-people-around-the-client-2026-11-23.json`: what it is called on screen, and the day on this device. */
export function fileName(title: string, extension: string, now = new Date()): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let name = words[0]?.slice(0, LONGEST) ?? '';
  for (const word of words.slice(1)) {
    if (name.length + word.length >= LONGEST) break;
    name += `-${word}`;
  }
  return [name, `${isoDay(now)}.${extension}`].filter(Boolean).join('-');
}
