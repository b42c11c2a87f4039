import { isIP, isIPv4 } from 'node:net';
import { hostname, type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges between containers and virtual machines: no tablet of the office is on them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|vEthernet)/;
/** Tunnels reach somewhere else; their address is the last that a phone in the office would use. */
const TUNNEL = /^(tun|tap|utun|wg|ppp|tailscale|zt)/;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** `fc00::/7` (RFC 4193). Other IPv6 addresses of a LAN change daily (RFC 8981) and need a zone if link-local. */
const isUniqueLocal = (address: string) => /^f[cd]/.test(address);

/** Addresses that a tablet in the office can reach, the likeliest first: IPv4, then unique local IPv6. */
export const lanAddresses = (interfaces: Interfaces): readonly string[] =>
  Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([name, infos]) => (infos ?? []).map((info) => ({ ...info, tunnel: TUNNEL.test(name) })))
    .filter(({ internal, address }) => !internal && !address.startsWith('169.254.'))
    .filter(({ address }) => isIPv4(address) || isUniqueLocal(address))
    .sort(
      (one, other) => Number(one.tunnel) - Number(other.tunnel) || isIP(one.address) - isIP(other.address),
    )
    .map(({ address }) => address);

/**
 * What this machine is called on the office LAN; the first is the one that people are told.
 * @param asked names that the person setting it up wants (LAN_HOST, the host of APP_ORIGIN), preferred.
 */
export const machineNames = (
  asked: readonly string[],
  interfaces: Interfaces = networkInterfaces(),
  machine: string = hostname(),
): readonly string[] => {
  const own = machine.toLowerCase();
  const label = own.split('.')[0] ?? '';
  const names = [
    ...asked.map((name) => name.toLowerCase()),
    ...lanAddresses(interfaces),
    ...(HOST_NAME.test(label) && label !== 'localhost' ? [`${label}.local`] : []),
    ...(HOST_NAME.test(own) ? [own] : []),
    'localhost',
    '127.0.0.1',
    '::1',
  ];
  return [...new Set(names)];
};

/** As it stands in an address: IPv6 in brackets (RFC 3986, 3.2.2). */
export const inAddress = (name: string): string => (isIP(name) === 6 ? `[${name}]` : name);
