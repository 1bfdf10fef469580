// The host pages and the built files as one site: what `npm start` shows and the tests load.
import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** File of a path of that site as it stands in a URL, or undefined: the built files go first. */
export function hostSiteFile(path) {
  try {
    const asked = decodeURIComponent(path) || 'index.html';
    return (
      inside('dist', asked) ?? inside('dist/host-site', asked) ?? inside('stories/host-site', asked)
    );
  } catch {
    return undefined;
  }
}

export const isFile = (path) => existsSync(path) && statSync(path).isFile();

function inside(folder, path) {
  const file = join(folder, path);
  return file.startsWith(normalize(folder) + sep) && isFile(file) ? file : undefined;
}
