// Which network addresses lead back into the user's own machine or network. A web page may redirect there, or its
// name may resolve there, to make the program fetch what the page itself could not see.
import { BlockList, isIP } from 'node:net'

// IANA's special-purpose registries (RFC 6890 and its updates): everything that is not globally reachable.
const REFUSED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const REFUSED_6 = [
  '::/128',
  '::1/128',
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]

const refused = new BlockList()
for (const [ranges, family] of [
  [REFUSED_4, 'ipv4'],
  [REFUSED_6, 'ipv6'],
] as const) {
  for (const range of ranges) {
    const [net = '', bits] = range.split('/')
    refused.addSubnet(net, Number(bits), family)
  }
}

/** `ip` is a literal as the resolver or a parsed address gives it; what is no address at all is refused. */
export function isPrivate(ip: string): boolean {
  const plain = ip.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 4) return refused.check(plain, 'ipv4')
  if (family !== 6) return true
  const inner = embedded(plain)
  return inner === undefined ? refused.check(plain, 'ipv6') : isPrivate(inner)
}

/** The IPv4 address inside `::ffff:10.0.0.1` (mapped) or `64:ff9b::a00:1` (NAT64). */
function embedded(ip: string): string | undefined {
  // The URL parser writes any spelling in its shortest form with hexadecimal groups only.
  const short = new URL(`http://[${ip}]/`).hostname.slice(1, -1)
  const match = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4})(?::([0-9a-f]{1,4}))?$/.exec(short)
  if (!match) return undefined
  const [high, low] = match[2] === undefined ? [0, match[1]!] : [Number.parseInt(match[1]!, 16), match[2]]
  const bits = high * 0x10000 + Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.')
}
