"""Tables of words: currencies by name, alone and behind their country, and their hundredths."""

from __future__ import annotations

DOLLARS = "USD AUD CAD NZD HKD SGD TWD MXN JMD BBD TTD NAD LRD FJD BSD BZD GYD"
CROWNS = "SEK NOK DKK ISK"
RUPEES = "INR PKR LKR NPR MUR SCR"
FRANCS = "CHF XOF XAF FRF BEF RWF CDF"
PESOS = "MXN ARS CLP COP PHP UYU DOP CUP"
DINARS = "KWD JOD IQD DZD TND RSD BHD LYD MKD"
POUNDS = "GBP EGP LBP SYP SDG"


def rows(table: str) -> dict[str, tuple[str, ...]]:
    """A table of lines “name | other name: CODE CODE” as a dictionary from each name to its codes."""
    found: dict[str, tuple[str, ...]] = {}
    for line in table.strip().splitlines():
        names, _, codes = line.rpartition(": ")
        found |= {name.strip(): tuple(codes.split()) for name in names.split(" | ")}
    return found


# In the singular; a plural s is taken off before the look-up ("reai" is what that leaves of reais).
NAMES = rows(f"""
    dollar | buck: {DOLLARS}
    euro: EUR
    pound: {POUNDS}
    pound sterling | pounds sterling | quid: GBP
    yen: JPY
    yuan | renminbi | kuai: CNY
    franc: {FRANCS}
    rupee: {RUPEES}
    won: KRW
    rouble | ruble: RUB BYN
    krona: SEK ISK
    kronor: SEK
    krone | kroner: NOK DKK
    kronur: ISK
    crown: SEK NOK DKK CZK ISK
    koruna: CZK
    zloty | złoty | zlotys: PLN
    forint: HUF
    lira: TRY ITL
    peso: {PESOS}
    real | reai: BRL
    rand: ZAR
    dirham: AED MAD
    riyal: SAR QAR
    rial: IRR OMR YER
    dinar: {DINARS}
    shekel: ILS
    baht: THB
    ringgit: MYR
    rupiah: IDR
    dong: VND
    taka: BDT
    naira: NGN
    cedi: GHS
    shilling: KES TZS UGX
    hryvnia: UAH
    tenge: KZT
    lari: GEL
    tugrik: MNT
    kip: LAK
    kyat: MMK
    kwacha: ZMW MWK
    birr: ETB
    lek: ALL
    lev | leva: BGN
    leu: RON MDL
    guilder: NLG ANG
    mark | deutschmark: DEM
    peseta: ESP
    escudo: PTE
    drachma: GRD
    bolivar: VES
    bitcoin: BTC
    us dollar | u.s. dollar | american dollar: USD
    australian dollar: AUD
    canadian dollar: CAD
    new zealand dollar: NZD
    hong kong dollar: HKD
    singapore dollar: SGD
    taiwan dollar: TWD
    jamaican dollar: JMD
    zimbabwean dollar: ZWL
    british pound: GBP
    egyptian pound: EGP
    lebanese pound: LBP
    syrian pound: SYP
    sudanese pound: SDG
    irish pound: IEP
    swiss franc: CHF
    french franc: FRF
    belgian franc: BEF
    cfa franc: XOF
    indian rupee: INR
    pakistani rupee: PKR
    sri lankan rupee: LKR
    nepalese rupee: NPR
    mexican peso: MXN
    argentine peso: ARS
    chilean peso: CLP
    colombian peso: COP
    philippine peso: PHP
    swedish krona | swedish kronor | swedish crown: SEK
    icelandic krona | icelandic kronur: ISK
    norwegian krone | norwegian kroner | norwegian crown: NOK
    danish krone | danish kroner | danish crown: DKK
    czech crown: CZK
    japanese yen: JPY
    chinese yuan: CNY
    south korean won | korean won: KRW
    north korean won: KPW
    russian rouble | russian ruble: RUB
    belarusian rouble | belarusian ruble: BYN
    brazilian real | brazilian reai: BRL
    turkish lira: TRY
    italian lira: ITL
    kuwaiti dinar: KWD
    jordanian dinar: JOD
    iraqi dinar: IQD
    algerian dinar: DZD
    serbian dinar: RSD
    iranian rial: IRR
    omani rial: OMR
    yemeni rial: YER
    kenyan shilling: KES
    tanzanian shilling: TZS
    ugandan shilling: UGX
    south african rand: ZAR
    polish zloty: PLN
    dutch guilder: NLG
    german mark: DEM
    finnish mark: FIM
    israeli shekel: ILS
    emirati dirham | uae dirham: AED
    moroccan dirham: MAD
""")
# Hundredths: 34 cents are 0.34 of the unit.
MINOR_UNITS = rows(f"""
    cent: {DOLLARS} EUR ZAR
    eurocent: EUR
    penny | pennie: GBP USD
    pence: GBP
    paise: INR
    sen: MYR JPY IDR
    kopek: RUB UAH
    öre: SEK
    øre: NOK DKK
    centavo: MXN BRL PHP
""")
MINOR_UNITS |= {name.replace("dollar", "cent"): codes for name, codes in NAMES.items() if name.endswith(" dollar")} | {
    "euro cent": ("EUR",),
    "us cent": ("USD",),
}
