import './tools/sofa-matrix/define.js';
import './tools/sofa-workshop/define.js';
import './tools/sofa-phase-guide/define.js';
