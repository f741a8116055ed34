/** The issuer of the tokens that a workflow on github.com proves itself with. */
export const GITHUB_ACTIONS_ISSUER = 'https://token.actions.githubusercontent.com';

/** A workflow file at a branch, as the certificate of a run names it. */
export interface WorkflowIdentity {
  /** https://github.com/<owner>/<repo>/.github/workflows/<file>@refs/heads/<branch>, to the letter. */
  readonly uri: string;
  /** https://github.com/<owner>/<repo> */
  readonly repository: string;
  /** refs/heads/<branch> */
  readonly ref: string;
}

const form =
  /^(https:\/\/[A-Za-z0-9.-]+\/[\w.-]+\/[\w.-]+)\/\.github\/workflows\/[^/@\s]+@(refs\/heads\/\S+)$/;

/** @returns undefined for what is not a workflow at a branch: no other identity is worth trusting here */
export function parseWorkflowIdentity(uri: string): WorkflowIdentity | undefined {
  const match = form.exec(uri);
  if (match === null) return undefined;
  const [, repository = '', ref = ''] = match;
  return { uri, repository, ref };
}
