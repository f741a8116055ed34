// Puts a report of another tool into the example's governance repository, in memory, and asks the gate about it: the
// report is found, read and compared by the same code that reads a repository.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherPromotion, type PromotionQuery } from '../../src/governance/gather-promotion.ts';
import { standingByRecord } from '../../src/governance/record-lookup.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import type { KpiFormat } from '../../src/promotion/import/format.ts';
import type { PromotionInput } from '../../src/promotion/input.ts';
import { PlantedTree } from '../governance/tree.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the names in the fixtures mean. */
export const mappingText = read('test/cases/kpi/mapping.yaml');

/** A report as a tool wrote it. */
export const fixture = (name: string): string => read(`test/cases/kpi/fixtures/${name}`);

export interface Scenario {
  /** The report's text. */
  readonly text: string;
  /** Its path: in the repository, or where the pipeline has it. */
  readonly path: string;
  readonly isElsewhere?: boolean;
  readonly format?: KpiFormat;
  /** kpis/mapping.yaml; undefined means that there is none. */
  readonly mapping: string | undefined;
  /** A mapping that the pipeline gives, and whether the promotion cites it. */
  readonly given?: string | undefined;
  readonly isMappingCited?: boolean;
  /** 1.1.0 keeps every constraint, 1.0.0 breaks one. */
  readonly version?: '1.0.0' | '1.1.0';
  readonly now?: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The gate's input for a scenario, and its decision. */
export async function decide(
  scenario: Scenario,
): Promise<PromotionInput & ReturnType<typeof evaluatePromotion>> {
  const { text, path, isElsewhere = false, format, mapping, given, version = '1.1.0' } = scenario;
  const objective = `v${version.slice(0, 3)}`;
  const promotion = [
    'model_name: mortgage_model',
    `model_version: ${version}`,
    `objective_version: OBJ.mortgage.${objective}`,
    'kpi_report:',
    `  path: ${isElsewhere ? 'kpis/mortgage_model/elsewhere.json' : path}`,
    `  sha256: ${sha256(text)}`,
    ...(scenario.isMappingCited === true ? [`  mapping_sha256: ${sha256(given ?? mapping ?? '')}`] : []),
  ].join('\n');
  const own = [
    `objectives/mortgage/${objective}.yaml`,
    `approvals/OBJ.mortgage.${objective}.json`,
    `models/mortgage_model/${version}.yaml`,
    'policies/approvals.yaml',
    'policies/risk-tiers.yaml',
  ];
  const reader = new TreeReader(
    new PlantedTree({
      ...Object.fromEntries(own.map((file) => [file, read(file)])),
      'promotions/production/mortgage_model.yaml': promotion,
      ...(mapping === undefined ? {} : { 'kpis/mapping.yaml': mapping }),
      ...(isElsewhere ? {} : { [path]: text }),
    }),
  );
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const query: PromotionQuery = {
    environment: 'production',
    modelName: 'mortgage_model',
    modelVersion: undefined,
    objectiveVersion: undefined,
    report: isElsewhere
      ? {
          file: path,
          bytes: bytes(text),
          format,
          mapping: given === undefined ? undefined : { file: 'given.yaml', bytes: bytes(given) },
        }
      : undefined,
  };
  const lookup = {
    ofObjective: (one: Parameters<typeof standingByRecord>[1], file: string) =>
      standingByRecord(reader, one, file),
    ofPromotion: () => Promise.resolve({ kind: 'not-required' } as const),
    pastOf: () => Promise.reject(new Error('nobody asked')),
    ofWaiver: () => Promise.resolve({ kind: 'unknown', message: '' } as const),
  };
  const input = await gatherPromotion(
    { files: reader, policies: reader, freezes: [reader] },
    query,
    lookup,
    Date.parse(scenario.now ?? '2025-05-20T12:00:00Z'),
  );
  return { ...input, ...evaluatePromotion(input) };
}
