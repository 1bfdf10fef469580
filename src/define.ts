import './tools/sofa-matrix/define.js';
