"""What somebody promises to do: will, plans to, is slated to; 将, 力争, 下一步."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger

_NOT_WHO = re.compile(r"\b(?:which|that|who|this|it) $|\bif\b[^,]*$")
_EFFECT = re.compile(
    r"\s(?:not\s|also\s|further\s|greatly\s|effectively\s)?(?:allow|enable|make|mean|"
    r"benefit|bring|be (?:seen|able|known|reported)|have\b|"
    r"not be published|be held|be convened|take place|increase in (?:price|cost)|likely|"
    r"depend|feel|see\b|find\b|need)"
)

TRIGGERS = (
    Trigger(
        "commitment.will",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        ("will", "would", "shall"),
        re.compile(r"\b(?:will|would|shall)\b(?! not be published)"),
        _NOT_WHO,
        _EFFECT,
    ),
    Trigger(
        "commitment.plan",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        (
            "is ",
            "are ",
            "was ",
            "were ",
            "plan",
            "intend",
            "aim",
            "pledg",
            "promis",
            "commit",
            "underta",
            "undertook",
            "agree",
            "propos",
            "vow",
            "decid",
            "endeavo",
            "striv",
            "seek",
            "goal",
            "target",
            "look",
            "hope",
            "resolv",
        ),
        re.compile(
            r"\b(?:(?:is|are|was|were) (?:going|slated|set|due|expected|scheduled|planned|"
            r"committed|"
            r"determined|to) (?:to )?(?=[a-z])(?!be (?:seen|known))|"
            r"plan(?:s|ned)? to\b|(?:is|are|was|were|,) (?:also |now )?planning to\b|[Pp]lans? "
            r"(?:is|are) (?:to|for)\b|intend(?:s|ed)? to\b|"
            r"aim(?:s|ed|ing)? (?:to|at|for)\b|"
            r"pledg(?:e|es|ed|ing) (?:to\b|support)|promis(?:e|es|ed) to\b|commit(?:s|ted)? "
            r"(?:itself |themselves )?to\b|undertakes? to\b|undertook to\b|"
            r"agree(?:s|d)? (?:to|on|that)\b|propos(?:es|ed) to\b|vow(?:s|ed)? to\b|"
            r"decid(?:es?|ed) "
            r"to\b|endeavou?rs? to\b|strives? (?:to|for)\b|"
            r"seeks? to\b|sets? (?:a|the|out|its|their) (?:goals?|targets?|plans?) (?:to|of|"
            r"for)\b|"
            r"look(?:s|ing)? to\b|hopes? to\b|(?:is|are) committed to\b|undertakes? that\b|"
            r"resolv(?:es?|ed) to\b|commit (?:our|them|it)sel(?:f|ves) to\b|wants? to\b|"
            r"there (?:are|is) (?:a )?plans? (?:for|to)\b|[Tt]he plan calls for\b|pledged\b)"
        ),
        re.compile(r"\b(?:which|that|who) $"),
    ),
    Trigger(
        "commitment.working",
        FindingKind.COMMITMENT,
        Modality.IN_PROGRESS,
        False,
        ("working",),
        re.compile(
            r"(?:\b(?:is|are|has been|have been) |, )(?:now |currently |also |jointly )?working "
            r"(?:(?:with|together|closely|jointly)\b[^,.;]{0,80}?\bto\b|(?:to|on|towards?)\b)"
        ),
        re.compile(r"\b(?:which|that|who) $"),
    ),
    Trigger(
        "commitment.zh",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        True,
        (
            "将",
            "將",
            "拟",
            "擬",
            "计划",
            "計劃",
            "力争",
            "力爭",
            "争取",
            "爭取",
            "确保",
            "確保",
            "承诺",
            "承諾",
            "定",
            "一致同意",
            "下一",
            "下阶段",
            "接下",
            "今后",
            "今後",
            "未来",
            "同意",
            "提出",
            "明确",
            "要",
            "须",
            "强调",
            "继续",
            "繼續",
            "到20",
            "至20",
            "年底前",
            "年前",
            "前",
            "会",
            "约定",
            "规定",
            "目标是",
            "旨在",
            "致力于",
            "负责",
            "年内",
            "预计",
            "預計",
            "有望",
        ),
        re.compile(
            r"(?<![即大小主中上少麻干名健部老])(?:将|將)(?!近|军|士|领|才|其|它|他|她|之|信|"
            r"會見|此|"
            r"来自|“|要求|这)|预计(?=20|今|明|年|到|将|于|[^，。]{0,8}(?:建成|完工|通车|"
            r"开通))|預計|"
            r"有望|拟(?!态|合|定了|真)|擬|计划(?=[到在于建新年总推用完实开启将2明今下])|"
            r"計劃(?=[到在於建新推用完實開啟將])"
            r"|力争|力爭|争取(?!了|到了)|爭取|确保|確保|承诺|承諾|商定|约定|約定|一致同意|下一步|"
            r"下一階段|雙方(?=同意|將)|下阶段|接下来|接下來|今后|今後|未来(?=[，,一几三五]|将)"
            r"|(?:双方|两地|三地|各方|会议|方案|规划|协议|备忘录|"
            r"纲要|计划|宣言|意见)[^，。；]{0,8}(?:同意|提出|明确|决定|要求|强调|规定|"
            r"约定)(?!了)|(?:还|也|仍|均|都)?(?:要|"
            r"须)(?=[加推进持坚抓强深全共围以积着统用把聚突])"
            r"|继续(?=[推加深扩完提])|繼續(?=[推加深擴完提])|到20\d\d年(?!底?已)|"
            r"至20\d\d年(?!底?已|[^，。；]{0,20}(?:累计|共))|"
            r"20\d\d年[^，。；]{0,6}前(?![三十四五六七八九\d列后沿])|"
            r"\d日前(?![三十四五六七八九\d列后沿])|"
            r"(?:月底|年底|月|年内|季度末|五一|国庆|春节|年末)前(?![三十四五六七八九\d列后沿])|"
            r"(?<=[方府局署厅委司会者我])会(?=[在继推向与为加设建于把将进研尽积就])(?!上|同)|"
            r"目标是|旨在|致力于|负责(?=[在建推组牵协承统])|(?:三|两|二|一|五|[\d]+)年内|"
            r"年内(?=[出建完开启实形推投印])"
        ),
        re.compile(r"(?:不|也许|可能|曾|如|若|年度)$"),
        re.compile(r"于[^，。；]{0,40}(?:举行|召开|舉行|召開|举办)"),
    ),
)

PLANNED = {
    chinese: Trigger(
        "commitment.planned",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        chinese,
        (),
        re.compile(r""),
    )
    for chinese in (False, True)
}
"""By language: what the items of a plan say without any telling word."""
