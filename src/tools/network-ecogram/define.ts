import { define } from '../../core/element/define.js';
import { NetworkEcogram } from './network-ecogram.js';

define('network-ecogram', NetworkEcogram);

declare global {
  interface HTMLElementTagNameMap {
    'network-ecogram': NetworkEcogram;
  }
}
