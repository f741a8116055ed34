import Type, { type Static, type TSchema } from 'typebox';
import { byName } from './decision-event.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });

/** @param score of each of many, and @param countOfScore of each of a hundred thousand */
const profileOf = <Score extends TSchema, Count extends TSchema>(score: Score, countOfScore: Count) =>
  Type.Object(
    {
      digest: text('sha256', 'of the bytes of this file behind its first line'),
      format: Type.Literal('tracegate-profile/1'),
      domain: text('domain'),
      logs: Type.Array(text('line'), {
        uniqueItems: true,
        description: 'the names of the logs it was counted from',
      }),
      suppressed_below: Type.Integer({
        minimum: 0,
        maximum: 1_000_000,
        description:
          'combinations of segments with fewer decisions under one rule are counted without their segments',
      }),
      without_score: Type.Record(text('objectiveVersion'), count, {
        ...closed,
        description: 'decisions that are kept without a score or a rule, by objective version',
      }),
      scores: Type.Array(score, {
        description: 'every score that there is, ascending, each in its shortest spelling',
      }),
      rules: Type.Array(
        Type.Object(
          {
            objective_version: text('objectiveVersion'),
            name: text('line'),
            score: text('line'),
            operator: Type.Enum(['<=', '<', '>=', '>']),
            threshold: text('plainDecimal'),
            outcome: text('line'),
            otherwise: Type.Optional(text('line')),
            days: Type.Record(text('date'), count, { ...closed, description: 'decisions by UTC day' }),
            cells: Type.Array(
              Type.Object(
                {
                  outcome: text('line', 'what was decided'),
                  segments: byName(text('line'), 'the group of each segment'),
                  counts: Type.Array(countOfScore, {
                    minItems: 1,
                    description:
                      'decisions by score, in the order of `scores`; -n stands for n scores of which there is no decision, and what follows the last count is left out',
                  }),
                },
                closed,
              ),
              { minItems: 1 },
            ),
          },
          closed,
        ),
        { description: 'the rules that the decisions were taken by' },
      ),
    },
    {
      ...closed,
      title: 'Tracegate decision profile',
      description: 'Counts of decisions by exact score and combination of segments.',
    },
  );

/** `profiles/<domain>.json`, as `tracegate profile` writes it. */
export const decisionProfileSchema = profileOf(
  text('plainDecimal'),
  Type.Integer({ minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
);

/** The same without its scores and counts, of which src/impact/profile-file.ts looks at each itself when it reads them. */
export const decisionProfileFrameSchema = profileOf(Type.Unknown(), Type.Unknown());

export type DecisionProfileFile = Static<typeof decisionProfileSchema>;
