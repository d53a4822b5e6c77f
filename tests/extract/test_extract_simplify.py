"""Markup that would keep a parser busy for minutes."""

import pytest

from auditor.extract.simplify import simplified

FACT = "<p>Exports rose by 42 per cent.</p>"


@pytest.mark.parametrize(
    "markup",
    [
        FACT,
        "<div>" * 4_000 + FACT + "</div>" * 4_000,
        "<p>open paragraph" * 20_000,
        "<ul>" + "<li><a href=x>item" * 20_000,
        "<span>" * 50_000,
        "<p><b>bold</b> and <i>italic</i></p>" * 5_000,
        "<p data-x='" + "{1: 2} " * 9_000 + "'>" + FACT,
    ],
)
def test_what_a_parser_can_do_is_left_alone(markup: str) -> None:
    """Long pages, unclosed paragraphs and big attribute values are no attack."""
    assert simplified(markup) == (markup, False)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 50_000 + FACT,
        "<div><table><tr><td></div>" * 10_000 + FACT,
        "<p>" + "".join(f"<font color={n}>" for n in range(1_000)) + "<p>x" * 4_000 + FACT,
        "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">" + FACT,
    ],
)
def test_what_a_parser_cannot_do_keeps_its_text(markup: str) -> None:
    """Too deep, too often reopened or too many attributes: tags go, words stay, and it is told."""
    simple, changed = simplified(markup)
    assert changed
    assert "Exports rose by 42 per cent." in simple
