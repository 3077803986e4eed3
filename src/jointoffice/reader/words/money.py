"""Money as people write it in both languages, and what stands for it: words, signs, codes."""

from __future__ import annotations

import re
from functools import lru_cache

from jointoffice.model.units import CURRENCIES
from jointoffice.reader.words.wordlist import alternation

MONEY = {
    name.casefold(): code
    for code, names in CURRENCIES.items()
    for name in names
    if name not in {"$", "¥", "£", "€"}
} | {
    "u.s. dollar": "USD",
    "u.s. dollars": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "hk dollars": "HKD",
    "hong kong dollars": "HKD",
    "singapore dollars": "SGD",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "macao patacas": "MOP",
    "renminbi": "CNY",
    "rm": "MYR",
    "ecu": "XEU",
    "ringgit": "MYR",
    "zloty": "PLN",
    "zlotys": "PLN",
    "forint": "HUF",
    "forints": "HUF",
    "baht": "THB",
    "thai baht": "THB",
    "dong": "VND",
    "vietnamese dong": "VND",
    "kip": "LAK",
    "riel": "KHR",
    "kyat": "MMK",
    "rupiah": "IDR",
    "rupees": "INR",
    "indian rupees": "INR",
    "yen": "JPY",
    "korean won": "KRW",
    "tenge": "KZT",
    "rubles": "RUB",
    "roubles": "RUB",
    "mexican pesos": "MXN",
    "philippine pesos": "PHP",
    "c$": "CAD",
    "r$": "BRL",
    "nz$": "NZD",
    "rp": "IDR",
    "ush": "UGX",
    "tsh": "TZS",
    "fcfa": "XOF",
    "cfa": "XOF",
    "new zealand dollars": "NZD",
    "reais": "BRL",
    "kwacha": "ZMW",
    "pula": "BWP",
    "birr": "ETB",
    "cedis": "GHS",
    "taka": "BDT",
    "lei": "RON",
    "leva": "BGN",
    "uae dirhams": "AED",
    "saudi riyals": "SAR",
    "rwandan francs": "RWF",
    "turkish lira": "TRY",
    "kenyan shillings": "KES",
    "ugandan shillings": "UGX",
    "tanzanian shillings": "TZS",
    "naira": "NGN",
    "rand": "ZAR",
    "cfa francs": "XOF",
    "lira": "TRY",
    "hryvnia": "UAH",
    "rs": "INR",
    "rs.": "INR",
    "ksh": "KES",
    "kshs": "KES",
    "czech crowns": "CZK",
    "yuan renminbi": "CNY",
    "pounds": "GBP",
    "swiss francs": "CHF",
    "norwegian krone": "NOK",
    "nok": "NOK",
    "sgd": "SGD",
    "rmb": "CNY",
    "dollar": "USD",
    "american dollars": "USD",
    "$": "USD",
    "us$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "CNY",
    "￥": "CNY",
    "hk$": "HKD",
    "nt$": "TWD",
    "s$": "SGD",
    "a$": "AUD",
    "hong kong dollar": "HKD",
    "rmb yuan": "CNY",
    "yuan rmb": "CNY",
    "chinese yuan": "CNY",
    "pound": "GBP",
    "british pounds": "GBP",
    "japanese yen": "JPY",
    "swiss franc": "CHF",
    "danish krone": "DKK",
    "danish kroner": "DKK",
    "krone": "DKK",
    "swedish krona": "SEK",
    "swedish kronor": "SEK",
    "kronor": "SEK",
    "norwegian kroner": "NOK",
    "pataca": "MOP",
    "patacas": "MOP",
    "mop": "MOP",
    "人民币": "CNY",
    "人民幣": "CNY",
    "元人民币": "CNY",
    "元人民幣": "CNY",
    "元": "CNY",
    "港元": "HKD",
    "港币": "HKD",
    "港幣": "HKD",
    "港圓": "HKD",
    "澳门元": "MOP",
    "澳門元": "MOP",
    "美元": "USD",
    "欧元": "EUR",
    "歐元": "EUR",
    "克朗": "DKK",
    "丹麦克朗": "DKK",
    "瑞典克朗": "SEK",
    "卢布": "RUB",
    "泰铢": "THB",
    "越南盾": "VND",
    "印尼盾": "IDR",
    "马币": "MYR",
    "林吉特": "MYR",
    "新元": "SGD",
    "新台币": "TWD",
    "台币": "TWD",
    "澳门币": "MOP",
    "葡币": "MOP",
    "卢比": "INR",
    "韩元": "KRW",
    "日元": "JPY",
    "英镑": "GBP",
    "瑞士法郎": "CHF",
    "坚戈": "KZT",
    "基普": "LAK",
    "缅元": "MMK",
    "瑞尔": "KHR",
    "兰特": "ZAR",
    "澳元": "AUD",
    "加元": "CAD",
}
"""A currency as written, folded → ISO 4217. `$` alone is read as U.S. dollars, `¥` as yuan."""

MONEY_WORDS = alternation(
    frozenset(name for name in MONEY if name[0].isalpha() and name.isascii())
)
_CODES = (
    "CNY USD EUR HKD MOP TWD JPY KRW SGD MYR THB VND IDR PHP LAK KHR MMK BND INR PKR BDT LKR NPR "
    "MNT KZT KGS UZS GBP CHF DKK SEK NOK ISK PLN CZK HUF RON BGN RSD UAH RUB TRY GEL AMD AZN CAD "
    "AUD NZD MXN BRL CLP COP PEN ARS AED SAR QAR KWD OMR BHD EGP MAD TND ETB KES UGX TZS RWF BIF "
    "MWK ZMW BWP NAD MZN AOA ZAR GHS NGN XOF XAF CDF XEU"
).split()
MONEY_SIGNS = re.compile(
    r"(?i:(?:us|hk|nt|nz|s|a|c|r)?\$|[€£¥￥]|"
    rf"\b(?:RMB|RM|Kshs?|USh|TSh|Rs|Rp|FCFA|CFA|ECU|{'|'.join(_CODES)})\.?)\s?$"
)


@lru_cache(maxsize=10_000)
def money_sign(before: str) -> str | None:
    """The sign of a currency at the end of the few characters before a number."""
    found = MONEY_SIGNS.search(before)
    return found[0] if found else None
