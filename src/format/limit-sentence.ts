/**
 * What a broken limit asks for, to follow the name of the value: `must have at least 1 entry`.
 * @param params of the validator's error: `limit`, or `i` and `j` for two equal entries
 * @returns nothing when the keyword is no limit
 */
export function limitSentence(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): string | undefined {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'minItems':
    case 'minProperties':
      return `must have at least ${counted(limit, 'entry', 'entries')}`;
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${counted(limit, 'entry', 'entries')}`;
    case 'minLength':
      return `must have at least ${counted(limit, 'character', 'characters')}`;
    case 'maxLength':
      return `must have at most ${counted(limit, 'character', 'characters')}`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'exclusiveMinimum':
      return `must be greater than ${limit}`;
    case 'exclusiveMaximum':
      return `must be less than ${limit}`;
    case 'uniqueItems': {
      const [first, second] = [Number(params['j']) + 1, Number(params['i']) + 1].toSorted((a, b) => a - b);
      return `must list nothing twice: entries ${first} and ${second} are the same`;
    }
    default:
      return undefined;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
