import {unsafeCSS} from 'lit';
import {fontList} from '../../text/fonts.js';

/** Typeface lists with mainland and Hong Kong glyphs, for style sheets. */
export const fontStyles = {Hans: unsafeCSS(fontList('Hans')), Hant: unsafeCSS(fontList('Hant'))};
