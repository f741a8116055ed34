import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineSource, type NumberedLine } from '../../src/files/line-source.ts';
import { scratch } from '../files/scratch.ts';

const folderOf = scratch();

async function all(source: LineSource): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for await (const line of source.lines()) lines.push(line);
  return lines;
}

const of = (chunks: readonly (string | Buffer)[], mostBytes = 20) =>
  all(
    new LineSource(
      'x',
      Readable.from(
        chunks.map((chunk) => Buffer.from(chunk)),
        { objectMode: false },
      ),
      mostBytes,
    ),
  );

describe('lines', () => {
  test.each<[string, (string | Buffer)[], NumberedLine[]]>([
    ['none', [], []],
    [
      'the last needs no line break',
      ['a\nb'],
      [
        { number: 1, text: 'a' },
        { number: 2, text: 'b' },
      ],
    ],
    [
      'empty ones are counted',
      ['\n\na\n \r\n\nb\n'],
      [
        { number: 3, text: 'a' },
        { number: 6, text: 'b' },
      ],
    ],
    [
      'in parts',
      ['ab', 'c\nd', '\n'],
      [
        { number: 1, text: 'abc' },
        { number: 2, text: 'd' },
      ],
    ],
    [
      'a character in parts',
      [Buffer.from('ä').subarray(0, 1), Buffer.from('ä\n').subarray(1)],
      [{ number: 1, text: 'ä' }],
    ],
    [
      'that are not UTF-8',
      [Buffer.from([0x61, 0xff, 0x0a, 0x62, 0x0a])],
      [
        { number: 1, text: undefined, problem: 'It is not UTF-8.' },
        { number: 2, text: 'b' },
      ],
    ],
    [
      'that are too long',
      ['x'.repeat(15), 'x'.repeat(6), '\nb\n', 'y'.repeat(20), '\n', 'z'.repeat(21)],
      [
        { number: 1, text: undefined, problem: 'It has more than 20 bytes.' },
        { number: 2, text: 'b' },
        { number: 3, text: 'y'.repeat(20) },
        { number: 4, text: undefined, problem: 'It has more than 20 bytes.' },
      ],
    ],
    [
      'a mark of the byte order is kept, for whoever reads the line',
      ['\ufeffa'],
      [{ number: 1, text: '\ufeffa' }],
    ],
  ])('%s', async (_name, chunks, expected) => {
    expect(await of(chunks)).toEqual(expected);
  });

  test('are the same however they come', async () => {
    const text = fc.array(fc.constantFrom('a', 'ä', '😀', '\n', ' ', '\r')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40)), async (given, cuts) => {
        const bytes = Buffer.from(given);
        const ends = [...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        const expected = given
          .split('\n')
          .flatMap((line, index) => (line.trim() === '' ? [] : [{ number: index + 1, text: line }]));
        expect(await of(chunks, 1000)).toEqual(expected);
      }),
    );
  });

  test('of a file are those that it has, and of what is no file are none', async () => {
    const folder = folderOf({ 'some.ndjson': 'a\nb\n' });
    expect(await all(LineSource.ofFile('some.ndjson', `${folder}/some.ndjson`, 100))).toHaveLength(2);
    for (const name of ['gone.ndjson', '.'])
      expect(() => LineSource.ofFile(name, `${folder}/${name}`, 100)).toThrow(`${name} cannot be read: `);
  });

  test('that came before a fault of the stream are given, and then the fault', async () => {
    const stream = new PassThrough();
    const lines: NumberedLine[] = [];
    stream.write('a\nb\nc');
    const reading = (async () => {
      for await (const line of new LineSource('x', stream, 100).lines()) {
        lines.push(line);
        if (line.number === 2) stream.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableFile', code: 'EIO' });
    expect(lines.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe('whoever stops it', () => {
  test('gets the whole lines that were taken, hears of one that was not finished, and takes no more', async () => {
    const stream = new PassThrough();
    const source = new LineSource('x', stream, 100);
    stream.write('a\nb\n');
    const lines: NumberedLine[] = [];
    for await (const line of source.lines()) {
      lines.push(line);
      if (line.number !== 2) continue;
      stream.write('c\nd\ntorn');
      source.stop();
    }
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
      { number: 3, text: 'c' },
      { number: 4, text: 'd' },
      { number: 5, text: undefined, problem: 'It was not finished.' },
    ]);
    expect(source.isStopped).toBe(true);
    expect(stream.destroyed).toBe(true);
  });

  test('ends one that waits', async () => {
    const source = new LineSource('x', new PassThrough(), 100);
    const reading = all(source);
    await new Promise((resolve) => setImmediate(resolve));
    source.stop();
    expect(await reading).toEqual([]);
  });

  test('after the end has stopped nothing', async () => {
    const source = new LineSource('x', Readable.from([Buffer.from('a\n')], { objectMode: false }), 100);
    expect(await all(source)).toHaveLength(1);
    source.stop();
    expect(source.isStopped).toBe(false);
  });
});
