import {ChartError} from '../model/chart-error.js';
import type {Language} from '../model/language.js';

/** What an old spreadsheet on a page of each language is likely to have saved in, and the pairs of bytes of its usual characters. */
const likely: Partial<Record<Language, {readonly charset: string; readonly leads: readonly [number, number]; readonly trail: number}>> = {
  'zh-Hans': {charset: 'gb18030', leads: [0xa1, 0xf7], trail: 0xa1},
  'zh-Hant': {charset: 'big5', leads: [0xa1, 0xc6], trail: 0x40},
};
/** Share of usual characters from which a guess is trusted; Western letters read as Chinese have almost none. */
const trusted = 0.9;

/**
 * The text of a file: by its byte order mark, or else the charset of its HTTP header, or else UTF-8, or else what is likely in the page's language.
 * @throws ChartError if none fits, so that no letter is ever wrong
 */
export function decodeText(buffer: ArrayBuffer, charset: string | undefined, language: Language, url: string): string {
  const bytes = new Uint8Array(buffer);
  const marked = markedCharset(bytes);
  const candidates = marked ? [marked] : [...(isUseful(charset, bytes) ? [charset] : []), 'utf-8', ...likelyCharset(bytes, language)];
  for (const candidate of candidates) {
    const text = textIn(bytes, candidate);
    if (text !== undefined) return text;
  }
  throw new ChartError('encoding', url);
}

function textIn(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset, {fatal: true}).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined; // a charset that the browser does not know, or bytes that it does not have
  }
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Servers send a one-byte charset by default, in which any bytes are text; what is UTF-8 is not in it. */
function isUseful(charset: string | undefined, bytes: Uint8Array): charset is string {
  const isOneByte = /^(iso-?8859|windows-125|cp125|latin|us-ascii)/i.test(charset ?? '');
  return charset !== undefined && !(isOneByte && textIn(bytes, 'utf-8') !== undefined);
}

function likelyCharset(bytes: Uint8Array, language: Language): string[] {
  const guess = likely[language];
  if (!guess) return [];
  let [pairs, usual] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] as number;
    if (lead < 0x80) continue;
    pairs++;
    if (lead >= guess.leads[0] && lead <= guess.leads[1] && (bytes[index + 1] ?? 0) >= guess.trail) usual++;
    index++;
  }
  return usual >= trusted * pairs ? [guess.charset] : [];
}
