// The networks and the family of `npm run bench:network`, made before anything is measured.
import { emptyNetwork, type NetworkData } from '../../src/kits/network/network-data.model.js';
import { addAlter, addTie } from '../../src/kits/network/network.model.js';
import { largeFamily } from '../../stories/support/families.js';

const groups = ['household', 'family', 'friends', 'neighbours', 'others', 'volunteers', 'care'];
const names = [
  'Anna de Vries',
  'Bas',
  'Cem Yıldız',
  'Joke Bakker',
  'Oom Piet',
  'Riet',
  'Mevrouw Smit',
];

/** The same network every time: persons in all sectors and rings, and as many ties. */
function networkOf(size: number): NetworkData {
  let seed = size;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  let data: NetworkData = emptyNetwork;
  for (let at = 0; at < size; at++)
    data = addAlter(data, {
      name: names[next(names.length)]!,
      group: groups[next(groups.length)]!,
      ring: (1 + next(3)) as 1 | 2 | 3,
      gives: next(2) ? ['practical'] : [],
    });
  const ids = data.alters.map(({ id }) => id);
  for (let at = 0; at < size; at++) data = addTie(data, ids[next(size)]!, ids[next(size)]!);
  return data;
}

// The first of these takes 20 ms in a new process, whoever asks: a tool's zoom buttons do, before a picture.
new Intl.NumberFormat('en').format(1);

Object.assign(globalThis, { networkOf, familyOf: largeFamily });
