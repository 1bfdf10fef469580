import type { SamenspelElement } from '../element/samenspel-element.js';
import type { ToolContent } from './content.schema.js';
import type { SamenspelErrorEvent } from '../element/events.js';
import type { Fault } from '../faults/faults.js';

type AnyTool = SamenspelElement<ToolContent, unknown>;

/** A tool seen from inside, for rendering it on a server and taking over what a server rendered. */
type Inside = Pick<AnyTool, 'willUpdate' | 'requestUpdate'> & { readonly ready?: unknown };

/**
 * Waits until a tool has its content, before it renders: another language than Dutch, and content of
 * the page's own, come in later. Gives the faults of content that cannot be used.
 */
export async function contentReady(tool: AnyTool): Promise<readonly Fault[]> {
  const inside = tool as unknown as Inside;
  let faults: readonly Fault[] = [];
  const refused = (event: SamenspelErrorEvent): void => {
    if (event.subject === 'content') faults = event.faults;
  };
  tool.addEventListener('samenspel-error', refused);
  const { requestUpdate } = tool;
  await new Promise<void>((resolve) => {
    const settled = (): void => {
      if (inside.ready || faults.length) resolve();
    };
    tool.requestUpdate = function (...change: unknown[]) {
      Reflect.apply(requestUpdate, tool, change);
      settled();
    };
    inside.willUpdate(new Map());
    settled();
  });
  Reflect.deleteProperty(tool, 'requestUpdate');
  tool.removeEventListener('samenspel-error', refused);
  return faults;
}
