"""Which blocks are the article itself."""

from auditor.extract.blocks import PageBlock
from auditor.extract.main_text import MOST_TAGS, main_lines
from auditor.extract.places import Place
from auditor.extract.regions import regions_of
from auditor.model import BlockKind, Region

PROSE = "The council agreed on {} that the bridge over the river will be closed to lorries for the whole winter."
MAIN, BODY, CHROME = Region.MAIN, Region.BODY, Region.CHROME


def prose(day: str, **rest: object) -> PageBlock:
    """A paragraph that stands in container 1 if nothing else is said."""
    return PageBlock(PROSE.format(day), BlockKind.PARAGRAPH, **{"container": 1, **rest})  # type: ignore[arg-type]


def test_main_text_is_found_however_its_spaces_and_marks_differ() -> None:
    """Two readers may treat spaces, quotes and inline tags differently and still mean one paragraph."""
    blocks = [prose("Monday"), prose("Friday", container=2)]
    assert regions_of(blocks, [PROSE.format("Monday").replace(" ", "\xa0").upper() + " |"]) == [MAIN, BODY]


def test_short_blocks_count_only_as_whole_lines() -> None:
    """ "Read more" within a sentence of the article does not make a button main text."""
    blocks = [prose("Monday"), PageBlock("the bridge", BlockKind.PARAGRAPH, container=2)]
    assert regions_of(blocks, [PROSE.format("Monday")]) == [MAIN, BODY]


def test_the_site_and_teasers_are_never_main() -> None:
    """Navigation and link-only blocks stay out, even if another reader took them in."""
    blocks = [prose("Monday"), prose("Tuesday", place=Place.SITE), prose("Friday", linked=True)]
    assert regions_of(blocks, [block.text for block in blocks]) == [MAIN, CHROME, CHROME]


def test_class_names_may_be_overruled() -> None:
    """What is called "related" but is read as the article is the article."""
    block = prose("Monday", place=Place.ODDMENT)
    assert regions_of([block], [block.text]) == [MAIN]
    assert regions_of([block, prose("Friday")], [PROSE.format("Friday")]) == [CHROME, MAIN]


def test_gaps_captions_and_opening_belong_to_the_article() -> None:
    """What two readers disagree on between two main blocks is main, and so are captions, headline and lead."""
    blocks = [
        PageBlock("Bridge to close", BlockKind.HEADING, level=1, container=9),
        prose("no day", container=8),
        PageBlock("5 March", BlockKind.PARAGRAPH, container=8),
        prose("Monday"),
        PageBlock("Who pays?", BlockKind.HEADING, level=2, container=1),
        PageBlock("The bridge at noon", BlockKind.CAPTION, container=7),
        PageBlock("Sign in", BlockKind.PARAGRAPH, container=6),
        prose("Friday"),
    ]
    lines = [PROSE.format("Monday"), PROSE.format("Friday")]
    assert regions_of(blocks, lines) == [MAIN, MAIN, BODY, MAIN, MAIN, MAIN, BODY, MAIN]


def test_without_another_reader_the_densest_container_is_main() -> None:
    """Where nothing marks the article, most words in paragraphs do."""
    blocks = [
        PageBlock("Menu", BlockKind.PARAGRAPH, container=3),
        *(prose(day) for day in ("Monday", "Tuesday", "Friday", "Sunday", "Thursday")),
        prose("Easter", container=4),
    ]
    assert regions_of(blocks, None) == [BODY] + [MAIN] * 5 + [BODY]


def test_without_paragraphs_all_of_the_page_is_main() -> None:
    """A page of short lines has main text too."""
    assert regions_of([PageBlock("Closed.", BlockKind.PARAGRAPH)], None) == [MAIN]


def test_pages_that_take_too_long_are_left_to_the_fallback() -> None:
    """The second reader is not asked about pages on which it would take seconds."""
    paragraph = f"<p>{PROSE}</p>"
    assert main_lines(paragraph * 5)
    assert main_lines("<p>x</p>" * (MOST_TAGS // 2 + 1)) is None
    assert main_lines("") is None
