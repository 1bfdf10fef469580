import { render } from 'lit';
import { tokens } from '../../src/core/element/tokens.styles.js';
import type { Picture } from '../../src/kits/network/network-drawing.js';
import { layOut } from '../../src/kits/network/network-layout.js';
import { networkPicture } from '../../src/kits/network/network-view.js';
import type { NetworkChoices } from '../../src/kits/network/network-choices.schema.js';
import { pictureStyles } from '../../src/kits/picture/picture.styles.js';
import { networkStyles } from '../../src/kits/network/network.styles.js';
import { PictureController } from '../../src/kits/network/picture-controller.js';
import { atRest, frame, makePlace, measured, painted } from './network-drawn.js';

const groups = ['household', 'family', 'friends', 'neighbours', 'others', 'volunteers', 'care'];
const choices: NetworkChoices = {
  groups: groups.map((id) => ({ id, label: id, kind: id === 'care' ? 'formal' : 'informal' })),
  rings: ['close', 'near', 'far'].map((id) => ({ id, label: id })),
  distances: [],
  frequencies: [],
  supports: [{ id: 'practical', label: 'practical', letter: 'P' }],
  qualities: [],
  activityKinds: [{ id: 'chore', label: 'chore' }],
};

measured(async (data) => {
  const place = makePlace();
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    tokens.styleSheet!,
    pictureStyles.styleSheet!,
    networkStyles.styleSheet!,
  ];
  let moved = false;
  const host = {
    shadowRoot: root,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const controller = new PictureController(host as never, {
    open: () => {},
    move: () => (moved = true),
  });
  const container = document.createElement('div');
  container.className = 'root';
  root.append(container);
  const layout = layOut(data.alters, choices.groups, ({ name }) => name, {
    centres: ['Client'],
    rings: choices.rings.map(({ label }) => label),
  });
  const picture: Picture = {
    data,
    choices,
    layout,
    qualities: false,
    centreText: () => 'Client, in the middle',
    personText: ({ name, group, ring }) => `${name}, ${group}, ${ring}`,
    tieText: ({ a, b }) => `${a} – ${b}`,
  };
  render(networkPicture(picture, controller, { label: 'Network', describedBy: 'keys' }), container);
  await frame();
  await painted();
  const svg = root.querySelector<SVGSVGElement>('.network')!;
  return {
    rest: atRest,
    moved: () => moved,
    spot: (id) => {
      const at = layout.persons.find((each) => each.id === id)!;
      return new DOMPoint(at.x, at.y).matrixTransform(svg.getScreenCTM()!);
    },
  };
});
