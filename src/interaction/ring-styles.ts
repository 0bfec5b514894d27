import {css} from 'lit';

/** Styles of the rings around values, in text and background colours so that they are visible on any mark. */
export const ringStyles = css`
  .ring {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    border-radius: 4px;
    outline: 2px solid var(--_text);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_background);
  }
  .ring.highlighted {
    outline-style: dashed;
  }
`;
