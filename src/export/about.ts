// In the package, dist/cdn/about.js replaces this module: the build writes it after the script whose hash it holds.
import manifest from '../../package.json' with {type: 'json'};

/** Identifies the package. */
export interface About {
  readonly version: string;
  /** Day of the release, such as `2026-01-31`; empty if unreleased. */
  readonly released: string;
  /** Hash of the script of a page, in the format of `integrity`; empty if nothing is built. */
  readonly integrity: string;
}

export const about: About = {version: manifest.version, released: '', integrity: ''};
