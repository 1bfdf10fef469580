import { define } from '../../core/element/define.js';
import { WifaModel } from './wifa-model.js';

define('wifa-model', WifaModel);

declare global {
  interface HTMLElementTagNameMap {
    'wifa-model': WifaModel;
  }
}
