"""What has been done or is under way: has established, was put into operation; 已, 累计, 建成."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger

_ADVERB = (
    r"(?:(?:already|also|jointly|now|successfully|officially|since|so far|all|both|recently|"
    r"together|formally|actively|continuously|fully|further|steadily|significantly|"
    r"cumulatively) )*"
)
_DONE = (
    r"(?:achiev|accomplish|adopt|approv|assembl|attract|award|br(?:oken|ought)|buil[td]|"
    r"carried|certifi|clear|clos|complet|conclud|connect|"
    r"construct|contribut|cover|creat|cut|dealt|deliver|deploy|develop|double|drawn|eas|"
    r"electrifi|enrol|ensur|enter|establish|exceed|expand|facilitat|"
    r"fallen|finaliz|finish|form|found|fund|gather|generat|grown|halv|handl|harmonis|"
    r"harmoniz|held|identifi|implement|improv|inaugurat|increas|install|integrat|introduc|"
    r"invest|issu|joined|jointly|kicked|laid|launch|link|made|met|mobili|moderni|negotiat|"
    r"opened|operat|optimi|pass|pioneer|process|produc|"
    r"promot|publish|put|reach|realiz|realis|recogni|record|reduc|register|releas|resolv|"
    r"risen|rolled|run|secur|seen|serv|set|settl|shorten|"
    r"sign|simplifi|solved|spent|start|streamlin|strengthen|striven|submitt|succeed|surpass|"
    r"taken (?:part|shape|effect|over)|tested|top|total|train|transfer|"
    r"transform|transport|tripled|unified|unveil|upgrad|welcom|won|worked|adhered|closed|"
    r"cooperat|come into|gone into|become|been)"
)

TRIGGERS = (
    Trigger(
        "progress.perfect",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        ("has ", "have ", "had "),
        re.compile(rf"\b(?:has|have|had) {_ADVERB}(?:been {_ADVERB})?{_DONE}"),
        re.compile(r"\b(?:which|that|who|what|will|would|should|may|might|could|can|to|must) $"),
        re.compile(r"\w* (?:recommended|advised|proposed|suggested|urged|said|seen as)\b"),
    ),
    Trigger(
        "progress.passive",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        ("was ", "were "),
        re.compile(
            rf"\b(?:was|were) {_ADVERB}(?:inaugurated|launched|opened|completed|established|"
            rf"put into "
            rf"(?:operation|service|use)|"
            r"transferred|delivered|handled|processed|signed|set up|unveiled|connected|approved|"
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
            r"benefited|cut|shortened)\b"
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
        ("is ", "are ", "actively", "so far", "up to now", "to date"),
        re.compile(
            r"\b(?:(?:is|are) (?:now |currently |being |already )*(?:being (?:built|implemented|"
            r"constructed|developed|tested|rolled out|prepared)|under (?:construction|way)|"
            r"in (?:operation|service|progress|place)|underway|playing|operating|running|"
            r"participating|connected|available)|"
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
            r"推出|建立|服务(?=[^，。]{0,6}\d)|位居|排名"
        ),
        re.compile(
            r"(?:将|將|要|拟|擬|力争|力爭|推动|推動|加快|促进|促進|确保|確保|争取|计划|計劃|"
            r"尚未|未|"
            r"为|的|如期|预计|預計|预期|有望|共同|目标|努力|以|逐步)[^，。；]{0,6}$"
        ),
    ),
)
