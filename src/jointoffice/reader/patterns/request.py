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
        re.compile(
            r"\b(?:call(?:s|ed|ing)? (?:for|on|upon)\b|recommend(?:s|ed|ing)?\b|advis(?:e|es|ed|"
            r"ing) (?:that|to)\b|urg(?:e|es|ed|ing)\b|"
            r"(?:is|are|was|were|has been|have been) (?:also )?(?:invited|requested|asked|urged|"
            r"called "
            r"(?:up)?on|encouraged|"
            r"advised) (?:to|for)\b|invit(?:es?|ed) (?:the|its|their|our|[A-Z])|"
            r"\b(?:plea|appeal) to (?=[A-Z])|would like (?=(?:[\w’'-]+ ){1,6}to [a-z])(?!to\b)|"
            r"suggest(?:s|ed|ing)? (?:that|to|the)\b|request(?:s|ed|ing)? (?:that|the|to)\b|"
            r"ask(?:s|"
            r"ed|ing)? (?:the|for|that|[A-Z]\w+)\b|"
            r"propos(?:es?|ed) that\b|insist(?:s|ed)? (?:on|that)\b|plead(?:s|ed)? for\b|"
            r"press(?:es|ed|ing)? (?:for\b|(?=(?:[\w’'.&-]{1,30} ){1,5}?(?:to|for) [a-z]))|"
            r"(?:direct|instruct|task|mandat|order|oblig|lobb|charg|requir|encourag|remind)"
            r"(?:s|es|ed|ied|ies) (?=(?:the|all|both|each|its|their|[A-Z]|member|partner|"
            r"[a-z]+s\b)"
            r"(?:[^.;,]{0,80}?) to [a-z])|"
            r"task(?:s|ed) (?:(?:the |its |an? )?[\w-]+ ){1,4}?with\b|"
            r"(?:is|are|was|were|been) (?:also )?(?:required|obliged|instructed|directed|tasked|"
            r"mandated|charged) (?:to|with)\b|appeal(?:s|ed|ing)? to\b|petition(?:s|"
            r"ed)? (?=the\b|[A-Z])|"
            r"should\b|"
            r"must(?! (?:be (?:noted|said|seen)|have)\b)|"
            r"demand(?:s|ed)? (?:that|the|more|a)\b|"
            r"(?:[Aa]uthorities|[Gg]overnments?|[Ss]tates|[Ss]ides|[Cc]ountries|"
            r"[Rr]egions) needs? to\b)"
        ),
        re.compile(r"\bwhich $"),
        re.compile(r" be noted| range| ratio"),
    ),
    Trigger(
        "request.zh",
        FindingKind.REQUEST,
        Modality.REQUESTED,
        True,
        re.compile(
            r"建议(?!书|案|稿)|建議(?!書|案)|呼吁|呼籲|恳请|懇請|请求|請求|提请|敦促|"
            r"期望(?=内地|中央|国家|当局|政府|有关)|希望(?!之|小学|工程|的)|应(?:当|"
            r"该)(?=[加推进支建给尽])|"
            r"^(?:（.{1,2}）|\d{1,2}[.、])?请(?=[^，。；]{2,16}(?:协调|支持|研究|指导|批|加快|"
            r"解决|明确|给|予|帮|推动))|"
            r"(?<![邀申聘宴])请(?=国家|中央|有关|贵|各|予以|尽快|[^，。；]{0,12}(?:给予|支持|"
            r"协助|研究))|"
            r"争取[^，。；]{0,12}支持|盼(?:着|望)?(?=[^，。；]{4})(?!来|到)|"
            r"期盼(?=[^，。；]{4})|(?<![津京省])冀(?=[^，。；]{0,8}(?:尽快|尽早|支持|加快|放宽|"
            r"推出|优化|增))|责成|敦请|要求(?=各|有关|相关|"
            r"[^，。；]{2,10}[局厅委部市县区](?:在|于|按|加|尽|抓|将|把|限))|"
            r"(?<![邀申聘宴提商恳敦函吁懇])请(?=[^，。；]{2,16}[把将])|"
            r"(?<![希期盼展观愿看名渴])望(?=[^，。；]{2,12}(?:尽快|尽早|支持|放宽|给予|加快|将|把))|"
            r"商请|提请|吁请|函请|申请(?=将|设立|列入|纳入)|向[^，"
            r"。；]{2,16}(?:申请|请示|争取)"
        ),
        re.compile(r"(?:意见和|意见|提案)$"),
    ),
)
