import ForceGraph from 'force-graph';
import {
  graphOf,
  makePlace,
  measured,
  painted,
  SIZE,
  type Node,
  type Placing,
} from './network-drawn.js';

measured(async (data) => {
  const place = makePlace();
  let stopped: () => void;
  let count = 0;
  const rest = new Promise<void>((done) => (stopped = done));
  const graph = await new Promise<Placing>((done) => {
    const made = new ForceGraph(place)
      .width(SIZE)
      .height(SIZE)
      .cooldownTicks(60)
      .onEngineStop(() => stopped())
      .nodeCanvasObjectMode(() => 'after')
      .onRenderFramePre(() => (count = 0))
      .nodeCanvasObject((node: Node, context: CanvasRenderingContext2D) => {
        count++;
        context.font = '4px sans-serif';
        context.textAlign = 'center';
        context.fillText(node.name, node.x!, node.y! + 9);
      })
      .onRenderFramePost(() => {
        // The first frames are still empty.
        if (count > data.alters.length) done(made);
      })
      .graphData(graphOf(data));
  });
  await painted();
  return {
    rest: () => rest,
    spot: (id) => {
      const node = graph.graphData().nodes.find((each) => each.id === id)!;
      const { x, y } = graph.graph2ScreenCoords(node.x!, node.y!);
      const { left, top } = place.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
  };
});
