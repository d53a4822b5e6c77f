"""The names that the suites use for units, and what we write for them."""

from __future__ import annotations

from suites.matching import Unit

# Their name, British spelling, singular: our signs for it. More than one where the usual symbol is a matter of taste.
SIGNS: dict[str, tuple[str, ...]] = {
    # lengths
    "attometre": ("am",),
    "picometre": ("pm",),
    "nanometre": ("nm",),
    "micrometre": ("um",),
    "millimetre": ("mm",),
    "centimetre": ("cm",),
    "decimetre": ("dm",),
    "metre": ("m",),
    "kilometre": ("km",),
    "inch": ("in",),
    "foot": ("ft",),
    "yard": ("yd",),
    "mile": ("mi", "mile"),
    "nautical mile": ("nmi", "NM"),
    "light year": ("ly",),
    # areas
    "acre": ("acre", "ac"),
    "hectare": ("ha",),
    "barn": ("b", "barn"),
    # volumes
    "millilitre": ("ml", "mL"),
    "centilitre": ("cl", "cL"),
    "litre": ("l", "L"),
    "hectolitre": ("hl", "hL"),
    "gallon": ("gal", "gallon"),
    "pint": ("pt", "pint"),
    "barrel": ("bbl", "barrel"),
    "cup": ("cup", "cups"),
    "teaspoon": ("tsp", "teaspoon"),
    "tablespoon": ("tbsp", "tablespoon"),
    # weights
    "milligram": ("mg",),
    "gram": ("g",),
    "kilogram": ("kg",),
    "tonne": ("t",),
    "metric ton": ("t",),
    "ton": ("t", "ton", "short ton"),
    "ounce": ("oz",),
    "pound": ("lb", "lbs"),
    "pound mass": ("lb", "lbs"),
    "stone": ("st", "stone"),
    # time
    "second": ("second", "s"),
    "minute": ("minute", "min"),
    "hour": ("hour", "h"),
    "day": ("day", "d"),
    "week": ("week",),
    "month": ("month",),
    "year": ("year",),
    "decade": ("decade",),
    "century": ("century",),
    "megayear": ("Ma", "megayear", "million years"),
    "gigayear": ("Ga", "gigayear", "billion years"),
    # angles and temperatures
    "degree": ("°", "degree", "degrees"),
    "turn": ("turn", "turns"),
    "minute of arc": ("′", "'", "arcmin"),
    "second of arc": ("″", '"', "arcsec"),
    "degree celsius": ("°C",),
    "c": ("°C",),
    "degree fahrenheit": ("°F",),
    "f": ("°F",),
    "kelvin": ("K",),
    # energy, power, waves
    "watt": ("W",),
    "kilowatt": ("kW",),
    "megawatt": ("MW",),
    "gigawatt": ("GW",),
    "watt hour": ("Wh",),
    "kilowatt hour": ("kWh",),
    "megawatt hour": ("MWh",),
    "joule": ("J",),
    "joule second": ("Js", "J s"),
    "electronvolt": ("eV",),
    "teraelectronvolt": ("TeV",),
    "british thermal unit": ("BTU", "Btu"),
    "volt": ("V",),
    "ampere": ("A",),
    "hertz": ("Hz",),
    "megahertz": ("MHz",),
    "gigahertz": ("GHz",),
    "newton": ("N",),
    "pascal": ("Pa",),
    "gray": ("Gy",),
    "milligray": ("mGy",),
    "candela second": ("cd s", "cds"),
    "inverse second": ("s-1", "1/s"),
    "inverse femtobarn": ("fb-1",),
    # information
    "bit": ("bit", "b"),
    "byte": ("B", "byte"),
    "kilobit": ("kb", "kbit"),
    "kilobyte": ("KB", "kB"),
    "kibibyte": ("KiB", "KB"),
    "megabyte": ("MB",),
    "gigabyte": ("GB",),
    "terabyte": ("TB",),
    "exabyte": ("EB",),
    # shares and counts
    "percentage": ("percent",),
    "count": ("", "time", "times"),
    # money
    "dollar": ("USD",),
    "united states dollar": ("USD",),
    "euro": ("EUR",),
    "pound sterling": ("GBP",),
    "bitcoin": ("BTC", "bitcoin", "bitcoins"),
    "satoshi": ("satoshi", "satoshis"),
    "netherlands guilder": ("NLG",),
    "franc": ("CHF", "FRF", "BEF"),
}
# A hundredth of these, and by what other name the small coin goes.
MINOR = {"cent": ("USD", "EUR"), "pence": ("GBP",), "penny": ("GBP", "USD")}
MINOR_SIGNS = {"cent": ("cent", "cents", "¢"), "pence": ("pence", "penny", "p"), "penny": ("penny", "pence", "pennies")}
_TOGETHER = {("mile", "hour"): "mph", ("kilometre", "hour"): "km/h", ("ton", "day"): "tpd"}
_SPELLINGS = {"meter": "metre", "liter": "litre", "-": " ", "metric tonne": "tonne"}


def units_named(name: str) -> frozenset[Unit]:
    """The pairs of our unit and denominator that mean what a suite calls `name`: "mile per hour", "cubic metre"."""
    top, _, bottom = british(name).partition(" per ")
    signs = _signs(top)
    if not bottom:
        return frozenset((sign, None) for sign in signs)
    below = {bottom, *_signs(bottom)}
    joined = {(f"{sign}/{word}", None) for sign in signs for word in below}
    together = {(_TOGETHER[top, bottom], None)} if (top, bottom) in _TOGETHER else set()
    return frozenset({(sign, word) for sign in signs for word in below} | joined | together)


def british(name: str) -> str:
    """A unit's name in small letters and British spelling."""
    name = name.lower()
    for other, ours in _SPELLINGS.items():
        name = name.replace(other, ours)
    return name


def _signs(name: str) -> tuple[str, ...]:
    for word, power in (("square ", "2"), ("cubic ", "3")):
        if name.startswith(word):
            plain = _signs(name.removeprefix(word))
            # Squares are also written "sq mi", and a cubic centimetre is a millilitre.
            others = SIGNS["millilitre"] if name == "cubic centimetre" else ()
            return (*(f"{sign}{power}" for sign in plain), *(f"{word[:2]} {sign}" for sign in plain), *others)
    return SIGNS.get(name, (name, f"{name}s"))
