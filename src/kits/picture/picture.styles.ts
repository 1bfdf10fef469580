import { css } from 'lit';

/**
 * A frame that pans, with a picture in it whose texts keep their size: a name, 14 units high, is at least
 * 12 CSS pixels, and 0.75 of the reader's own text. A tool sets the frame's height: --frame-height.
 */
export const pictureStyles = css`
  .picture-frame {
    block-size: var(--frame-height, 36em);
    overflow: auto;
    direction: ltr;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .picture-frame > svg {
    --unit: max(0.0536em, 0.86px, var(--scale, 0) * 1px);
    display: block;
    inline-size: calc(var(--wide, 0) * var(--unit));
    block-size: calc(var(--high, 0) * var(--unit));
    min-inline-size: 100%;
    min-block-size: 100%;
    touch-action: pan-x pan-y;
    -webkit-user-select: none;
    user-select: none;
  }
  .picture-frame.pans > svg {
    cursor: grab;
  }
  .map-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .keys {
    font-size: 0.85em;
    line-height: 1.35;
  }
  .zoom,
  .zoom > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .icon {
    flex: none;
    min-inline-size: 2.6em;
    min-block-size: 2.6em;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    line-height: 1;
    cursor: pointer;
  }
  .icon[aria-disabled='true'] {
    border-style: dashed;
    color: var(--muted);
    cursor: default;
  }
  .icon:not([aria-disabled='true']):hover {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  /* Where a file is made of the picture: always on white paper, never seen. */
  .picture-image {
    position: absolute;
    inset-inline-start: -9999px;
    color-scheme: light;
    forced-color-adjust: none;
  }
  @media print {
    .picture-frame {
      block-size: auto;
      overflow: visible;
      border: 0;
    }
    .picture-frame > svg {
      inline-size: 100%;
      block-size: auto;
      min-inline-size: 0;
      max-block-size: 36em;
      break-inside: avoid;
    }
  }
`;
