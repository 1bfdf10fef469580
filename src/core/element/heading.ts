import { html, type TemplateResult } from 'lit';

/** A native heading of the given level; below `h6` there is none, so it stays at six. */
export function heading(level: number, content: unknown, name = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex="-1">${content}</h6>`;
  }
}
