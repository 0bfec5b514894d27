import {css} from 'lit';
import {breakpoints, defaultHeights, minWidth, partSpace, rem, toolbarHeight} from '../model/layout.js';

const [medium, small, narrowest] = breakpoints;

/** The height below a width; the last matching rule wins. */
const heightBelow = ({below, wide, narrow}: (typeof breakpoints)[number]) => css`
  @container (width < max(${below}px, ${below / rem}rem)) {
    .frame {
      --_rems: calc(var(--_wide) * ${wide} + var(--_narrow) * ${narrow});
    }
  }
`;

/** Reserves the space of a chart before any of it loads; the frame styles the rest. Names that start with `--_` are private. */
export const hostStyles = css`
  :host {
    --_space: var(--szhk-space, max(${partSpace}px, ${partSpace / rem}rem));
    --_table-button: max(${toolbarHeight}px, ${toolbarHeight / rem}rem);
    display: block;
    min-inline-size: min(100%, ${minWidth}px);
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  .container {
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
    white-space: normal;
  }
  .frame {
    --_wide: ${defaultHeights.wide};
    --_narrow: ${defaultHeights.narrow};
    --_rems: var(--_wide);
    --_block-size: var(--szhk-block-size, max(var(--_rems) * ${rem}px, var(--_rems) * 1rem));
    box-sizing: border-box;
    min-block-size: calc(var(--_block-size) - var(--_table-button));
    padding: var(--_space);
  }
  .data {
    box-sizing: border-box;
    min-block-size: var(--_table-button);
  }
  @media screen {
    .unseen {
      display: none;
    }
  }
  ${heightBelow(medium)}
  ${heightBelow(small)}
  ${heightBelow(narrowest)}
`;
