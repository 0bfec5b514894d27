import {unsafeCSS} from 'lit';
import {fontList} from '../../text/fonts.js';

/** Lists of typefaces with the glyphs of the mainland and of Hong Kong, for style sheets. */
export const fontStyles = {Hans: unsafeCSS(fontList('Hans')), Hant: unsafeCSS(fontList('Hant'))};
