"""Cities and districts of China: English and simplified, then those written in Chinese alone."""

from __future__ import annotations

from jointoffice.reader.words.wordlist import words

CITIES = """
Chengdu|成都市|成都
Mianyang|绵阳市|绵阳
Deyang|德阳市|德阳
Yibin|宜宾市|宜宾
Luzhou|泸州市|泸州
Guang'an|Guangan|广安市|广安
Guangyuan|广元市|广元
Nanchong|南充市|南充
Dazhou|达州市|达州
Zigong|自贡市|自贡
Neijiang|内江市|内江
Leshan|乐山市|乐山
Meishan|眉山市|眉山
Ziyang|资阳市|资阳
Suining|遂宁市|遂宁
Ya'an|雅安市|雅安
Bazhong|巴中市|巴中
Panzhihua|攀枝花市|攀枝花
Wanzhou|万州区|万州
Fuling|涪陵区|涪陵
Jiangjin|江津区|江津
Yongchuan|永川区|永川
Hechuan|合川区|合川
Bishan|璧山区|璧山
Tongnan|潼南区|潼南
Rongchang|荣昌区|荣昌
Kaizhou|开州区|开州
Nanjing|南京市|南京
Suzhou|苏州市|苏州|蘇州
Wuxi|无锡市|无锡|無錫
Changzhou|常州市|常州
Nantong|南通市|南通
Yangzhou|扬州市|扬州
Zhenjiang|镇江市|镇江
Taizhou|泰州市|泰州|台州市|台州
Yancheng|盐城市|盐城
Huai'an|淮安市|淮安
Xuzhou|徐州市|徐州
Lianyungang|连云港市|连云港
Suqian|宿迁市|宿迁
Kunshan|昆山市|昆山
Hangzhou|杭州市|杭州
Ningbo|宁波市|宁波|寧波
Wenzhou|温州市|温州
Jiaxing|嘉兴市|嘉兴
Huzhou|湖州市|湖州
Shaoxing|绍兴市|绍兴
Jinhua|金华市|金华
Quzhou|衢州市|衢州
Zhoushan|舟山市|舟山
Lishui|丽水市|丽水
Yiwu|义乌市|义乌
Hefei|合肥市|合肥
Wuhu|芜湖市|芜湖
Bengbu|蚌埠市|蚌埠
Huainan|淮南市|淮南
Ma'anshan|马鞍山市|马鞍山
Huaibei|淮北市|淮北
Anqing|安庆市|安庆
Huangshan|黄山市|黄山
Chuzhou|滁州市|滁州
Fuyang|阜阳市|阜阳
Xuancheng|宣城市|宣城
Guangzhou|广州市|广州|廣州市|廣州
Shenzhen|深圳市|深圳
Zhuhai|珠海市|珠海
Foshan|佛山市|佛山
Huizhou|惠州市|惠州
Dongguan|东莞市|东莞|東莞
Zhongshan|中山市
Jiangmen|江门市|江门|江門
Zhaoqing|肇庆市|肇庆|肇慶
Shantou|汕头市|汕头
Zhanjiang|湛江市|湛江
Shaoguan|韶关市|韶关
Qingyuan|清远市|清远
Shijiazhuang|石家庄市|石家庄
Tangshan|唐山市|唐山
Baoding|保定市|保定
Langfang|廊坊市|廊坊
Cangzhou|沧州市|沧州
Zhangjiakou|张家口市|张家口
Chengde|承德市|承德
Qinhuangdao|秦皇岛市|秦皇岛
Handan|邯郸市|邯郸
Xingtai|邢台市|邢台
Hengshui|衡水市|衡水
Wuhan|武汉市|武汉
Yichang|宜昌市|宜昌
Xiangyang|襄阳市|襄阳
Huangshi|黄石市|黄石
Jingzhou|荆州市|荆州
Changsha|长沙市|长沙
Zhuzhou|株洲市|株洲
Xiangtan|湘潭市|湘潭
Yueyang|岳阳市|岳阳
Hengyang|衡阳市|衡阳
Nanchang|南昌市|南昌
Jiujiang|九江市|九江
Ganzhou|赣州市|赣州
Zhengzhou|郑州市|郑州
Luoyang|洛阳市|洛阳
Kaifeng|开封市|开封
Jinan|济南市|济南
Qingdao|青岛市|青岛
Yantai|烟台市|烟台
Weifang|潍坊市|潍坊
Taiyuan|太原市|太原
Datong|大同市
Xi'an|西安市|西安
Xianyang|咸阳市|咸阳
Hanzhong|汉中市|汉中
Lanzhou|兰州市|兰州
Xining|西宁市|西宁
Yinchuan|银川市|银川
Urumqi|乌鲁木齐市|乌鲁木齐
Horgos|霍尔果斯
Guiyang|贵阳市|贵阳
Zunyi|遵义市|遵义
Bijie|毕节市|毕节
Kunming|昆明市|昆明
Zhaotong|昭通市|昭通
Nanning|南宁市|南宁
Liuzhou|柳州市|柳州
Guilin|桂林市|桂林
Wuzhou|梧州市|梧州
Beihai|北海市
Qinzhou|钦州市|钦州
Fuzhou|福州市|福州
Xiamen|厦门市|厦门
Quanzhou|泉州市|泉州
Haikou|海口市|海口
Sanya|三亚市|三亚
Shenyang|沈阳市|沈阳
Dalian|大连市|大连
Changchun|长春市|长春
Harbin|哈尔滨市|哈尔滨
Hohhot|呼和浩特市|呼和浩特
Lhasa|拉萨市|拉萨
"""

MORE_CITIES = words(
    "鄂州 黄冈 孝感 咸宁 仙桃 潜江 十堰 随州 荆门 恩施 新乡 许昌 南阳 商丘 信阳 周口 "
    "驻马店 平顶山 安阳 濮阳 漯河 三门峡 焦作 鹤壁 常德 益阳 郴州 娄底 邵阳 怀化 永州 "
    "张家界 景德镇 宜春 上饶 抚州 新余 鹰潭 萍乡 淄博 临沂 威海 日照 聊城 滨州 菏泽 济宁 "
    "泰安 东营 枣庄 宿州 池州 铜陵 亳州 漳州 莆田 宁德 龙岩 平潭 汕尾 潮州 揭阳 梅州 "
    "河源 茂名 阳江 云浮 中山 玉林 贵港 防城港 河池 崇左 来宾 曲靖 玉溪 大理 丽江 红河 "
    "昆明 六盘水 铜仁 黔东南 黔南 安顺 宝鸡 渭南 延安 榆林 安康 商洛 天水 酒泉 张掖 敦煌 "
    "长治 晋城 临汾 运城 晋中 阳泉 吕梁 包头 赤峰 鞍山 抚顺 丹东 锦州 营口 延边 通化 "
    "大庆 牡丹江 佳木斯 儋州 琼海 万盛 奉节 云阳 黔江 阿坝 甘孜 凉山 简阳 崇州 彭州 "
    "都江堰 广汉 密云 延庆 滨海 崇明 顺德 九龙 西九龙 新界 元朗 北角 二连浩特 满洲里 阿拉山口 "
    "同江 "
    "乌兰察布 防城 瑞丽 磨憨 凭祥 东兴 珲春 库尔勒 喀什 伊宁 石河子 格尔木 武威 嘉峪关 雄安 "
    "马拉舍维奇"
)
"""Cities that are named with and without 市."""

DISTRICTS = words(
    "德州市 六安市 三明市 南平市 百色市 鄂尔多斯 四平市 齐齐哈尔 渝中区 江北区 南岸区 "
    "沙坪坝区 九龙坡区 大渡口区 北碚区 巴南区 长寿区 綦江区 大足区 铜梁区 南川区 梁平区 "
    "武隆区 双流区 龙泉驿区 青白江区 海淀区 朝阳区 丰台区 石景山区 顺义区 昌平区 怀柔区 "
    "武清区 宝坻区 黄浦区 徐汇区 嘉定区 松江区 金山区 奉贤区 天河区 黄埔区 番禺区 南山区 "
    "福田区 宝安区 龙岗区 横琴粤澳深度合作区"
)
"""Named as written here only: without its last character the name is an everyday word."""
