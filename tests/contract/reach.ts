import { expect, fixture, html } from '@open-wc/testing';
import { actsOf, kindOfAct, silenceOf } from '../support/acts.js';
import { accessibilityTree, canEmulate, press, viewport } from '../support/browser.js';
import { faintNames, unseenFocus } from '../support/pixels.js';
import {
  cutWhenSpaced,
  lowFields,
  shownByHover,
  tinyTargets,
  unseenControls,
} from '../support/reach.js';
import { alike, nameless } from '../support/names.js';
import { readTree, within } from '../support/told.js';
import {
  button,
  catchDownloads,
  mount,
  paperOf,
  rootOf,
  showStory,
  storiesHere,
  whole,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';
import { allLooks } from '../tools-on-disk.js';

const WIDTHS = [1280, 320];

/** What people wrote that a tool shows. */
const textsOfPeople = (tool: AnyTool): string[] =>
  [...rootOf(tool).querySelectorAll('bdi')].map((each) => each.textContent!.trim()).filter(Boolean);

/** What a person without a mouse, without sight, or with larger text needs, in every story. */
export function reach(subject: Subject): void {
  catchDownloads();

  const page = document.documentElement;
  before(() => {
    page.lang = 'nl';
    page.style.cssText = 'background: Canvas; color-scheme: light';
  });
  after(async () => {
    page.removeAttribute('style');
    page.removeAttribute('lang');
    await viewport(800, 600);
  });
  afterEach(() => void dispatchEvent(new Event('afterprint')));

  /** What moves has come to where it goes. */
  const show = async (story: Subject['stories'][number][1]): Promise<AnyTool> => {
    const tool = await showStory(subject, story, await fixture<HTMLElement>(html`<main></main>`));
    await whole(tool);
    for (const each of rootOf(tool).getAnimations({ subtree: true }))
      if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
    return tool;
  };

  const focusSeen = new Set<string>();
  const actsTried = new Set<string>();
  for (const width of WIDTHS)
    describe(`${width} pixels wide`, () => {
      before(() => viewport(width, 800));

      // Stories of narrow places are in the first width, too.
      const tried = storiesHere(subject).filter(
        ([name]) => allLooks || width === WIDTHS[0] || subject.marked.includes(name),
      );
      for (const [name, story] of tried) {
        it(`“${name}” is there for a finger, for a keyboard, for larger spaces and for who hears it`, async () => {
          const tool = await show(story);
          if (paperOf(tool)) return;
          if (!story.play) expect(document.activeElement, 'focus').to.equal(document.body);
          expect(tinyTargets(tool), 'targets').to.deep.equal([]);
          expect(lowFields(tool), 'fields').to.deep.equal([]);
          expect(unseenControls(tool), 'seen without pointing').to.deep.equal([]);
          expect(await cutWhenSpaced(tool), 'texts spaced wider').to.deep.equal([]);
          if (!canEmulate) return;
          const told = readTree(await accessibilityTree());
          expect(within(told).length).to.be.greaterThan(3);
          expect(nameless(told), 'without a name').to.deep.equal([]);
          expect(alike(told, textsOfPeople(tool)), 'with one name').to.deep.equal([]);
          expect(await faintNames(tool, 3), 'names in a picture').to.deep.equal([]);
          expect(await unseenFocus(tool, focusSeen), 'focus').to.deep.equal([]);
        });

        // Firefox waits for its dialog to print.
        if (!canEmulate) continue;
        it(`“${name}” tells of each act what it did`, async () => {
          const first = await show(story);
          if (paperOf(first)) return;
          const silent: string[] = [];
          for (const [at, kind] of actsOf(first).map(kindOfAct).entries()) {
            if (actsTried.has(kind)) continue;
            actsTried.add(kind);
            sessionStorage.clear();
            const tool = await show(story);
            const act = actsOf(tool)[at];
            if (act && kindOfAct(act) === kind) silent.push(...(await silenceOf(tool, act)));
            tool.closest('main')!.remove();
          }
          expect(silent).to.deep.equal([]);
        });
      }
    });

  it('shows nothing to a pointer alone', async () => {
    expect(shownByHover(await mount(subject, { value: subject.value }))).to.deep.equal([]);
  });

  it('takes no focus when it comes, empty or filled', async () => {
    for (const value of [undefined, subject.value]) {
      const tool = await mount(subject, { value });
      expect(document.activeElement).to.equal(document.body);
      tool.remove();
    }
  });

  it('destroys nothing when Enter follows at once on a question', async () => {
    const tool = await mount(subject, { value: subject.value });
    const { data } = tool.value;
    button(tool, 'Wis alles').focus();
    await press('Enter');
    await tool.updateComplete;
    expect(rootOf(tool).querySelector('dialog')!.open).to.equal(true);
    await press('Enter');
    await tool.updateComplete;
    expect(tool.value.data).to.deep.equal(data);
  });

  it('leads by Tab from a question to its yes', async () => {
    const tool = await mount(subject, { value: subject.value });
    button(tool, 'Wis alles').focus();
    await press('Enter');
    await tool.updateComplete;
    await press('Tab');
    expect(tool.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Ja, wis alles');
    await press('Enter');
    await tool.updateComplete;
    expect(rootOf(tool).querySelector('dialog')!.open).to.equal(false);
    expect(rootOf(tool).querySelector('[role=status]')!.textContent).to.equal('Alles is gewist.');
  });
}
