import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import typescript from 'typescript-eslint';

export default typescript.config(
  {
    ignores: [
      'dist',
      'test/types/apps',
      'test/consumers/*/**',
      '.build/types',
      'storybook-static',
      'custom-elements.json',
      'src/model/ids.ts',
    ],
  },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  typescript.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 50, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['error', 'info']}], // what could not be loaded; a reminder on a developer's server
    },
  },
  {
    files: ['**/*.js', '.storybook/**'],
    extends: [typescript.configs.disableTypeChecked],
    rules: {'no-console': 'off', 'no-undef': 'off'}, // the compiler checks these files too, and knows what is defined
  },
  {
    files: ['test/**'],
    rules: {'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off'},
  },
);
