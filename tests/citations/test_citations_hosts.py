"""What is a host name."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.citations.hosts import HOST, LONGEST_NAME, host_name, hosts_written


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("Example.COM", "example.com"),
        ("www.bbc.co.uk", "www.bbc.co.uk"),
        ("bücher.de", "xn--bcher-kva.de"),
        ("github.io", "github.io"),
        ("co.uk", None),
        ("com", None),
        ("-a.com", None),
        ("a..com", None),
        (f"{'a' * 64}.com", None),
        (f"{'a.' * 130}com", None),
        ("ü" * 70 + ".de", None),
        ("main.py", None),
        ("tuning.md", None),
        ("lib.rs", None),
        ("danas.rs", "danas.rs"),
        ("docs.main.py", "docs.main.py"),
        ("example.nosuchsuffix", None),
    ],
)
def test_host_names_have_a_normal_form(written: str, host: str | None) -> None:
    """A name under a known suffix comes back in lower case and ASCII; anything else is None."""
    assert host_name(written) == host


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=60))
def test_no_text_breaks_the_grammar(text: str) -> None:
    """Whatever stands in a text, it is a host name or None, and a host name is its own normal form."""
    host = host_name(text)
    assert host is None or (HOST.fullmatch(host) and host_name(host) == host)


@settings(deadline=None)
@given(st.text("aé0-._@/:’s \n(", max_size=40))
def test_hosts_are_found_from_their_points(text: str) -> None:
    """Going from point to point finds what the shape of a host name finds at every character."""
    assert [found.span() for found in hosts_written(text)] == [found.span() for found in HOST.finditer(text)]


def test_a_label_longer_than_any_name_is_passed_over() -> None:
    """A run of a thousand letters before a point is no host, and the next host is found."""
    assert [found[0] for found in hosts_written(f"{'a' * (LONGEST_NAME + 1)}.com acme.org")] == ["acme.org"]


def test_the_suffix_list_is_read_only_when_needed() -> None:
    """Starting the program costs nothing for the list."""
    code = "import sys, auditor.citations; sys.exit('publicsuffixlist' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
