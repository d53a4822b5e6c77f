"""Tables of words: currencies by sign, by country and sign, and by ISO 4217 code.

A row holds the ways of writing, then the codes that they may mean: the likeliest in an English text first. The others
stay open as `Quantity.other_units`, and are never taken for a contradiction.
"""

from __future__ import annotations

from auditor.facts.quantities.currency_names import CROWNS, DOLLARS, FRANCS, POUNDS, RUPEES, rows

# Signs on either side of a figure.
SIGNS = rows(f"""
    $: {DOLLARS}
    €: EUR
    £: {POUNDS}
    ¥: JPY CNY
    ₹: INR
    ₩ | 원: KRW
    ₽: RUB
    ₺: TRY
    ₪: ILS
    ₫ | đ: VND
    ₱: PHP
    ฿: THB
    ₦: NGN
    ₴: UAH
    ₸: KZT
    ₾ | ლ: GEL
    ₼: AZN
    ₭: LAK
    ₮: MNT
    ₲: PYG
    ₡: CRC
    ₵: GHS
    ৳: BDT
    ؋: AFN
    ֏: AMD
    ៛: KHR
    ₣: {FRANCS}
    ₶: FRF
    ƒ: AWG ANG
    ﷼: IRR SAR YER OMR
    ₿: BTC
    ¢: {DOLLARS} EUR
    円: JPY
    圓: JPY TWD HKD
    元: CNY TWD HKD
    රු: LKR
    ரூ: LKR INR
""")
# A country's letters before a dollar or another shared sign.
_COUNTRY_SIGNS = rows("""
    US$ | USD$ | U.S.$: USD
    A$ | AU$ | AUD$: AUD
    C$ | CA$ | CAD$ | CDN$: CAD
    HK$: HKD
    NZ$ | NZD$: NZD
    S$ | SG$ | SGD$: SGD
    NT$: TWD
    R$: BRL
    Mex$ | MX$: MXN
    J$: JMD
    RD$: DOP
    TT$: TTD
    T$: TOP
    Z$: ZWL
    GY$: GYD
    Bds$: BBD
    BZ$: BZD
    FJ$: FJD
    N$: NAD
    MOP$: MOP
    CLP$: CLP
    COL$: COP
    AR$: ARS
    CN¥ | RMB¥: CNY
    JP¥: JPY
    E£: EGP
    IR£: IEP
""")
# Abbreviations: before or after a figure, whole words.
_ABBREVIATIONS = rows(f"""
    Rs. | Rs | Re: {RUPEES}
    kr | kr.: {CROWNS}
    Kč: CZK
    zł | Zł: PLN
    Ft: HUF
    lei | Lei: RON MDL
    lv | лв: BGN
    руб: RUB BYN
    Р | р: RUB
    грн: UAH
    тг: KZT
    ден: MKD
    дин | Дин: RSD
    км: BAM
    TL: TRY
    Rp: IDR
    RM: MYR
    R: ZAR
    KSh: KES
    TSh: TZS
    USh: UGX
    Sh: KES TZS UGX SOS
    Dh | Dhs: AED MAD
    SR: SAR SCR
    Br: BYN ETB
    Lek: ALL
    Fr | Fr.: {FRANCS}
    SFr: CHF
    S/. | S/: PEN
    VNĐ: VND
    RMB | rmb: CNY
    BTC: BTC
    stg: GBP
    nis | NIS | ש"ח | ש״ח | ש'ח: ILS
    د.إ: AED
    ر.س: SAR
    ريال: SAR IRR YER OMR QAR
    تومان: IRR
    د.أ: JOD
    د.ع | ع.د: IQD
    دج: DZD
    ل.ل: LBP
    ر.ي: YER
    ج.س: SDG
    دينار كويتي: KWD
    N: NGN NAD
    Esc: PTE CVE
    so'm | Sʻ: UZS
""")
CODES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD
    HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
    LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB
    PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SOS SRD STN SYP SZL THB TJS TMT TND TOP
    TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF YER ZAR ZMW ZWL""".split()
)
# What may stand before or after a figure as a sign.
MARKS = SIGNS | _COUNTRY_SIGNS | _ABBREVIATIONS | {code: (code,) for code in CODES}
# These have no hundredths, or none that anybody prints: three digits after a point are a group of thousands.
WITHOUT_HUNDREDTHS = frozenset("JPY KRW VND IDR CLP HUF ISK PYG UGX IRR COP ARS".split())
# Abbreviations that lead a figure; the others only follow one, for before it they are words and names of products.
LEADING = (
    frozenset(SIGNS)
    | frozenset(_COUNTRY_SIGNS)
    | CODES
    | frozenset("Rs. Rs Re kr kr. Kč zł Rp RM R Dh Dhs Fr Fr. SFr S/. S/ KSh TSh USh Sh SR TL RMB N BTC stg".split())
)
# Marks that are English words or single letters too: read as money only beside a figure with a scale word, with
# thousands or with hundredths.
ALSO_WORDS = frozenset(
    "R N Re ALL TOP TRY CUP MOP GEL BAM PEN SOS COP MAD RON ARS LAK DOP Sh Br Fr lei lv SR Lek nis".split()
)
# Marks that are read only where nothing but the price stands on a line; elsewhere they are words, units or models.
CELL_MARKS = rows("""
    KM: BAM
    LD: LYD
    UM: MRU
    Db: STN
    VT: VUV
    ZK: ZMW
    FG: GNF
    Nu: BTN
    NT: TWD
    T$: TOP
    Re: INR PKR LKR NPR
    Br: BYN ETB
    S': UZS
    G: HTG
    K: PGK MMK ZMW
    P: BWP
    Q: GTQ
    L: HNL
""")
