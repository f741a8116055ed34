/** Data that is not what its format says, or a question that has no answer. Nothing else is thrown in this folder. */
export class TransparencyFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TransparencyFault';
  }
}
