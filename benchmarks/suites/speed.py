"""How fast prose is read: where no figure stands, where they are dense, and how time grows with length.

The sentences are our own. One plain sentence in two holds a name or a quotation, as prose does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from auditor.facts import find_dates, find_facts, find_names, find_quantities, find_quotations

PLAIN = (
    "The committee heard from residents who had lived beside the river for most of their lives.",
    "Nobody at the ministry would say why the report had been held back for so long.",
    "Rain fell on the harbour all morning, and the ferries stayed where they were.",
    "Her lawyers argued that the contract had never been signed in the presence of a witness.",
    "“We were told to wait, and so we waited,” said Anna Kovács, who runs the bakery on the corner.",
    "The company has long denied that its pipes carry anything but water.",
    "Teachers in the north have complained about the state of their classrooms for years.",
    "The judge asked whether anybody had read the letter before it was sent.",
    "Shares in the group were little changed after the announcement.",
    "Farmers blame the drought, the council blames the farmers, and the wells are dry.",
    "A spokeswoman for the airline declined to comment on the negotiations.",
    "The museum reopened quietly, without speeches and without the minister.",
    "Critics called the novel cold; readers queued around the block for it.",
    "Mayor Ousmane Diallo promised to look into the matter, as mayors do.",
    "The engine is built in a town that most of its buyers could not find on a map.",
    "Investigators are still looking for the cause of the fire at the warehouse.",
    "The union said that its members would return to work as soon as talks resumed.",
    "What the bank knew, and when it knew it, is now a question for the court.",
    "The new bridge is narrow, handsome and, according to its neighbours, far too loud.",
    "Analysts expect the central bank to leave interest rates where they are.",
)
DENSE = (
    "Revenue rose 12.4% to €3.2bn in the third quarter of 2023, from €2.85bn a year earlier.",
    "At least 1,200 people fled and 37 were injured when the dam broke on 14 March 2021.",
    "The fund returned 8–9 per cent a year, after fees of $1.5m, between 2015 and 2019.",
    "Unemployment fell by 0.3 percentage points to 5.1 per cent, the lowest since May 2008.",
    "The plant will make 40 GWh of cells a year, enough for about 600,000 cars.",
    "Two thirds of the 450 members voted for the deal, worth £17m over four years.",
    "Shares closed 4.6% lower at 1,034 pence, valuing the group at $8.1 billion.",
    "It paid $0.40 per million input tokens and $2 per million output tokens on June 5, 2024.",
    "The 82-year-old ran 10 km in 58 minutes, half an hour faster than in 1998.",
    "Rents have doubled in ten years, to an average of 1.450 euros a month.",
    "The ship is 366 metres long, carries 15,000 containers and cost $150 million in 2017.",
    "About one in five of the country's 5.4 million pensioners lives on less than €900 a month.",
    "The bank cut 3,000 jobs, 6% of its staff, in the first half of 2022.",
    "Yields climbed 25 basis points to 4.75%, the most in 16 years.",
    "Prices ranged from Rs 1,200 to Rs 3,600 in August, against Rs 950 in July.",
    "More than 70 of the 193 members signed by 31 December 2020; the rest had until 2025.",
    "The reactor produced 1.6 GW for 17 days, then 900 MW for three weeks.",
    "Turnout was 61.3 per cent, up from 54 per cent in 2016 and 49 per cent in 2012.",
    "He earned 2.1 million dollars, nearly three times the 750,000 dollars he had declared.",
    "On Tuesday the yen fell to 151.9 a dollar, its weakest since 1990, before gaining 1.2%.",
)
MEGABYTE = 1_000_000


_FINDERS: dict[str, Callable[[str], object]] = {
    "find_facts": find_facts,
    "find_quantities": lambda text: list(find_quantities(text)),
    "find_dates": lambda text: list(find_dates(text, None)),
    "find_quotations": lambda text: list(find_quotations(text)),
    "find_names": lambda text: list(find_names(text)),
}


@dataclass(frozen=True, slots=True)
class Pace:
    """How a finder runs over one kind of prose."""

    prose: str
    finder: str
    megabytes_a_second: float
    growth: float
    bar: float | None


def paces() -> Iterator[Pace]:
    """Every finder over every prose: megabytes a second at 1 MB, and its time over that of 250 kB (4 is linear).

    The bar is set for `find_facts`, which is all finders; each alone shows where the time goes.
    """
    proses = (("no figure", PLAIN, 1.0), ("dense figures", DENSE, 0.3))
    for prose, sentences, bar in proses:
        whole = prose_of(sentences, MEGABYTE)
        quarter = prose_of(sentences, MEGABYTE // 4)
        for name, finder in _FINDERS.items():
            short, long = seconds(finder, quarter), seconds(finder, whole)
            speed = len(whole.encode()) / MEGABYTE / long
            yield Pace(prose, name, speed, long / short, bar if finder is find_facts else None)


def prose_of(sentences: tuple[str, ...], length: int) -> str:
    """The sentences over and over, five a paragraph, up to this many bytes; cut only between sentences."""
    pieces, size, place = [], 0, 0
    while size < length:
        piece = sentences[place % len(sentences)] + ("\n\n" if place % 5 == 4 else " ")
        pieces.append(piece)
        size += len(piece.encode())
        place += 1
    return "".join(pieces)


def seconds(read: Callable[[str], object], text: str) -> float:
    """The better of two runs, in processor time."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        read(text)
        taken.append(time.process_time() - start)
    return min(taken)
