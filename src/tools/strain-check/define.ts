import { define } from '../../core/element/define.js';
import { StrainCheck } from './strain-check.js';

define('strain-check', StrainCheck);

declare global {
  interface HTMLElementTagNameMap {
    'strain-check': StrainCheck;
  }
}
