"""The words around a figure: qualifiers, changes, what ends a counted noun."""

from __future__ import annotations

from jointoffice.reader.words.wordlist import words

QUALIFIERS = {
    "about": "about",
    "around": "about",
    "approximately": "about",
    "roughly": "about",
    "some": "about",
    "an estimated": "about",
    "estimated": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "just under": "nearly",
    "more than": "more than",
    "over": "more than",
    "exceeding": "more than",
    "exceeded": "more than",
    "exceeds": "more than",
    "exceed": "more than",
    "surpassing": "more than",
    "surpassed": "more than",
    "topped": "more than",
    "above": "more than",
    "upwards of": "more than",
    "greater than": "more than",
    "at least": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "no fewer than": "at least",
    "a minimum of": "at least",
    "up to": "at most",
    "not exceed": "at most",
    "not exceeding": "at most",
    "at most": "at most",
    "no more than": "at most",
    "not more than": "at most",
    "a maximum of": "at most",
    "less than": "less than",
    "fewer than": "less than",
    "under": "less than",
    "below": "less than",
    "约": "about",
    "約": "about",
    "大约": "about",
    "大約": "about",
    "左右": "about",
    "上下": "about",
    "近": "nearly",
    "将近": "nearly",
    "將近": "nearly",
    "接近": "nearly",
    "超": "more than",
    "超过": "more than",
    "超過": "more than",
    "逾": "more than",
    "突破": "more than",
    "高于": "more than",
    "余": "more than",
    "餘": "more than",
    "多": "more than",
    "+": "more than",
    "不低于": "at least",
    "不低於": "at least",
    "不少于": "at least",
    "不少於": "at least",
    "至少": "at least",
    "以上": "at least",
    "不超过": "at most",
    "不超過": "at most",
    "至多": "at most",
    "最多": "at most",
    "以内": "at most",
    "以內": "at most",
    "不足": "less than",
    "不到": "less than",
    "不及": "less than",
    "少于": "less than",
    "小于": "less than",
    "多于": "more than",
    "大于": "more than",
    "远超": "more than",
    "将超": "more than",
    "低于": "less than",
    "低於": "less than",
    "以下": "less than",
}
"""A qualifier as written → what it says of the value."""

INCREASE = words(
    "increase increases increased increasing rise rises rose risen rising grow grows grew "
    "grown growing growth up "
    "gain gained climbed climb jump jumped surge surged expand expanded expansion soared higher "
    "增长 增長 增加 提高 上升 提升 上涨 上漲 扩大 增 升 高出 增幅 增速 涨 加快 回升 多增 高于 快于"
)
DECREASE = words(
    "decrease decreases decreased decreasing fall falls fell fallen falling drop drops "
    "dropped decline declines "
    "declined declining down cut reduce reduced reduction reducing lower shrink shrank "
    "shrunk slipped "
    "下降 减少 減少 降低 下滑 回落 缩短 縮短 压缩 壓縮 降 减 跌 下跌 降幅 放缓 收窄 慢于"
)

STOPS = words(
    "the a an of and or to in on for with by at from as into onto than that which who "
    "whose where when while "
    "is are was were be been being has have had will would shall should can could may "
    "might must do does did "
    "his her their its our your this these those it they we he she but if because since "
    "until till after before "
    "during between among across against within without through throughout via per under "
    "over above below "
    "not only also both either each every all any some more most less such both so yet "
    "then there here "
    "year-on-year including accounting compared according respectively covering involving "
    "worth away ago "
    "now already still currently today again together "
    "respectively totaling totalling reaching ranking up down out off about around signed "
    "launched held set took "
    "went came made built"
)
"""Words that end the counted noun after a number."""

MEASURES = words(
    "kilometers kilometres kilometer kilometre meters metres meter metre miles mile hours "
    "minutes seconds "
    "days weeks months years times tons tonnes hectares acres inches feet litres liters "
    "barrels degrees "
    "points percent hectare ton tonne hour minute km m kg mu ha knots square_kilometers "
    "square_kilometres "
    "square_meters square_metres cubic_meters cubic_metres consecutive_years years_ago"
)
"""Nouns that measure what others are counted by."""
NOT_PLURAL = words(
    "is has was does accounts includes represents reaches exceeds his its this thus across "
    "plus versus less "
    "business process progress access success congress express address press class mass "
    "pass cross "
    "us bus campus status focus consensus gas basis analysis series_ previous various "
    "serious years-long "
    "always perhaps besides towards overseas yes apples_ goes shows remains stands comes "
    "consists says provides contains describes requires applies becomes belongs confirms allows "
    "follows begins opens closes comprises constitutes envisages foresees specifies stipulates "
    "makes takes ours theirs yours hers"
)
IRREGULAR = words(
    "people staff personnel children women men aircraft species series mu km kilometer "
    "kilometre hectare ha m cm mm "
    "megawatt gigawatt kilowatt kilovolt kilowatt-hour mous lois ngos smes evs "
    "kg mw gw kw kwh twh gwh tw gb tb mbps gbps teu teus tonne ton barrel liter litre hour "
    "minute month "
    "times percent crew faculty police livestock cattle sheep feet inch knots meter metre "
    "hz mhz ghz "
    "degree kilogram acre mile yard unit fold persons beds dwt cbm sqm sq sen øre öre pence"
)
"""Counted nouns that carry no plural s, and units of measure."""

UNITS_HAN = words(
    "平方公里 平方千米 平方米 立方米 万立方米 公里 千米 海里 米 厘米 毫米 公顷 公頃 亩 畝 平米 "
    "微克 毫克 纳米 納米 千伏 伏 千瓦时 千瓦時 度电 度 千瓦 兆瓦 吉瓦 瓦 吨 噸 公斤 千克 "
    "克 斤 升 毫升 标准箱 標準箱 标箱 標箱 吨公里 "
    "小时 小時 分钟 分鐘 秒钟 秒 天 个工作日 個工作日 工作日 周 个月 個月 年 周年 岁 歲 "
    "人次 人次数 人口 名 人 位 户 戶 户次 亿人次 辆次 輛次 车次 車次 架次 航次 班次 "
    "个 個 项 項 家 条 條 座 件 种 種 次 批 期 批次 台 臺 台套 套 辆 輛 列 班 艘 架 株 棵 "
    "头 頭 只 隻 本 部 篇 "
    "份 张 張 幅 支 所 处 處 类 類 款 间 間 栋 棟 幢 场 場 届 屆 门 門 层 層 级 級 倍 成 "
    "轮 輪 对 對 组 組 队 隊 "
    "宗 笔 筆 单 單 例 起 枚 颗 顆 块 塊 片 段 道 节 節 站 线 线路 城 市 省 州 国 國 地 区 "
    "區 县 縣 镇 鎮 村 街道 "
    "摄氏度 ℃ 个基点 基点 个百分点 個百分點 百分点 百分點 盏 床 张床位 张病床 学时 課時 课时 兆 "
    "吉比特 "
    "词 字 页 "
    "頁 万吨级 吨级 "
    "省份 省区 省区市 地市 州市 区县 县市 县区 市县 市州 乡镇 旗县 车道 车位 床位 学位 泊位 "
    "㎡ ㎢ ㎞ ㎥ ‰ 件次 趟 趟次 则 毫秒 微秒 部门 台次 场次 户次 轮次 项次 尊 餐 人份 宗地 "
    "吨标准煤 立方 "
    "个小时 個小時 星期 个星期 個星期 个钟头 個鐘頭 "
    "人公里 万人公里 间夜 桶 羽 尾 匹 册 卷 剂 剂次 股 孔 英里 英尺 英寸 尺 英亩 分贝 赫兹 千伏安 "
    "标立方米 车 車 箱 票 批次 集 首 方面 大类 小时圈 分 点 點 宽 口 眼 根 盘 碗 杯 瓶 席 "
    "代 任 板块 维 端 面 极 環 环"
)
"""Measure words and units that may follow a Chinese number, as written."""
