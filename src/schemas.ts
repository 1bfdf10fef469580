export { schemas } from './generated/schemas.js';
export { instrumentDoubts } from './kits/questionnaire/instrument-doubts.js';
