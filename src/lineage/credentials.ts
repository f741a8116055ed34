/** A URL without the user and the password in it: what is registered is read by everybody, for years. */
export function withoutCredentials(url: string | undefined): string | undefined {
  return url?.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1');
}
