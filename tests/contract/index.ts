import { engine } from '../support/browser.js';
import { catchPrints } from '../support/by-keyboard.js';
import { subjectOf, type StoriesModule } from '../support/tools.js';
import { allLooks, tools } from '../tools-on-disk.js';
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
  const { firstOfKind } = tools.find((tool) => tool.name === name) ?? {};
  const tried = allLooks || engine === 'chromium' || firstOfKind;
  /** What core does, whatever a tool is made of: other engines try it with one tool of each kind. */
  const ofCore = tried ? describe : () => undefined;
  /** What is about our texts, which are the same in each engine: others try it with one tool. */
  const isTried = allLooks || engine === 'chromium' || name === tools[0]?.name;
  const ofTexts = isTried ? describe : () => undefined;
  describe(`<${name}>, like every tool`, () => {
    // Whatever is pressed here, no dialog of the browser's comes up.
    catchPrints();
    describe('pieces', () => pieces(subject));
    // Without these there is nothing to try, and `pieces` has said so.
    if (!customElements.get(name) || !subject.files.includes(`content/${name}/nl.json`)) return;
    ofTexts('language', () => language(subject));
    ofTexts('content', () => content(subject));
    ofTexts('terms', () => terms(subject));
    ofTexts('settings', () => settings(subject));
    ofCore('document', () => documents(subject));
    ofCore('keeping', () => keeping(subject));
    ofCore('carrying', () => carrying(subject));
    ofCore('events', () => events(subject));
    describe('hands', () => hands(subject));
    describe('keys', () => keys(subject));
    describe('heard', () => heard(subject));
    describe('reached and told', () => reach(subject));
    describe('touched by others', () => touched(subject));
    ofCore('coming and going', () => lifecycle(subject));
    ofCore('wandering', () => wandering(subject));
    ofCore('the page’s style', () => hostStyle(subject));
    describe('print', () => print(subject));
    ofCore('quiet', () => quiet(subject));
    ofCore('embedded', () => embedded(subject));
    ofCore('themes', () => theming(subject));
    describe('looks', () => looks(subject));
  });
}
