"""Days still to come that a Chinese clause gives with a bare verb: 2026年9月竣工, 6月起开放."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.patterns.trigger import Trigger

TRIGGER = Trigger(
    "commitment.dated",
    FindingKind.COMMITMENT,
    Modality.PROMISED,
    True,
    re.compile(
        r"[底末初春夏秋冬]?(?:之?前|以前|起)?(?![^，。；]{0,40}(?:举行|召开|举办|已|了|的|起?施行))"
        r"[^，。；]{0,16}?(?:建成|完成|实现|竣工|完工|开工|开放|免收|开通|通车|投用|投产|投运|启用|"
        r"启动|上线|实施|联调|运行|运营|交付|备好|推出|设立|铺轨|贯通|互认|执行|取消|降[至到]|增至|"
        r"达到|封顶|接入|试点|更新)"
    ),
)
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}$")
_BOUND = re.compile(r"(?:截至|截止|本办法|本协议|本通知|有效期)[^，。；]{0,12}$")
_REACH = 16


def ahead(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where such a day stands in the sentence, judged by the day the text was published."""
    sentence, today = passage.sentence, passage.today
    if not sentence.chinese or today is None:
        return
    for day in passage.dates:
        start, end = day.start - sentence.start, day.end - sentence.start
        iso = (day.iso or "").removesuffix("/")
        is_ahead = _DAY.match(iso) is not None and iso > today[: len(iso)]
        if is_ahead and not _BOUND.search(sentence.text[max(0, start - _REACH) : start]):
            match = TRIGGER.pattern.match(sentence.text, end)
            if match is not None:
                yield start, end
