"""A row a set, and the means over all of them."""

from __future__ import annotations

from collections.abc import Iterator

from verdicts.rows import Row
from verdicts.shares import (
    accuracy,
    accused,
    balanced,
    caught,
    line,
    mean,
    of,
    partly,
    percent,
    recall,
    refuted_precision,
    refuted_recall,
    share,
    three_way,
)

COLUMNS = (
    "set,cases,accuracy,balanced,recall,caught,three-way,refuted right,false accusations,partly,refuted recall".split(
        ","
    )
)
# A language model judged this set, and no reader: it is shown, and kept out of what is counted over all sets.
SILVER = {"drb_fact"}


def set_row(name: str, rows: list[Row]) -> str:
    """The figures of one set, in the order of `COLUMNS`."""
    refuted = [row for row in rows if row.said_refuted]
    cells = [
        name,
        str(len(rows)),
        *map(percent, (accuracy(rows), balanced(rows), recall(rows), caught(rows), three_way(rows))),
        f"{sum(not row.supported for row in refuted)} of {len(refuted)}",
        f"{len(accused(rows))} of {sum(row.supported for row in rows)}",
        percent(partly(rows)),
        percent(refuted_recall(rows)),
    ]
    return line(cells)


def totals(sets: dict[str, list[Row]]) -> Iterator[str]:
    """What holds of all sets together, in lines; means weigh every set alike."""
    judged = {name: rows for name, rows in sets.items() if name not in SILVER and rows}
    measures = (accuracy, balanced, recall, caught, three_way)
    means = [percent(mean(measure(rows) for rows in judged.values())) for measure in measures]
    joint = [row for rows in judged.values() for row in rows]
    refuted = [row for row in joint if row.said_refuted]
    yield line(
        [
            "mean of sets",
            len(joint),
            *means,
            f"{sum(not row.supported for row in refuted)} of {len(refuted)}",
            f"{len(accused(joint))} of {sum(row.supported for row in joint)}",
            percent(mean(partly(rows) for rows in judged.values())),
            percent(mean(refuted_recall(rows) for rows in judged.values())),
        ]
    )
    yield f"refuted: precision {percent(refuted_precision(joint))} %, {_labels_of(refuted)}"
    contradicted = [row for row in joint if row.label == "contradicted"]
    yield f"refuted: recall on contradicted {of(sum(row.said_refuted for row in contradicted), len(contradicted))}"
    supported = [row for row in joint if row.supported]
    yield f"false accusations {of(len(accused(joint)), len(supported))} of supported claims"
    worst = max(((len(accused(rows)), name) for name, rows in judged.items()), default=(0, ""))
    if worst[0]:
        yield f"  most in {worst[1]}: {of(worst[0], sum(row.supported for row in judged[worst[1]]))}"
    yield f"partly found {percent(share(row.said_partly for row in joint))} % of all claims"


def _labels_of(refuted: list[Row]) -> str:
    labels = sorted({row.label for row in refuted})
    return ", ".join(f"{sum(row.label == label for row in refuted)} {label}" for label in labels) or "none said"
