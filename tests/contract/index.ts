import { subjectOf, type StoriesModule } from '../support/tools.js';
import { carrying } from './carrying.js';
import { content } from './content.js';
import { documents } from './document.js';
import { embedded } from './embedded.js';
import { events } from './events.js';
import { hands } from './hands.js';
import { heard } from './heard.js';
import { hostStyle } from './host-style.js';
import { keeping } from './keeping.js';
import { keys } from './keys.js';
import { language } from './language.js';
import { lifecycle } from './lifecycle.js';
import { looks } from './looks.js';
import { pieces } from './pieces.js';
import { print } from './print.js';
import { quiet } from './quiet.js';
import { reach } from './reach.js';
import { settings } from './settings.js';
import { terms } from './terms.js';
import { theming } from './themes.js';
import { touched } from './touched.js';
import { wandering } from './wandering.js';

/** The contract that every tool keeps: each tool's test file calls it with the stories of its tool. */
export function contract(name: string, stories: StoriesModule): void {
  const subject = subjectOf(name, stories);
  describe(`<${name}>, like every tool`, () => {
    describe('pieces', () => pieces(subject));
    // Without these there is nothing to try, and `pieces` has said so.
    if (!customElements.get(name) || !subject.files.includes(`content/${name}/nl.json`)) return;
    describe('language', () => language(subject));
    describe('content', () => content(subject));
    describe('terms', () => terms(subject));
    describe('settings', () => settings(subject));
    describe('document', () => documents(subject));
    describe('keeping', () => keeping(subject));
    describe('carrying', () => carrying(subject));
    describe('events', () => events(subject));
    describe('hands', () => hands(subject));
    describe('keys', () => keys(subject));
    describe('heard', () => heard(subject));
    describe('reached and told', () => reach(subject));
    describe('touched by others', () => touched(subject));
    describe('coming and going', () => lifecycle(subject));
    describe('wandering', () => wandering(subject));
    describe('the page’s style', () => hostStyle(subject));
    describe('print', () => print(subject));
    describe('quiet', () => quiet(subject));
    describe('embedded', () => embedded(subject));
    describe('themes', () => theming(subject));
    describe('looks', () => looks(subject));
  });
}
