"""Outlets that a text names."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.outlets import first_words, named_outlets, outlets

NAMES = sorted(outlets())


def test_each_name_of_the_table_is_found() -> None:
    """Each name is found whole where it stands between words, never as a shorter name that it begins with."""
    for name in NAMES:
        ((span, outlet),) = named_outlets(f"so {name}, it is")
        assert (span.start, span.end, outlet) == (3, 3 + len(name), outlets()[name])


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*NAMES, "the", " ", " ", ". ", "ß", "x", "_", "-", "’s", "日"]), max_size=12))
def test_a_part_of_a_text_names_what_it_names_alone(parts: list[str]) -> None:
    """Looking for the first words once for a longer text changes nothing, and every outlet stands as it is written."""
    text = "".join(parts)
    alone = list(named_outlets(text))
    assert alone == list(named_outlets(text, first_words(f"{text} dpa")))
    for span, outlet in alone:
        assert outlets()[span.of(text)] == outlet
        assert not text[span.end : span.end + 1].isalnum()
