"""Which hosts, ports and addresses a cited page may lead to: pure rules, no look-up.

Judged is the address that will be dialled, never its spelling: a resolver reads `0x7f000001`, `127.1` and
`①②⑦.⓪.⓪.①` all as loopback. `ipaddress.is_global` is not used: Python 3.11 calls multicast, 6to4 and NAT64 of
loopback, Azure's 168.63.129.16 and 5f00::/16 global.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

PORTS = frozenset({80, 443, 8080, 8443})

# Names that by their registration never lead to the public web (RFC 6761, 6762, 7686, 8375; ICANN's `.internal`).
PRIVATE_SUFFIXES = (".onion", ".i2p", ".local", ".localhost", ".internal", ".home.arpa")

# IANA IPv4 Special-Purpose Address Registry, all that is not globally reachable, and a cloud's metadata address.
# https://www.iana.org/assignments/iana-ipv4-special-registry/
CLOSED_V4 = tuple(
    (ip_network(network), name)
    for network, name in (
        ("0.0.0.0/8", "this host"),
        ("10.0.0.0/8", "a private network"),
        ("100.64.0.0/10", "a carrier's private network"),
        ("127.0.0.0/8", "loopback"),
        ("168.63.129.16/32", "a cloud's metadata service"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "a private network"),
        ("192.0.0.0/24", "reserved for protocols"),
        ("192.0.2.0/24", "reserved for documentation"),
        ("192.88.99.0/24", "a retired 6to4 relay"),
        ("192.168.0.0/16", "a private network"),
        ("198.18.0.0/15", "reserved for benchmarks"),
        ("198.51.100.0/24", "reserved for documentation"),
        ("203.0.113.0/24", "reserved for documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)
# Only 2000::/3 is allotted to the public Internet; these parts of it are not, or carry another address inside.
# https://www.iana.org/assignments/iana-ipv6-special-registry/
PUBLIC_V6 = IPv6Network("2000::/3")
CLOSED_V6 = tuple(
    (ip_network(network), name)
    for network, name in (
        ("2001::/23", "reserved for protocols (Teredo among them)"),
        ("2001:db8::/32", "reserved for documentation"),
        ("2002::/16", "a 6to4 tunnel"),
        ("3fff::/20", "reserved for documentation"),
    )
)
# Behind NAT64 (RFC 6052) every IPv4 site has such an address; blocking them all would cut off IPv6-only networks.
NAT64 = IPv6Network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules, and the hosts (names or addresses, as in the URL) that `--allow-private` frees from all of them.

    `unverified`: hosts whose certificates are not checked.
    """

    allow_private: frozenset[str] = frozenset()
    unverified: frozenset[str] = frozenset()

    @classmethod
    def allowing(cls, hosts: Iterable[str], unverified: Iterable[str] = ()) -> Policy:
        """The policy that frees these hosts, however they are spelled (`[::1]`, `Wiki.Internal.`)."""
        return cls(frozenset(plain(host) for host in hosts), frozenset(plain(host) for host in unverified))

    def verifies(self, host: str) -> bool:
        """Whether the host has to show a certificate that is in order."""
        return plain(host) not in self.unverified

    def objection(self, host: str, port: int) -> str | None:
        """What speaks against a host and port before its name is looked up; None for nothing."""
        host = plain(host)
        if host in self.allow_private:
            return None
        if port not in PORTS:
            return f"port {port} is not one of {', '.join(map(str, sorted(PORTS)))}"
        if literal(host) is None and ("." not in host or host.endswith(PRIVATE_SUFFIXES)):
            return f"{host!r} is a name that only a private network knows"
        return None

    def objection_to(self, host: str, address: str) -> str | None:
        """What speaks against an address that `host` resolves to; None for nothing."""
        if plain(host) in self.allow_private:
            return None
        found = literal(address)
        closed = "not an address" if found is None else closed_range(found)
        return f"{host!r} leads to {address}, which is {closed}" if closed else None


def plain(host: str) -> str:
    """One spelling of a host: lower case, no brackets, no last dot, an address in its shortest form."""
    host = host.strip().strip("[]").rstrip(".").lower()
    address = literal(host)
    return host if address is None else str(address)


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is written as, None for a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None


def closed_range(address: IPv4Address | IPv6Address) -> str | None:
    """The name of the range that closes an address to us, None for a public address."""
    if isinstance(address, IPv4Address):
        return next((name for network, name in CLOSED_V4 if address in network), None)
    carried = address.ipv4_mapped or (IPv4Address(int(address) & 0xFFFFFFFF) if address in NAT64 else None)
    if carried is not None:
        return closed_range(carried)
    if address not in PUBLIC_V6:
        return "outside the public address space"
    return next((name for network, name in CLOSED_V6 if address in network), None)
