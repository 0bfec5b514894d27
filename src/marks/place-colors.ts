const placeColors: ReadonlyMap<string, string> = new Map([
  ['shenzhen', 'var(--_shenzhen)'],
  ['hong-kong', 'var(--_hong-kong)'],
]);

/** The same colour for a place in every chart; what is not Shenzhen or Hong Kong steps back. */
export function placeColor(place: string): string {
  return placeColors.get(place) ?? 'var(--_other)';
}

/** Colours for what is told apart within one place: its own first, then mixtures that keep their distance. */
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
