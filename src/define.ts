import './tools/sofa-matrix/define.js';
import './tools/sofa-workshop/define.js';
import './tools/sofa-phase-guide/define.js';
import './tools/wifa-model/define.js';
import './tools/strain-check/define.js';
import './tools/network-ecogram/define.js';
