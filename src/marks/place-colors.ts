const placeColors: ReadonlyMap<string, string> = new Map([
  ['shenzhen', 'var(--_shenzhen)'],
  ['hong-kong', 'var(--_hong-kong)'],
]);

/** The color of a place, the same in every chart; all but Shenzhen and Hong Kong are muted. */
export function placeColor(place: string): string {
  return placeColors.get(place) ?? 'var(--_other)';
}

/** Colors for series within one place: its own first, then mixtures that stay distinct. */
export function shade(place: string, index: number): string {
  const own = placeColor(place);
  const mixed = (color: string, part: number) => `color-mix(in srgb, ${color} ${part}%, var(--_text))`;
  return (
    [own, 'var(--_other)', mixed(own, 45), mixed('var(--_other)', 45), `color-mix(in srgb, ${own} 60%, var(--_other))`][index] ??
    'var(--_other)'
  );
}

/** Whether a place is one of the two that every chart is about. */
export function isMainPlace(place: string): boolean {
  return placeColors.has(place);
}
