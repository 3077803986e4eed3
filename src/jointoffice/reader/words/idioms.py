"""Fixed expressions with a number in them that counts nothing, in both languages."""

from __future__ import annotations

from jointoffice.reader.words.wordlist import words

IDIOMS = words(
    "一带一路 一帶一路 一国两制 一國兩制 两会 兩會 两江 兩江 两岸 兩岸 双碳 三农 三農 三峡 "
    "三峽 四川 五一 十一黄金周 三甲 三江源 "
    "三角洲 长三角 長三角 珠三角 金三角 三亚 三明 九江 万州 萬州 千岛湖 百色 万科 万达 "
    "百度 六安 九龙 九龍 百姓 一百周年 "
    "两个维护 两个毫不动摇 两个一百年 四个意识 四个自信 四个全面 五位一体 三个代表 两手抓 "
    "三省一市 两省一市 一市三省 千家万户 同一天 同一个 三轮车 十字路口 二十四节气 三伏 "
    "三大攻坚战 五大发展理念 万无一失 两不愁 三保障 八方 四面八方 三资 三星 十分 千方百计 "
    "百花 亿万 七一 八一 三孩 两院院士 "
    "五台山 六盘水 三门峡 三台县 七台河 五家渠 三道堰 二道河 五台县 三台山 九门口 三家店 五道口 "
    "三里屯 三里河 百家姓 四件套 三件套 五条街 四环路 三环路 二环路 五环路 六环路 三线城市 "
    "一线城市 二线城市 三线建设 十三陵 九眼桥 三级医院 三级甲等 三个代表 "
    "十六大 十七大 十八大 十九大 二十大 二十一大 一大二公 三大球 "
    "十三五 十四五 十五五 十六五 三地一体 三权分置 两栖 两侧 两端 两旁 两翼 三产 "
    "四好农村路 三品一标 三年行动 五年规划 "
    "两新 两重 四史 三会一课 两优一先 八项规定 百强 千强 五百强 一企一策 一网通办 一卡通 "
    "一站式 一体化 三废 五金 五险一金 "
    "四个面向 两个确立 两个维护 两个结合 三番五次 五次三番 四个伟大 两个大局 四个革命 三个转变 "
    "四个最严 两个先行 两个率先 "
    "two_sessions two_centenaries three_represents four_represents two_mountains "
    "first-class "
    "five-year_plan three-year_action three-year_plan twenty-first_century three_gorges "
    "thousand_islands "
    "seven_sisters big_four group_of_seven group_of_twenty five_eyes"
)
