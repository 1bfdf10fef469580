/** What a page can set on every tool: attributes by their names in HTML, and the two properties. */
export interface CommonArgs {
  'content-src'?: string;
  'carer-term'?: string;
  'client-term'?: string;
  'plan-term'?: string;
  'heading-level'?: number;
  share?: 'result' | 'answers';
  value?: unknown;
  content?: unknown;
}
