import { html, LitElement } from 'lit';
import { base } from '../../src/core/element/base.styles.js';
import { tokens } from '../../src/core/element/tokens.styles.js';
import type { Picture } from '../../src/kits/network/network-drawing.js';
import { layOut, type Place } from '../../src/kits/network/network-layout.js';
import { legendItems, type LegendWords } from '../../src/kits/network/network-legend.js';
import { legend } from '../../src/kits/picture/legend.js';
import { networkPicture } from '../../src/kits/network/network-view.js';
import {
  type Alter,
  emptyNetwork,
  type NetworkData,
} from '../../src/kits/network/network-data.model.js';
import { alterOf, moveAlter, tiesOf, otherEnd } from '../../src/kits/network/network.model.js';
import { legendStyles } from '../../src/kits/picture/legend.styles.js';
import { pictureStyles } from '../../src/kits/picture/picture.styles.js';
import { networkStyles } from '../../src/kits/network/network.styles.js';
import { PictureController } from '../../src/kits/network/picture-controller.js';
import { choices } from './networks.js';

export const words: LegendWords = {
  kinds: { family: 'Family', informal: 'Friend', volunteer: 'Volunteer', formal: 'Professional' },
  firstContact: 'First contact',
  tie: 'In contact',
  relation: 'Relation',
  gives: 'Gives support',
  gets: 'Gets support',
  both: 'Gives and gets support',
  letters: 'Left: gives; right: gets',
};

/** A tool that is nothing but the picture and its legend. */
export class NetworkFixture extends LitElement {
  static override styles = [tokens, base, pictureStyles, networkStyles, legendStyles];
  static override properties = { data: { attribute: false }, qualities: { type: Boolean } };
  declare data: NetworkData;
  declare qualities: boolean;
  readonly opened: string[] = [];
  readonly moved: [string, Place][] = [];
  nameOf = (alter: Alter): string => alter.name;
  readonly pictureController = new PictureController(this, {
    open: (id) => this.opened.push(id),
    move: (id, place) => {
      this.moved.push([id, place]);
      this.data = moveAlter(this.data, id, place);
    },
  });
  #laidOut: { alters: unknown; layout: Picture['layout'] } | undefined;

  constructor() {
    super();
    this.data = emptyNetwork;
    this.qualities = true;
  }

  get picture(): Picture {
    const { data, qualities } = this;
    if (this.#laidOut?.alters !== data.alters) {
      const layout = layOut(data.alters, choices.groups, this.nameOf, {
        centres: data.centres.map(({ name }) => name || 'Client'),
        rings: choices.rings.map(({ label }) => label),
      });
      this.#laidOut = { alters: data.alters, layout };
    }
    const labels = (
      list: readonly { id: string; label: string }[],
      ids: readonly string[],
    ): string =>
      list
        .filter(({ id }) => ids.includes(id))
        .map(({ label }) => label)
        .join(', ') || 'nothing';
    const name = (id: string): string => alterOf(data, id)?.name ?? '';
    return {
      data,
      choices,
      qualities,
      layout: this.#laidOut!.layout,
      centreText: (centre) => `${centre.name || 'Client'}, in the middle`,
      personText: (alter) =>
        [
          alter.name,
          labels(choices.groups, [alter.group]),
          choices.rings[alter.ring - 1]?.label,
          `gives ${labels(choices.supports, alter.gives)}`,
          `gets ${labels(choices.supports, alter.gets)}`,
          `in contact with ${
            tiesOf(data, alter.id)
              .map((tie) => name(otherEnd(tie, alter.id)))
              .join(', ') || 'nobody'
          }`,
        ].join('; '),
      tieText: ({ a, b }) => `${name(a)} – ${name(b)}`,
    };
  }

  override render() {
    const { picture } = this;
    return html`<div class="root">
      ${networkPicture(picture, this.pictureController, { label: 'Network', describedBy: 'keys' })}
      <p id="keys">Arrows go round</p>
      ${legend(legendItems(picture, words))}
    </div>`;
  }
}
customElements.define('network-fixture', NetworkFixture);
