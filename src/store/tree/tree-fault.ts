/** A tree on the disk that contradicts itself or its records: nothing is signed or sealed on top of it. */
export class TreeFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TreeFault';
  }
}

/** Another process works on the tree. */
export class TreeBusy extends Error {
  /** Whether it is known to run, so that waiting helps. */
  readonly isRunning: boolean;

  constructor(message: string, isRunning: boolean) {
    super(message);
    this.name = 'TreeBusy';
    this.isRunning = isRunning;
  }
}
