import { html, type LitElement, type TemplateResult } from 'lit';

/** A sheet of A4 on screen, round what a story renders. */
export const onPaper = (content: TemplateResult): TemplateResult => html`
  <p>Dit komt op papier na een klik op ‘Afdrukken’.</p>
  <div style="max-inline-size: 186mm; padding: 12mm; color-scheme: light; background: #fff">
    ${content}
  </div>
`;

/** Shows on screen what the tool puts on paper. */
export async function showPaper(tool: LitElement): Promise<void> {
  // A story may stand in another document than this module.
  const view = tool.ownerDocument.defaultView!;
  const paper = new view.CSSStyleSheet();
  paper.replaceSync(
    '.screen { display: none } .print { display: block } .root { background: none }',
  );
  tool.shadowRoot!.adoptedStyleSheets.push(paper);
  view.dispatchEvent(new Event('beforeprint'));
  await tool.updateComplete;
}
