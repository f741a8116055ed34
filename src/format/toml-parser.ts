/** A bundle of its own beside the faces, so that nobody waits for it who has no TOML: see build/bundle.ts. */
export { parseTOML } from 'toml-eslint-parser';
