import { html, type TemplateResult } from 'lit';
import type { EcogramView } from './ecogram-view.js';

export const nameOf = (view: EcogramView, id: string): string => view.namesIn(view.data)(id);

/** A name as typed: kept apart, for its own direction. */
export const named = (view: EcogramView, id: string): TemplateResult =>
  html`<bdi>${nameOf(view, id)}</bdi>`;

/** `Anna, Bas en Cem`, each name kept apart. */
export const listed = (
  { content }: EcogramView,
  texts: readonly string[],
): (TemplateResult | string)[] =>
  new Intl.ListFormat(content.language)
    .formatToParts(texts)
    .map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));

export const listedNames = (
  view: EcogramView,
  ids: readonly string[],
  data = view.data,
): (TemplateResult | string)[] => listed(view, ids.map(view.namesIn(data)));

/** A sentence of the content with its own places filled in. */
export const sentence = (text: string, parts: Readonly<Record<string, unknown>>): unknown[] =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? parts[part] : part));

export const labelOf = (
  choices: readonly { readonly id: string; readonly label: string }[],
  id: string | undefined,
): string => choices.find((each) => each.id === id)?.label ?? id ?? '';

export const labelsOf = (
  choices: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): string => ids.map((id) => labelOf(choices, id)).join(', ');
