import type { Surroundings } from '../picture/framed.js';
import { pictureSvg } from '../picture/picture-file.js';
import { networkScene, pictureSize, type Picture } from './network-drawing.js';

/** The network as an SVG file; it shows the names that `picture` was laid out with. See {@link pictureSvg}. */
export const networkSvg = (root: Element, picture: Picture, surroundings: Surroundings): string =>
  pictureSvg(
    root,
    { ...pictureSize(picture), scene: networkScene(picture), look: 'network' },
    surroundings,
  );
