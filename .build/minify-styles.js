import {minifyHTMLLiterals} from 'minify-literals';

/** Rollup plugin: removes whitespace from our style sheets, which other minifiers don't touch within a template. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    /** @param {string} code @param {string} id */
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      const result = await minifyHTMLLiterals(code, {fileName: id, shouldMinify: () => false, shouldMinifyCSS: () => true});
      return result && {code: result.code, map: /** @type {string} */ (JSON.stringify(result.map))};
    },
  };
}
