// Writes a log as the transparency modules make one: tiles, bundles of entries, a checkpoint that a witness signed,
// and beside it proofs for programs of strangers. Needs a Node that reads TypeScript. Arguments: <folder>.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signCheckpoint } from '../../src/transparency/checkpoint.ts';
import { cosigner } from '../../src/transparency/cosignature.ts';
import { leafHash, MerkleFrontier } from '../../src/transparency/merkle-tree.ts';
import { consistencyProof, inclusionProof } from '../../src/transparency/proof.ts';
import {
  addSignatures,
  COSIGNATURE_V1,
  formatVerifierKey,
  noteSigner,
  verifierKeyOf,
} from '../../src/transparency/signed-note.ts';
import {
  encodeEntryBundle,
  entriesPath,
  NodeReader,
  tilePath,
  tilesOf,
} from '../../src/transparency/tile.ts';
import { formatTlogProof } from '../../src/transparency/tlog-proof.ts';

const [folder] = process.argv.slice(2);
const origin = 'log.example/decisions';
// Two full levels of tiles, and what is left over on three.
const sizes = [1, 255, 256, 257, 65_535, 66_001];
const last = sizes.at(-1);
const write = (path, content) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const entries = Array.from({ length: last }, (_, i) => Buffer.from(i % 1000 === 7 ? '' : `decision ${i}`));
const rows = [];
const frontier = new MerkleFrontier((level, _, hash) => {
  if (level % 8 === 0) (rows[level / 8] ??= []).push(hash);
});
const roots = new Map();
for (const [i, entry] of entries.entries()) {
  frontier.push(leafHash(entry));
  if (sizes.includes(i + 1)) roots.set(i + 1, frontier.root());
}
const cut = (row, { index, width }) => row.slice(index * 256, index * 256 + width);
for (const tile of tilesOf(0, last)) {
  write(`log/${tilePath(tile.level, tile.index, tile.width)}`, Buffer.concat(cut(rows[tile.level], tile)));
  if (tile.level === 0)
    write(`log/${entriesPath(tile.index, tile.width)}`, encodeEntryBundle(cut(entries, tile)));
}

const key = generateKeyPairSync('ed25519').privateKey;
const witness = generateKeyPairSync('ed25519').privateKey;
const time = Math.floor(Date.now() / 1000);
const checkpoint = addSignatures(
  signCheckpoint({ origin, size: last, root: frontier.root() }, [noteSigner(origin, key)]),
  [cosigner('witness.example', witness, time)],
);
write('log/checkpoint', checkpoint);
write('log.vkey', formatVerifierKey(verifierKeyOf(origin, key)));
write('witness.vkey', formatVerifierKey(verifierKeyOf('witness.example', witness, COSIGNATURE_V1)));

const { nodeAt } = new NodeReader(last, ({ level, ...tile }) =>
  Buffer.concat(cut(rows[level], { level, ...tile })),
);
for (const index of [0, 255, 256, 65_535, 65_536, last - 1]) {
  const proof = inclusionProof(index, last, nodeAt);
  write(`proofs/${index}.tlog-proof`, formatTlogProof({ index, proof, checkpoint, extra: entries[index] }));
}
const growths = sizes.slice(0, -1).map((from) => ({
  from,
  to: last,
  fromRoot: roots.get(from).toString('base64'),
  toRoot: frontier.root().toString('base64'),
  proof: consistencyProof(from, last, nodeAt).map((hash) => hash.toString('base64')),
}));
write('growths.json', JSON.stringify(growths));
