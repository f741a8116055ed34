/**
 * Base64 of RFC 4648, section 4, in its one proper form: the standard alphabet, padded, the unused bits of the last
 * digit unset. Two spellings of one content would be two notes with one meaning.
 * @returns undefined for any other text
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
