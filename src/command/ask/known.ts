import type { Engine } from '../../engine/engine.ts';
import { decidingModels, decidingObjectives, type Touched } from '../../engine/questions/affected.ts';
import { folderTree } from '../../files/folder-tree.ts';
import { didYouMean } from '../../format/near-miss.ts';
import { TreeReader } from '../../governance/tree-reader.ts';
import { isSameVersion, parseVersion } from '../../objective/version.ts';
import { UsageError } from '../command.ts';
import { registeredModels } from './models.ts';

/**
 * Of what took no decision, holds that there is such a thing: of a name that is misspelt, none would be a wrong answer.
 * @throws UsageError where neither the log nor the governance repository knows it
 */
export async function demandKnown(
  touched: Touched,
  name: string,
  engine: Engine,
  root: string,
): Promise<void> {
  const known: string[] = [];
  if (touched.kind === 'objective') {
    known.push(...(await decidingObjectives(engine)));
    const reader = new TreeReader(folderTree(root));
    known.push(...reader.objectivesOf(parseVersion(name)!.domain).map(({ version }) => version.id));
    if (known.some((one) => isSameVersion(one, name))) return;
  } else if (touched.kind === 'models') {
    const models = await decidingModels(engine, {});
    const { models: registered } = await registeredModels(root);
    models.push(
      ...registered.map(({ model: { model_name: own, model_version: version } }) => ({ name: own, version })),
    );
    if (
      models.some((one) =>
        touched.models.some((asked) => asked.name === one.name && asked.version === one.version),
      )
    )
      return;
    known.push(...models.map((one) => `${one.name}@${one.version}`));
  } else return;
  const hint = didYouMean(name, new Set(known)) ?? '';
  throw new UsageError(
    `Neither a decision of the log nor the governance repository knows ${name}. ${hint}`.trim(),
  );
}
