import type { PullRequestReport } from '../check/pull-request-report.ts';

const MOST_COMMANDS = 5;

/**
 * The commands that show the same on a checkout. They stand in a code block, where nothing is escaped, and are
 * meant to be pasted into a shell: a name that would need quoting in either leaves its command out.
 */
export function localCommands(report: PullRequestReport): string[] {
  const { number, headCommit, objectives, promotions, evaluatedAt } = report;
  const versions = objectives.flatMap(({ comparison }) =>
    comparison === undefined ? [] : [[comparison.before.version.id, comparison.after.version.id]],
  );
  const at = new Date(evaluatedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    ...command('git fetch origin', [`pull/${number}/head`]),
    ...command('git checkout --detach', [headCommit]),
    [
      'tracegate validate',
      ...versions.flatMap((pair) => command('tracegate diff', pair)).slice(0, MOST_COMMANDS),
    ].join(' && '),
    ...promotions
      .flatMap(({ environment, modelName }) =>
        command('tracegate gate', ['--environment', environment, '--model', modelName, '--at', at]),
      )
      .slice(0, MOST_COMMANDS),
  ];
}

function command(program: string, words: readonly string[]): string[] {
  return words.every((word) => word.length <= 100 && /^[\w.+:/-]+$/.test(word))
    ? [[program, ...words].join(' ')]
    : [];
}
