import { TransparencyFault } from '../../src/transparency/fault.ts';

/**
 * What a reader made of hostile data: its result, or its own kind of error.
 * @throws any other error
 */
export function orFault<T>(read: () => T): T | TransparencyFault {
  try {
    return read();
  } catch (error) {
    if (error instanceof TransparencyFault) return error;
    throw error;
  }
}
