import * as z from 'zod/mini';
import { line, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import type { SessionData } from '../../kits/session/session.model.js';
import {
  sessionContent,
  sessionData,
  sessionFaults,
  type SessionContent,
} from '../../kits/session/session.schema.js';
import { blankSession } from '../../kits/session/session-tool.model.js';

/** `content/boundary-explorer/<locale>.json` */
export const boundaryExplorerFile = z.strictObject({
  ...toolContentHead('boundary-explorer'),
  ...sessionContent,
  /** Leads to what the page's organisation says of it. */
  policy: line(),
});

export interface BoundaryExplorerContent extends SessionContent {
  readonly policy: string;
}
export type BoundaryExplorerData = SessionData;

export const boundaryExplorerFaults = (content: BoundaryExplorerContent): Fault[] =>
  sessionFaults(content);

export const boundaryExplorerDocument = documentsOf('boundary-explorer', blankSession, sessionData);
