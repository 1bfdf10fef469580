/** Another tool of the same page, by what it calls itself; undefined where it is not there. */
export function toolOnPage(
  page: Document,
  tag: string,
): { readonly name: string; go(): void } | undefined {
  const found = page.querySelector<HTMLElement & { readonly fileTitle?: string }>(tag);
  if (!found?.fileTitle) return undefined;
  return { name: found.fileTitle, go: () => found.scrollIntoView() };
}
