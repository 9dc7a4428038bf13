import tseslint from 'typescript-eslint';

const sources = ['{apps,packages,services}/*/src/**/*.{ts,tsx}'];
const tests = ['**/*.spec.{ts,tsx}', '**/testing/**'];
const seeded = [
  'packages/shared/src/domain/**',
  'services/ga/src/{engine,playlist}/**',
  'packages/instant-search/src/**',
];

const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in env.ts only, through a schema.',
};
const noChance = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is injected here, so that a test can repeat it.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is injected here, so that a test can set it.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is injected here.',
  },
];

/** kebab-case, with a role before the ending: `playlists.service.ts`. Next's own names have brackets only in folders. */
const fileNames = {
  rules: {
    'file-name': {
      create: (context) => ({
        Program(node) {
          const name = context.filename.split('/').at(-1);
          if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)) {
            context.report({ node, message: `Name the file in kebab-case, not “${name}”.` });
          }
        },
      }),
    },
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.next/**',
      '**/node_modules/**',
      'apps/api/src/database/generated/**',
      'data/**',
      'test-results/**',
      'playwright-report/**',
      '**/next-env.d.ts',
      // Settings of tools: read by nobody, in no project.
      '*.config.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { segue: fileNames },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'segue/file-name': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Marked only to stand out; a provider in one's own network may have no TLS, and those of the tests have none.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: sources,
    ignores: ['**/env.ts', ...tests, '**/next.config.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnv] },
  },
  { files: seeded, ignores: tests, rules: { 'no-restricted-syntax': ['error', noEnv, ...noChance] } },
  {
    // Who asks is known where the question comes in; only background work acts for somebody who is not there.
    files: ['apps/api/src/**/*.{controller,service,repository}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/access/index.js'],
              importNames: ['onBehalfOf'],
              message: 'Take the grant as a parameter: `own(user)` in a controller, `onBehalfOf` in a job.',
            },
          ],
        },
      ],
    },
  },
  {
    // Loops over typed arrays: an index inside the bounds of its loop always has a value, which the compiler cannot see.
    files: [
      'services/{analysis,ga}/src/**',
      'packages/instant-search/src/**',
      'packages/shared/src/testing/synth-audio/**',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Commands print for people.
    files: ['**/bench/**', '**/eval/**', '**/cli/**', '**/*-main.ts', 'e2e/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
