"""Which hosts, ports and addresses are closed."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.sources.policy import Policy, closed_range, plain

CLOSED = {
    "N3": "10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.127.255.255 169.254.1.1 192.0.0.8 "
    "198.18.0.1 198.19.255.255 192.0.2.1 198.51.100.1 203.0.113.1 240.0.0.1 255.255.255.255 224.0.0.1 239.1.1.1 "
    "0.0.0.0 0.1.2.3 127.0.0.1 127.255.255.254 192.88.99.1",
    "N4": "169.254.169.254 100.100.100.200 168.63.129.16 192.0.0.192 fd00:ec2::254",
    "N5": "::1 :: fe80::1 fe80::1%eth0 fc00::1 fdff::1 fec0::1 ff02::1 3fff::1 3fff:fff::1 5f00::1 2001:db8::1 100::1",
    "N6": "::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::808:808 "
    "2002:7f00:1:: 2002:808:808:: 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1",
}
OPEN = "8.8.8.8 93.184.215.14 172.15.0.1 172.32.0.1 100.63.0.1 100.128.0.1 192.0.1.1 198.17.0.1 223.255.255.255 "
OPEN += "2606:4700::1111 2a00:1450:4001::1 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::808:808"


def closed(row: str) -> pytest.MarkDecorator:
    """A test for each address of a row."""
    return pytest.mark.parametrize("address", CLOSED[row].split())


@closed("N3")
def test_threat_n3_private_ranges_are_closed(address: str) -> None:
    """Every IPv4 range that is not the public Internet."""
    assert closed_range(ip_address(address)) is not None


@closed("N4")
def test_threat_n4_metadata_services_are_closed(address: str) -> None:
    """Also where they lie outside of the private ranges."""
    assert closed_range(ip_address(address)) is not None


@closed("N5")
def test_threat_n5_private_ipv6_ranges_are_closed(address: str) -> None:
    """Every IPv6 range that is not the public Internet."""
    assert closed_range(ip_address(address)) is not None


@closed("N6")
def test_threat_n6_an_address_inside_another_is_judged(address: str) -> None:
    """A closed address stays closed where another one carries it."""
    assert closed_range(ip_address(address)) is not None


@pytest.mark.parametrize("address", OPEN.split())
def test_threat_n7_a_public_address_is_open(address: str) -> None:
    """Public addresses stay open, among them neighbours of closed ranges and NAT64 of a public address."""
    assert closed_range(ip_address(address)) is None


@settings(deadline=None)  # a busy machine is no failure
@given(st.ip_addresses())
def test_what_python_calls_private_is_closed(address: object) -> None:
    """The table is never laxer than the standard library's `is_private`, but where an IPv4 address is carried."""
    found = ip_address(str(address))
    if found.is_private and getattr(found, "ipv4_mapped", None) is None:
        assert closed_range(found) is not None


@pytest.mark.parametrize(
    "host",
    [
        *"x.onion x.i2p nas.local X.LOCAL. wiki.internal router.home.arpa intranet localhost localhost. ".split(),
        *"a.localhost 2130706433 0x7f000001 017700000001 0 metadata.google.internal".split(),
    ],
)
def test_threat_n13_a_private_name_is_refused_before_it_is_looked_up(host: str) -> None:
    """Names of private networks and names without a dot are closed, numbers that a resolver reads as such too."""
    assert Policy().objection(host, 443) is not None


@pytest.mark.parametrize("port", [0, 22, 25, 6379, 81, 3000])
def test_threat_n12_a_port_of_another_service_is_refused(port: int) -> None:
    """Only the four ports of the web are open."""
    assert "port" in (Policy().objection("news.example", port) or "")


@pytest.mark.parametrize("port", [80, 443, 8080, 8443])
def test_a_port_of_the_web_is_open(port: int) -> None:
    """The ports of the web are open to a public name."""
    assert Policy().objection("news.example", port) is None


@pytest.mark.parametrize(("freed", "host"), [("Wiki.Internal.", "wiki.internal"), ("[::1]", "::1"), ("::1", "0::1")])
def test_an_allowed_host_is_free_of_all_rules(freed: str, host: str) -> None:
    """--allow-private frees a host, however it is spelled, of the name, port and address rules."""
    policy = Policy.allowing([freed])
    assert policy.objection(host, 9200) is None
    assert policy.objection_to(host, "10.0.0.1") is None


def test_an_allowed_host_frees_no_other() -> None:
    """Subdomains, and other names of the same address, stay closed."""
    policy = Policy.allowing(["internal.example", "127.0.0.1"])
    assert policy.objection_to("sub.internal.example", "10.0.0.1") is not None
    assert policy.objection("localhost", 80) is not None


def test_what_is_no_address_is_refused() -> None:
    """A resolver that answers with anything but an address is not trusted."""
    assert Policy().objection_to("news.example", "unix:/run/x.sock") is not None


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_spelling_is_settled_once(host: str) -> None:
    """The plain spelling of a host does not change when it is taken again, for hosts as a URL can hold them."""
    if not set(host) & set("[]. \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85") and not any(c.isspace() for c in host):
        assert plain(plain(host)) == plain(host)
