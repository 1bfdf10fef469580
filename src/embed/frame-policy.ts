/**
 * Where the page of a frame may take things from: its own address alone. The file itself cannot say
 * so: it does not know that address, and in a sandbox some versions of Safari take `'self'` for no
 * address at all (https://bugs.webkit.org/show_bug.cgi?id=316847).
 */
export const sourcesOf = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; img-src ${origin} data:`;
