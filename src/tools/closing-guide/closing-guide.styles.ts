import { css } from 'lit';

export const styles = css`
  .moment {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    margin-block: 0.4em;
  }
  .item .field.day {
    margin-block: 0.5em;
  }
`;
