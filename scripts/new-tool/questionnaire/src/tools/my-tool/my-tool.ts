import { QuestionnaireElement } from '../../kits/questionnaire/questionnaire-element.js';
import { definition } from '../../generated/my-tool/definition.js';
import type { MyToolContent } from './my-tool.schema.js';

/**
 * TODO: what it asks, and whom.
 *
 * @element my-tool
 */
export class MyTool extends QuestionnaireElement<MyToolContent> {
  protected static override readonly definition = definition;
}
