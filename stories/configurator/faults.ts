import type { Attribute, Catalogue } from 'virtual:catalogue';
import { readAddress } from '../../src/embed/frame-address.js';
import { colourName, coloursInOrder, shortOf } from './colour-contrast.js';
import { folderFault, formatOf, isColour } from './formats.js';
import { frameAddress } from './snippets.js';
import {
  isUsable,
  openParts,
  OWN,
  ownWordOf,
  settingsOf,
  toolOf,
  wishOf,
  wordFields,
  type State,
} from './state.js';
import type { Texts } from './texts.js';

/** What stands wrongly in a field. */
export interface FieldFault {
  /** Of the control. */
  readonly id: string;
  /** What the field is called. */
  readonly label: string;
  /** What is wrong, and what is expected. */
  readonly text: string;
}

/** All that is wrong, in the order of the fields. While there is something, nothing is copied. */
export function faultsOf(
  catalogue: Catalogue,
  state: State,
  texts: Texts,
  language: string,
): readonly FieldFault[] {
  const tool = toolOf(catalogue, state);
  const { settings, terms } = settingsOf(tool);
  const words = wordFields(catalogue, state.lang || language);
  const framed = frameFaults(catalogue, state, texts, language);
  const faults: FieldFault[] = [];
  const add = (id: string, label: string, text: string | undefined): void => {
    if (text) faults.push({ id, label, text });
  };
  const ofAttribute = ({ name, kind }: Attribute, usable: boolean): string | undefined => {
    if (usable || kind !== 'text') return framed.get(name);
    return texts.formats[formatOf(name)!];
  };
  for (const attribute of settings)
    add(
      `attribute-${attribute.name}`,
      texts.attributes[attribute.name] ?? attribute.name,
      ofAttribute(attribute, isUsable(attribute, state, words)),
    );
  for (const { name } of terms) {
    if (state.attributes[name] !== OWN) continue;
    for (const part of openParts(ownWordOf(words, state.ownWords[name])))
      add(
        `${name}-${part}`,
        `${texts.attributes[name] ?? name}: ${texts.parts[part] ?? part}`,
        texts.missing,
      );
  }
  for (const name of coloursInOrder(catalogue, texts)) {
    const value = state.colours[name]?.trim();
    const bad = value && !isColour(value) ? texts.notAColour : framed.get(name);
    add(name, colourName(shortOf(name), texts), bad);
  }
  const folder = folderFault(state.base);
  add('base', texts.base, folder && texts.folderFaults[folder]);
  return faults;
}

/** What a frame would not take, by name: it reads its address as this does. */
function frameFaults(
  catalogue: Catalogue,
  state: State,
  texts: Texts,
  language: string,
): ReadonlyMap<string, string> {
  if (state.place !== 'frame' && state.place !== 'sharepoint') return new Map();
  const { faults } = readAddress(
    frameAddress(wishOf(catalogue, state, language, '')),
    catalogue.tools.map(({ tag }) => tag),
    catalogue.colours.map(({ name }) => name),
  );
  return new Map(
    faults.map(({ name, problem }) => [name, texts.inFrame[problem] ?? texts.problems[problem]]),
  );
}
