/** JSON of plain data, also on a page whose old library defines `toJSON` of arrays. */
export function jsonText(data: unknown, indent?: number): string {
  const asItIs = function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  };
  return JSON.stringify(data, asItIs, indent);
}
