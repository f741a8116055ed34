/** Certificates for tests of TLS, written by hand as X.509 (RFC 5280) has them: Node reads such, and makes none. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** As PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Buffer): Buffer => der(0x03, Buffer.from([0]), bytes);
const truth = der(0x01, Buffer.from([0xff]));
const nameOf = (name: string): Buffer =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(name)))));
const time = (text: string): Buffer => der(0x18, Buffer.from(text));

const ECDSA_SHA256 = sequence(identifier('2a8648ce3d040302'));
const CA = sequence(identifier('551d13'), truth, der(0x04, sequence(truth)));
const LOCALHOST = sequence(identifier('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost')))));

let serial = 1;

function issued(
  name: string,
  issuer: string,
  key: KeyObject,
  publicKey: KeyObject,
  extensions: Buffer[],
): string {
  serial += 1;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    ECDSA_SHA256,
    nameOf(issuer),
    sequence(time('20200101000000Z'), time('29991231235959Z')),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length === 0 ? [] : [der(0xa3, sequence(...extensions))]),
  );
  const whole = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, key)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string;

/** An authority with a server on this machine and a client, and a client of another authority of the same name. */
export function authority(): Record<'ca' | 'server' | 'client' | 'stranger', Identity> {
  const [root, other] = [newKey(), newKey()];
  const of = (name: string, key: KeyObject, extensions: Buffer[] = []): Identity => {
    const own = newKey();
    return {
      cert: issued(name, 'Test authority', key, own.publicKey, extensions),
      key: pemOf(own.privateKey),
    };
  };
  return {
    ca: {
      cert: issued('Test authority', 'Test authority', root.privateKey, root.publicKey, [CA]),
      key: pemOf(root.privateKey),
    },
    server: of('localhost', root.privateKey, [LOCALHOST]),
    client: of('credit service', root.privateKey),
    stranger: of('credit service', other.privateKey),
  };
}
