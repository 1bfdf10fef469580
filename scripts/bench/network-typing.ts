import '../../src/generated/network-ecogram/define.js';
import type { NetworkData } from '../../src/kits/network/network-data.model.js';

const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done(), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  });

/** Milliseconds until it is painted, for each letter typed in the name of someone in a network. */
async function typing(data: NetworkData, letters: number): Promise<number[]> {
  const tool = document.createElement('network-ecogram');
  tool.draft = 'none';
  document.body.append(tool);
  await tool.updateComplete;
  tool.value = { ...tool.value, data };
  await tool.updateComplete;
  const root = tool.shadowRoot!;
  root.querySelector<HTMLElement>('#edit-p9')!.click();
  await tool.updateComplete;
  const field = root.querySelector<HTMLInputElement>('#name-p9')!;
  const times: number[] = [];
  for (let at = 0; at < letters; at++) {
    await new Promise((done) => setTimeout(done, 100));
    const start = performance.now();
    field.value += 'eni'[at % 3];
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await tool.updateComplete;
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { typing });
