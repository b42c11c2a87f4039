import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * What the branch's authority may speak for. It sits in the trust store of phones, so a stolen key must not
 * be able to pose as a bank: only this machine's names, `.local`, and addresses that never leave an office.
 */
const OFFICE = [
  'local',
  'localhost',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '127.0.0.0/8',
  '::1/128',
  'fc00::/7',
] as const;

const isSubnet = (permitted: string) => permitted.includes('/');

/** Whether names are all within what was permitted. */
export const permits = (permitted: readonly string[], names: readonly string[]): boolean => {
  const subnets = new BlockList();
  for (const subnet of permitted.filter(isSubnet)) {
    const [address = '', bits = ''] = subnet.split('/');
    subnets.addSubnet(address, Number(bits), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  const domains = permitted.filter((entry) => !isSubnet(entry));
  return names.every((name) =>
    isIP(name)
      ? subnets.check(name, isIPv4(name) ? 'ipv4' : 'ipv6')
      : domains.some((domain) => name === domain || name.endsWith(`.${domain}`)),
  );
};

/** The office's own ranges, and whatever of `names` lies outside of them, one by one. */
export const permittedFor = (names: readonly string[]): readonly string[] => [
  ...OFFICE,
  ...names
    .filter((name) => !permits(OFFICE, [name]))
    .map((name) => (isIP(name) ? `${name}/${isIPv4(name) ? 32 : 128}` : name)),
];

const bytesOf = (address: string): number[] => {
  if (isIPv4(address)) return address.split('.').map(Number);
  const [head = '', tail] = address.split('::');
  const groups = (text: string) => (text ? text.split(':') : []);
  const left = groups(head);
  const right = groups(tail ?? '');
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
};

const maskOf = (bits: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (0xff00 >> Math.max(0, Math.min(8, bits - index * 8))) & 0xff);

/** One DER element; lengths up to 65,535 bytes. */
const element = (tag: number, content: Uint8Array): Buffer => {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const SEQUENCE = 0x30;
const PERMITTED_SUBTREES = 0xa0;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const subtree = (permitted: string): Buffer => {
  if (!isSubnet(permitted)) return element(SEQUENCE, element(DNS_NAME, Buffer.from(permitted, 'ascii')));
  const [address = '', bits = ''] = permitted.split('/');
  const bytes = bytesOf(address);
  const both = Buffer.from([...bytes, ...maskOf(Number(bits), bytes.length)]);
  return element(SEQUENCE, element(IP_ADDRESS, both));
};

export const NAME_CONSTRAINTS_OID = '2.5.29.30';

/** The extension's value (RFC 5280, 4.2.1.10), in DER. */
export const nameConstraints = (permitted: readonly string[]): Buffer =>
  element(SEQUENCE, element(PERMITTED_SUBTREES, Buffer.concat(permitted.map(subtree))));
