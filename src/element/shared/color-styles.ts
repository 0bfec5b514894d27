import {css, unsafeCSS} from 'lit';

const lightAndDark = css`
  :host {
    --_background: var(--szhk-color-background, light-dark(#fff, #16181d));
    --_text: var(--szhk-color-text, light-dark(#1b1e24, #eceef2));
    --_muted: var(--szhk-color-muted, light-dark(#565d69, #a9b1be));
    --_grid: var(--szhk-color-grid, light-dark(#e3e6eb, #31363f));
    --_shenzhen: var(--szhk-color-shenzhen, light-dark(#0b62c4, #6db3ff));
    --_hong-kong: var(--szhk-color-hong-kong, light-dark(#c2410c, #ff9466));
    --_other: var(--szhk-color-other, light-dark(#66707f, #a0a9b8));
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_background: #fff;
      --_text: #000;
      --_muted: #000;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_text: var(--szhk-color-text, light-dark(#000, #fff));
      --_muted: var(--szhk-color-muted, light-dark(#2b3038, #d9dee6));
      --_grid: var(--szhk-color-grid, light-dark(#767e8a, #8a93a1));
      --_other: var(--szhk-color-other, light-dark(#454d59, #c9d0da));
      --_shenzhen: var(--szhk-color-shenzhen, light-dark(#064a96, #9dccff));
      --_hong-kong: var(--szhk-color-hong-kong, light-dark(#8f2f08, #ffb796));
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      color-scheme: light dark;
    }
    svg {
      forced-color-adjust: none;
      color: CanvasText;
      --_background: Canvas;
      --_grid: color-mix(in srgb, CanvasText 25%, Canvas);
      --_text: CanvasText;
      --_muted: CanvasText;
      --_shenzhen: LinkText;
      --_hong-kong: CanvasText;
      --_other: GrayText;
    }
  }
`;

const hasLightDark = globalThis.CSS?.supports('color', 'light-dark(red, red)') ?? true;

/**
 * Chart colours: those of the page, or else the package's own, for light, dark, print, more contrast, and forced colours. Browsers from
 * before `light-dark()` have the light ones.
 */
export const colorStyles = hasLightDark ? lightAndDark : unsafeCSS(lightAndDark.cssText.replace(/light-dark\((#\w+)[^)]*\)/g, '$1'));
