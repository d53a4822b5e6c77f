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
_DURATION_FORMS = {
    "sec": "second",
    "min": "minute",
    "hr": "hour",
    "mo": "month",
    "yr": "year",
    "centurie": "century",
}

_PREFIX_WORDS = {
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
    "exa": "E",
    "centi": "c",
    "deci": "d",
    "hecto": "h",
    "milli": "m",
    "micro": "µ",
    "nano": "n",
    "pico": "p",
}
_PREFIXED = {
    "metre": "m",
    "meter": "m",
    "gram": "g",
    "gramme": "g",
    "litre": "l",
    "liter": "l",
    "watt": "W",
    "watt-hour": "Wh",
    "watt hour": "Wh",
    "byte": "B",
    "bit": "bit",
    "hertz": "Hz",
    "volt": "V",
    "amp": "A",
    "joule": "J",
    "newton": "N",
    "pascal": "Pa",
    "electronvolt": "eV",
    "tonne": "t",
    "ton": "t",
    "parsec": "pc",
    "sievert": "Sv",
    "becquerel": "Bq",
    "gray": "Gy",
}
# By name, in lower case and in the singular.
MEASURE_WORDS = (
    _PREFIXED
    | {prefix + word: sign + symbol for prefix, sign in _PREFIX_WORDS.items() for word, symbol in _PREFIXED.items()}
    | {"kilo": "kg", "metric ton": "t", "metric tonne": "t", "short ton": "short ton", "long ton": "long ton"}
    | {"mile": "mi", "foot": "ft", "feet": "ft", "inch": "in", "inche": "in", "yard": "yd", "furlong": "furlong"}
    | {"nautical mile": "nmi", "light year": "ly", "light-year": "ly", "ounce": "oz", "troy ounce": "ozt"}
    | {"stone": "st", "hectare": "ha", "acre": "acre", "barrel": "bbl", "gallon": "gal", "pint": "pt", "bushel": "bu"}
    | {
        "millisecond": "ms",
        "teaspoon": "tsp",
        "tablespoon": "tbsp",
        "tbsp": "tbsp",
        "tsp": "tsp",
        "cup": "cup",
        "calorie": "cal",
    }
    | {
        "kilocalorie": "kcal",
        "horsepower": "hp",
        "carat": "ct",
        "decibel": "dB",
        "knot": "kn",
        "cubic centimetre": "cm³",
    }
    | {"degree": "°", "degrees celsius": "°C", "degree celsius": "°C", "degrees fahrenheit": "°F", "celsius": "°C"}
    | {"degree fahrenheit": "°F", "fahrenheit": "°F", "celcius": "°C", "centigrade": "°C", "degrees centigrade": "°C"}
    | {"degrees c": "°C", "degrees f": "°F", "degree c": "°C", "degree f": "°F", "kelvin": "K", "bar": "bar"}
    | {"miles per hour": "mph", "mile per hour": "mph", "miles an hour": "mph", "knots per hour": "kn"}
    | {"kilometres per hour": "km/h", "kilometers per hour": "km/h", "kilometres an hour": "km/h"}
    | {"kilometers an hour": "km/h", "metres per second": "m/s", "meters per second": "m/s"}
    | {"metres a second": "m/s", "miles per gallon": "mpg", "british thermal unit": "BTU", "cubic feet": "ft³"}
)
for _area, _mark in (("square", "²"), ("cubic", "³")):
    MEASURE_WORDS |= {
        f"{_area} {word}": symbol + _mark
        for word, symbol in list(MEASURE_WORDS.items())
        if symbol in ("m", "km", "cm", "mm", "mi", "ft", "in", "yd")
    }

_PREFIXES = ("k", "M", "G", "T", "P", "E", "m", "µ", "n", "p", "")
# As symbols, case and all: MW is not mW.
MEASURE_SYMBOLS = (
    {prefix + unit: prefix + unit for prefix in _PREFIXES for unit in ("Wh", "Hz", "eV", "Pa", "Sv", "Bq", "Gy")}
    | {prefix + "W": prefix + "W" for prefix in ("k", "M", "G", "T", "m")}
    | {prefix + unit: prefix + unit for prefix in ("k", "m") for unit in ("m", "g", "V", "J", "A", "N")}
    | {prefix + unit: prefix + unit for prefix in ("K", "M", "G", "T", "P", "E") for unit in ("B", "b")}
    | {prefix + unit: prefix + unit for prefix in ("Ki", "Mi", "Gi", "Ti") for unit in ("B", "b")}
    | {
        "kB": "KB",
        "kb": "Kb",
        "cm": "cm",
        "dm": "dm",
        "nm": "nm",
        "µm": "µm",
        "μm": "µm",
        "Mt": "Mt",
        "Gt": "Gt",
        "kt": "kt",
    }
    | {"kbps": "kbps", "Mbps": "Mbps", "Gbps": "Gbps", "kph": "km/h", "kmph": "km/h", "km/h": "km/h", "km/hr": "km/h"}
    | {"mph": "mph", "mpg": "mpg", "m/s": "m/s", "km/s": "km/s", "rpm": "rpm", "bpm": "bpm", "fps": "fps", "dB": "dB"}
    | {"°C": "°C", "°F": "°F", "° C": "°C", "° F": "°F", "ºC": "°C", "ºF": "°F", "°": "°", "g": "g", "l": "l", "L": "l"}
    | {
        "ml": "ml",
        "mL": "ml",
        "cl": "cl",
        "dl": "dl",
        "hl": "hl",
        "ha": "ha",
        "lb": "lb",
        "lbs": "lb",
        "oz": "oz",
        "st": "st",
    }
    | {"ft": "ft", "yd": "yd", "yds": "yd", "mi": "mi", "miles": "mi", "cc": "cm³", "hp": "hp", "bhp": "hp", "PS": "hp"}
    | {"kcal": "kcal", "cal": "cal", "bbl": "bbl", "gal": "gal", "tpd": "t/day", "mg": "mg", "µg": "µg", "mcg": "µg"}
    | {"sq ft": "ft²", "sq m": "m²", "sq km": "km²", "sq mi": "mi²", "sqm": "m²", "sqft": "ft²", "sq. ft": "ft²"}
    | {"cu ft": "ft³", "cu m": "m³", "MP": "MP", "kWp": "kWp", "MWp": "MWp", "mAh": "mAh", "BTU": "BTU", "TEU": "TEU"}
    | {
        "ms": "ms",
        "pt": "pt",
        "bpd": "bbl/day",
        "boe/d": "boe/day",
        "tCO2e": "tCO2e",
        "ppm": "ppm",
        "ppb": "ppb",
        "mya": "mya",
    }
)
MEASURE_SYMBOLS |= {
    symbol + power: symbol
    + {"2": "²", "3": "³", "^2": "²", "^3": "³", " squared": "²", " cubed": "³"}.get(power, power)
    for symbol in ("m", "km", "cm", "mm", "ft", "mi")
    for power in ("²", "³", "2", "3", "^2", "^3", " squared", " cubed")
}
# Letters that are units only where the words around say so: see `figures`.
OPEN_LETTERS = {"m": "m", "t": "t", "k": "km", "K": "K", "in": "in", "C": "°C", "F": "°F", "h": "hour", "s": "second"}

DURATION_WORDS = {word: word for word in DURATIONS} | _DURATION_FORMS
# After a slash: "80 km/h", "$14.99/mo".
PER_LETTERS = {
    "s": "second",
    "sec": "second",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "mth": "month",
    "yr": "year",
    "y": "year",
    "annum": "year",
    "ea": "unit",
}
