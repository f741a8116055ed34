import { objectiveText, policyText } from '../governance/objective-text.ts';

/** A small governance repository: two versions of one objective and the policy. */
export const smallRepository: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'policies/approvals.yaml': policyText,
  'objectives/credit/v1.0.yaml': objectiveText('1.0', { roles: ['Risk'] }),
  'objectives/credit/v1.1.yaml': objectiveText('1.1', { roles: ['Risk'], threshold: '0.04' }),
};
