import './generated/define.js';
