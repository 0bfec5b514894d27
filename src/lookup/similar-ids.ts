/** The ids that share the most letter pairs with a text, so that typos and a different word order still find them. */
export function similarIds(text: string, ids: readonly string[], most: number): string[] {
  const wanted = pairs(text.toLowerCase().replace(/[\s_]+/g, '-'));
  const scored = ids.map((id) => ({id, score: pairLikeness(wanted, pairs(id))})).filter(({score}) => score > 0);
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({id}) => id);
}

const pairs = (text: string): Set<string> => new Set([...text].map((letter, index) => letter + (text[index + 1] ?? '')));

/** 1 for texts with the same letter pairs, 0 for texts that share none. */
function pairLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
