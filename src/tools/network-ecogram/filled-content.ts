import { plainJson } from '../../core/files/plain-json.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** The content with its terms filled in; the same object while content and words are the same. */
export class FilledContent {
  #from: NetworkEcogramContent | undefined;
  #words = '';
  #filled: NetworkEcogramContent | undefined;

  of(
    content: NetworkEcogramContent,
    words: object,
    fill: (text: string) => string,
  ): NetworkEcogramContent {
    const now = plainJson(words);
    if (content !== this.#from || now !== this.#words) {
      const json = plainJson(content, (value) => (typeof value === 'string' ? fill(value) : value));
      this.#filled = JSON.parse(json) as NetworkEcogramContent;
    }
    this.#from = content;
    this.#words = now;
    return this.#filled!;
  }
}
