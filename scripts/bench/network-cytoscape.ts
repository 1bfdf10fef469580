import cytoscape from 'cytoscape';
import { atRest, graphOf, makePlace, measured, painted } from './network-drawn.js';

measured(async (data) => {
  const place = makePlace();
  const { nodes, links } = graphOf(data);
  const graph = cytoscape({
    container: place,
    elements: [
      ...nodes.map((each) => ({ data: each })),
      ...links.map((link) => ({ data: link })),
    ] as never,
    style: [{ selector: 'node', style: { label: 'data(name)' } }],
    layout: { name: 'cose', animate: false },
  });
  await new Promise((done) => {
    graph.one('render', done);
  });
  await painted();
  return {
    rest: atRest,
    spot: (id) => {
      const { x, y } = graph.$id(id).renderedPosition();
      const { left, top } = place.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
  };
});
