/** A tree on the disk that contradicts itself or its records: nothing is signed or sealed on top of it. */
export class TreeFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TreeFault';
  }
}

/** Another process works on the tree. */
export class TreeBusy extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TreeBusy';
  }
}
