"""What somebody promises to do, in Chinese: 将, 力争, 下一步; and the bare orders of a plan."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger

_NOT_BEFORE_LIST = r"(?![三十四五六七八九\d列后沿])"
_ORDERED = (
    r"(?:加快|推进|推动|深化|加强|完善|健全|强化|支持|鼓励|探索|落实|统筹|优化|促进|聚焦|坚持|"
    r"建立(?!了|在|于)|主动|积极|深入|持续|大力|着力|全面|扎实|稳步|协同|共同|联合|携手|编制|制定|"
    r"开展|实施|组织|培育|打造|构建|搭建|推广|扩大|拓展|争创|做好|做强|抓好|确立|规划|引导|谋划)"
)

TRIGGERS = (
    Trigger(
        "commitment.zh",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        True,
        re.compile(
            r"(?<![即大小主中上少麻干名健部老])将(?!近|军|士|领|才|其|它|他|她|之|信|会见|此|来自|“|"
            r"要求|这)|"
            r"预计(?=20|今|明|年|到|将|于|[^，。]{0,8}(?:建成|完工|通车|开通|投用|投产|开工))|有望|"
            r"拟(?!态|合|定了|真|重点)|"
            r"计划(?=[到在于建新年总推用完实开启将2明今下联共])(?!开工项目|总投资|目标|投资)|"
            r"力争|争取(?!了|到了|国家(?:支持|批准)了)|确保|承诺|商定|约定|一致同意|"
            r"下一步(?!合作|工作方向|方向)|双方(?=同意|将)|下阶段|接下来|今后|未来(?=[，,一几三五]|将)|"
            r"(?:双方|两地|三地|各方|会议|方案|规划|协议|备忘录|纲要|计划|宣言|意见|倡议|要点|政府)"
            r"[^，。；]{0,8}(?:同意|提出|明确|决定|要求|强调|规定|约定|议定)(?!了?的|由)|"
            r"(?<![重主需必首紧摘概扼次简不只])(?:还|也|仍|均|都|就|既|更)?(?:要|须)"
            r"(?=[加推进持坚抓强深全共围以积着统用把聚突在尽发做牢充大从继切认立])|"
            r"(?<=[一二三四五六七八九])要(?!素|点|求)|"
            r"继续(?=[推加深扩完提与同保配落])|(?<!截)到20\d\d年(?!底?已)|"
            r"(?<![截自])至20\d\d年(?!底?已|[^，。；]{0,20}(?:累计|共|已))|"
            rf"20\d\d年[^，。；]{{0,6}}前{_NOT_BEFORE_LIST}|\d日前{_NOT_BEFORE_LIST}|"
            rf"(?:月底|年底|月|年内|季度末|五一|国庆|春节|年末)前{_NOT_BEFORE_LIST}|"
            r"(?<=[方府局署厅委司会者我区市省盟团])会"
            r"(?=[在继推向与为加设建于把将进研尽积就全带协])(?!上|同|员|就)|"
            r"(?<=[，亦也还并均都便])会(?=[在继推向与为加设建于把进研尽积就全带协])(?!上|员)|"
            r"目标是|旨在|致力于|负责(?=[在建推组牵协承统])|(?:三|两|二|一|五|[\d]+)年内|"
            r"年内(?=[出建完开启实形推投印])|明年(?=[^，。；]{0,12}(?:举办|启动|建成|推出|共建|试行))"
        ),
        re.compile(r"(?:不|也许|可能|曾|如|若|年度|是否|一旦|原)$"),
        re.compile(r"于[^，。；]{0,40}(?:举行|召开|举办)"),
    ),
    Trigger(
        "commitment.ordered",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        True,
        re.compile(
            r"^(?=.{12,}。$)(?:(?:一|二|三|四|五|六)是(?:要)?|（[一二三四五六七八九十]{1,2}）|"
            r"[(]?\d{1,2}[)）.、]\s?)?(?![^。]*(?:了|已|累计|完成|成效|取得|提前|同比|成果|目前|超过|"
            rf"\d次|\d场|下，|中，))(?:{_ORDERED}){{1,3}}(?![^，。；]{{0,6}}的[^，。；]{{0,20}}[是有])"
        ),
    ),
)

PLANNED = {
    chinese: Trigger(
        "commitment.planned",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        chinese,
        re.compile(r""),
    )
    for chinese in (False, True)
}
"""By language: what the items of a plan say without any telling word."""
