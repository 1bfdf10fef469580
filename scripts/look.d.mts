export interface LookToken {
  /** Such as `--samenspel-color-text`. */
  readonly name: string;
  /** Tokens of others that a tool asks by itself, in this order. */
  readonly others: readonly string[];
  /** Our own value, as CSS. */
  readonly light: string;
  readonly dark: string;
  /** Tokens that the bridge asks, in this order; ours among them where it works a value out. */
  readonly bridged: readonly string[];
}

export function lookTokens(): string[];
export function look(): LookToken[];
export function bridge(): string;
