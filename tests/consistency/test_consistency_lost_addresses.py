"""Markers of sources that lead nowhere."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity


@pytest.mark.parametrize(
    "marker",
    [
        "【1†source】",
        "【12†L4-L9】",
        "citeturn0search3",
        "citeturn0search3turn1news12",
        "[turn0search4, turn0view1]",
        ":contentReference[oaicite:0]{index=0}",
        "[oaicite:2]",
        "[cite: 3, 4]",
        "[web:7]",
    ],
)
@pytest.mark.parametrize("name", ["piece.txt", "piece.html"])
def test_a_marker_without_an_address_is_told(marker: str, name: str) -> None:
    """Whatever interface it was copied from, in running text or markup."""
    sentence = f"The mill at Haverdon was sold in June for £3 million {marker}."
    source = f"<article><h1>Mill</h1><p>{sentence}</p></article>" if name.endswith("html") else f"Mill\n\n{sentence}\n"
    ((kind, words),) = told("lost_addresses", source, name)
    assert (kind, words) == ("no_address", [marker])


def test_all_markers_are_one_finding() -> None:
    """The message counts them; the reader meets each, so it is grave."""
    source = "# Mill\n\nIt was sold 【1†source】. It had stood empty 【2†source】.\n\nNobody bid 【1†source】.\n"
    (finding,) = found("lost_addresses", source)
    assert (len(finding.spans), finding.severity) == (3, Severity.HIGH)
    assert finding.message == "3 markers in the text stand for sources, but their addresses are not in the article."


def test_one_marker_is_told_in_the_singular() -> None:
    """A sentence that could be printed."""
    (finding,) = found("lost_addresses", "# Mill\n\nIt was sold 【1†source】.\n")
    assert finding.message == "A marker in the text stands for a source, but its address is not in the article."


@pytest.mark.parametrize(
    "sentence",
    [
        "It was sold in June [Fenland View](https://fenland.example.com/mill).",
        "It was sold in June fenlandview.com.",
        "It was sold in June https://fenlandview.com/2024/mill.",
        "It was sold in June ([fenlandview.com](https://fenlandview.com/mill?utm_source=chatgpt.com)).",
        "It was sold in June [[1]](https://fenlandview.com/mill).",
        "It was sold in June, according to Reuters.",
        "It was sold in June, said the owner.",
        "The marker looks like this:\n\n```\nsold 【1†source】\n```",
        "The owner [a builder] sold it in June.",
        "It was sold “in June [2024]”, said the owner.",
        "It turned out, at 0 bids, to search for buyers.",
        "The file holds the rest:\n\n    x[web:7] = 3",
        "【重要】 It was sold in June.",
        "It was sold in June (doi:10.1000/182).",
        "It was sold in June [Reuters][1].\n\n[1]: https://reuters.com/mill",
    ],
)
def test_other_sources_and_brackets_are_none(sentence: str) -> None:
    """Links, hosts, outlets, code and editors' brackets."""
    assert told("lost_addresses", f"# Mill\n\n{sentence}\n") == []
