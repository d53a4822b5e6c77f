"""Lists that are announced and missing."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity

PROSE = (
    "The rival firm moved to Haverdon in the spring and rented the old brewery beside the lock. "
    "Its owners had looked at four towns before, and found the rents too high in all of them."
)
ANNOUNCEMENTS = [
    "The investors include:",
    "Among the pumps that were sold are several models, including:",
    "Rill has sold pumps to large towns such as:",
    "The board consists of:",
    "The new fleet comprises:",
    "The reasons are the following:",
    "The council gave the following five reasons:",
    "The prices for members are as follows:",
    "The prize went to three firms, namely:",
    "The sum was shared by the partners. Key partners of the project include:",
]


@pytest.mark.parametrize("announcement", ANNOUNCEMENTS)
@pytest.mark.parametrize("after", ["", PROSE, "## Sources\n\n- https://reuters.com/a"], ids=["end", "prose", "sources"])
def test_an_announcement_without_a_list_is_told(announcement: str, after: str) -> None:
    """The article ends there, its sources follow, or a paragraph goes on with the text."""
    ((kind, words),) = told("lost_items", f"# Pumps\n\n{PROSE}\n\n{announcement}\n\n{after}\n")
    assert (kind, len(words)) == ("list_missing", 1)
    assert announcement.endswith(words[0])


@pytest.mark.parametrize(
    "after",
    [
        "- Glean\n- Thrive",
        "1. Glean\n2. Thrive",
        "| Firm | Sum |\n|---|---|\n| Glean | £3m |",
        "```\nglean thrive\n```",
        "Glean",
        "Glean, of Haverdon, with two million pounds.\n\nThrive, with one million pounds.",
        f"1\\. Glean. {PROSE}",
        f"• Glean. {PROSE}",
        f"Glean: {PROSE}",
        f"Glean – {PROSE}",
        f"First, Glean. {PROSE}",
        f"The first is Glean. {PROSE}",
        f"“{PROSE}”",
        "### Glean\n\n" + PROSE,
        "![Glean and Thrive](partners.png)\n\n- Glean",
    ],
)
def test_a_list_in_any_dress_is_one(after: str) -> None:
    """Items, tables, code, lines, labels, numbers that lost their layout, headings, quotations."""
    assert told("lost_items", f"# Pumps\n\n{PROSE}\n\nThe investors include:\n\n{after}\n") == []


@pytest.mark.parametrize(
    "announcement",
    [
        "The mayor said:",
        "The owners explained the following:",
        "The statement of both firms reads as follows:",
        "He posted several pictures, including:",
        "The answer is as follows:",
        "The winner is:",
        "There are several problems:",
        "Here is what we know about the buyers:",
        "The firm has two owners, and this is how they met:",
        "The investors include Glean and Thrive.",
        "The investors include Glean:",
        "The price includes VAT.",
        "It was the biggest of all the mills:",
        "Watch the video of the mills:",
        "The rules for the towns changed in June:",
    ],
)
def test_other_colons_are_none(announcement: str) -> None:
    """What somebody says, what is whole without a list, what is no announcement."""
    assert told("lost_items", f"# Pumps\n\n{PROSE}\n\n{announcement}\n\n{PROSE}\n") == []


def test_one_lost_list_makes_others_likely() -> None:
    """An article that has lost one list has lost more; all are one finding."""
    source = (
        f"# Pumps\n\nThere are several problems:\n\n{PROSE}\n\nThe investors include:\n\n{PROSE}\n\n"
        f"The mayor said:\n\n{PROSE}\n"
    )
    (finding,) = found("lost_items", source)
    assert (len(finding.spans), finding.severity) == (2, Severity.MEDIUM)
    assert finding.message.startswith("2 lists are announced, but none follows")


def test_plain_text_is_read_too() -> None:
    """Copied text is where lists are lost; each line is a paragraph."""
    source = f"Pumps\n\n{PROSE}\nKey partners of the project include:\n{PROSE}\n"
    assert told("lost_items", source, "piece.txt") == [("list_missing", ["Key partners of the project include:"])]
