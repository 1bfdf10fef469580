import { addressOf, type FrameMessage } from './frame-messages.js';

/**
 * `frame.js`, for a page with frames of `frame.html`: gives each frame the height of what is in it.
 * Without it a frame keeps the height that the page gave it, and scrolls.
 */

/** Pixels. */
const LEAST = 150;
const MOST = 20_000;

const page = new URL(/* @vite-ignore */ 'frame.html', import.meta.url);

const framed = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.split(/[?#]/)[0] === page.href);

const originOf = ({ sandbox }: HTMLIFrameElement): string =>
  self.origin === 'null' || (sandbox.length && !sandbox.contains('allow-same-origin'))
    ? 'null'
    : page.origin;

const greet = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage(
    { samenspel: 'hello' } satisfies FrameMessage,
    addressOf(originOf(frame)),
  );

addEventListener('message', ({ source, origin, data }: MessageEvent<FrameMessage | null>) => {
  const frame = framed().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (data?.samenspel === 'ready') greet(frame);
  if (data?.samenspel !== 'height' || !Number.isFinite(data.height)) return;
  const height = Math.min(MOST, Math.max(LEAST, Math.ceil(data.height)));
  const withBorder = getComputedStyle(frame).boxSizing === 'border-box';
  const border = withBorder ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
});

framed().forEach(greet);
