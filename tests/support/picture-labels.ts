/** A text in a picture on screen, as its four corners in CSS pixels; what is turned is turned. */
interface Label {
  readonly text: string;
  /** Whose it is: lines of one name stand together. */
  readonly of: Element | null;
  readonly corners: readonly DOMPoint[];
}

/** Signs are smaller than the box that a browser gives a text: so much of its height is taken off. */
const AIR = 0.12;

/** Every text of a picture that can be seen. */
export function labelsIn(svg: SVGSVGElement): Label[] {
  const texts = [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')].filter(
    (each) => each.textContent!.trim() && !each.querySelector('tspan'),
  );
  return texts.map((each) => {
    const text = each.textContent!;
    const isPart = each.localName === 'tspan';
    const { x, y, width, height } = isPart ? signsBox(each) : (each as SVGTextElement).getBBox();
    const matrix = each.closest('text')!.getScreenCTM()!;
    const off = height * AIR;
    return {
      text,
      of: isPart ? null : each.parentElement,
      corners: cornersOf(x, y + off, x + width, y + height - off).map((corner) =>
        corner.matrixTransform(matrix),
      ),
    };
  });
}

/** The box of a part of a text: of its signs, since WebKit gives a part the box of the whole text. */
function signsBox(part: SVGTextContentElement): DOMRect {
  const signs = Array.from({ length: part.getNumberOfChars() }, (_, at) =>
    part.getExtentOfChar(at),
  );
  const left = Math.min(...signs.map(({ x }) => x));
  const top = Math.min(...signs.map(({ y }) => y));
  const right = Math.max(...signs.map(({ x, width }) => x + width));
  const bottom = Math.max(...signs.map(({ y, height }) => y + height));
  return new DOMRect(left, top, right - left, bottom - top);
}

const cornersOf = (left: number, top: number, right: number, bottom: number): DOMPoint[] => [
  new DOMPoint(left, top),
  new DOMPoint(right, top),
  new DOMPoint(right, bottom),
  new DOMPoint(left, bottom),
];

/** Points on every drawn line of a picture, a pixel or two apart, in CSS pixels. */
function* pointsOn(svg: SVGSVGElement, lines: string): Generator<readonly [string, DOMPoint]> {
  for (const path of svg.querySelectorAll<SVGGeometryElement>(lines)) {
    const matrix = path.getScreenCTM()!;
    const name = path.getAttribute('class') ?? path.localName;
    if (path.localName === 'circle') {
      const [cx, cy, r] = ['cx', 'cy', 'r'].map((each) => Number(path.getAttribute(each)));
      for (let at = 0; at < r! * 6; at++) {
        const angle = at / r!;
        const on = new DOMPoint(cx! + Math.cos(angle) * r!, cy! + Math.sin(angle) * r!);
        yield [name, on.matrixTransform(matrix)];
      }
      continue;
    }
    // Read as it is written: a browser takes minutes to measure so many lines.
    let from = new DOMPoint();
    for (const [, command, given] of path.getAttribute('d')!.matchAll(/([MLQ])([^A-Z]+)/gi)) {
      const numbers = given!.trim().split(/[ ,]+/).map(Number);
      const to = new DOMPoint(numbers.at(-2), numbers.at(-1));
      const by = command === 'Q' ? new DOMPoint(numbers[0], numbers[1]) : undefined;
      if (!'MLQ'.includes(command!)) throw new Error(`A line with ${command}`);
      if (command !== 'M') {
        const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 1.5) + 1;
        for (let at = 0; at <= steps; at++) {
          const share = at / steps;
          const rest = 1 - share;
          const mix = (a: number, b: number, c: number): number =>
            by ? rest * rest * a + 2 * share * rest * b + share * share * c : rest * a + share * c;
          const on = new DOMPoint(mix(from.x, by?.x ?? 0, to.x), mix(from.y, by?.y ?? 0, to.y));
          yield [name, on.matrixTransform(matrix)];
        }
      }
      from = to;
    }
  }
}

/** On which side of each edge a point is: within, it is on one side of all. */
const isIn = ({ corners }: Label, { x, y }: DOMPoint): boolean =>
  corners.every((one, at) => {
    const next = corners[(at + 1) % corners.length]!;
    return (next.x - one.x) * (y - one.y) - (next.y - one.y) * (x - one.x) > 0.01;
  });

/** Whether two boxes, turned or not, have something in common: no line parts them. */
function meet(one: Label, other: Label): boolean {
  for (const { corners } of [one, other])
    for (const [at, from] of corners.entries()) {
      const to = corners[(at + 1) % corners.length]!;
      const side = ({ x, y }: DOMPoint): number =>
        (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
      const whole = corners === one.corners ? other : one;
      if (whole.corners.every((corner) => side(corner) <= 0.01)) return false;
    }
  return true;
}

/**
 * What is wrong with the texts of a picture on screen: two that overlap, and a line through one. `lines`
 * is what draws lines, shapes and what is drawn on top of lines left out.
 */
export function labelFaults(svg: SVGSVGElement, lines: string): string[] {
  const labels = labelsIn(svg);
  const faults: string[] = [];
  for (const [at, one] of labels.entries())
    for (const other of labels.slice(at + 1))
      if (meet(one, other)) faults.push(`“${one.text}” and “${other.text}” overlap`);
  const boxes = labels.map((label) => ({
    label,
    left: Math.min(...label.corners.map(({ x }) => x)),
    right: Math.max(...label.corners.map(({ x }) => x)),
    top: Math.min(...label.corners.map(({ y }) => y)),
    bottom: Math.max(...label.corners.map(({ y }) => y)),
  }));
  const through = new Set<string>();
  for (const [name, on] of pointsOn(svg, lines))
    for (const { label, left, right, top, bottom } of boxes)
      if (on.x > left && on.x < right && on.y > top && on.y < bottom && isIn(label, on))
        through.add(`a line (${name}) runs through “${label.text}”`);
  return [...faults, ...through];
}

/** Texts that are smaller on screen than so many CSS pixels, and how large they are. */
export const smallLabels = (svg: SVGSVGElement, least: (element: Element) => number): string[] =>
  [...svg.querySelectorAll<SVGTextContentElement>('text')]
    .filter((each) => each.textContent!.trim())
    .flatMap((each) => {
      const { a, b } = each.getScreenCTM()!;
      const size = parseFloat(getComputedStyle(each).fontSize) * Math.hypot(a, b);
      return size < least(each) - 0.01 ? `“${each.textContent}”: ${size.toFixed(1)} pixels` : [];
    });
