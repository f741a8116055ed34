import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UuidV7 } from '../../../src/decision/uuid-v7.ts';
import { openDecisionLog, type DecisionLog } from '../../../src/store/decision-log.ts';
import {
  openFeatureVault,
  type FeatureVault,
  type VaultKeys,
} from '../../../src/store/vault/feature-vault.ts';
import { viewOf } from '../../decision/governance.ts';

export const key = (id: string, byte: number) => ({ id, secret: new Uint8Array(32).fill(byte) });

export const keys: VaultKeys = { master: [key('m1', 1)], subject: [key('s1', 2)] };

export const caller = { who: 'paul.privacy', reason: 'Request of the person.' };

export const features = { income: 52_000, postcode: 'K1A 0B1' };

const ids = new UuidV7(Date.now, randomBytes);
export const decisionId = (): string => ids.next();

export const vaultFolder = (folder: string): string => join(folder, 'vault');
export const logFolder = (folder: string): string => join(folder, 'log');

export function vaultIn(folder: string, more: Partial<VaultKeys> = {}, now = Date.now): FeatureVault {
  return openFeatureVault({ folder: vaultFolder(folder), keys: { ...keys, ...more }, now });
}

export function logIn(folder: string, now = Date.now): DecisionLog {
  return openDecisionLog({
    folder: logFolder(folder),
    origin: 'example.com/credit',
    heartbeatMs: 0,
    now,
    mode: 'mark',
    governance: viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    ),
  });
}
