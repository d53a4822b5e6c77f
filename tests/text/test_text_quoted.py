"""Quotations as pairs of marks: slips, measures and apostrophes beside them."""

from __future__ import annotations

import pytest

from auditor.text.quote_pairs import LONGEST
from auditor.text.quoted import quoted

FOUND = {
    "inches inside": ('"We saw a 27" screen," he said. "Good."', ['"We saw a 27" screen,"', '"Good."']),
    "inches at the end": ('It grew to "nearly 27", he said. "Fine."', ['"nearly 27"', '"Fine."']),
    "feet and inches": ('He is 5\' 10" tall "and then some".', ['"and then some"']),
    "no closing mark": ("“We go, he said. “Today is good.”", ["“Today is good.”"]),
    "no straight closing mark": ('"We go, he said. Then "we stay," he said.', ['"we stay,"']),
    "no opening mark": ('We go," he said. "Then we stay."', ['"Then we stay."']),
    "no space after": ('"We go."Then "more".', ['"We go."', '"more"']),
    "a space before": ('"A tale of the street " (1853)', ['"A tale of the street "']),
    "glued": ('said:"We go"—"y"', ['"We go"', '"y"']),
    "rock ’n’ roll": ("‘we love rock ’n’ roll,’ he said", ["‘we love rock ’n’ roll,’"]),
    "stray elision": ("the ’90s and ‘80s, the boys' own, ‘twas “so”", ["“so”"]),
    "rockin": ("‘we are rockin’ on,’ he said", ["‘we are rockin’ on,’"]),
    "stray possessive": ("the ‘ohana spirit “is good” for the islanders’ health", ["“is good”"]),
    "nested, alternate": ("‘She said “so ‘it’ is” then,’ he said", ["‘She said “so ‘it’ is” then,’"]),
    "nested, straight": ('"A \'B "C" D\' E" F', ['"A \'B "C" D\' E"']),
    "nested guillemets": ("Il dit « tout est « fait » ici » hier.", ["« tout est « fait » ici »"]),
    "japanese": ("彼は「今日は『はい』と」言った", ["「今日は『はい』と」"]),
    "straight in japanese": ('彼は"今日は"と', ['"今日は"']),
    "swedish": ("Hon sa ”vi är klara” igår.", ["”vi är klara”"]),
    "typewriter": ("He wrote ``so it is'' and ,,das ist es'' too", ["``so it is''", ",,das ist es''"]),
    "crossing": ("(“crossed) by” a", ["“crossed) by”"]),
    "too long": (f"“{'x ' * LONGEST}” “y”", ["“y”"]),
    "a line of marks": ('"""""""" and "so it is" ,,,,,,,,', ['"so it is"']),
    "straight and curly": ('He said: "Nothing was sold,” and left.', ['"Nothing was sold,”']),
    "curly and straight": ('“Nothing was sold," he said.', ['“Nothing was sold,"']),
    "low and straight": ('Er sagte: „Nichts ist verkauft" und ging.', ['„Nichts ist verkauft"']),
    "straight and curly around a pair": ('"They call it “home” here,” he said.', ['"They call it “home” here,”']),
    "straight and curly beside a pair": ('A "first" one: "So it is,” he said.', ['"first"', '"So it is,”']),
    "two left open": ('A "first one: "So it is,” he said. "Then', []),
    "curly and straight crossed": ('A “first and ”so it is "now”', ["“first and ”", '"now”']),
    "guillemets are never typed for others": ('A «first" one', []),
    "curly close before straight": ('so it is,” he said. "Then', []),
    "headings": ("“An open heading\nThe text “goes” on.", ["“goes”"]),
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND.keys())
def test_each_pair_is_found_and_slips_stay_small(text: str, found: list[str]) -> None:
    """The outermost pairs, marks included; what has no partner shifts no later pair."""
    assert [one.span.of(text) for one in quoted(text)] == found


@pytest.mark.parametrize("piece", ['"', "“", "'", "‘a’b", "s’ ", "“\n\n", "\n\n“a. ", '5" ', "‘a “b ", "\u200b“"])
def test_a_long_text_of_marks_is_read_to_its_end(piece: str) -> None:
    """Half a million characters of marks end; benchmarks/growth.py says how fast."""
    text = (piece * 500_000)[:200_000]
    assert all(one.span.end <= len(text) for one in quoted(text))
