import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Listens, and says where.
 * @returns the URL without a path
 * @throws the error of the system
 */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  scheme: 'http' | 'https' = 'http',
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

/** Accepts nothing more, and returns when what is on its way is answered, or cut off after so many milliseconds. */
export async function drain(server: Server, most: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), most);
  await closed;
  clearTimeout(deadline);
}
