/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // swc strips types file by file and leaves modules as they are; tsc checks the types (`npm run types`).
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Most tests wait for processes that they start; with a core left idle for Jest itself they took twice as long on two.
  maxWorkers: '100%',
  // A test that starts processes shares the machine with others; a hang still ends.
  testTimeout: 30_000,
  // Mutation testing copies the repository to .cache/.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  watchPathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/generated/', '<rootDir>/schemas/'],
  reporters: ['default', '<rootDir>/build/count-reporter.js'],
};
