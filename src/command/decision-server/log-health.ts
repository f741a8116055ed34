/** Whether the last write of the log came to the disk, as it was last heard; told once each time it changes. */
export class LogHealth {
  isGood = true;
  private readonly tell: (message: string) => void;

  constructor(tell: (message: string) => void) {
    this.tell = tell;
  }

  failed(cause: unknown): void {
    if (!this.isGood) return;
    this.isGood = false;
    this.tell(`the log cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  }

  succeeded(): void {
    if (this.isGood) return;
    this.isGood = true;
    this.tell('the log is written again.');
  }
}
