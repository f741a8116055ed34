import { UsageError, type Command } from './command.ts';

/** Each is loaded when it is called: only one of them ever is. */
const subcommands: Readonly<Record<string, () => Promise<Command>>> = {
  append: async () => (await import('./log/append.ts')).logAppend,
  ingest: async () => (await import('./log/ingest.ts')).logIngest,
  outcome: async () => (await import('./log/outcome.ts')).logOutcome,
  override: async () => (await import('./log/override.ts')).logOverride,
  checkpoint: async () => (await import('./log/checkpoint.ts')).logCheckpoint,
  seal: async () => (await import('./log/seal.ts')).logSeal,
  upload: async () => (await import('./log/upload.ts')).logUpload,
  fetch: async () => (await import('./log/fetch.ts')).logFetch,
  verify: async () => (await import('./log/verify.ts')).logVerify,
  prove: async () => (await import('./log/prove.ts')).logProve,
  features: async () => (await import('./log/features.ts')).logFeatures,
  erase: async () => (await import('./log/erase.ts')).logErase,
  cosign: async () => (await import('./log/cosign.ts')).logCosign,
  retain: async () => (await import('./log/retain.ts')).logRetain,
  hold: async () => (await import('./log/hold.ts')).logHold,
  lift: async () => (await import('./log/hold.ts')).logLift,
};

/** `tracegate log …`: writes to a decision log, signs it, seals it and verifies it. */
export const log: Command = {
  usage: [
    'log append [FILE] --log DIR (--governance BUNDLE [--governance-digest SHA256] | --repo DIR) [--mode strict|mark] [--origin NAME] [--max-age-hours N] [--on-refused skip|stop] [--format text|json]',
    'log ingest [FILE] --log DIR [--origin NAME] [--trust-stamps] [--trust-erasures] [--strict] [--on-refused skip|stop] [--format text|json]',
    'log outcome DECISION --log DIR --ground-truth TEXT [--observed-at TIME] [--id ID] [--strict] [--format text|json]',
    'log override DECISION --log DIR --who ID --role ROLE --reason TEXT --before OUTCOME --after OUTCOME [--id ID] [--strict] [--format text|json]',
    'log checkpoint --log DIR --key PRIVATE.pem [--earlier-key KEY]… [--format text|json]',
    'log seal --log DIR [--no-analytics] [--until-uploaded] [--format text|json]',
    'log upload --log DIR --to s3://BUCKET[/PREFIX] --governance BUNDLE [--governance-digest SHA256] (--vault DIR | --no-vault) [--mode compliance|governance] [--release-holds] [--endpoint URL] [--region NAME] [--path-style] [--format text|json]',
    'log upload --check --log DIR --to s3://BUCKET[/PREFIX] [--endpoint URL] [--region NAME] [--path-style] [--format text|json]',
    'log fetch EVIDENCE --from s3://BUCKET[/PREFIX] --out FILE [--log DIR | --version ID] [--endpoint URL] [--region NAME] [--path-style] [--format text|json]',
    'log verify --log DIR --key KEY… [--state FILE [--since-checkpoint]] [--governance BUNDLE [--governance-digest SHA256] [--vault DIR]] [--fail-on error|warning] [--format text|json]',
    'log prove ID --log DIR [--checkpoint FILE] [--out FILE] [--record-out FILE] | log prove --from SIZE --log DIR [--out FILE]',
    'log prove --verify FILE --key KEY… [--record FILE] [--witness KEY… [--witnesses N]] [--format text|json]',
    'log cosign FILE --key KEY… --witness-key PRIVATE.pem --name NAME --state FILE [--first] [--out FILE]',
    'log cosign --print-key --witness-key PRIVATE.pem --name NAME',
    'log features DECISION --vault DIR [--keys FILE] --who ID --reason TEXT [--format json]',
    'log erase --log DIR --vault DIR [--keys FILE] (--subject ID | --subject-key HASH) --who ID --reason TEXT [--format text|json]',
    'log retain --log DIR --key KEY… --governance BUNDLE [--governance-digest SHA256] [--at TIME] [--vault DIR | --no-vault] [--apply --who ID --reason TEXT [--archive DIR]] [--format text|json]',
    'log hold --log DIR --case NAME (--decision ID… | [--from DAY] [--to DAY] | --everything) --who ID --reason TEXT [--format text|json]',
    'log lift --log DIR --case NAME --who ID --reason TEXT [--format text|json]',
  ].join('\n       tracegate '),
  async run([name = '', ...args], terminal) {
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (load === undefined) {
      const known = Object.keys(subcommands).join(', ');
      throw new UsageError(`log needs one of ${known}${name === '' ? '' : `, not ${name}`}.`);
    }
    return (await load()).run(args, terminal);
  },
};
