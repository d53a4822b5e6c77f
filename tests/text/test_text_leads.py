"""Words that ask for a name."""

from __future__ import annotations

import pytest

from auditor.text.leads import leads_to_name


@pytest.mark.parametrize("before", ["open to all at ", "we visit", "thanks to Acme’s ", "its", "(Via", "the pupils' "])
def test_a_name_is_asked_for(before: str) -> None:
    """After determiners, possessives, prepositions, conjunctions and words of naming a name must follow."""
    assert leads_to_name(before)


@pytest.mark.parametrize("before", ["", "rose by 5 percent", "it was built.", "a long way up", "“with”", "within"])
def test_no_name_is_asked_for(before: str) -> None:
    """A clause can end after other words, and always after a mark."""
    assert not leads_to_name(before)
