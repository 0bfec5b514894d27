import kept from '../../test/consumers/results.json?raw';

interface Result {
  readonly versions: string;
  readonly date: string;
  readonly bytes?: number;
}

const {consumers} = JSON.parse(kept) as {readonly consumers: Readonly<Record<string, Result>>};

/** With which versions the lines of a page were tried and when, and what the first chart weighs, scripts of the framework included. */
export function tried(name: string): string {
  const result = consumers[name];
  if (!result) return 'Not tried yet.';
  const weight = result.bytes ? ` All scripts of that page up to its first chart: ${Math.round(result.bytes / 1000)} kB gzipped.` : '';
  const tools = result.versions && ` with ${result.versions}`;
  return `Tried${tools} on ${result.date}, from the packed package, in production mode.${weight}`;
}
