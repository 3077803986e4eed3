"""What somebody asks of somebody else: calls for, recommends, should; 建议, 呼吁."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger

TRIGGERS = (
    Trigger(
        "request.en",
        FindingKind.REQUEST,
        Modality.REQUESTED,
        False,
        (
            "call",
            "recommend",
            "advis",
            "urg",
            "suggest",
            "request",
            "ask",
            "propos",
            "appeal",
            "petition",
            "should",
            "demand",
        ),
        re.compile(
            r"\b(?:call(?:s|ed|ing)? (?:for|on|upon)\b|recommend(?:s|ed|ing)?\b|advis(?:es|ed|"
            r"ing) "
            r"(?:that|to)\b|urg(?:es|ed|ing)\b|"
            r"suggest(?:s|ed|ing)? (?:that|to|the)\b|request(?:s|ed|ing) (?:that|the|to)\b|"
            r"ask(?:s|"
            r"ed|ing) (?:the|for|that)\b|"
            r"propos(?:es|ed) that\b|appeal(?:s|ed|ing)? to\b|petition(?:s|ed)?\b|should\b|"
            r"demand(?:s|ed) (?:that|the)\b)"
        ),
        re.compile(r"\b(?:it|which) $"),
        re.compile(r" be noted| range| ratio"),
    ),
    Trigger(
        "request.zh",
        FindingKind.REQUEST,
        Modality.REQUESTED,
        True,
        ("建议", "建議", "呼吁", "呼籲", "请", "請", "敦促", "希望", "应", "應"),
        re.compile(
            r"建议(?!书|案|稿)|建議(?!書|案)|呼吁|呼籲|恳请|懇請|请求|請求|提请|敦促|"
            r"希望(?=[国中省各有双两进加能])|应(?:当|該|该)(?=[加推进支建给])|請(?=國家|中央|"
            r"有關)|"
            r"请(?=国家|中央|有关)"
        ),
        re.compile(r"(?:意见和|意见|提案)$"),
    ),
)
