export type { TermChoice } from './core/content/terms.js';
export type { Word } from './core/content/term-names.js';
export type { ToolDocument } from './core/document/document.js';
export type { Fault, Problem } from './core/faults/faults.js';
export {
  SamenspelChangeEvent,
  SamenspelCompleteEvent,
  SamenspelErrorEvent,
  type ErrorSubject,
} from './core/element/events.js';
export { version } from './core/element/version.js';
export { SofaMatrix, type SofaMatrixMode } from './tools/sofa-matrix/sofa-matrix.js';
export { SofaPhaseGuide } from './tools/sofa-phase-guide/sofa-phase-guide.js';
export type {
  SofaPhaseGuideContent,
  SofaPhaseGuideData,
} from './tools/sofa-phase-guide/sofa-phase-guide.schema.js';
export { WifaModel, type WifaModelMode } from './tools/wifa-model/wifa-model.js';
export type { WifaOverview } from './tools/wifa-model/wifa-model.model.js';
export type { WifaModelContent, WifaModelData } from './tools/wifa-model/wifa-model.schema.js';
export type { Overview } from './tools/sofa-matrix/sofa-matrix.model.js';
export type { SofaMatrixContent, SofaMatrixData } from './tools/sofa-matrix/sofa-matrix.schema.js';
export { SofaWorkshop } from './tools/sofa-workshop/sofa-workshop.js';
export type {
  SofaWorkshopContent,
  SofaWorkshopData,
} from './tools/sofa-workshop/sofa-workshop.schema.js';
export { StrainCheck } from './tools/strain-check/strain-check.js';
export type { StrainResult } from './tools/strain-check/strain-check.model.js';
export type {
  StrainCheckContent,
  StrainCheckData,
} from './tools/strain-check/strain-check.schema.js';
export {
  changeBetween,
  scoreAnswers,
  type Outcome,
  type ScoreOutcome,
} from './kits/questionnaire/scoring.model.js';
export type { Answer, Instrument } from './kits/questionnaire/questionnaire.schema.js';
export { NetworkEcogram } from './tools/network-ecogram/network-ecogram.js';
export type {
  NetworkEcogramContent,
  NetworkEcogramData,
} from './tools/network-ecogram/network-ecogram.schema.js';
