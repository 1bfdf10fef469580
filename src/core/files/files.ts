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

/** `sofa-matrix-2026-11-23.json`, by the day on this device. */
export const fileName = (tool: string, extension: string, now = new Date()): string =>
  `${tool}-${isoDay(now)}.${extension}`;
