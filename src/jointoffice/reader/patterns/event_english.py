"""Events as English tells them: held, opened, signed, visited, each with who and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.patterns.agreement_english import PUT, SIGNED_NOUN
from jointoffice.reader.patterns.event_part import MEETING, Part, has_day, has_year, type_of
from jointoffice.reader.patterns.passage import Passage

_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|"
    r"[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Ii]naugural|"
    r"[Aa]nnual)"
)
_WORDS = r"(?:[\w’'“”\"&/–-]{1,30}\s)"
_PEOPLE = (
    r"(?:[Oo]fficials|[Mm]inisters|[Ll]eaders|[Mm]ayors|[Gg]overnors|[Dd]elegations|[Ee]nvoys|"
    r"[Rr]epresentatives|[Pp]remiers|[Pp]residents|[Ee]xecutives|[Hh]eads|[Cc]hiefs|[Cc]hairs|"
    r"[Mm]embers|[Cc]ouncillors|[Dd]elegates|[Pp]artners|[Ss]ides|[Ee]xperts)"
)
_BODY = (
    r"(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Ww]orking [Gg]roup|[Tt]ask [Ff]orce|[Aa]ssembly|"
    r"[Pp]arliament|[Cc]ommission|[Pp]anel|[Ss]teering [Gg]roup|[Cc]abinet)"
)
_ACTIVE = re.compile(
    r"\b(?:held|hosted|convened|organi[sz]ed|staged|attended|gave|co-hosted|co-organi[sz]ed|"
    r"opened|"
    r"hold|holds|hosts|took part in|participated in|spoke at|addressed|kicked off|wrapped up|"
    r"inaugurated|presided over|played host to|wound up|sat down for|(?:gathered|met|"
    r"came together|"
    r"assembled|flocked|travelled|traveled|converged) (?:(?:in|to|on) [^.;,]{2,40} )?(?:for|at|"
    r"during)|"
    r"(?:adopted|signed|agreed|approved|endorsed|announced|launched|made|reached) (?:at|"
    r"during|after))\s(?!the (?:meeting|event|conference|session|summit|forum|talks|briefing|"
    rf"ceremony)\b(?! (?:of|on|between|for|in)\b))(?!regular|monthly|weekly|quarterly|frequent)"
    rf"{_WORDS}{{0,9}}?{MEETING}\b"
)
_NUMBERED = re.compile(
    rf"\b(?:[Tt]he )?{_ORDINAL}\s"
    rf"{_WORDS}{{0,9}}?{MEETING}\b"
)
_NAMED = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|this|last) {_WORDS}{{0,6}}?{MEETING}"
    r"(?: (?:in|at) [A-Z][^.;,]{1,30}?)? (?:on|of|from) "
)
_ANOTHER = re.compile(
    r"\b(?:an|report to(?: the)?|[Dd]ecisions of(?: the)?|[Mm]inutes of(?: the)?) $"
)
_LAUNCH = re.compile(
    r"\b(?:launch(?:ing)?|signing|opening|groundbreaking|unveiling|inauguration|award|"
    r"closing|commissioning|handover|ribbon-cutting)\sceremony\b(?! that\b|,)"
)
_PASSIVE = re.compile(
    rf"\b{MEETING}\b[^.;]{{0,120}}?\b(?:was|were|is|are|will be|has been)"
    rf" (?:\w+ )?(?:held|convened|hosted|opened|organi[sz]ed|conducted|staged)\b|"
    rf"\b{MEETING}\b[^.;,]{{0,80}}?\b(?:took place|takes place|will take place|kicked off|opened|"
    rf"concluded|closed|began|met|heard|wrapped up|got under way|ran from|runs from|"
    rf"drew to a close|"
    rf"wound up|gets? under way)\b|"
    rf"\b{MEETING}, which (?:ran|took place|was held|opened|closed|drew|brought)\b|"
    rf"(?<!\bpress )(?<!\bnews )\b{MEETING},? (?:held|hosted|convened) (?:in|on|at|from|by|"
    rf"between|yesterday|today)\b|"
    rf"\b{_PEOPLE}\b[^.;,]{{0,60}}? (?:met (?!the|all|its|their)|gathered (?:in|at|on)\b|"
    rf"sat down (?:on|in|with|to|together)\b|came together (?:in|at|on)\b|held talks\b)|"
    rf"\b{_BODY}\b[^.;,]{{0,60}}? (?:met|sat|convened|is meeting|reconvened)"
    r"(?= (?:in|on|at(?! least)|for|today|yesterday|again|this|last|with)\b)"
)
_DONE = (
    r"(?:inaugurated|opened|launched|unveiled|established|set up|founded|completed|commissioned|"
    r"put into (?:operation|service|use)|started|released|published|adopted|approved|issued|"
    r"signed|created|formed|installed|handed over|delivered|dedicated|christened|reopened|"
    r"ratified|elected|appointed|awarded|granted|sworn in|tested|welcomed|received|flagged off|"
    r"switched on|connected|presented|named|designated|admitted|announced|lifted|abolished|"
    r"introduced|extended|redrawn|rebuilt|(?!based|located|born|updated|posted|"
    r"situated)[a-z]{4,}ed"
    r"(?= (?:\w+ ){0,6}?on (?:\d{1,2} [A-Z]|[A-Z]\w+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
    r"Sep|Oct|Nov|"
    r"Dec)[a-z]*\.? \d)))"
)
_DONE_ON = re.compile(
    rf"(?<!\bbe )(?<!\bto )\b(?:(?:was|were|is|are|being|been|officially|grandly|formally|"
    rf"[Bb]eing) (?:\w+ )?{_DONE}|"
    r"(?:officially|formally) (?:began|entered|came)|(?:opened|"
    r"launched|started|began|entered (?:into )?(?:\w+ )?(?:service|force|operation)|"
    r"came into (?:force|effect|operation)|went into (?:service|operation)|took effect|"
    r"kicked off|broke ground|breaks ground|departed|takes effect|enters into force|"
    r"closes on|opens on|starts on|begins on|ends on|expires on|"
    r"adopted (?:by|at|on|in)|set off|set sail|arrived|visited|toured|paid an? |travelled to|"
    r"traveled to|flew to|topped out|laid|elected|appointed|drew|took place|takes place|"
    r"scheduled for|merged|teamed up|joined forces|went live|went online|came on stream|"
    r"welcomed|received|opens its doors|switched on|linked up|rolled (?:off|into|out)|"
    r"meets (?:again |next )?(?:on|in|at)|pulled (?:in|out)|docked|landed|took off|"
    r"touched down|agreed|called (?:in )?at|berthed|put into (?:force|service|operation|effect)|"
    r"pulled into|struck|carried out|conducted|completed|ended|closed|made (?:its|their|"
    r"her) debut|"
    r"convened|reconvened|reopened|inscribed|(?:close|open|start|begin|end)s? on|"
    r"made (?:its|their|her|the) (?:maiden|first|inaugural)|crossed|"
    r"met (?:in|at|on|with|for|today|yesterday|again|this|last)|"
    r"(?:is|are) (?:gathering|meeting|visiting|hosting|touring)|spoke (?:by|"
    r"on the) (?:tele)?phone|"
    r"celebrated|marked|admitted (?:its|their|the) first|kicked (?:\w+ ){1,4}off|"
    r"handed over|came into being|flagged off|called on|hosted|"
    r"(?<!have )(?<!has )(?<!had )(?:announced|published|released|unveiled|presented|inaugurated|"
    r"commissioned|approved|adopted|endorsed|ratified|issued|awarded|established|founded|"
    r"created|set up|joined|pledged|left|introduced|delivered)"
    r"(?= (?:the|an?|its|their|his|new|joint|close|up|for|\d+|two|three|four|five|six|seven|"
    r"eight|nine|ten|several|another)\b)|"
    r"take place|came into force|made public|"
    r"(?<!since the )(?<!after the )(?<!following the )signing of|launch of|opening of|"
    r"inauguration of|handover of|"
    r"groundbreaking of|publication of|ratification of))\b"
)
_CEREMONIAL = re.compile(
    r"\b(?:ribbon (?:was|is|has been) cut|ground (?:was|is) broken|first sod (?:was|is|"
    r"has been) turned|"
    r"(?:was|were) (?:re-)?elected (?:as )?(?:its |the |their |new )*(?:chair\w*|president|"
    r"head)|cut (?:the|a) ribbon|turned the first sod|unveiled (?:a|the) plaque|laid (?:the|"
    r"a) (?:foundation|first|corner)[ -]?stone|broke ground|flagged off|"
    r"(?:witnessed|celebrated|attended|hosted) the (?:official |formal |joint )?(?:launch|opening|"
    r"signing|inauguration|groundbreaking|commissioning|unveiling|handover|reopening) of|"
    r"elected (?:[^;,]{3,80}? )?(?:as )?(?:its|their|the) (?:new )?(?:chair\w*|president|"
    r"Chair\w*|President|secretary|head)|took over the (?:rotating )?(?:chair\w*|presidency)|"
    r"[Tt]he (?:very )?first (?:[\w-]{1,20} ){0,4}?(?:train|tram|flight|ship|vessel|bus|truck|"
    r"lorry|convoy|passengers?|cargo|container|shipment|ferry|consignment|batch|barge|"
    r"aircraft|plane)s?\b[^.;]{0,80}?\b(?:left|departed|arrived|crossed|landed|docked|"
    r"rolled|set off|pulled|sailed|took off|ran|reached|entered|boarded|was flagged off))\b"
)
_MILESTONE = re.compile(
    r"\b(?:was|is|marks|marked|became|saw|welcomed|greeted|handled|carried) (?:its |the |a |"
    r"their )\d[\d,]{0,10}(?:th|st|nd|rd)\b(?! (?:anniversary|century|largest|biggest))|"
    r"\b[Tt]he \d[\d,]{1,10}(?:th|st|nd|rd) [a-z-]+ (?:[a-z]+ )?(?:boarded|left|arrived|crossed|"
    r"departed|passed|entered|was)\b"
)
_SIGNING = re.compile(
    rf"(?<!be )\b(?:signed(?! by\b)|signs|inked|co-signed|{PUT}|concluded|initialled|ratified|"
    r"entered into|renewed|sealed|penned|struck|clinched|exchanged)\s"
    rf"(?:[\w’'“”\"&$€¥.-]{{1,30}},?\s){{0,16}}?[“\"]?{SIGNED_NOUN}\b|"
    rf"\b{PUT}\b|"
    rf"(?<![Tt]he )\b{SIGNED_NOUN}\b[^.;,]{{0,90}}? (?:was|were) (?:\w+ )?(?:signed|inked|"
    rf"initialled|sealed|concluded)\b(?! after\b)"
)
_HAS = re.compile(r"\b(?:has|have)\b[^;.]*$")
_ONE = re.compile(r"\w+ (?:an?|the) ")
_SIGNED_AT = re.compile(r"^(?i:Signed|Done|Concluded) (?i:in|at) [A-Z]")
_TOLD_AT = re.compile(r", (?=(?:an?|the) (?:[\w-]+ ){0,3}$)")
_AHEAD = re.compile(
    r"\b(?:(?:slated|due|set|scheduled|expected|planned|timed) (?:to (?:open|start|begin|close|"
    r"launch|enter|go|be (?:held|opened|inaugurated|launched|staged))|for)|"
    r"(?:will|shall|is to|are to) (?:be (?:handed over|commissioned|unveiled|signed)\b|"
    r"(?:convene|meet|open|reopen|kick off|gather|close)"
    r"(?= (?:in|on|at|to|for|its doors|again|next|later|this)\b)|"
    r"(?:officially |formally )?be (?:held|opened|inaugurated|launched|staged|hosted)\b)|"
    r"opens|reopens|starts|begins|kicks off|goes live|enters service|closes)\b"
)
_DEADLINE = re.compile(
    r"\b(?:[Dd]eadline|[Cc]losing date)\b|"
    r"\b(?:open|runs?|valid|free of charge|extended|continues?|continued|remains?|stays?|"
    r"(?:submitted|accepted|lodged|filed)) [^.;,]{0,40}?\b(?:until|till)\b|"
    r"^(?:Submissions?|Applications?|Entries|Bids|Registrations?|Nominations?|Proposals?) "
    r"(?:by|until|before|close|due|are due)\b"
)
_PROPOSAL = re.compile(r"\bsubmitted (?:a|the|their) (?:[\w-]+ ){0,3}proposals?\b")
_TAIL_END = re.compile(
    r",(?! \d{4}\b)|[;；.]|\sto (?:promote|discuss|support|review|boost|advance|deepen|"
    r"strengthen|mark|sign|further|push|explore)\b|\sand (?=(?:a |the )?(?:launch|signing|"
    r"opening)|(?:\w+ )?(?:signed|adopted|agreed|inked|launched|issued)\b)"
)
_CLAUSE_END = re.compile(
    r"[;；]|, (?!\d{4}\b)|\.$| and (?:advised|called|urged|discussed|agreed)\b"
)
_CLAUSE_BREAK = re.compile(r"; |, (?:while|and|but|which|with|as)\b")
_LEAD = re.compile(
    rf"(?:On the (?:sidelines|margins) of|At|During|After|Following|In|On|Ahead of|Before)\b"
    rf"[^,]{{0,90}}?\b{MEETING}\b[^,]{{0,60}}, (?!\d)"
)
_DATELINE = re.compile(r"[A-Z]{3,}.{0,60}? (?:--|—|–) ")
_LATE = re.compile(
    r",[^;.]{3,90}?, on (?:last )?(?:[A-Z]\w+day\b|\d{1,2} [A-Z]\w+|[A-Z]\w+\.? \d{1,2}\b)"
)
_LIMIT = re.compile(
    r"\b(?:(?:by|until|till|before|since)(?: the end of)?|(?:year|months?|quarter|period) to) $"
)
_LIMIT_REACH = 24
_ASIDE = ("after ", "before ", "since ", "until ", "when ")
_SUBJECT_SHARE = 2
SOUGHT = (
    _ACTIVE,
    _NUMBERED,
    _NAMED,
    _LAUNCH,
    _PASSIVE,
    _SIGNING,
    _PROPOSAL,
    _SIGNED_AT,
    _DEADLINE,
    _MILESTONE,
    _CEREMONIAL,
    _DONE_ON,
    _AHEAD,
)


def parts_in(passage: Passage) -> Iterator[Part]:
    yield from _meetings(passage)
    yield from _signings(passage)
    yield from _dated(passage)


def _meetings(passage: Passage) -> Iterator[Part]:
    text = passage.sentence.text
    for pattern in (_ACTIVE, _NUMBERED, _LAUNCH):
        for match in passage.every(pattern):
            start, end = match.start(), _tail(text, match.end())
            if pattern is _NUMBERED and _ANOTHER.search(text, max(0, start - 24), start):
                continue
            start = _with_subject(text, start, end) if pattern is _ACTIVE else start
            yield Part(start, end, "conference", match.start())
    for match in passage.every(_NAMED):
        if any(passage.sentence.start + match.end() == day.start for day in passage.dates):
            yield Part(match.start(), _tail(text, match.end()), "conference", match.start())
    for match in passage.every(_PASSIVE):
        told = _TOLD_AT.search(text, 0, match.start()) if match[0].endswith("heard") else None
        start = told.end() if told else _clause_start(text, match.start())
        yield Part(start, _clause_end(text, match.end()), "conference", match.start())


def _signings(passage: Passage) -> Iterator[Part]:
    """What was signed, unless it only `has been` at no day that is told."""
    text = passage.sentence.text
    for pattern in (_SIGNING, _PROPOSAL, _SIGNED_AT):
        for match in passage.every(pattern):
            end = _clause_end(text, match.end())
            told = has_day(passage, _clause_start(text, match.start()), end)
            one = _ONE.match(text, match.start())
            if told or one or not _HAS.search(text, 0, match.start()):
                start = _with_subject(text, match.start(), end)
                yield Part(start, end, type_of(match[0]), match.start())


def _dated(passage: Passage) -> Iterator[Part]:
    """Deadlines and what lies ahead with any date, milestones and rites with none, other deeds
    with their day."""
    text, base = passage.sentence.text, passage.sentence.start
    for pattern in (_DEADLINE, _AHEAD, _MILESTONE, _CEREMONIAL, _DONE_ON):
        for match in passage.every(pattern):
            start, end = _clause_start(text, match.start()), _clause_end(text, match.end())
            late = _LATE.search(text, end) if pattern is _DONE_ON else None
            end = late.end() if late and not has_day(passage, start, end) else end
            type_ = "deadline" if pattern is _DEADLINE else type_of(match[0])
            if pattern is _DEADLINE:
                told = passage.iso(base + start, base + end) is not None
            elif pattern is _AHEAD:
                told = has_year(passage, start, end)
            else:
                aside = text.startswith(_ASIDE, start) or _is_limited(passage, start, end)
                told = pattern is not _DONE_ON or (has_day(passage, start, end) and not aside)
            if told:
                yield Part(start, end, type_, match.start())


def _is_limited(passage: Passage, start: int, end: int) -> bool:
    """Whether every day in a span is only the last or the first one: `approved by 3 May`."""
    text, base = passage.sentence.text, passage.sentence.start
    days = [day.start - base for day in passage.dates if base + start <= day.start < base + end]
    return bool(days) and all(
        text.startswith(("since", "Since"), day)
        or _LIMIT.search(text, max(0, day - _LIMIT_REACH), day)
        for day in days
    )


def _with_subject(text: str, at: int, end: int) -> int:
    """From the subject on, where that is not the longer part by far."""
    start = _clause_start(text, at)
    return start if at - start <= _SUBJECT_SHARE * (end - at) else at


def _tail(text: str, at: int) -> int:
    """On to the date if the clause gives one, else to the end of the noun's own phrases."""
    stop = _TAIL_END.search(text, at)
    return stop.start() if stop else len(text)


def _clause_start(text: str, at: int) -> int:
    """Behind the place and day of a report, or a meeting that is only the occasion."""
    lead = _DATELINE.match(text, 0, at)
    start = lead.end() if lead else 0
    lead = _LEAD.match(text, start, at)
    start = lead.end() if lead else start
    for match in _CLAUSE_BREAK.finditer(text, start, at):
        start = match.end()
    return start


def _clause_end(text: str, at: int) -> int:
    match = _CLAUSE_END.search(text, at)
    return match.start() if match else len(text)
