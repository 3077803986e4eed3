"""How English tells an agreement: signed, agreed to, entered into force, was resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.patterns.unreal import is_unreal
from jointoffice.reader.patterns.verbs import TOGETHER
from jointoffice.reader.words.wordlist import caseless

_AGREED = (
    r"agreements?|memorand(?:um|a)|mous?|contracts?|treat(?:y|ies)|declarations?|"
    r"letters? of intent|protocols?|pacts?|accords?|conventions?|charters?|documents|deals?|"
    r"papers|communiqu[ée]s?|compacts?|concordats?|road ?maps?|joint statements?|"
    r"arrangements?|covenants?|joint ventures?"
)
_NOUN = caseless(_AGREED)
SIGNED_NOUN = caseless(
    rf"{_AGREED}|statements?|plans?|frameworks?|partnerships?|programmes?|resolutions?|"
    r"letters|understandings?"
)
"""What can be signed, besides what may also be agreed."""
PUT = (
    r"(?:put|set) (?:\w+ )?(?:their|its|his|her) (?:names?|signatures?|hands?) (?:\w+ ){0,2}to|"
    r"put pen to paper on|shook hands (?:\w+ ){0,3}?on"
)
"""Other words for signing."""
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SIGNED = re.compile(
    rf"\b(?:(?<!to )(?<!will )(?<!would )(?<!may )(?<!could )(?<!not )sign|sign(?:s|ed|"
    rf"ing(?! of))|"
    rf"concluded|inked|reached|able to reach|entered into|renewed|initialled|"
    rf"ratified|endorsed|approved|adopted|sealed|struck|clinched|penned|formali[sz]ed|extended|"
    rf"co-signed|countersigned|brokered|thrashed out|hammered out|finali[sz]ed|secured|"
    rf"landed)\b(?=[^.;]{{0,140}}?\b{_NOUN}\b)|"
    rf"\b{PUT}\b|"
    rf"\b(?:sign(?:s|ed|ing(?! of))?|inked|endorsed) (?=(?:an?|the|their|its|this|{_NUMBER}|"
    rf"several|"
    r"joint|\d{1,3}) (?:[\w-]{1,30} ){0,5}?(?:plans?|frameworks?|partnerships?|programmes?|"
    r"resolutions?|statements?|pledges?|understandings?)\b)|"
    r"\b(?:established|formed|entered into|became|concluded|are now) (?:[\w-]{1,20} ){0,3}?"
    r"(?:sister|twin|twinned|partner|friendship)[ -](?:cit(?:y|ies)|towns?|provinces?|regions?)\b"
)
_SIGNED_BY = re.compile(
    rf"\b{SIGNED_NOUN}[”\"]?"
    r"(?: (?:on|of|between|with|for|about|covering|worth|in|to) (?:[^;.]|\.\d){1,90}?)?,? "
    r"(?:(?:is |was |were |has been |have been |being )(?:jointly |also |then |hereby |finally |"
    r"formally |officially )?(?:signed|concluded|ratified|sealed|initialled|approved|"
    r"renewed|made|"
    r"exchanged|entered into|inked|reached)\b|signed (?:by|in|on|at|last|this|earlier|"
    r"yesterday)\b)|"
    rf"{_NOUN}, signed\b|\bexchanged (?:letters|notes) (?:of|on)\b"
)
_IN_FORCE = re.compile(
    rf"\b{_NOUN}\b[^.;]{{0,80}}?\b(?:entered into force|c[ao]mes? into (?:force|effect)|"
    rf"took effect|"
    rf"enters into force|takes effect|was extended|was renewed|expires?)\b|"
    rf"(?<!since the )(?<!after the )(?<!following the )\b[Ss]igning of (?![^.;]*\b(?:delaye"
    rf"d|postponed|cancelled)\b)(?:a|an|"
    rf"the) [^.;,]{{0,60}}?\b{_NOUN}\b"
)
_BETWEEN = re.compile(
    rf"\b(?:an?|the|their|this|"
    rf"\w+-year) (?:[\w-]{{1,30}} ){{0,5}}?{_NOUN}(?: on [^.;,]{{3,60}}?)?"
    r" (?:between|among) (?:the )?[A-Z][^.;]{2,80}"
)
_BODY = (
    r"(?:committee|council|board|assembly|conference|meeting|[Mm]embers|[Mm]inisters|delegations|"
    r"[Pp]arties|[Pp]artners|sides|plenary|summit|cities|governments|regions|provinces|mayors|"
    r"governors|leaders|[Ee]xecutives|[Oo]fficials|[Pp]remiers|[Pp]residents|authorities|heads)"
)
AGREED = re.compile(
    rf"(?<!\bto )\bagree(?:d|s)?,? (?:(?:last|this) (?:week|month|year|spring|summer|autumn|"
    rf"winter) |yesterday |today |earlier |on \w+day )?(?:{TOGETHER},? )?(?:to|on|that|"
    rf"as follows|upon|an?|the|"
    r"(?:new|joint|common) \w+)\b|\b(?:was|were|been|is|are) (?:\w+ )?agreed\b|"
    r"\bg(?:ave|iven|ive) (?:(?:the|their|its|a|final|political) )*(?:green light|go-ahead|nod|"
    r"blessing|backing|approval|consent)\b|\bsettled on (?:an?|the) (?:common|joint|single|shared|"
    r"new|\w+) \w+|\bsigned (?:off on|up to)\b|\b(?:deal|pact|accord|agreement), (?:struck|"
    r"reached|"
    r"sealed|concluded|inked)\b|\b(?:[Cc]onsensus|[Uu]nderstanding) (?:was|has been) "
    r"reached\b|\bcame to terms\b|"
    rf"\b{_BODY} (?:(?:of|from) [^.;,]{{3,70}} )?(?:have |has |also |then |jointly |today |"
    rf"yesterday |"
    rf"unanimously |formally )*(?:(?:decided|"
    rf"resolved),? (?:{TOGETHER},? )?(?:to|on|that)|approved|adopted|endorsed|accepted|"
    rf"consented to|confirmed)\b|"
    r"\b[Ii]t (?:was|is|has been) (?:also |further )?(?:agreed|decided|resolved)\b|"
    r"^(?:Agreed|Decided|Resolved|Approved|Decision|Resolution)\b|\b(?:RESOLVED|AGREED|"
    r"DECIDED)\b|"
    r"\b(?:reached|came to) (?:a |an |the )?(?:\w+ )?(?:consensus|understanding|agreement|"
    r"deal)\b|"
    r"^(?i:Signed|Done|Concluded) (?i:in|at) [A-Z]|"
    r"\b(?:is|are|was|were) (?:\w+ )?(?:adopted|approved|endorsed|passed|carried|accepted)"
    r"(?= \(|,? (?:unanimously|by consensus|with \w+ (?:abstentions?|votes?|dissent)|by \d)|\.$)|"
    r"\bvoted (?:\w+ )?(?:to (?!reject|block|leave|postpone)|in favou?r of\b)|"
    r"\bpassed (?:a|the|\w+) (?:\w+ ){0,2}resolutions?\b"
)
_SIGNS = (_SIGNED_BY, _SIGNED, _IN_FORCE, _BETWEEN)
"""In the order in which they count."""
SOUGHT = (*_SIGNS, AGREED)
COUNT = re.compile(
    rf"\b(?P<n>\d{{1,4}}|{_NUMBER}|a|an)\s(?:(?!sign|and\b|\d)[\w-]+\s){{0,4}}?{_NOUN}\b"
)
_AND_COUNT = re.compile(
    rf"(?:,| and)+ (?=(?!20\d\d\b|19\d\d\b)(?:\d{{1,4}}|"
    rf"{_NUMBER})\s(?:[\w-]+\s){{0,4}}?{_NOUN}\b)"
)
_LEAD = re.compile(
    r"(?:On|In|At|During|After|Before|Meanwhile|Earlier|Recently|Also|By|Over|"
    r"Since)\b[^,]{0,90}, "
)
_CLAUSE_END = re.compile(
    r"[;；]|, (?:called|urged|asked|welcomed|the priority|according|while|which|with|covering|"
    r"aiming|marking|to )|\.$"
)
_BREAK = re.compile(r"; |, (?:and|while|whereas|but) ")


def spans_in(passage: Passage) -> Iterator[tuple[int, int]]:
    """Clause by clause: what is signed before what is in force before what is only agreed."""
    text, at = passage.sentence.text, 0
    signs = [each for each in _SIGNS if not passage.lacks(each)]
    for match in (*_BREAK.finditer(text), None):
        end = match.start() if match else len(text)
        span = _signed(passage, signs, at, end) or _agreed(passage, at, end)
        if span and not is_unreal(text, span[0], span[0]):
            yield from _counted(text, *span)
            at = match.end() if match else end
        elif match and match[0] == "; ":
            at = match.end()


def _signed(
    passage: Passage, signs: Sequence[re.Pattern[str]], start: int, end: int
) -> tuple[int, int] | None:
    text = passage.sentence.text
    for pattern in signs:
        if match := passage.found.first(pattern, text, start, end):
            first = match.start() if pattern is _BETWEEN else _subject(text, start, match.start())
            return first, _clause_end(text, match.end(), end)
    return None


def _agreed(passage: Passage, start: int, end: int) -> tuple[int, int] | None:
    text = passage.sentence.text
    match = passage.found.first(AGREED, text, start, end)
    if match is None or is_unreal(text, match.start(), match.start()):
        return None
    return _subject(text, start, match.start()), len(text[:end].rstrip(". "))


def _counted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`signed four agreements at … and 25 agreements at …` are two; else one with its subject."""
    second = _AND_COUNT.search(text, start, end)
    if second is None:
        yield start, end
        return
    verb = _SIGNED.search(text, start, second.start())
    yield (verb.start() if verb else start), second.start()
    yield second.end(), end


def _subject(text: str, start: int, at: int) -> int:
    """After the adverbial that opens the sentence: `During the conference, A and B …`."""
    lead = _LEAD.match(text, start, at)
    return lead.end() if lead else start


def _clause_end(text: str, at: int, end: int) -> int:
    match = _CLAUSE_END.search(text, at, end)
    return match.start() if match else end
