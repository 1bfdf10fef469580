import { define } from '../../core/element/define.js';
import { SofaPhaseGuide } from './sofa-phase-guide.js';

define('sofa-phase-guide', SofaPhaseGuide);

declare global {
  interface HTMLElementTagNameMap {
    'sofa-phase-guide': SofaPhaseGuide;
  }
}
