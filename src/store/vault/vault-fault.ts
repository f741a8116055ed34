/** Why a vault did not do what it was asked for. */
export type VaultFaultCode =
  /** The folder is no vault, cannot be one, or others than its owner may enter it. */
  | 'no-vault'
  /** A key is missing, of the wrong length, or not the one that the vault was used with under this name. */
  | 'wrong-key'
  /** What was given is not what it must be. */
  | 'invalid'
  /** Nothing of this decision, or of this person, is kept. */
  | 'unknown'
  /** The key of the person was destroyed, or is about to be. */
  | 'erased'
  /** A file was changed, or is missing without a reason. */
  | 'unreadable'
  /** A legal hold forbids it. */
  | 'held'
  /** Another process works on the vault and does not end. */
  | 'busy';

/** What a vault refuses. Its message never holds features, keys, or the name of a person. */
export class VaultFault extends Error {
  readonly code: VaultFaultCode;

  constructor(code: VaultFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultFault';
    this.code = code;
  }
}
