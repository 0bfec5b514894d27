/** Any value as an attribute would say it; what cannot be text is called by its type. Never throws. */
export function asText(value: unknown): string {
  try {
    if (typeof value !== 'function') return String(value);
  } catch {
    // called by its type
  }
  return typeof value;
}
