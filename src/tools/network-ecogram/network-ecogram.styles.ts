import { css } from 'lit';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { fieldsStyles } from '../../kits/circle/fields.styles.js';
import { placeStyles } from '../../kits/circle/place.styles.js';
import { rowsStyles } from '../../kits/circle/rows.styles.js';
import { legendStyles } from '../../kits/picture/legend.styles.js';
import { momentsStyles } from './ecogram-moments.styles.js';

export const styles = css`
  ${arrowKeysStyles}
  ${fieldsStyles}
  ${legendStyles}
  ${placeStyles}
  ${momentsStyles}
  ${rowsStyles}
  .activities .row > .picker {
    flex: 0 1 17em;
    margin: 0;
  }
  .row > .picker legend {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (inline-size < 38em) {
    .activities .row {
      flex-wrap: wrap;
    }
    .activities .row > .picker {
      order: 1;
      flex-basis: 100%;
    }
  }
  .say {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    border-inline-start: 0.35em solid var(--accent-text);
  }
  .say p {
    flex: 1 1 18em;
    min-inline-size: 0;
    margin-block: 0;
  }
  .network .chosen {
    fill: var(--accent);
  }
  .figures th:nth-child(3) {
    inline-size: 42%;
  }
  @media (forced-colors: active) {
    .network .chosen {
      fill: Highlight;
    }
  }
`;
