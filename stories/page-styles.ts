import {css} from 'lit';

/** What the pages of Storybook have in common; like Storybook's own they are light. */
export const pageStyles = css`
  :host {
    --_line: #d5d9e0;
    --_muted: #565d69;
    --_link: #0b62c4;
    color-scheme: light;
    display: block;
    color: #1b1e24;
    font:
      14px/1.5 system-ui,
      'PingFang SC',
      'Noto Sans CJK SC',
      'Microsoft YaHei',
      sans-serif;
  }
  :host(:lang(zh-Hant)) {
    font-family: system-ui, 'PingFang HK', 'Noto Sans CJK HK', 'Noto Sans CJK TC', 'Microsoft JhengHei', sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2 {
    margin: 2rem 0 0.75rem;
    font-size: 1.25rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  input,
  select,
  textarea,
  button {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid #858d9a;
    border-radius: 6px;
    background: #fff;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .muted {
    color: var(--_muted);
  }
`;
