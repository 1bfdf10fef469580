/** Measures that differ from ours. */
const MEASURES: Readonly<Record<string, string>> = {
  '--samenspel-font-family': 'Georgia, serif',
  '--samenspel-font-size': '1.125em',
  '--samenspel-padding': '0.75em',
  '--samenspel-radius': '0',
  '--samenspel-title-size': '2em',
};

/** Colours of nobody's house style, on a pale green ground, with text of 4.5:1 or more. */
const COLOURS: Readonly<Record<string, string>> = {
  '--samenspel-color-text': '#10301c',
  '--samenspel-color-text-muted': '#2f4f3a',
  '--samenspel-color-background': '#f1f8ec',
  '--samenspel-color-raised': '#fffef2',
  '--samenspel-color-line': '#9dbd8f',
  '--samenspel-color-control-border': '#7a2e00',
  '--samenspel-color-accent': '#7a2e00',
  '--samenspel-color-on-accent': '#fff6e0',
  '--samenspel-color-accent-text': '#7a2e00',
  '--samenspel-color-accent-soft': '#ffe9cf',
  '--samenspel-color-focus': '#b3005e',
};

/**
 * Every token with another value than ours. A letter, and a colour that nobody named here, get a hue
 * of their own by their place in the list.
 */
export function everyTokenChanged(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name, at) => {
      const hue = Math.round((at * 137.5) % 360);
      const own = name.endsWith('-soft') ? `hsl(${hue} 70% 92%)` : `hsl(${hue} 80% 22%)`;
      return [name, MEASURES[name] ?? COLOURS[name] ?? own];
    }),
  );
}
