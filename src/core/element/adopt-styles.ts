import type { CSSResult } from 'lit';

/**
 * Gives a root the styles anew, as sheets of its own document: a constructed sheet belongs to the
 * document it was made in, and adoption into another one drops it. Behind the sheets `before`.
 */
export function adoptStylesInto(
  root: ShadowRoot | Document,
  styles: readonly CSSResult[],
  before: readonly CSSStyleSheet[] = [],
): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return;
  const sheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  root.adoptedStyleSheets = [...before, ...sheets];
}
