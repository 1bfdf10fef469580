import { plainJson } from '../../core/files/plain-json.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** The content with its terms filled in; the same object while these are the same. */
export class FilledContent {
  #json = '';
  #filled: NetworkEcogramContent | undefined;

  of(content: NetworkEcogramContent, fill: (text: string) => string): NetworkEcogramContent {
    const json = plainJson(content, (value) => (typeof value === 'string' ? fill(value) : value));
    if (json !== this.#json) this.#filled = JSON.parse(json) as NetworkEcogramContent;
    this.#json = json;
    return this.#filled!;
  }
}
