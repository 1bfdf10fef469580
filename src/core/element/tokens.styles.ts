import { css } from 'lit';

// @newer `light-dark()` Plain colours, by `orOlder()`.
/**
 * The look in three steps: `--samenspel-*` of the host, else an NL Design System token, else our own.
 * `light-dark()` follows the page's `color-scheme`. Every text pair is at least 7:1 on its ground.
 */
export const tokens = css`
  .root {
    --ink: var(--samenspel-color-text, var(--utrecht-document-color, light-dark(#22252e, #f3f0ea)));
    --muted: var(--samenspel-color-text-muted, light-dark(#474b57, #c9c5bd));
    --paper: var(
      --samenspel-color-background,
      var(--utrecht-document-background-color, light-dark(#fffdf9, #1c1f27))
    );
    --raised: var(--samenspel-color-raised, light-dark(#fff, #262a34));
    --line: var(--samenspel-color-line, light-dark(#d8d1c5, #454a57));
    --edge: var(--samenspel-color-control-border, light-dark(#6f6a60, #969baa));
    --accent: var(
      --samenspel-color-accent,
      var(--utrecht-button-primary-action-background-color, light-dark(#0b5563, #7fd3df))
    );
    --on-accent: var(
      --samenspel-color-on-accent,
      var(--utrecht-button-primary-action-color, light-dark(#fffdf9, #10222a))
    );
    --accent-text: var(
      --samenspel-color-accent-text,
      var(--utrecht-link-color, light-dark(#0b5563, #7fd3df))
    );
    --accent-soft: var(
      --samenspel-color-accent-soft,
      color-mix(in srgb, var(--accent-text) 12%, var(--raised))
    );
    --focus: var(--samenspel-color-focus, light-dark(#22252e, #f3f0ea));
    --radius: var(--samenspel-radius, 0.75em);
  }
`;
