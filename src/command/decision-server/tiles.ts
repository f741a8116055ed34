import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTilePath } from '../../transparency/tile-path.ts';
import type { Answer } from './answer.ts';

const CHECKPOINT = 'checkpoint';
/** A bundle of 256 entries of at most 64 KiB each. */
const MOST_BYTES = 17 * 1024 * 1024;
/** Tiles never change (C2SP tlog-tiles); a checkpoint does. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_KEPT = 'no-cache';

/** Whether a path is one that a tiled log has: the checkpoint, or a tile in its one spelling. */
export function isPublicPath(path: string): boolean {
  if (path === `/${CHECKPOINT}`) return true;
  try {
    parseTilePath(path.slice(1));
    return path.startsWith('/');
  } catch {
    return false;
  }
}

/**
 * Reads a file of the tiled log as it is served.
 * @param root the folder of the log
 * @param path one that isPublicPath accepts: it holds digits and fixed words alone, so it leads nowhere else
 * @returns undefined where there is no such file
 * @throws the error of the system
 */
export async function publicFile(root: string, path: string): Promise<Answer | undefined> {
  const body = await contentOf(join(root, path.slice(1)));
  if (body === undefined) return undefined;
  return path === `/${CHECKPOINT}`
    ? { status: 200, body, type: 'text/plain; charset=utf-8', headers: { 'cache-control': NOT_KEPT } }
    : { status: 200, body, type: 'application/octet-stream', headers: { 'cache-control': FOR_EVER } };
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const state = await file.stat();
    return state.isFile() && state.size <= MOST_BYTES ? await file.readFile() : undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR'].includes(code)) return undefined;
    throw error;
  } finally {
    await file?.close();
  }
}
