/** What a trace calls the repository of what governed, where it could not be read. */
export const GOVERNANCE_SOURCE = 'the governance repository';
