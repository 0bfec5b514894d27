import {css} from 'lit';

/** What keeps the room of a chart before anything of it is loaded; the look of the rest comes with the frame. `--_` names are private. */
export const styles = css`
  :host {
    --_space: var(--szhk-space, max(12px, 0.75rem));
    --_table-button: max(40px, 2.5rem);
    display: block;
    min-inline-size: min(100%, 288px);
  }
  :host([hidden]) {
    display: none;
  }
  .container {
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  .frame {
    --_wide: 38;
    --_narrow: 52;
    --_rems: var(--_wide);
    --_block-size: var(--szhk-block-size, max(var(--_rems) * 16px, var(--_rems) * 1rem));
    box-sizing: border-box;
    min-block-size: calc(var(--_block-size) - var(--_table-button));
    padding: var(--_space);
  }
  .data {
    box-sizing: border-box;
    min-block-size: var(--_table-button);
  }
  @container (width < max(880px, 55rem)) {
    .frame {
      --_rems: calc(var(--_wide) * 0.7 + var(--_narrow) * 0.3);
    }
  }
  @container (width < max(640px, 40rem)) {
    .frame {
      --_rems: calc(var(--_wide) * 0.4 + var(--_narrow) * 0.6);
    }
  }
  @container (width < max(480px, 30rem)) {
    .frame {
      --_rems: var(--_narrow);
    }
  }
`;
