import { finding, type Finding } from '../finding/finding.ts';
import { branchTip, createFile } from '../github/contents.ts';
import { readTree } from '../github/tree.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { loadEvidenceFile } from '../governance/load.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { Recording } from '../record/arrival.ts';
import { whyNotAsWritten } from '../record/as-written.ts';
import { disagreements } from '../record/compare.ts';
import { envelopePath, recordPath, renderStatement } from '../record/statement.ts';
import type { Context } from './context.ts';

/** Signs the exact bytes of a record, and gives the envelope's file. */
export type Envelop = (statement: string) => string;

/** Where records are written: a branch, and its files as they were read last. */
export interface RecordBranch {
  readonly name: string;
  readonly tree: GovernanceTree;
}

/** A branch that others write to as well may move so often while one file is written. */
const MOST_ATTEMPTS = 3;

/**
 * Writes the record of an objective version, and its envelope where there is a key, unless they are there. What
 * is there stays: a record that says otherwise is reported.
 * @throws GitHubFault, TruncatedTree
 */
export async function writeRecord(
  context: Context,
  branch: RecordBranch,
  { version, statement }: Recording,
  envelop: Envelop | undefined,
): Promise<Finding[]> {
  const path = recordPath(version);
  const text = renderStatement(statement);
  const message = `Record the sign-offs of ${version.id}`;
  const record = await place(context, branch, { path, text, message }, (present) =>
    contradiction(path, present, statement, context.now),
  );
  if (envelop === undefined || record.text === undefined) return [record.said];
  const envelope = {
    path: envelopePath(version),
    text: envelop(record.text),
    message: `Sign the record of ${version.id}`,
  };
  const signed = await place(context, branch, envelope, (present) =>
    present === envelope.text
      ? undefined
      : `${envelope.path} is another envelope than the one that the key makes.`,
  );
  return [record.said, signed.said];
}

/**
 * Why a record that is there may not stand for the one that was derived; undefined when it may.
 * @param present its text
 */
export function contradiction(
  path: string,
  present: string,
  statement: EvidenceFile,
  now: number,
): string | undefined {
  const { value, findings } = loadEvidenceFile(path, Buffer.from(present, 'utf8'));
  if (value === undefined)
    return `${path} is no valid record: ${findings[0]?.message ?? 'it cannot be read.'}`;
  const others = disagreements(value, statement);
  if (others.length === 0) {
    const why = whyNotAsWritten(value, present, statement, now);
    return why === undefined ? undefined : `${path} is not as the action writes it: ${why}.`;
  }
  return `${path} says something else than what is derived now, in ${others.join(', ')}: it states ${value.predicate.verdict}, and ${statement.predicate.verdict} is derived.`;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/** @returns the text that stands there now; undefined when it contradicts or could not be written */
async function place(
  context: Context,
  branch: RecordBranch,
  file: NewFile,
  contradicts: (present: string) => string | undefined,
): Promise<{ readonly said: Finding; readonly text: string | undefined }> {
  const { client, repository } = context;
  const at = { file: file.path };
  let { tree } = branch;
  let refusal = '';
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (tree.entries.has(file.path)) {
      const present = Buffer.from(await tree.read(file.path)).toString('utf8');
      const why = contradicts(present);
      return why === undefined
        ? { said: finding('record-present', `${file.path} is on ${branch.name} already.`, at), text: present }
        : { said: finding('record-differs', why, at), text: undefined };
    }
    const creation = await createFile(client, repository, { ...file, branch: branch.name });
    if (creation.kind === 'created')
      return {
        said: finding('record-written', `${file.path} was written to ${branch.name}.`, at),
        text: file.text,
      };
    refusal = creation.said;
    if (creation.kind === 'refused') break;
    // Another run may have written it, or the branch moved: what stands there now decides.
    tree = await readTree(client, repository, await branchTip(client, repository, branch.name));
  }
  const message = `${file.path} could not be written to ${branch.name}; \`contents: write\` is needed, and a rule set that lets the token push. GitHub said: ${refusal}`;
  return { said: finding('record-not-permitted', message, at), text: undefined };
}
