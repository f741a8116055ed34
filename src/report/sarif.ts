import { catalogue, isRuleId } from '../finding/catalogue.ts';
import { compareText, type Finding } from '../finding/finding.ts';
import { toolVersion } from '../version.ts';

/**
 * Findings as SARIF 2.1.0 (OASIS), which code-scanning services read. Columns count UTF-16 code units, as the
 * readers of the files do; paths are percent-encoded relative URIs.
 */
export function findingsSarif(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ id }) => id))].toSorted(compareText);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Tracegate', version: toolVersion, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((one) => ({
          ruleId: one.id,
          ruleIndex: ids.indexOf(one.id),
          level: one.level,
          message: { text: one.mend === undefined ? one.message : `${one.message} ${one.mend}` },
          ...(one.file === undefined ? {} : { locations: [locationOf(one.file, one)] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(id: string): object {
  if (!isRuleId(id)) throw new Error(`${id} is not documented`);
  const { title, why, mend, level } = catalogue[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: mend },
    defaultConfiguration: { level },
  };
}

function locationOf(file: string, { line, column }: Finding): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
}
