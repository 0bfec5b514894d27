/** Matches a valid period. */
export const periodPattern: RegExp = (() => {
  const moment = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;
  return new RegExp(String.raw`^(?:${moment}(?:/(?:${moment}|\.\.))?|\.\./${moment})$`);
})();

/** The year, if a period is one whole year; undefined for quarters, months and spans. */
export function wholeYear(period: string): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}

/** First and last year that a period touches; an open start is `-Infinity`, an open end `Infinity`. */
export function yearSpan(period: string): [first: number, last: number] {
  const [start = '', end = start] = period.split('/');
  return [start === '..' ? -Infinity : Number(start.slice(0, 4)), end === '..' ? Infinity : Number(end.slice(0, 4))];
}

/** The parts of a year, half-year, quarter, month or day, as written in a period. */
interface MomentParts {
  readonly year: string;
  readonly half?: string | undefined;
  readonly quarter?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Splits a period without a slash; the year is empty if it is not one. */
export function momentParts(moment: string): MomentParts {
  const [, year = '', half, quarter, month, day] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(moment) ?? [];
  return {year, half, quarter, month, day};
}
