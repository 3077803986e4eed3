"""What is to be reached: targets a scale of, by 2025 … will reach; 目标, 达到."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger

TRIGGERS = (
    Trigger(
        "target.en",
        FindingKind.TARGET,
        Modality.TARGET,
        False,
        re.compile(
            r"\b(?:targets? (?:a|an|the|to|for|of)\b|targeting\b|(?:is|are) targeted at\b|"
            r"with (?:a|"
            r"the) (?:target|goal|aim) of\b|"
            r"[Tt]he (?:goal|target|aim|objective) is (?:to|for|an?|\d[\d,.]*)\b|"
            r"(?:will|to|shall|should) (?:reach|exceed|top|surpass|hit|total|account for|rise to|"
            r"increase to|grow to|be reduced (?:to|by)|fall (?:to|by))\b|"
            r"\b(?:is|are) to (?:increase|rise|grow|fall|double|triple|be (?:cut|raised|"
            r"reduced))\b)"
        ),
        re.compile(
            r"(?:\d|%|percent|per cent|[mb]illion|year-on-year|annually) $|\b(?:which|that|"
            r"expected|forecast|projected|likely|estimated|able|began|how|due) $"
        ),
    ),
    Trigger(
        "target.zh",
        FindingKind.TARGET,
        Modality.TARGET,
        True,
        re.compile(
            r"(?:总体|总|主要|发展|工作|年度)?(?:目标|目標)(?:是|为|為|：)|(?:将|將|力争|力爭|要|"
            r"计划|预计|預計)[^，。；]{0,20}?(?:达到|達到|达|突破|超过|超過|提高到|降至|"
            r"增至)(?=[^，。；]{0,8}[\d一二三四五六七八九十百千])"
            r"|(?:建成|投产|投用|竣工|投运|完工|"
            r"全部达产)[^，。；]{0,2}后[^。；]{0,12}?(?:，|可|能)?可(?=[实提满形带新增缩辐年])"
            r"|到20\d\d年[^。；]{0,60}?(?:达到|達到|突破|超过|"
            r"超過)(?=[^，。；]{0,8}[\d一二三四五六七八九十百千])"
        ),
    ),
)
