"""What holds for every article, however it is written."""

from __future__ import annotations

from articles_with_claims import article
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.claims.labels import stands_beside
from auditor.claims.passages import Passages

PIECES = (
    "acme.org|example.com|[sold](https://acme.org/a)|[1](https://acme.org/b)|[Acme](https://acme.org/c)|"
    'The mill|it|and|was|U.S.|Then|see|at|. |! |, |; |: | – |(|)|[|]|“|”|"|\n|\n# |…'
).split("|")
WRITTEN = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@settings(deadline=None)  # a busy machine is no failure
@given(WRITTEN)
def test_claims_keep_to_their_block_and_leave_out_their_markers(written: str) -> None:
    """One claim a group, in order; within its block; text as it stands; no overlap with markers that follow it."""
    read = article(written)
    groups = find_citations(read)
    found = find_claims(read, groups)
    passages = Passages(read)
    assert tuple(claim.group for claim in found) == groups
    for claim in found:
        passage = passages[claim.paragraph or 0]
        alone = claim.span == claim.group.span
        assert passage.span.covers(claim.span)
        assert claim.text == claim.span.of(read.text)
        assert claim.text == claim.text.strip() != ""
        assert alone or not stands_beside(passage, claim.group) or not claim.span.overlaps(claim.group.span)


@settings(deadline=None)  # a busy machine is no failure
@given(WRITTEN)
def test_a_paragraph_before_only_shifts_the_claims(written: str) -> None:
    """What stands in one paragraph has no bearing on claims but those of the next, for a line of sources."""
    first, second = "A ship.", "A mill."
    near, far = article(f"{second}\n{written}"), article(f"{first}\n{second}\n{written}")
    shifted = [claim.span.shift(len(first) + 2) for claim in find_claims(near, find_citations(near))]
    assert [claim.span for claim in find_claims(far, find_citations(far))] == shifted
