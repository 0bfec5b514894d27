/** Any value as an attribute would say it, a list with its separator; what cannot be text is called by its type. Never throws. */
export function asText(value: unknown, separator = ','): string {
  if (typeof value === 'string') return value;
  try {
    if (typeof value !== 'function') return Array.isArray(value) ? value.join(separator) : String(value);
  } catch {
    // called by its type
  }
  return typeof value;
}
