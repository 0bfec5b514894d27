// In the package dist/cdn/about.js stands in the place of this module: the build writes it after the script whose hash it holds.
import manifest from '../../package.json' with {type: 'json'};

/** Which package this is. */
export interface About {
  readonly version: string;
  /** Day of the release, such as `2026-01-31`; empty for what is not released. */
  readonly released: string;
  /** Hash of the script of a page, as `integrity` takes it; empty where nothing is built. */
  readonly integrity: string;
}

export const about: About = {version: manifest.version, released: '', integrity: ''};
