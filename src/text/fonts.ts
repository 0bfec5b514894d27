import type {Glyphs} from './locales/message-types.js';

/** Fonts with Chinese glyphs, which differ between the mainland and Hong Kong. */
const faces = {
  Hans: ['system-ui', 'Segoe UI', 'Roboto', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei'],
  Hant: ['system-ui', 'PingFang HK', 'Noto Sans CJK HK', 'Noto Sans CJK TC', 'Microsoft JhengHei'],
} satisfies Record<Glyphs, readonly string[]>;

/** A font list for CSS and SVG, the page's fonts first. */
export function fontList(glyphs: Glyphs, ofPage: readonly string[] = []): string {
  const names = [...new Set([...ofPage, ...faces[glyphs]])];
  return [...names.map((name) => (name.includes(' ') ? `'${name}'` : name)), 'sans-serif'].join(', ');
}
