import './tools/sofa-matrix/define.js';
import './tools/sofa-phase-guide/define.js';
