import { define } from '../../core/element/define.js';
import { SofaMatrix } from './sofa-matrix.js';

define('sofa-matrix', SofaMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'sofa-matrix': SofaMatrix;
  }
}
