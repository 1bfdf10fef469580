import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Radio buttons of one name, drawn anew for another name: one that keeps its tick while its name changes
 * unticks the group that it comes into. For every group whose name is not the same each time.
 */
export const radioGroup = (name: string, buttons: TemplateResult): unknown => keyed(name, buttons);
