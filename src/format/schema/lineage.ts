import Type, { type Static } from 'typebox';
import { nodeKinds } from '../../lineage/graph/node.ts';

const closed = { additionalProperties: false } as const;
const place = Type.Integer({ minimum: 0, description: 'A place in `nodes`, from 0.' });

const node = Type.Object(
  {
    kind: Type.Enum([...nodeKinds]),
    namespace: Type.Union([Type.String(), Type.Null()]),
    name: Type.String(),
    depth: Type.Integer({ minimum: 0, description: 'Steps from what was asked about.' }),
    more: Type.Boolean({ description: 'It has edges beyond the depth that was asked for.' }),
  },
  closed,
);

const edge = Type.Object(
  {
    from: place,
    to: place,
    versions: Type.Array(Type.String(), {
      description: 'Those that are said of the data set or job that is an end of it.',
    }),
  },
  { ...closed, description: 'The way data goes: from what went in to what came out.' },
);

/** What `tracegate lineage --format json` prints. Keys are only ever added. */
export const lineageSchema = Type.Object(
  {
    asked: Type.Object(
      {
        node: Type.String(),
        direction: Type.Enum(['up', 'down']),
        depth: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
      },
      closed,
    ),
    found: Type.Boolean({ description: 'Whether anything that was read tells of it.' }),
    nearest_by_spelling: Type.Union([Type.String(), Type.Null()], {
      description:
        'Where it was not found: the name that is spelt most like it, which is all that they share.',
    }),
    complete: Type.Boolean({ description: 'Whether all could be read.' }),
    unread: Type.Array(Type.String(), { description: 'Events that could not be read, and why.' }),
    newest: Type.Union([Type.String(), Type.Null()], {
      description: 'Time of the newest registration or event that was read.',
    }),
    nodes: Type.Array(node, { description: 'What was asked about first, then by depth.' }),
    edges: Type.Array(edge),
    circles: Type.Array(Type.Array(place), { description: 'Nodes that feed each other in a circle.' }),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type LineageOutput = Static<typeof lineageSchema>;
