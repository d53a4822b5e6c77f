"""Tables of words: durations and measures, built from base units and SI prefixes."""

from __future__ import annotations

# Seconds in each; a month is a twelfth of the Gregorian year of 365.2425 days.
DURATIONS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "night": 86400,
    "week": 604800,
    "fortnight": 1209600,
    "month": 2629746,
    "quarter": 7889238,
    "year": 31556952,
    "decade": 315569520,
    "century": 3155695200,
}


def _forms(table: str) -> dict[str, str]:
    """A table of lines “unit: form | form” as a dictionary from each form to its unit."""
    rows = (line.strip().split(": ") for line in table.strip().splitlines())
    return {form: unit for unit, forms in rows for form in forms.split(" | ")}


# A lone "night" is mostly an evening ("a Windows 95 night"); several are a stay.
DURATION_WORDS = {word: word for word in DURATIONS if word != "night"} | _forms("""
    second: sec
    minute: min
    hour: hr
    night: nights
    month: mo
    year: yr
    century: centurie
""")
_PREFIX_WORDS = _forms("""
    k: kilo
    M: mega
    G: giga
    T: tera
    P: peta
    E: exa
    c: centi
    d: deci
    h: hecto
    m: milli
    µ: micro
    n: nano
    p: pico
""")
_PREFIXED = _forms("""
    m: metre | meter
    g: gram | gramme
    l: litre | liter
    W: watt
    Wh: watt-hour | watt hour
    B: byte
    bit: bit
    Hz: hertz
    V: volt
    A: amp | ampere
    J: joule
    N: newton
    Pa: pascal
    eV: electronvolt
    t: tonne | ton
    pc: parsec
    Sv: sievert
    Bq: becquerel
    Gy: gray
    cal: calorie
""")
# By name, in lower case and in the singular ("inche" is what an s leaves of inches).
MEASURE_WORDS = (
    _PREFIXED
    | {prefix + word: sign + symbol for prefix, sign in _PREFIX_WORDS.items() for word, symbol in _PREFIXED.items()}
    | _forms("""
    L: litre | liter
    kg: kilo
    t: metric ton | metric tonne
    short ton: short ton
    long ton: long ton
    mi: mile
    ft: foot | feet
    in: inch | inche
    yd: yard
    furlong: furlong
    nmi: nautical mile
    ly: light year | light-year
    oz: ounce
    ozt: troy ounce
    st: stone
    ha: hectare
    acre: acre
    bbl: barrel
    gal: gallon
    pt: pint
    bu: bushel
    tsp: teaspoon | tsp
    tbsp: tablespoon | tbsp
    cup: cup
    hp: horsepower
    ct: carat
    dB: decibel
    kn: knot | knots per hour
    ms: millisecond
    °C: degrees celsius | degree celsius | celsius | celcius | centigrade | degrees centigrade | degrees c | degree c
    °F: degrees fahrenheit | degree fahrenheit | fahrenheit | degrees f | degree f
    K: kelvin
    bar: bar
    mph: miles per hour | mile per hour | miles an hour
    km/h: kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour
    m/s: metres per second | meters per second | metres a second
    mpg: miles per gallon
    BTU: british thermal unit
    ft³: cubic feet
""")
)
for _area, _mark in (("square", "²"), ("cubic", "³")):
    MEASURE_WORDS |= {
        f"{_area} {word}": symbol + _mark
        for word, symbol in list(MEASURE_WORDS.items())
        if symbol in ("m", "km", "cm", "mm", "mi", "ft", "in", "yd")
    }

# As symbols, case and all: MW is not mW.
MEASURE_SYMBOLS = (
    {p + unit: p + unit for p in "k M G T P E m µ n p".split() for unit in "Wh Hz eV Pa Sv Bq Gy J".split()}
    | {unit: unit for unit in "Wh Hz eV Pa Sv Bq Gy W V J".split()}
    | {p + "W": p + "W" for p in "k M G T m".split()}
    | {p + unit: p + unit for p in "k m".split() for unit in "m g V J A N".split()}
    | {p + unit: p + unit for p in "K M G T P E Ki Mi Gi Ti".split() for unit in "Bb"}
    | {unit: unit for unit in "cm dm nm µm Mt Gt kt cl dl hl ha g".split()}
    | {unit: unit for unit in "ft yd mi kcal cal bbl gal mg µg oz st lb pt ms mph mpg m/s km/s rpm bpm fps dB".split()}
    | {unit: unit for unit in "kWp MWp mAh MP BTU TEU ppm ppb tCO2e Ma Ga Myr Gyr kyr".split()}
    | _forms("""
    KB: kB
    Kb: kb
    kbit/s: kbps | kbit/s
    Mbit/s: Mbps | Mb/s | Mbit/s
    Gbit/s: Gbps | Gb/s | Gbit/s
    MB/s: MB/s
    m/s²: m/s2 | m/s² | m/s^2
    km/s²: km/s2 | km/s² | km/s^2
    GB/s: GB/s
    km/h: kph | kmph | km/h | km/hr
    °C: °C | ° C | ºC
    °F: °F | ° F | ºF
    µm: μm
    µg: mcg
    L: l | L
    ml: ml | mL | mls
    lb: lbs
    kg: kgs
    km: kms
    yd: yds
    gal: gals
    cm³: cc
    hp: hp | bhp | PS
    t/day: tpd
    bbl/day: bpd | b/d
    boe/day: boe/d
    ft²: sq ft | sqft | sq. ft
    m²: sq m | sqm
    km²: sq km
    mi²: sq mi
    ft³: cu ft
    m³: cu m
""")
)
_POWERS = {"²": "²", "³": "³", "2": "²", "3": "³", "^2": "²", "^3": "³", " squared": "²", " cubed": "³"}
MEASURE_SYMBOLS |= {
    symbol + form: symbol + power for symbol in "m km cm mm ft mi".split() for form, power in _POWERS.items()
}
# After a slash: "80 km/h", "$14.99/mo".
PER_LETTERS = _forms("""
    second: s | sec
    minute: min
    hour: h | hr
    day: d
    week: wk
    month: mo | mth
    year: yr | y | annum
    unit: ea
""")
# A measure per one of these is a unit of its own: "267 megabits per second", "5 mg per litre".
PER_SYMBOLS = {"second": "s", "minute": "min", "hour": "h"} | {
    word: symbol for word, symbol in MEASURE_WORDS.items() if " " not in word
}
