"""A page that scripts build in the reader's browser: empty as received, but for what it keeps for them."""

from __future__ import annotations

from auditor.extract.states.kept_text import from_linked, from_state, from_unscripted
from auditor.extract.states.phrases import entries, opens_with
from auditor.extract.states.sight import Sight, Told, word_count
from auditor.model import Cause

MOST_WORDS, FEWEST_WORDS, SENTENCE = 60, 15, 8
# Words in the element into which scripts draw the page; scripts, in characters, that draw more than a counter.
MOST_IN_ROOT, FEWEST_SCRIPTS, FEWEST_LOADED = 5, 1_500, 2
DETAIL = "The page is built by scripts, which are not run; as received it holds no text."
LINKED = "The page is built by scripts; the text was read from what it keeps for search engines (JSON-LD articleBody)."
STATE = "The page is built by scripts; the text was read from the data that it keeps for them, which may not be all."
UNSCRIPTED = "The page is built by scripts; the text was read from what it shows without them, which may not be all."


def tell(sight: Sight) -> Told | None:
    """Script shell: an empty root element, a plea for scripts, or hardly a word beside scripts.

    Where the page keeps its article for scripts or search engines, that is read. What JSON-LD calls the body of the
    article is all of it; what else is kept may be a part, or somebody else's, and never speaks against a claim.
    """
    if sight.words > MOST_WORDS or not _is_shell(sight):
        return None
    if text := from_linked(sight):
        return Told(Cause.SCRIPT_SHELL, LINKED, text, partial=text[-1].endswith(("…", "...")))
    if text := from_state(sight):
        return Told(Cause.SCRIPT_SHELL, STATE, text, partial=True)
    if text := from_unscripted(sight):
        return Told(Cause.SCRIPT_SHELL, UNSCRIPTED, text, partial=True)
    return Told(Cause.SCRIPT_SHELL, DETAIL)


def _is_shell(sight: Sight) -> bool:
    traits = sight.traits
    scripted = traits.scripts >= FEWEST_SCRIPTS or traits.loaded >= FEWEST_LOADED
    if sight.words <= FEWEST_WORDS and scripted and not any(map(_says_something, sight.own)):
        return True
    tree = sight.page.tree
    roots = [tree.words_of(f"#{root}") for root in entries("shell", "roots") if root in traits.ids]
    if (traits.loaded or traits.scripts) and any(words is not None and words <= MOST_IN_ROOT for words in roots):
        return True
    pleas = (*sight.own, *traits.unscripted) if not sight.is_article else ()
    return bool(traits.loaded) and sight.words <= 2 * FEWEST_WORDS and any(map(_pleads, pleas))


def _says_something(text: str) -> bool:
    """Whether a text is a sentence, and not one that asks for scripts: a short piece of news is no shell."""
    return word_count(text) >= SENTENCE and not _pleads(text)


def _pleads(text: str) -> bool:
    return opens_with(text.replace("<", "\n").replace(">", "\n"), "shell", "text")
