// Zero warnings: what is not worth an error is not in here. Formatting is prettier's; import directions are dependency-cruiser's.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Cypher in a text: a clause followed by a node pattern or by UNWIND's parameter. */
const CYPHER = '/\\b(MATCH|MERGE)\\s*\\(|\\bUNWIND\\s+\\$/';

const noCypher = ['Literal', 'TemplateElement'].map((node) => ({
  selector: node === 'Literal' ? `Literal[value=${CYPHER}]` : `TemplateElement[value.raw=${CYPHER}]`,
  message:
    'Cypher lives under cypher/, one statement a file, and only src/store/neo4j runs it: add a read to the store instead.',
}));

const noBackendName = {
  selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(neo4j|memory)$/]',
  message: 'Do not ask which store it is: give the store a flag or a method that both adapters answer.',
};

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'src/config.ts alone reads the environment: take the value as an argument.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/', '.cache/', 'src/ontology/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Types are imported as types, so that they never become imports at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // The public surface says what it gives without a reader having to infer it.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A union that grows has to be looked at wherever its cases are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number or a yes/no in a message is what its text says.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // tsconfig asks for brackets where a key comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `await expect(...)` and short callbacks read better so.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts', 'src/store/**'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, noBackendName, ...noCypher] },
  },
  {
    // A suite is one long function of short ones; its files grow with their cases.
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(store.close)` and the like name a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['bench/**/*.ts', 'src/ontology/*-main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'prefer-const': 'error' },
  },
);
