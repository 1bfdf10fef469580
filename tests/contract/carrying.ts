import { expect } from '@open-wc/testing';
import { readCarried } from '../../src/core/carry/carried-file.js';
import {
  CARRY_KINDS,
  CIRCLES,
  type Carry,
  type CarryItem,
} from '../../src/core/carry/carry.model.js';
import type { ToolDocument } from '../../src/core/document/document.js';
import { axeFaults } from '../support/axe.js';
import { engine, press, viewport } from '../support/browser.js';
import {
  alertOf,
  button,
  catchDownloads,
  errorsFrom,
  eventually,
  mount,
  openFile,
  pathsIn,
  place,
  subjectOf,
  wipe,
  type StoriesModule,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';
import { allLooks, tools } from '../tools-on-disk.js';

/** What axe says of a page that is no page of anyone. */
const OF_THE_PAGE = /^(document-title|html-has-lang|region|page-has-heading-one|landmark-)/;

const DOC = '5f0c29a3b1d84e7f6a0c11d2';

/** A file of a tool that nobody knows, with a thing of every kind for every circle. */
const everything = (text: (item: CarryItem) => string = ({ text: own }) => own) => {
  const items = CARRY_KINDS.flatMap((kind) =>
    CIRCLES.map((circle): CarryItem => {
      const id = `${kind}-${circle}`;
      return { id, kind, text: `Ding ${id}`, for: circle, about: ['iets:anders'] };
    }),
  );
  return {
    tool: 'ander-ding',
    schemaVersion: 3,
    docId: DOC,
    savedAt: '2026-05-12T10:00:00Z',
    contentId: 'x',
    data: { geheim: true },
    carry: items.map((item) => ({ ...item, text: text(item) })),
  };
};

const dialogOf = (tool: AnyTool): HTMLDialogElement =>
  tool.shadowRoot!.querySelector<HTMLDialogElement>('dialog.dialog')!;
const boxesIn = (tool: AnyTool): HTMLInputElement[] => [
  ...dialogOf(tool).querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const saidBy = (tool: AnyTool): string =>
  tool.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
const textOf = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();

/** A change that a person makes, of whatever this tool holds. */
const changeSomething = (tool: AnyTool): void =>
  (
    tool as unknown as { documents: { change(act: (now: object) => object): void } }
  ).documents.change((now) => ({ ...now }));

/** The uncaught errors of the page while something is done. */
async function errorsDuring(act: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const take = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
  };
  addEventListener('error', take);
  addEventListener('unhandledrejection', take);
  await act();
  removeEventListener('error', take);
  removeEventListener('unhandledrejection', take);
  return errors;
}

/** What goes from tool to tool: a small list in the document that any other can read. */
export function carrying(subject: Subject): void {
  const { name } = subject;
  const { carry } = customElements.get(name) as unknown as { carry?: Carry<unknown> };
  const taken = [...new Set(carry?.lists.flatMap(({ takes }) => takes ?? []))];
  const fitting = taken.length * CIRCLES.length;
  const { saved } = catchDownloads();
  const filled = (): Promise<AnyTool> => mount(subject, { value: subject.value });

  async function offered(tool: AnyTool, file: object): Promise<HTMLDialogElement> {
    await openFile(tool, JSON.stringify(file));
    await eventually(() => dialogOf(tool)?.open, 'no dialog');
    return dialogOf(tool);
  }

  async function answer(tool: AnyTool, label: string): Promise<void> {
    button(tool, label).click();
    await tool.updateComplete;
    expect(dialogOf(tool).open).to.equal(false);
  }

  /** A document of this tool that someone changed, so that it has a name, with all that it gives. */
  async function given(): Promise<ToolDocument> {
    const tool = await mount(subject, { value: { ...subject.value, docId: 'a0' } });
    const { value } = tool;
    tool.parentElement!.remove();
    return structuredClone(value);
  }

  it('has a name from the first change on, that nothing else has, until all is wiped', async () => {
    const names = new Set<string>();
    for (const time of ['once', 'again']) {
      const tool = await filled();
      expect(tool.value, time).not.to.have.any.keys('docId', 'carry');
      changeSomething(tool);
      await tool.updateComplete;
      const { docId } = tool.value;
      expect(/^[0-9a-f]{24}$/.test(docId!)).to.equal(true);
      names.add(docId!);
      changeSomething(tool);
      await tool.updateComplete;
      expect(tool.value.docId).to.equal(docId);
      await wipe(tool);
      expect(tool.value.docId).to.equal(undefined);
      tool.parentElement!.remove();
    }
    expect(names.size).to.equal(2);
  });

  it('saves with it what other tools can read, and opens it again as it was', async () => {
    const value = await given();
    const tool = await mount(subject, { value });
    button(tool, 'Bewaar als bestand').click();
    const file = JSON.parse(await saved[0]!.text()) as ToolDocument;
    expect(file).to.deep.equal(JSON.parse(JSON.stringify(value)));
    const read = readCarried(file);
    expect(read.ok && read.value.faults).to.deep.equal([]);
    expect(read.ok && read.value.items.length).to.equal(file.carry?.length ?? 0);
    const other = await mount(subject);
    await openFile(other, JSON.stringify(file));
    expect(other.value).to.deep.equal(value);
  });

  it('works it out from what was made, whatever a file says', async () => {
    const value = await given();
    const tool = await mount(subject, { value: { ...value, carry: everything().carry } });
    expect(tool.value).to.deep.equal(value);
  });

  // The tools that follow it, round to the first again: so each file is opened by as many others.
  const at = tools.findIndex((each) => each.name === name);
  const isMate = ({ file }: { file?: string }): boolean => !!file && file === tools[at]?.file;
  const rest = [...tools.slice(at + 1), ...tools.slice(0, at)];
  const others = rest.filter((each) => !isMate(each));
  // In other engines one: what a file holds is the same everywhere.
  const met = allLooks ? others : others.slice(0, engine === 'chromium' ? 3 : 1);
  for (const other of met)
    it(`opens a file of ${other.name} and leaves one’s own work as it was`, async () => {
      const theirs = subjectOf(
        other.name,
        (await import(`/stories/${other.name}.stories.ts`)) as StoriesModule,
      );
      const from = await mount(theirs, { value: { ...theirs.value, docId: DOC } });
      const file = from.value;
      from.parentElement!.remove();
      const into = await place();
      const faults = errorsFrom(into);
      const errors = await errorsDuring(async () => {
        const tool = await mount(subject, { value: subject.value, into });
        const dialog = await offered(tool, file);
        const names = JSON.parse(await (await fetch('/content/common/tools/nl.json')).text()) as {
          tools: { id: string; name: string }[];
        };
        const called = names.tools.find(({ id }) => id === other.name)?.name;
        // A tool that has just been begun has no name in that list.
        expect(textOf(dialog)).to.contain(called?.split('{')[0]!.trim() ?? 'een ander onderdeel');
        const fits = (file.carry ?? []).filter(({ kind }) => taken.includes(kind));
        expect(boxesIn(tool)).to.have.length(fits.length);
        if (!fits.length) expect(textOf(dialog)).to.contain('niets over te nemen');
        await answer(tool, fits.length ? 'Niet doen' : 'Sluit');
        expect(tool.value).to.deep.equal(subject.value);
        expect(alertOf(tool)).to.equal(undefined);
      });
      expect(errors).to.deep.equal([]);
      expect(faults).to.deep.equal([]);
    });

  for (const mate of rest.filter(isMate))
    it(`opens a file of ${mate.name} whole, since both write the same, and saves it with all that is in it`, async () => {
      const theirs = subjectOf(
        mate.name,
        (await import(`/stories/${mate.name}.stories.ts`)) as StoriesModule,
      );
      const tool = await mount(subject);
      await openFile(tool, JSON.stringify(theirs.value));
      expect(tool.value).to.deep.equal({ ...theirs.value, tool: name });
      button(tool, 'Bewaar als bestand').click();
      const file = JSON.parse(await saved[0]!.text()) as ToolDocument;
      expect(file.data).to.deep.equal(theirs.value.data);
    });

  it('offers what fits, ticked beforehand only what was written for its own circle', async () => {
    const tool = await filled();
    const dialog = await offered(tool, everything());
    expect(textOf(dialog)).to.contain('Dit komt uit een ander onderdeel.');
    expect(textOf(dialog)).to.contain('12 mei 2026');
    const boxes = boxesIn(tool);
    expect(boxes).to.have.length(fitting);
    for (const box of boxes) {
      const text = textOf(box.closest('label')!);
      expect(box.checked, text).to.equal(text.endsWith(`-${carry!.for}`));
      const legend = textOf(box.closest('fieldset')!.querySelector('legend')!);
      expect(/bedoeld voor/.test(legend), legend).to.equal(!box.checked);
    }
    expect(dialog.contains(tool.shadowRoot!.activeElement)).to.equal(true);
  });

  it('never takes what is over by itself', async () => {
    const tool = await filled();
    const file = everything();
    const over = file.carry.map((item) => ({ ...item, state: 'done' }));
    await offered(tool, { ...file, carry: over });
    expect(boxesIn(tool).filter((box) => box.checked)).to.deep.equal([]);
  });

  it('goes away with Escape, back to the button, and nothing has changed', async () => {
    const tool = await filled();
    const opener = button(tool, 'Open een bestand');
    opener.focus();
    await offered(tool, everything());
    await press('Escape');
    await eventually(() => !dialogOf(tool).open, 'it stays');
    expect(tool.shadowRoot!.activeElement).to.equal(opener);
    expect(tool.value).to.deep.equal(subject.value);
  });

  if (fitting) {
    it('takes in what is ticked, says how much, and undoes it in one step', async () => {
      const tool = await filled();
      await offered(tool, everything());
      await answer(tool, 'Neem over');
      expect(saidBy(tool)).to.equal(
        taken.length === 1 ? '1 ding overgenomen.' : `${taken.length} dingen overgenomen.`,
      );
      expect(textOf(tool.shadowRoot!.querySelector('.taken')!)).to.contain('overgenomen');
      const now = JSON.stringify(tool.value.data);
      for (const kind of taken) expect(now).to.contain(`"origin":"${DOC}/${kind}-${carry!.for}"`);
      const undo = tool.shadowRoot!.querySelector<HTMLElement>('.taken button')!;
      undo.focus();
      undo.click();
      await tool.updateComplete;
      expect(saidBy(tool)).to.match(/^Ongedaan gemaakt/);
      expect(tool.shadowRoot!.activeElement).to.equal(button(tool, 'Open een bestand'));
      expect(tool.value.data).to.deep.equal(subject.value.data);
      expect(tool.shadowRoot!.querySelector('.taken')).to.equal(null);
    });

    it('lets someone choose by keys alone', async () => {
      const tool = await filled();
      await offered(tool, everything());
      await press('Tab');
      const [first] = boxesIn(tool);
      expect(tool.shadowRoot!.activeElement).to.equal(first);
      await press(' ');
      expect(first!.checked).to.equal(false);
      while (tool.shadowRoot!.activeElement !== button(tool, 'Neem over')) await press('Tab');
      await press('Enter');
      await tool.updateComplete;
      expect(dialogOf(tool).open).to.equal(false);
      const said = taken.length - 1;
      expect(saidBy(tool)).to.match(said ? new RegExp(`^${said} `) : /^Er is niets overgenomen/);
    });

    it('knows what it took before, and asks which one stays where that changed', async () => {
      const tool = await filled();
      await offered(tool, everything());
      for (const box of boxesIn(tool)) if (!box.checked) box.click();
      await answer(tool, 'Neem over');
      const once = tool.value.data;
      expect(textOf(await offered(tool, everything()))).to.contain(
        `${fitting} dingen staan hier al.`,
      );
      expect(boxesIn(tool)).to.deep.equal([]);
      await answer(tool, 'Sluit');
      expect(tool.value.data).to.deep.equal(once);

      const kind = taken[0]!;
      expect(tool.value.taken).to.have.length(fitting);
      // A file that is opened again later knows it, too: what one changed oneself is not asked about.
      const edited = structuredClone(tool.value) as ToolDocument;
      const own = JSON.stringify(edited.data).replace(`Ding ${kind}-self`, 'In eigen woorden');
      const other = await mount(subject, { value: { ...edited, data: JSON.parse(own) as object } });
      expect(textOf(await offered(other, everything()))).to.contain(
        `${fitting} dingen staan hier al.`,
      );
      expect(boxesIn(other)).to.deep.equal([]);
      other.parentElement!.remove();

      const later = everything((item) =>
        item.id === `${kind}-self` ? 'Nu iets anders' : item.text,
      );
      // What is gone from the file is not gone here.
      later.carry = later.carry.filter(({ id }) => id !== `${kind}-team`);
      const change = async (choice: RegExp): Promise<void> => {
        const dialog = await offered(tool, later);
        expect(textOf(dialog)).to.contain('Er staat 1 ding in dat hier past.');
        expect(textOf(dialog)).to.contain(`Ding ${kind}-self`).and.to.contain('Nu iets anders');
        const radios = [...dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')];
        expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false]);
        radios.find((each) => choice.test(textOf(each.closest('label')!)))!.click();
        await answer(tool, 'Neem over');
      };
      await change(/^Zoals het hier staat/);
      expect(tool.value.data).to.deep.equal(once);
      expect(saidBy(tool)).to.equal('Er is niets overgenomen.');
      await change(/^Zoals in het bestand/);
      expect(JSON.stringify(tool.value.data)).to.equal(
        JSON.stringify(once).replace(`Ding ${kind}-self`, 'Nu iets anders'),
      );
    });

    it('names a part that cannot be read, and offers the others', async () => {
      const tool = await filled();
      const file = everything();
      const broken = [{ ...file.carry[0], kind: 'score' }, ...file.carry];
      const dialog = await offered(tool, { ...file, carry: broken });
      expect(pathsIn(dialog)).to.include('carry[0].kind');
      expect(boxesIn(tool)).not.to.deep.equal([]);
    });

    it('opens the same dialog for the page, and takes nothing by itself', async () => {
      const tool = await filled();
      tool.takeIn(everything());
      await tool.updateComplete;
      expect(dialogOf(tool).open).to.equal(true);
      expect(boxesIn(tool)).to.have.length(fitting);
      expect(tool.value).to.deep.equal(subject.value);
    });
  } else {
    it('says that nothing can be taken in', async () => {
      const tool = await filled();
      expect(textOf(await offered(tool, everything()))).to.contain(
        'Uit dit bestand is hier niets over te nemen.',
      );
      await answer(tool, 'Sluit');
      expect(tool.value).to.deep.equal(subject.value);
    });
  }

  it('refuses from the page what is no document, aloud', async () => {
    for (const bad of [undefined, 7, 'tekst', [], {}, { tool: 7 }]) {
      const into = await place();
      const errors = errorsFrom(into);
      const tool = await mount(subject, { value: subject.value, into });
      tool.takeIn(bad as unknown as ToolDocument);
      await tool.updateComplete;
      expect(errors.map((event) => event.subject)).to.deep.equal(['document']);
      expect(alertOf(tool)?.textContent).to.contain('Wat er stond, staat er nog.');
      expect(tool.value).to.deep.equal(subject.value);
      into.remove();
    }
  });

  it('has a dialog that fits a narrow screen, and in which axe finds nothing', async () => {
    await viewport(320, 640);
    try {
      const tool = await filled();
      const file = everything((item) =>
        item.for === 'self' ? 'Kort' : `${item.text} ${'onafgebrokenlangwoord'.repeat(6)}`,
      );
      const broken = [...file.carry, { ...file.carry[0], id: 'x', kind: 'score' }];
      const dialog = await offered(tool, { ...file, carry: broken });
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const each of dialog.querySelectorAll('label, button, summary'))
        expect(each.getBoundingClientRect().height, textOf(each)).to.be.at.least(44);
      const faults = await axeFaults();
      expect(faults.filter((fault) => !OF_THE_PAGE.test(fault))).to.deep.equal([]);
    } finally {
      await viewport(800, 600);
    }
  });

  it('speaks the language of the page', async () => {
    const tool = await filled();
    tool.lang = 'en';
    await eventually(() => /Open a file/.test(tool.shadowRoot!.textContent!), 'it stays Dutch');
    const dialog = await offered(tool, everything());
    expect(textOf(dialog))
      .to.contain('This comes from another tool.')
      .and.to.contain('May 12, 2026');
    expect(button(tool, fitting ? 'Bring in' : 'Close')).to.exist;
  });
}
