import { define } from '../../core/element/define.js';
import { SofaWorkshop } from './sofa-workshop.js';

define('sofa-workshop', SofaWorkshop);

declare global {
  interface HTMLElementTagNameMap {
    'sofa-workshop': SofaWorkshop;
  }
}
