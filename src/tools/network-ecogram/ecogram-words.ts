import { html, type TemplateResult } from 'lit';
import { listOf, listParts } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { isOnCard } from '../../kits/circle/circle.model.js';
import { initialsOf } from '../../kits/network/network-names.model.js';
import { byId, once } from '../../kits/network/network-index.model.js';
import type { NetworkData } from '../../kits/network/network-data.model.js';
import type { EcogramView } from './ecogram-view.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

const shortIn = once(initialsOf);

/** Names in a network: as typed, or initials; who has none in the centre is called what they are. */
export function namesIn(
  { centreKinds }: NetworkEcogramContent,
  network: NetworkData,
  hidden: boolean,
): (id: string) => string {
  const short = hidden ? shortIn(network) : undefined;
  const alters = byId(network.alters);
  const centres = byId(network.centres);
  return (id) =>
    short?.get(id) ||
    (alters.get(id) ?? centres.get(id))?.name ||
    labelOf(centreKinds, centres.get(id)?.kind ?? id);
}

/** As `namesIn`, worked out once for each network. */
export const rememberedNames = (
  content: NetworkEcogramContent,
  hidden: boolean,
): ((network: NetworkData) => (id: string) => string) =>
  once((network: NetworkData) => namesIn(content, network, hidden));

export const nameOf = (view: EcogramView, id: string): string => view.namesIn(view.data)(id);

/** What is said when someone, or something, was taken out. */
export const goneText = (data: CircleData, id: string, name: string): string =>
  isOnCard(data, id)
    ? msg(str`Verwijderd: ${name}. Ook van de overzichtskaart.`)
    : msg(str`Verwijderd: ${name}.`);

/** A name as typed: kept apart, for its own direction. */
export const named = (view: EcogramView, id: string): TemplateResult =>
  html`<bdi>${nameOf(view, id)}</bdi>`;

/** `Anna, Bas en Cem`, each name kept apart. */
export const listed = (
  { content }: EcogramView,
  texts: readonly string[],
): (TemplateResult | string)[] =>
  listParts(texts, content.language, (text) => html`<bdi>${text}</bdi>`);

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
  language: string,
): string =>
  listOf(
    ids.map((id) => labelOf(choices, id)),
    language,
  );
