import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { machineNames } from '@/lib/server/lan/machine-names';
import { permits, permittedFor } from '@/lib/server/lan/name-constraints';

const at = (address: string, internal = false) =>
  ({
    address,
    internal,
    family: isIP(address) === 6 ? 'IPv6' : 'IPv4',
    netmask: '',
    mac: '',
    cidr: null,
  }) as never;

test('a machine is called by its office addresses first, not by tunnels, bridges or passing addresses', () => {
  const names = machineNames(
    [],
    {
      lo: [at('127.0.0.1', true)],
      wg0: [at('10.99.0.1')],
      docker0: [at('172.17.0.1')],
      eth0: [at('fe80::1'), at('2001:db8::5'), at('fd12::7'), at('192.168.7.20'), at('169.254.3.3')],
    },
    'Loket.kantor.example',
  );
  expect(names).toEqual([
    ...['192.168.7.20', 'fd12::7', '10.99.0.1', 'loket.local', 'loket.kantor.example'],
    ...['localhost', '127.0.0.1', '::1'],
  ]);
  expect(machineNames(['Loket.Local'], {}, 'x')[0]).toBe('loket.local');
});

test.each([
  [['192.168.1.1', 'a.local', '::1'], true],
  [['8.8.8.8'], false],
  [['2001:db8::1'], false],
  [['notlocal'], false],
])('%j within the office: %s', (names, expected) => {
  expect(permits(permittedFor([]), names)).toBe(expected);
  expect(permits(permittedFor(names), names)).toBe(true);
});
