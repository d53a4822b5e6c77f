import json
from pathlib import Path
from typing import Any

import pytest
from verdicts.atoms import atoms_of, closest, place_of
from verdicts.findings import finding_rows
from verdicts.per_set import set_row, totals
from verdicts.rows import Row
from verdicts.shares import accuracy, balanced, caught, partly, recall, refuted_precision, refuted_recall, three_way
from verdicts.slices import kind_rows, slice_rows
from verdicts.tokens import names_marked, places_of, token_lines
from verdicts.told import misses, write_predictions
from verdicts.unread import unread_lines

from auditor.model import (
    Claim,
    ClaimReview,
    Finding,
    Group,
    Kind,
    Phrase,
    Reason,
    Span,
    Stance,
    Verdict,
)

SUPPORTED = (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)
REFUTED = (Verdict.REFUTED, Reason.FACT_CONTRADICTED)
ABSENT = (Verdict.NOT_ENOUGH_INFO, Reason.NOT_IN_SOURCE)
PARTLY = (Verdict.NOT_ENOUGH_INFO, Reason.PARTLY_FOUND)
UNREAD = (Verdict.NOT_ENOUGH_INFO, Reason.SOURCE_UNAVAILABLE)


def finding(words: str, claim: str, stance: Stance, kind: Kind = Kind.VALUE, check: str = "quantities") -> Finding:
    start = claim.index(words)
    return Finding(check, stance, kind, "", Phrase(Span(start, start + len(words)), words))


def row(label: str, said: tuple[Verdict, Reason], *findings: Finding, **more: Any) -> Row:
    case = {"id": "x", "set": "made", "claim": "It cost $5 in May.", "label": label, **more}
    claim = Claim(case["claim"], Span(0, len(case["claim"])), Group(()))
    return Row(case, ClaimReview(claim, (), *said, findings=findings))


ROWS = [
    row("supported", SUPPORTED, slices=["number"], kind="date"),
    row("supported_approx", ABSENT, slices=["number", "date"], kind="date"),
    row("contradicted", REFUTED, slices=["number"], kind="number"),
    row("contradicted", SUPPORTED, kind="number"),
    row("not_found", PARTLY, kind="number"),
    row("overstated", ABSENT),
]


def test_the_shares_of_a_set_are_those_counted_by_hand() -> None:
    """Six claims, two supported, of which one is found; of four others three are not called supported."""
    shares = [
        measure(ROWS) for measure in (accuracy, recall, caught, balanced, refuted_recall, refuted_precision, partly)
    ]
    assert shares == [4 / 6, 1 / 2, 3 / 4, 5 / 8, 1 / 2, 1.0, 1 / 6]


def test_exact_verdicts_are_counted_of_three_labels_only() -> None:
    """Of supported, contradicted, contradicted, not found two are exact; "partial" is not "not found"."""
    assert three_way(ROWS) == 2 / 4
    assert three_way([ROWS[0], ROWS[4]]) is None


@pytest.mark.parametrize(
    ("of_set", "kind", "label", "said", "right"),
    [
        ("perturb", "quote", "contradicted", ABSENT, True),
        ("perturb", "name", "contradicted", PARTLY, True),
        ("perturb", "name", "contradicted", SUPPORTED, False),
        ("perturb", "name", "contradicted", UNREAD, False),
        ("perturb", "date", "contradicted", ABSENT, False),
        ("perturb", "quote", "supported", ABSENT, False),
        ("others", "quote", "contradicted", ABSENT, False),
        ("others", "date", "not_found", ABSENT, True),
        ("others", "date", "not_found", PARTLY, False),
        ("others", "date", "not_found", UNREAD, False),
        ("others", "date", "overstated", ABSENT, None),
    ],
)
def test_silence_is_right_about_an_edited_name_or_quotation(
    of_set: str, kind: str, label: str, said: tuple[Verdict, Reason], right: bool | None
) -> None:
    """Such a page no longer has the claim's words; anywhere else a contradiction must be called one."""
    assert row(label, said, set=of_set, kind=kind).right_three_way is right


def test_a_set_without_rows_on_one_side_has_no_balance() -> None:
    """A dash, not a division by nought."""
    assert balanced(ROWS[:2]) is None
    assert balanced([]) is None
    assert "–" in set_row("empty", [])


def test_totals_leave_out_the_set_that_no_reader_judged() -> None:
    """Means weigh sets alike; accusations are counted over all rows of the judged sets."""
    accused = row("supported", REFUTED)
    told = list(totals({"one": ROWS, "two": [accused], "drb_fact": [accused] * 9}))
    assert told[0].split()[3:5] == ["7", "33.3"]
    assert "refuted: precision 50.0 %, 1 contradicted, 1 supported" in told
    assert "refuted: recall on contradicted 1 of 2 (50.0 %)" in told
    assert "false accusations 1 of 3 (33.3 %) of supported claims" in told
    assert "  most in two: 1 of 1 (100.0 %)" in told


def test_a_claim_counts_in_each_slice_that_it_holds_something_of() -> None:
    """Three claims with a number, one of them also with a date."""
    told = {line.split()[1]: line.split()[2:] for line in slice_rows("made", ROWS)}
    assert told == {"number": ["3", "66.7", "100.0", "50.0", "100.0"], "date": ["1", "0.0", "–", "0.0", "–"]}


def test_caught_and_refuted_are_told_by_what_the_case_turns_on() -> None:
    """Of three number cases two are caught, of the two contradicted ones one is refuted."""
    told = {line.split()[1]: line.split()[2:] for line in kind_rows("made", ROWS)}
    assert told["number"] == ["3", "66.7", "66.7", "–", "33.3", "50.0"]
    assert told["date"] == ["2", "50.0", "–", "50.0", "–", "–"]


def test_a_kind_of_finding_is_counted_in_claims() -> None:
    """Two findings of a kind in one claim refute once; what refutes beside another kind does not refute alone."""
    claim = "It cost $5 in May."
    value, date = (finding(w, claim, Stance.REFUTES, k) for w, k in (("$5", Kind.VALUE), ("May", Kind.DATE)))
    rows = [
        row("contradicted", REFUTED, value, finding("cost $5", claim, Stance.REFUTES)),
        row("supported", REFUTED, value, date),
        row("contradicted", (Verdict.NOT_ENOUGH_INFO, Reason.CONFLICTING_EVIDENCE), date),
        row("supported", SUPPORTED, finding("May", claim, Stance.SUPPORTS, Kind.DATE)),
        row("not_found", ABSENT, finding("May", claim, Stance.NEUTRAL, Kind.DATE)),
    ]
    told = {line.split()[1]: line.split()[2:] for line in finding_rows(rows)}
    assert told["value"] == ["2", "1", "50.0", "50.0", "1", "0", "–", "0", "–"]
    assert told["date"] == ["1", "0", "0.0", "0.0", "0", "1", "100.0", "1", "100.0"]


def test_an_atom_is_answered_by_the_finding_that_meets_it_closest() -> None:
    """The figure inside a quotation answers for the figure, the quotation for the quotation."""
    claim = "Handles cost “anywhere from $2,500 to  seven figures” in May."
    quoted = finding("“anywhere from $2,500 to  seven figures”", claim, Stance.NEUTRAL, Kind.ABSENT)
    figure = finding("$2,500", claim, Stance.SUPPORTS, Kind.MATCH)
    atoms = [
        {"text": '"anywhere from $2,500 to seven figures"', "status": "in_source"},
        {"text": "$2,500", "status": "in_source"},
        {"text": "May", "status": "not_in_source"},
        {"text": "June", "status": "in_source"},
    ]
    found = list(atoms_of(row("supported", PARTLY, quoted, figure, claim=claim, atoms=atoms)))
    assert [atom.finding for atom in found] == [quoted, figure, None, None]
    assert [atom.right for atom in found] == [False, True, True, False]


def test_the_second_of_two_equal_atoms_is_its_second_place() -> None:
    """One "$5" is found, the other is not."""
    claim = "From $5 to $5."
    first = finding("$5", claim, Stance.SUPPORTS)
    atoms = [{"text": "$5", "status": "in_source"}, {"text": "$5", "status": "not_in_source"}]
    assert [atom.right for atom in atoms_of(row("supported", PARTLY, first, claim=claim, atoms=atoms))] == [True, True]
    assert place_of("5", "15 and 5") == Span(7, 8)
    assert closest(Span(8, 10), (first,)) is None


def test_marked_words_are_found_side_by_side() -> None:
    """The second "the" is the one beside "river"; a mark that is not in the claim is passed over."""
    claim = "The town by the river in the north."
    assert places_of(["the", "river"], claim) == [Span(12, 15), Span(16, 21)]
    assert [span.of(claim) for span in places_of(["town", "sea", "north", "."], claim)] == ["town", "north", "."]


@pytest.mark.parametrize(
    ("words", "stance", "marked", "named"),
    [
        ("in May", Stance.NEUTRAL, ["May"], True),
        ("in May", Stance.SUPPORTS, ["May"], False),
        ("in May", Stance.REFUTES, ["$5"], False),
        ("in May", Stance.NEUTRAL, ["in"], False),
    ],
)
def test_an_objection_must_be_about_a_marked_word(words: str, stance: Stance, marked: list[str], named: bool) -> None:
    """What supports is no objection, and "in" is no word to object to."""
    claim = "It cost $5 in May."
    found = row("partially_supported", ABSENT, finding(words, claim, stance), unsupported_tokens=marked)
    assert names_marked(found) is named
    told = list(token_lines("made", [found, row("partially_supported", SUPPORTED, unsupported_tokens=["May"])]))
    assert told[0] == (
        f"made, all marked claims: caught 1 of 2 (50.0 %); by a marked word {int(named)} of 1 ({100.0 * named} %)"
    )


def test_pages_that_could_not_be_had_are_told_from_the_others() -> None:
    """Called so or not, on either side."""
    rows = [row("source_unavailable", UNREAD), row("source_unavailable", ABSENT), row("supported", UNREAD)]
    assert list(unread_lines("made", rows)) == [
        "made unavailable pages: called so 1 of 2 (50.0 %); other pages called so 1 of 1 (100.0 %)"
    ]
    assert not list(unread_lines("made", ROWS))


def test_false_accusations_are_the_first_misses() -> None:
    """Then every other row on which verdict and label do not agree."""
    accused = row("supported", REFUTED)
    assert misses([*ROWS, accused]) == [accused, ROWS[1], ROWS[3]]


def test_predictions_are_in_the_words_of_the_audit(tmp_path: Path) -> None:
    """A line a case."""
    write_predictions(tmp_path / "out.jsonl", [ROWS[2]])
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8")) == {
        "id": "x", "verdict": "refuted", "reason": "fact_contradicted"
    }  # fmt: skip
