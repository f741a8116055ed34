import type { PromotionFile } from '../format/schema/promotion.ts';
import type { SignOffState, Waiver } from '../promotion/input.ts';
import { concerns } from '../promotion/waiver.ts';
import type { TreeReader } from './tree-reader.ts';

/** Waivers beyond so many are not read, and so waive nothing: those that have ended are to be removed. */
const MOST_WAIVERS = 200;

/**
 * The valid waivers of a promotion, each with where its sign-offs stand. One that is not valid waives nothing, and
 * so does one of another model version, objective or environment.
 */
export async function waiversOf(
  reader: TreeReader,
  environment: string,
  promotion: PromotionFile | undefined,
  signOffs: { ofWaiver(file: string): Promise<SignOffState> },
): Promise<Waiver[]> {
  if (promotion === undefined) return [];
  const found: Waiver[] = [];
  for (const file of reader.waivers().slice(0, MOST_WAIVERS)) {
    const value = await reader.value(file, 'waiver');
    if (value === undefined || !concerns({ value }, { promotion, environment })) continue;
    found.push({ file, value, approval: await signOffs.ofWaiver(file) });
  }
  return found;
}
