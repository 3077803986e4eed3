"""Simplified names as traditional texts write them, character by character."""

from __future__ import annotations

_PAIRS = (
    "东東 云雲 辽遼 龙龍 苏蘇 广廣 贵貴 陕陝 肃肅 宁寧 湾灣 门門 岛島 无無 锡錫 扬揚 "
    "镇鎮 盐鹽 连連 迁遷 "
    "温溫 绍紹 兴興 华華 丽麗 马馬 庆慶 芜蕪 阳陽 汉漢 黄黃 长長 义義 郑鄭 开開 济濟 "
    "烟煙 潍濰 兰蘭 银銀 "
    "乌烏 鲁魯 齐齊 毕畢 节節 宾賓 绵綿 泸瀘 达達 乐樂 资資 万萬 荣榮 钦欽 厦廈 滨濱 "
    "尔爾 萨薩 张張 郸鄲 "
    "沧滄 头頭 关關 内內 际際 区區 县縣 国國 务務 发發 会會 员員 办辦 厅廳 学學 业業 "
    "车車 铁鐵 险險 证證 "
    "监監 总總 协協 联聯 议議 规規 划劃 战戰 动動 创創 经經 产產 团團 党黨 统統 计計 "
    "环環 农農 术術 医醫 "
    "实實 验驗 桥橋 机機 场場 范範 试試 欧歐 亚亞 韩韓 奥奧 罗羅 麦麥 岭嶺 赣贛 沪滬 "
    "粤粵 临臨 横橫 沟溝 "
    "潜潛 咸咸 冈岡 书書 记記 长長 区區 举舉 签簽 订訂 设設 进進 续續 优優 构構 强強 "
    "导導 调調 参參 观觀 "
    "组組 织織 获獲 让讓 过過 关關 带帶 丝絲 绸綢 号號 线線 园園 软軟 馆館 报報 电電 "
    "视視 讯訊 丰豐 顺順 "
    "卫衛 闻聞 艺藝 体體 卢盧 荷荷 爱愛 乔喬 纽紐 约約 伦倫 维維 纳納 诺諾 兰蘭 赛賽 "
    "谷谷 泽澤 凤鳳 颍潁 "
    "亳亳 莱萊 枣棗 淄淄 营營 聊聊 周周 许許 濮濮 漯漯 鹤鶴 荆荊 随隨 恩恩 娄婁 怀懷 "
    "郴郴 邵邵 浏瀏 阴陰"
)
_TABLE = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})


def traditional(name: str) -> str:
    """The name in traditional characters, or the name itself where they are the same."""
    return name.translate(_TABLE)
