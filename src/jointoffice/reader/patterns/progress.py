"""What has been done or is under way: has established, was put into operation; 已, 累计, 建成."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger
from jointoffice.reader.patterns.verbs import ADVERB, ANY_DONE, DONE, PAST_IRREGULAR, SAID, STATE

TRIGGERS = (
    Trigger(
        "progress.perfect",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        ("has ", "have ", "had "),
        re.compile(rf"\b(?:has|have|had) {ADVERB}(?:been {ADVERB})?{DONE}"),
        re.compile(
            r"\b(?:which|that|who|[Ww]hat|will|would|should|may|might|could|can|to|must) $|"
            r"\b(?:if|unless|once|until|after|when) [^,;]{0,60}$"
        ),
        re.compile(r" (?:recommended|advised|proposed|suggested|urged|said|seen as)\b"),
    ),
    Trigger(
        "progress.passive",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        ("was ", "were "),
        re.compile(
            rf"\b(?:was|were) {ADVERB}(?:inaugurated|launched|opened|completed|established|"
            rf"put into "
            rf"(?:operation|service|use)|"
            r"transferred|delivered|handled|processed|signed(?! (?:by|after|at))|set up|"
            r"unveiled|connected|approved|"
            r"built|commissioned|extended|"
            r"adopted|issued|trained|created|reduced|registered|transported|renovated|restored|"
            r"electrified|shortened)\b"
        ),
        re.compile(r"\b(?:which|that) $"),
    ),
    Trigger(
        "progress.past",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        (
            "ed ",
            "ed.",
            "ed,",
            "rose",
            "grew",
            "fell",
            "stood",
            "began",
            "went",
            "came",
            "set up",
            "ranking",
            "cut",
            "carried",
        ),
        re.compile(
            r"(?<=[\w.)’'%]) (?:(?:jointly|officially|successfully|also) )?(?:completed|"
            r"established|"
            r"launched|reached|attracted|handled|exceeded|"
            r"achieved|grew|rose|fell|totaled|totalled|increased|delivered|processed|recorded|"
            r"expanded|entered (?:into )?(?:service|operation|force)|adopted|"
            r"started (?:operation|operating|construction|running)|began operation|went into "
            r"operation|came into (?:force|operation|effect)|ranking|ranked|stood at|amounted to|"
            r"accounted for|set up|opened|invested|trained|issued|carried|transported|registered|"
            r"benefited|cut|shortened|improved(?=[.,;]| (?:by|to|from|in|on)\b)|declined|"
            r"dropped|doubled|tripled|began)\b"
        ),
        re.compile(
            r"(?:\b(?:to|be|is|are|will|and|which|that|[Bb]eing|was|were|been|not|of|the|a|"
            r"when|if|"
            r"by|newly|recently)|,)$"
        ),
        re.compile(r" (?:by|through|in the name) "),
    ),
    Trigger(
        "progress.present",
        FindingKind.PROGRESS,
        Modality.IN_PROGRESS,
        False,
        ("is ", "are ", "been ", "actively", "so far", "up to now", "to date"),
        re.compile(
            r"\b(?:(?:is|are) (?:now |currently |already |also )*(?:being (?:[a-z]+ed|built|put|"
            r"set up|laid|rolled out)|under (?:construction|way|test)|"
            r"in (?:operation|service|progress|place|use|force)|underway|playing|operating|"
            r"running|"
            r"participating|connected|available|(?:[\w-]+ )?(?:complete|completed|finished)|"
            r"building|developing|constructing|implementing|preparing)\b|work is under way|"
            r"(?:has|have) been (?:building|developing|open|in (?:operation|service|use))\b|"
            r"actively (?:cooperates|participates|promotes|supports|works)|(?:so far|up to now|to "
            r"date)\b)",
            re.IGNORECASE,
        ),
        re.compile(r"\b(?:which|that) $"),
    ),
    Trigger(
        "progress.zh",
        FindingKind.PROGRESS,
        Modality.DONE,
        True,
        (
            "上線",
            "上线",
            "下降",
            "互认",
            "位居",
            "入驻",
            "出台",
            "办理",
            "動工",
            "印发",
            "发布",
            "取得",
            "启动",
            "启用",
            "吸引",
            "啟動",
            "啟用",
            "增長",
            "增长",
            "完工",
            "完成",
            "实现",
            "實現",
            "已",
            "建成",
            "建立",
            "开展了",
            "开工",
            "开行",
            "开通",
            "引进",
            "形成",
            "惠及",
            "成立",
            "投产",
            "投入",
            "投用",
            "投运",
            "挂牌",
            "排名",
            "接入",
            "推出",
            "提升至",
            "提高到",
            "揭牌",
            "新增",
            "服务",
            "汇聚",
            "獲批",
            "突破",
            "竣工",
            "签约",
            "签署",
            "签订",
            "簽署",
            "累計",
            "累计",
            "缩短至",
            "获批",
            "落地",
            "落户",
            "设立",
            "贯通",
            "辦理",
            "达",
            "达到",
            "达成",
            "运行",
            "运送",
            "通車",
            "通车",
            "運行",
            "達",
            "達到",
            "達成",
            "開通",
            "降至",
            "集聚",
            "丰硕",
            "封顶",
            "推进",
            "顺利",
            "转入",
            "显著",
            "正在",
            "完毕",
            "压缩",
            "扩至",
            "增至",
        ),
        re.compile(
            r"(?<![而早不])已(?!故|婚|知|久|然)|累计|累計|完成(?!率|后)|实现(?!路径)|實現|"
            r"建成|投用|"
            r"投入(?:使用|运营|運營|运行|營運)|投运|投产|开通|開通|通车|通車|开工|動工|启用|啟用|"
            r"启动|啟動|落地|落户|"
            r"取得|达成|達成|形成|签署|簽署|签订|签约|突破|增长|增長|下降|达到|達到|达(?=\d)|"
            r"達(?=\d)|上线|上線|办理|辦理|设立|成立|揭牌|挂牌|获批|獲批|入驻|引进|惠及|发布|印发|"
            r"出台|开行|運行|运行|"
            r"互认|完工|竣工|贯通|接入|新增|吸引|集聚|汇聚|运送|缩短至|提升至|提高到|降至|开展了|"
            r"封顶|有序推进|进展顺利|转入(?=[^，。]{0,8}阶段)|推出|建立|服务(?=[^，。]{0,6}\d)|"
            r"位居|排名|丰硕|(?:成效|成果)显著|正在|完毕|"
            r"压缩[至到]|扩至|增至|达(?=[约逾超近]?[\d一二两三四五六七八九十百千])"
        ),
        re.compile(
            r"(?:将|將|要|拟|擬|力争|力爭|推动|推動|加快|促进|促進|确保|確保|争取|计划|計劃|"
            r"尚未|未|"
            r"为|的|如期|预计|預計|预期|有望|共同|目标|努力|以|逐步|可|需|须)[^，。；]{0,6}$"
        ),
        re.compile(
            r"[一二三四五六七八九十百\d]{0,4}周年|[后前]的|仪式|情况|工作会|进展|机制|条件|方案"
        ),
    ),
)

FIGURED = (
    Trigger(
        "progress.figure",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        (),
        re.compile(
            rf"(?<=[\w.)’'%”\"] )(?!{SAID})(?:[a-z]{{3,}}ed|{PAST_IRREGULAR})\b(?! by\b)|"
            rf"\b(?:has|have|had) {ADVERB}(?:been {ADVERB})?{ANY_DONE}|"
            rf"\b(?:was|were) {ADVERB}(?!held|convened|hosted|organi|signed (?:by|after|at)|"
            rf"attended|accompanied|chosen to|born|joined by){ANY_DONE}|"
            rf"\b(?:now|currently|already|together|jointly|daily|annually) {STATE}\b|"
            rf"(?<=[a-z%)] )(?:{STATE})(?= (?:for )?(?:about |some |over |more than |nearly |"
            rf"around )?(?:[\d€$£]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|"
            rf"twenty|half)\b))|"
            r"(?<=[a-z] )(?:was|were|is|are) (?:up|down)(?= (?:by )?[\d])"
        ),
        re.compile(
            r"\b(?:to|be|is|are|was|were|been|being|which|that|who|whose|not|of|the|a|an|by|newly|"
            r"recently|if|when|after|before|will|would|should|and|or|in|with|has|have|had|its|"
            r"their|for|as|on|at|from|jointly) $|, $",
            re.IGNORECASE,
        ),
    ),
    Trigger(
        "progress.figure_zh",
        FindingKind.PROGRESS,
        Modality.DONE,
        True,
        (),
        re.compile(
            r"投入|压缩|缩短|运送|输出|增至|增加|增设|扩大到|减少|关停|获得|拥有|共有|占|达|逾|"
            r"升至|"
            r"降低|降|翻番|居|实施|收获|招收|引入|超过|超|覆盖|办结|受理|发放|发送|通行|接待|完成|"
            r"互派|开展|共享|发运|投放|签发|培育|新建|改造|修复|治理|整治|种植|安置|帮扶|开设|"
            r"建设|转化|培训|交易|合作|惠及|开行|组建|提高|提升|上升|增速|连续|涨|"
            r"为[\d一二三四五六七八九十]|"
            r"有[\d一二三四五六七八九十]"
        ),
        re.compile(r"(?:将|要|拟|可|应|须|力争|目标|计划|预计)[^，。；]{0,6}$"),
    ),
)
"""What shows progress only in a sentence that has a figure or a day and no other telling word."""
