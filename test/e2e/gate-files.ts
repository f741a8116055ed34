/** The files that a gate writes: held to their published schemas, and to each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GateVerdictFile, VerificationSummaryFile } from '../../src/format/schema/gate-verdict.ts';
import { DEPLOYMENT_BINDING } from '../../src/format/vocabulary.ts';
import type { ActionResult } from '../loopback/run-action.ts';
import type { Expected } from './scenario.ts';

const schemas = new Ajv2020({ allErrors: true, strict: false });

/** Why a value does not have the form that is published under a name; empty when it does. */
export function misfits(format: string, value: unknown): string[] {
  const path = join(import.meta.dirname, '../../schemas', `${format}.schema.json`);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { $id: string };
  const validate = schemas.getSchema(schema.$id) ?? schemas.compile(schema);
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${format} ${instancePath} ${message ?? ''}`,
      );
}

/** What is wrong with what a gate wrote, whatever its verdict; empty for a run that is no gate. */
export function gateFlaws({ outputs, verdict, files }: ActionResult): string[] {
  const file = verdict as GateVerdictFile | undefined;
  if (file?.binding === undefined) return [];
  const text = files['vsa-path'];
  const flaws = misfits('gate-verdict', file);
  if (text === undefined)
    return file.binding.artifact === null ? flaws : [...flaws, 'no verification summary'];
  const summary = JSON.parse(text) as VerificationSummaryFile;
  const { subject, predicate } = summary;
  const bound = predicate[DEPLOYMENT_BINDING];
  const digest = `sha256:${file.binding.artifact?.sha256 ?? ''}`;
  const same = (what: string, a: unknown, b: unknown): string[] =>
    JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [`${what}: ${JSON.stringify(a)}, and ${JSON.stringify(b)}`];
  return [
    ...flaws,
    ...misfits('verification-summary', summary),
    ...same('result', predicate.verificationResult === 'PASSED', file.verdict === 'allow'),
    ...same('subject', `sha256:${subject[0]?.digest.sha256}`, digest),
    ...same('digest', outputs['artifact-digest'], digest),
    ...same(
      'expiry',
      [bound.expires_at, outputs['expires-at']],
      [file.binding.expires_at, file.binding.expires_at],
    ),
    ...same('break-glass', bound.break_glass, file.break_glass),
    ...same('predicate', JSON.parse(files['predicate-path'] ?? 'null'), predicate),
    ...same('type', outputs['predicate-type'], summary.predicateType),
    ...same('checksums', files['subject-checksums-path'], `${digest.slice(7)}  ${subject[0]?.name}\n`),
  ];
}

export function statementProblems({ files }: ActionResult, { summaryStatement }: Expected): string[] {
  if (summaryStatement === undefined) return [];
  const text = files['vsa-path'];
  if (summaryStatement === 'none') return text === undefined ? [] : [`a summary: ${text}`];
  return summaryStatement
    .filter((part) => !text?.includes(part))
    .map((part) => `the summary lacks ${part}: ${text}`);
}
