export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Red, green, blue and how much it covers, each from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** How light a colour is, from 0 to 1, as WCAG works it out. */
export const luminance = ([red, green, blue]: Rgba): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** What one sees of a colour on a ground that covers all. */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Contrast of WCAG, from 1 to 21; the first lies on the second. */
export function contrast(front: Rgba, ground: Rgba): number {
  const [one, other] = [luminance(over(front, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** As a picker of colours has it: `#0b5563`. */
export const hexOf = ([red, green, blue]: Rgba): string =>
  `#${[red, green, blue]
    .map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
