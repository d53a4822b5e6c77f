"""Press-like sentences made by chance: of a firm, with one figure of any kind; and sentences about other things."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import strategies as st

FIRMS = ("Rill", "Thornway", "Ostrava Pumps", "Calder Foods")
SCALES = (" thousand", " million", " billion", " trillion")
SIGNS = ("$", "€", "£")
UNRELATED = (
    "The weather in the hills was mild, with some rain.",
    "The museum has 14 rooms and a café, and is shut on Mondays.",
    "“I never read the papers,” said Ada Finch, a baker of 71.",
    "In 1987 the bridge was closed for six weeks.",
    "Tickets cost €12, or €8 for children.",
    "Some 40% of voters stayed at home.",
)

# Which digits a mark in a shape stands for. No nought: "about 340" may well be 345, and 34.50 is 34.5.
DIGITS = {"#": "123456789", "<": "123", ">": "6789", "~": "456789"}


@dataclass(frozen=True, slots=True)
class FigureKind:
    """A kind of figure: how its digits are laid out, what stands before and after them, and what has such a figure."""

    name: str
    shapes: tuple[str, ...]
    after: tuple[str, ...]
    frames: tuple[str, ...]
    before: tuple[str, ...] = ("",)


KINDS = (
    FigureKind(
        "money",
        ("##", "###", "#.#"),
        SCALES,
        ("{firm} raised {figure} in its second round of funding.", "{firm} paid {figure} for the old mill."),
        SIGNS,
    ),
    FigureKind("price", ("##", "#.##", "###"), ("",), ("{firm} sells the lamp for {figure} at its shops.",), SIGNS),
    FigureKind(
        "rate", ("##", "###"), (" per seat", " an hour"), ("{firm} charges {figure} for the use of its hall.",), SIGNS
    ),
    FigureKind("percent", ("##%", "##.#%", "## per cent"), ("",), ("{firm} sold {figure} of its shares to the town.",)),
    FigureKind(
        "points",
        ("#.#", "##"),
        (" percentage points", " basis points"),
        ("The margin of {firm} shrank by {figure} over the winter.",),
    ),
    FigureKind(
        "count",
        ("###", "#,###"),
        ("",),
        ("{firm} employs {figure} people in its works.", "{firm} has {figure} engineers abroad."),
    ),
    FigureKind(
        "scaled count", ("##", "#.#"), tuple(f"{s} customers" for s in SCALES[:3]), ("{firm} serves {figure} abroad.",)
    ),
    FigureKind("multiple", ("##", "#.#"), (" times",), ("{firm} paid {figure} the list price for its crane.",)),
    FigureKind(
        "duration",
        ("##",),
        (" days", " weeks", " months"),
        ("{firm} kept its gates shut for {figure} after the fire.",),
    ),
    FigureKind(
        "measure",
        ("##", "###"),
        (" km", " MW", " tonnes"),
        ("{firm} gave its plans for the canal as {figure} in all.",),
    ),
    FigureKind("ordinal", ("~~",), ("th",), ("{firm} came {figure} in the ranking of the chamber.",)),
    FigureKind(
        "range", ("<#–>#", "<# to >#"), ("%", " days"), ("{firm} expects to need {figure} more for the new line.",)
    ),
    FigureKind("year", ("201#", "199#"), ("",), ("{firm} moved its head office to the coast in {figure}.",)),
    FigureKind("day", ("1# March 201#", "June 1#, 199#"), ("",), ("{firm} opened its yard on the coast on {figure}.",)),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a page says of a firm: one sentence with one figure."""

    kind: FigureKind
    firm: str
    frame: str
    shape: str
    before: str
    digits: str
    after: str

    @property
    def text(self) -> str:
        """The sentence as printed."""
        return self.frame.format(firm=self.firm, figure=f"{self.before}{self.digits}{self.after}")

    def with_digit(self, place: int, digit: int) -> Statement:
        """Another digit (of those that its place may have) at one place."""
        places = [i for i, mark in enumerate(self.shape) if mark in DIGITS]
        at = places[place % len(places)]
        other = DIGITS[self.shape[at]].replace(self.digits[at], "")
        return replace(self, digits=self.digits[:at] + other[digit % len(other)] + self.digits[at + 1 :])

    def with_after(self, choice: int) -> Statement:
        """Another scale word or unit; the same statement where its kind has but one."""
        return replace(self, after=_other(self.kind.after, self.after, choice))

    def with_sign(self, choice: int) -> Statement:
        """Another currency sign; the same statement where its kind has none."""
        return replace(self, before=_other(self.kind.before, self.before, choice))


def _other(choices: tuple[str, ...], now: str, choice: int) -> str:
    others = [word for word in choices if word != now]
    return others[choice % len(others)] if others else now


@st.composite
def statements(draw: st.DrawFn, kinds: tuple[FigureKind, ...] = KINDS) -> Statement:
    """A statement of any kind about any firm."""
    kind = draw(st.sampled_from(kinds))
    firm, frame, shape, before, after = (
        draw(st.sampled_from(choices)) for choices in (FIRMS, kind.frames, kind.shapes, kind.before, kind.after)
    )
    digits = "".join(draw(st.sampled_from(DIGITS[c])) if c in DIGITS else c for c in shape)
    return Statement(kind, firm, frame, shape, before, digits, after)


unrelated = st.lists(st.sampled_from(UNRELATED), max_size=4, unique=True)
