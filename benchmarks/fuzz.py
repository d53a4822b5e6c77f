"""Texts that look like facts at every turn, read by the fact finders: what breaks, and what takes long.

python benchmarks/fuzz.py [--count 100000] [--seed 1]

Each text is read with and without a day of reference, behind another paragraph, behind an invisible character and
beside the text before it. A text that takes more than 50 ms a kB fails as one that breaks a promise does.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date

from auditor.facts import find_facts, find_quantities
from auditor.facts.values import shifted
from auditor.model import DateRange, Fact, Quantity

REFERENCE = date(2024, 3, 13)
NUMBERS = """0 1 3 7 12 40 99 100 007 1,200 12,345,678 1.234 1.234,56 1,00,000 3.5 .25 0,125 16.30 1984 2024 2½ ½ ¾ 1/4
24/7 9/11 10⁶ 10^6 1.3x10^6 4e14 1e99 10:30 3-1 5-6 978-3-16-148410-0 555-010-4477 １２ ٣ १२ 三 5万 3億5000万
1'049 1٬234 7.5.1 41C -3 −5 +44 ± 30+ ~5 ≥2 <9 one two seven twelve twenty forty-two ninety hundred thousand
million nine-tenths a-third third fourth twenty-first hundredth half quarter quarters dozen dozens tens
hundreds scores millions nought point oh""".split()
UNITS = """% ‰ percent per cent pct pp points point basis bps × x times fold -fold km m m² km/h mph kg lb pounds ton
tonnes MW kWh GB mm cm in inch ft feet °C °F C F degrees litres h hr hours days weeks months years year-old
decade century k K M bn mn trn lakh crore Mio. Mrd mm billion trillion $ € £ ¥ ₹ US$ A$ R$ CHF EUR USD NOK
Rs Rs. kr kr. zł R Re TRY TOP euros dollars cents pence p c quid pounds sterling yen rupees crowns /month
/kWh /h per a an each every annually apiece people boats tokens""".split()
WORDS = """and or to from between by of the in on at about around nearly almost over under more less than fewer least
most up as many much not no only just some several few couple low mid high six-figure -figure aged age
turned in her his 40s over-65s when he was said told says added according Ada Voss Bo Lind Acme Acme’s CEO
chief executive Boeing Windows Claude No. page chapter version rose fell grew cut raised ranging ranked
third-largest won lost beat doubled tripled twice double halved May June March 9 Q3 FY24 2019 1990s last
next year month week yesterday Monday spring Christmas early late since until quarter ended ago later or so
odd plus thousandth infant homes deaths share claim was were that which it they iron Spring 12 Baker Street""".split()
MARKS = """, . : ; - – — / ( ) [ ] " ' “ ” ‘ ’ « » „ ‹ › ` * # + = ~ ^ _ & | … ... -- !? 5" 6' \u2032 \u2033 ⁵ ² [3] ¹
° www. http:// @ é \u0301 İ ı ß ſ Ⅳ ﬁ 3O l5 О5 ５ 𝟓 ５％ ＄ ﹩ 元 円 ₽""".split()
MARKS += [
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    "\u00a0",
    "\u2009",
    "\u202f",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u2060",
]
MARKS += ["\u202e", "\u2066", "\U000e0041", "\ufe0f", "\x00", "\x1b"]
FRAGMENTS = (NUMBERS, UNITS, WORDS, MARKS)
PARAGRAPHS = ("It cost 5\n\n", "(see\n\n", "In May\n\n", "1.\n\n")
UNSEEN = "\u200b"
# A text of one piece over and over is this long: enough to tell steep growth.
REPEATED = 2_000
MOST_PER_KB = 0.05
SHORTEST_KB = 1.0


def main() -> int:
    """Prints each failure with the shortest text that shows it, then the counts and the slowest text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000, help="how many texts")
    parser.add_argument("--seed", type=int, default=1, help="of the random texts")
    options = parser.parse_args()
    texts = hostile_texts(random.Random(options.seed))
    failures, slowest, slowest_text, before = 0, 0.0, "", ""
    for _ in range(options.count):
        text = next(texts)
        if told := fault(text, before):
            failures += 1
            print(f"FAIL {told}: {shrunk(text, before, told)}", flush=True)
            before = ""
            continue
        if (taken := seconds_per_kb(text)) > slowest:
            slowest, slowest_text = taken, text
        if taken > MOST_PER_KB:
            failures += 1
            print(f"SLOW {1000 * taken:.0f} ms a kB: {text[:120]!r}", flush=True)
        before = text if len(text) < REPEATED else ""
    print(f"{options.count} texts, {failures} failures; slowest {1000 * slowest:.1f} ms a kB: {slowest_text[:80]!r}")
    return 1 if failures else 0


def hostile_texts(source: random.Random) -> Iterator[str]:
    """Texts of the fragments above, with and without spaces; now and then one piece repeated, or random Unicode."""
    while True:
        kind, size = source.random(), source.choice((2, 4, 6, 10, 20))
        pieces = [source.choice(source.choice(FRAGMENTS)) for _ in range(size)]
        if kind < 0.01:
            piece = source.choice(("", " ")).join(pieces[:4])
            yield (piece * REPEATED)[:REPEATED]
        elif kind < 0.12:
            yield "".join(source.choice((piece, chr(source.choice(_PLANES)(source)))) for piece in pieces)
        else:
            yield "".join(piece + source.choice((" ", " ", " ", "", "-")) for piece in pieces)


_PLANES: tuple[Callable[[random.Random], int], ...] = (
    lambda source: source.randrange(0x250),
    lambda source: source.randrange(0x250, 0xD800),
    lambda source: source.randrange(0xE000, 0x110000),
)


def fault(text: str, before: str) -> str:
    """The first promise that does not hold for a text, or behind a blank line after another; empty if all do."""
    try:
        plain = find_facts(text)
        facts = find_facts(text, REFERENCE)
        for found in (plain, facts):
            if told := _fault_of(found, text):
                return told
        if find_facts(text, REFERENCE) != facts:
            return "two runs differ"
        lead = PARAGRAPHS[len(text) % len(PARAGRAPHS)]
        if _moved(find_facts(lead + text, REFERENCE), len(lead)) != facts:
            return f"changed behind {lead!r}"
        if _moved(tuple(find_quantities(UNSEEN + text)), len(UNSEEN)) != tuple(find_quantities(text)):
            return "changed by an unseen character"
        if before and (told := _fault_of_joined(before, text, facts)):
            return told
    except Exception as error:
        return f"raises {type(error).__name__}"
    return ""


def _fault_of(facts: tuple[Fact, ...], text: str) -> str:
    places = [(fact.span.start, -fact.span.end) for fact in facts]
    if places != sorted(places):
        return "out of order"
    for fact in facts:
        start, end = fact.span.start, fact.span.end
        if not 0 <= start < end <= len(text):
            return "outside the text"
        if isinstance(fact, Quantity) and (_is_cut(text, start) or _is_cut(text, end)):
            return "cuts a run of digits"
        if isinstance(fact, Quantity) and not _is_ordered(fact):
            return "low, value, high out of order"
        if isinstance(fact, DateRange) and any(first and last and first > last for first, last in fact.readings):
            return "last day before the first"
    return ""


def _is_cut(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isdecimal() and text[at].isdecimal()


def _is_ordered(fact: Quantity) -> bool:
    ends = [end for end in (fact.low, fact.value, fact.high) if end is not None]
    return bool(ends) and all(end.is_finite() for end in ends) and ends == sorted(ends)


def _moved(facts: tuple[Fact, ...], by: int) -> tuple[Fact, ...]:
    return tuple(shifted(fact, -by) for fact in facts if fact.span.start >= by)


def _fault_of_joined(before: str, text: str, facts: tuple[Fact, ...]) -> str:
    """What a blank line between two texts does not part; a quotation may run on over it."""
    if set("“„«‹‘\"'`\u201f") & set(before):
        return ""
    lead = before + "\n\n"
    joined = find_facts(lead + text, REFERENCE)
    if _moved(joined, len(lead)) != facts:
        return "changed by the paragraph before"
    first = tuple(fact for fact in joined if fact.span.start < len(before))
    return "" if first == find_facts(before, REFERENCE) else "changed by the paragraph after"


def shrunk(text: str, before: str, told: str) -> str:
    """The shortest text found that fails alike, with the paragraph before it if that matters."""
    if fault(text, "") != told:
        before = _without(before, lambda less: fault(text, less) == told)
        text = _without(text, lambda less: fault(less, before) == told)
        return f"{before!r} + {text!r}"
    return repr(_without(text, lambda less: fault(less, "") == told))


def _without(text: str, fails: Callable[[str], bool]) -> str:
    """The text with as much cut out as leaves it failing."""
    size = len(text) // 2
    while size:
        at = 0
        while at < len(text):
            less = text[:at] + text[at + size :]
            if fails(less):
                text = less
            else:
                at += size
        size //= 2
    return text


def seconds_per_kb(text: str) -> float:
    """Processor time a kB, the best of three runs where one is too slow; short texts count as a kB."""
    size = max(len(text) / 1000, SHORTEST_KB)
    taken = _seconds(text) / size
    return taken if taken <= MOST_PER_KB else min(taken, *(_seconds(text) / size for _ in range(2)))


def _seconds(text: str) -> float:
    start = time.process_time()
    find_facts(text, REFERENCE)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
