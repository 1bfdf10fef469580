import { content } from './contract/content.js';
import { documents } from './contract/document.js';
import { events } from './contract/events.js';
import { hostStyle } from './contract/host-style.js';
import { keeping } from './contract/keeping.js';
import { language } from './contract/language.js';
import { lifecycle } from './contract/lifecycle.js';
import { pieces } from './contract/pieces.js';
import { print } from './contract/print.js';
import { quiet } from './contract/quiet.js';
import { settings } from './contract/settings.js';
import { terms } from './contract/terms.js';
import { wandering } from './contract/wandering.js';
import { subjects } from './support/tools.js';

// The contract that every tool keeps; `stories.test.ts` looks at its every state.
for (const subject of subjects) {
  describe(subject.name, () => {
    describe('pieces', () => pieces(subject));
    // Without these there is nothing to try, and `pieces` has said so.
    if (
      !customElements.get(subject.name) ||
      !subject.files.includes(`content/${subject.name}/nl.json`)
    )
      return;
    describe('language', () => language(subject));
    describe('content', () => content(subject));
    describe('terms', () => terms(subject));
    describe('settings', () => settings(subject));
    describe('document', () => documents(subject));
    describe('keeping', () => keeping(subject));
    describe('events', () => events(subject));
    describe('coming and going', () => lifecycle(subject));
    describe('wandering', () => wandering(subject));
    describe('the page’s style', () => hostStyle(subject));
    describe('print', () => print(subject));
    describe('quiet', () => quiet(subject));
  });
}
