import type { SignOff } from '../approval/sign-off.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../format/vocabulary.ts';
import { gitBlobId, sha256 } from '../governance/digest.ts';
import { objectivePath, type ObjectiveVersion } from '../objective/version.ts';
import { toolVersion } from '../version.ts';

type Predicate = EvidenceFile['predicate'];

/** What is known about how an objective came to the governed branch. */
export interface ArrivalFacts {
  readonly version: ObjectiveVersion;
  /** The objective's file. */
  readonly content: Uint8Array;
  readonly changeClass: Predicate['changeClass'];
  readonly approved: boolean;
  /** Those that were given, also where they were not enough. */
  readonly signOffs: readonly SignOff[];
  /** null when it came without a pull request. */
  readonly pullRequest: Predicate['pullRequest'];
  readonly policy: Predicate['policy'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The statement that is recorded in approvals/<objective_version>.json. */
export function statementOf(facts: ArrivalFacts): EvidenceFile {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      {
        name: objectivePath(facts.version),
        digest: { sha256: sha256(facts.content), gitBlob: gitBlobId(facts.content) },
      },
    ],
    predicateType: EVIDENCE_PREDICATE_TYPE,
    predicate: {
      objectiveVersion: facts.version.id,
      changeClass: facts.changeClass,
      verdict: facts.approved ? 'approved' : 'unapproved',
      approvals: facts.signOffs.map(({ login, id, role, submittedAt, reviewId, reviewedCommit }) => ({
        login,
        id,
        role,
        submittedAt,
        reviewId,
        reviewedCommit,
      })),
      pullRequest: facts.pullRequest,
      policy: facts.policy,
      recordedAt: new Date(facts.now).toISOString().replace('.000Z', 'Z'),
      tool: { name: 'tracegate', version: toolVersion },
    },
  };
}

/** The exact bytes of a record, as UTF-8 text: what is committed, and what an envelope signs. */
export function renderStatement(statement: EvidenceFile): string {
  return `${JSON.stringify(statement, undefined, 2)}\n`;
}
