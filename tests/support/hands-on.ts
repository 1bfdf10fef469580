import { viewport } from './browser.js';
import { choose } from './chosen-file.js';
import { eventually, frame } from './tools.js';

/** A tool on the page, with the document that it holds. */
interface Held<Data> extends HTMLElement {
  readonly value: { readonly data: Data };
  readonly updateComplete: Promise<unknown>;
}

/** Text as it is read: without the marks round what people wrote, and with one space between words. */
export const textIn = (element: Element): string =>
  element
    .textContent!.replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Each test begins at this size with nothing kept, and ends with nothing being printed. */
export function freshAt(width: number, height: number): void {
  beforeEach(async () => {
    await viewport(width, height);
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));
}

/** What a person sees of the tool that `now` gives, and does to it. */
export function handsOn<Data>(now: () => Held<Data>) {
  const root = (): ShadowRoot => now().shadowRoot!;
  const all = <Found extends HTMLElement = HTMLElement>(selector: string): Found[] => [
    ...root().querySelectorAll<Found>(selector),
  ];
  const find = <Found extends HTMLElement = HTMLElement>(selector: string): Found => {
    const [found] = all<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const settle = async (): Promise<void> => {
    await now().updateComplete;
    await frame();
    await now().updateComplete;
  };
  const there = (selector: string): Promise<void> =>
    eventually(() => root().querySelector(selector), `there is no ${selector}`);
  return {
    root,
    all,
    find,
    settle,
    /** Settles once it is there. */
    there,
    /** Has a field for files take these. */
    choose: (selector: string, ...files: readonly (BlobPart | File)[]): void =>
      choose(find<HTMLInputElement>(selector), ...files),
    data: (): Data => now().value.data,
    focused: (): HTMLElement => root().activeElement as HTMLElement,
    status: (): string => textIn(find('[role=status]')),
    async click(selector: string): Promise<void> {
      find(selector).click();
      await settle();
    },
    /** Clicks what may still have to come. */
    async reach(selector: string): Promise<void> {
      await there(selector);
      find(selector).click();
      await settle();
    },
    /** Everything that is in the tool: texts, names and values. */
    everything: (): string =>
      [
        root().textContent,
        ...all('*').flatMap((element) => [
          ...[...element.attributes].map((attribute) => attribute.value),
          (element as HTMLInputElement).value ?? '',
        ]),
      ].join('\n'),
    /** Presses the button with this text. */
    async push(label: string): Promise<void> {
      const found = all('button').find((each) => textIn(each) === label && each.checkVisibility());
      if (!found) throw new Error(`There is no button “${label}” in sight`);
      found.click();
      await settle();
    },
  };
}
