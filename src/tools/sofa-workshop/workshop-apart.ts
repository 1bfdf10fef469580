import type { TemplateResult } from 'lit';
import { apartPart, type ApartTool } from '../../kits/notes/notes-apart.js';
import type { SofaWorkshopData } from './workshop-data.model.js';
import type { WorkshopView } from './workshop-view.js';

/** Members who write on a device of their own. */
export function workshopApart(
  view: WorkshopView,
  tool: ApartTool<SofaWorkshopData>,
): TemplateResult {
  const { write, lead } = view.content.apart;
  const { text, download } = view;
  const words = { write: text(write), lead: text(lead) };
  return apartPart({ ...view, apart: { ...tool, ...words, download } });
}
