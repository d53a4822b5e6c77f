"""How shops write currencies, and the codes that a reader would think of."""

from __future__ import annotations

from suites.matching import Unit

# A sign that several countries use is right if the engine's unit, or one that it keeps open, is among these.
_SIGNS = """
$ USD AUD CAD NZD SGD HKD MXN ARS CLP COP
US$ USD
USD$ USD
U$ USD
A$ AUD
AU$ AUD
AUD$ AUD
C$ CAD NIO
CA$ CAD
CAD$ CAD
CAN$ CAD
NZ$ NZD
NZD NZD
HK$ HKD
S$ SGD
R$ BRL
MX$ MXN
MEX$ MXN
NT TWD
NT$ TWD
RD$ DOP
J$ JMD
T$ TOP
Z$ ZWL ZWD ZWG
GY$ GYD
TT$ TTD
BZ$ BZD
EC$ XCD
L$ LRD
N$ NAD
FJ$ FJD
MOP$ MOP
€ EUR
EURO EUR
£ GBP EGP LBP
STG GBP
POUND GBP EGP LBP
¥ JPY CNY
円 JPY
元 CNY TWD
圓 TWD HKD CNY JPY
YUAN CNY
RMB CNY
₩ KRW
원 KRW
₹ INR
RS INR PKR LKR NPR MUR SCR
RE INR
රු LKR
৳ BDT
₽ RUB
Р RUB
РУБ RUB
₴ UAH
ГРН UAH
BR BYN ETB
ЛВ BGN
KČ CZK
ZŁ PLN
FT HUF
LEI RON MDL
LEU RON MDL
KM BAM
КМ BAM
ДЕН MKD
ДИН RSD
DIN RSD
KR SEK NOK DKK ISK
₺ TRY
TL TRY
₪ ILS
NIS ILS
ש״ח ILS
ש"ח ILS
ש'ח ILS
ش.ص ILS
₾ GEL
ლ GEL
LARI GEL
₸ KZT
ТГ KZT
₮ MNT
₭ LAK
₫ VND
Đ VND
VNĐ VND
₱ PHP CUP
₵ GHS
₡ CRC
₲ PYG
₦ NGN
₼ AZN
֏ AMD
؋ AFN
៛ KHR
฿ THB
ƒ AWG ANG XCG
₣ CHF FRF XPF XOF XAF
FRANCS CHF FRF XPF XOF XAF
₶ FRF
RP IDR
RM MYR
R ZAR
KSH KES
TSH TZS
USH UGX
SH KES TZS UGX
ZK ZMW ZMK
K ZMW PGK MMK
FG GNF
G HTG
Q GTQ
P BWP PHP
L HNL
D GMD
DB STN STD
UM MRU MRO
VT VUV
LD LYD LRD
LEK ALL
NU BTN
NFK ERN
نافكا ERN
ESC PTE CVE
DHS AED MAD
DH AED MAD
S/ PEN
S' UZS
Sʻ UZS
SO'M UZS
SOʻM UZS
SOM UZS KGS
B/ PAB
BS BOB VES
ریال IRR
ريال SAR YER OMR QAR IRR
ر.س SAR
ر.ي YER
ر.ق QAR
ر.ع OMR
د.أ JOD
د.ا JOD
د.ك KWD
دينار كويتي KWD
د.ع IQD
ع.د IQD
د.ب BHD
د.إ AED
دج DZD
د.ج DZD
د.ت TND
د.م MAD
ج.س SDG
ج.م EGP
جن EGP SDG
ل.ل LBP
ل.س SYP
تومان IRT IRR
"""


def _table() -> dict[str, frozenset[str]]:
    table = {}
    for line in _SIGNS.strip().splitlines():
        words = line.split()
        first_code = next(place for place, word in enumerate(words[1:], 1) if word.isascii() and len(word) == 3)
        table[" ".join(words[:first_code])] = frozenset(words[first_code:])
    return table


_CODES = _table()


def codes_of(sign: str) -> frozenset[Unit]:
    """The ISO 4217 codes that a sign, word or code may mean; itself where it is a code or is not known."""
    plain = sign.strip().strip(".")
    # Not every sign survives capitals: ƒ and ლ become other letters.
    codes = _CODES.get(plain) or _CODES.get(plain.upper(), frozenset({plain.upper()}))
    return frozenset((code, None) for code in codes)
