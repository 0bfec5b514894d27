/** Round years from `first` to `last`, as many as fit into `width` pixels. */
export function yearTicks(first: number, last: number, width: number): number[] {
  const most = Math.max(2, Math.floor(width / 40));
  const rounds = (step: number) => Math.floor(last / step) - Math.ceil(first / step) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => rounds(years) <= most) ?? 1000;
  return Array.from({length: rounds(step)}, (_, index) => (Math.ceil(first / step) + index) * step);
}

/** A year as an axis writes it: `2013`, never `2,013`. */
export const yearFormat = (year: number): string => String(year);
