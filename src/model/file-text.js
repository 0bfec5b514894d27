// Plain JavaScript, because the scripts that publish `data/` also run it.

/**
 * A text that any file can hold. Line breaks of word processors become spaces; other control characters, noncharacters and lone surrogates,
 * which XML excludes and no page shows, go.
 * @param {string} text
 */
export const fileText = (text) =>
  text
    .replace(/[\v\f\x85]/g, ' ')
    .replace(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '');
