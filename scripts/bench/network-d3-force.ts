import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import {
  atRest,
  frame,
  graphOf,
  makePlace,
  measured,
  painted,
  SIZE,
  type Node,
} from './network-drawn.js';

measured(async (data) => {
  const place = makePlace();
  const { nodes, links } = graphOf(data);
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink(links).id(({ id }: Node) => id),
    )
    .force('charge', forceManyBody())
    .force('center', forceCenter(SIZE / 2, SIZE / 2))
    .stop();
  simulation.tick(300);
  const make = (name: 'svg' | 'g' | 'line' | 'circle' | 'text', parent: Element): SVGElement => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    parent.append(made);
    return made;
  };
  const svg = make('svg', place);
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  const lines = (links as unknown as { source: Node; target: Node }[]).map((link) => ({
    link,
    line: make('line', svg),
  }));
  const marks = nodes.map((node) => {
    const mark = make('g', svg);
    make('circle', mark).setAttribute('r', '6');
    const text = make('text', mark);
    text.textContent = node.name;
    text.setAttribute('y', '18');
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('font-size', '12');
    return { node, mark };
  });
  const draw = (): void => {
    for (const { link, line } of lines) {
      line.setAttribute('stroke', '#888');
      line.setAttribute('x1', String(link.source.x));
      line.setAttribute('y1', String(link.source.y));
      line.setAttribute('x2', String(link.target.x));
      line.setAttribute('y2', String(link.target.y));
    }
    for (const { node, mark } of marks)
      mark.setAttribute('transform', `translate(${node.x} ${node.y})`);
  };
  draw();
  simulation.on('tick', draw);
  let held: Node | undefined;
  const at = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const { left, top } = place.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  svg.addEventListener('pointerdown', (event) => {
    held = simulation.find(...at(event), 20);
    svg.setPointerCapture(event.pointerId);
    simulation.alphaTarget(0.3).restart();
  });
  svg.addEventListener('pointermove', (event) => {
    if (held) [held.fx, held.fy] = at(event);
  });
  svg.addEventListener('pointerup', () => simulation.alphaTarget(0));
  await frame();
  await painted();
  return {
    rest: atRest,
    spot: (id) => {
      const node = nodes.find((each) => each.id === id)!;
      const { left, top } = place.getBoundingClientRect();
      return { x: left + node.x!, y: top + node.y! };
    },
  };
});
