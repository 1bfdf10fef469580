import { termsFile } from './core/content/content.schema.js';
import { documentSchema } from './core/document/document.schema.js';
import { urgentHelpFile } from './kits/contact/contact.schema.js';
import { sofaFile } from './kits/sofa/sofa.schema.js';
import { sofaMatrixDocument, sofaMatrixFile } from './tools/sofa-matrix/sofa-matrix.schema.js';
import {
  sofaWorkshopDocument,
  sofaWorkshopFile,
} from './tools/sofa-workshop/sofa-workshop.schema.js';
import {
  sofaPhaseGuideDocument,
  sofaPhaseGuideFile,
} from './tools/sofa-phase-guide/sofa-phase-guide.schema.js';
import { strainCheckDocument, strainCheckFile } from './tools/strain-check/strain-check.schema.js';
import {
  networkEcogramDocument,
  networkEcogramFile,
} from './tools/network-ecogram/network-ecogram.schema.js';
import { wifaModelDocument, wifaModelFile } from './tools/wifa-model/wifa-model.schema.js';

/** Zod schema of every kind of file: `<tool>.content`, `<tool>.document` and what tools share. */
export const schemas = {
  'terms.content': termsFile,
  'sofa.content': sofaFile,
  'urgent-help.content': urgentHelpFile,
  'sofa-matrix.content': sofaMatrixFile,
  'sofa-matrix.document': documentSchema(sofaMatrixDocument),
  'sofa-workshop.content': sofaWorkshopFile,
  'sofa-workshop.document': documentSchema(sofaWorkshopDocument),
  'sofa-phase-guide.content': sofaPhaseGuideFile,
  'sofa-phase-guide.document': documentSchema(sofaPhaseGuideDocument),
  'strain-check.content': strainCheckFile,
  'strain-check.document': documentSchema(strainCheckDocument),
  'wifa-model.content': wifaModelFile,
  'wifa-model.document': documentSchema(wifaModelDocument),
  'network-ecogram.content': networkEcogramFile,
  'network-ecogram.document': documentSchema(networkEcogramDocument),
} as const;
