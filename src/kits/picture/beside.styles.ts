import { css } from 'lit';

/**
 * How high the frame of a picture is that stays in view: above what one works in, or beside it. How high the
 * window is, is asked in steps: in a frame that grows with what is in it, a part of that height would have
 * no end.
 */
export const besideStyles = css`
  .beside {
    --frame-height: 22em;
    --above: 18em;
    --aside: 22em;
  }
  @media (min-height: 44em) {
    .beside {
      --aside: 31em;
    }
  }
  @media (min-height: 47em) {
    .beside {
      --aside: 34em;
    }
  }
  @media (min-height: 54em) {
    .beside {
      --aside: 40em;
    }
  }
  @media (min-height: 56em) {
    .beside {
      --above: 26em;
    }
  }
  @media (min-height: 62em) {
    .beside {
      --aside: 46em;
    }
  }
  @media (min-height: 70em) {
    .beside {
      --above: 32em;
    }
  }
`;
