"""Countries of the other continents, as the official texts of both languages name them."""

from __future__ import annotations

COUNTRIES = """
Afghanistan|阿富汗
Algeria|阿尔及利亚
Angola|安哥拉
Argentina|阿根廷
Armenia|亚美尼亚
Azerbaijan|阿塞拜疆
Bahrain|巴林
Bangladesh|孟加拉国
Belarus|白俄罗斯
Belize
Benin|贝宁
Bhutan|不丹
Bolivia|玻利维亚
Botswana|博茨瓦纳
Brunei Darussalam|Brunei|文莱
Burkina Faso|布基纳法索
Burundi|布隆迪
Cameroon|喀麦隆
Central African Republic|中非共和国
Chad|乍得
Chile|智利
Colombia|哥伦比亚
Costa Rica|哥斯达黎加
Côte d'Ivoire|Ivory Coast|科特迪瓦
Cuba|古巴
Cyprus|塞浦路斯
Democratic Republic of Congo|Democratic Republic of the Congo|刚果（金）
Djibouti|吉布提
Dominican Republic|多米尼加
Ecuador|厄瓜多尔
El Salvador|萨尔瓦多
Eritrea|厄立特里亚
Eswatini
Ethiopia|埃塞俄比亚
Fiji|斐济
Gabon|加蓬
Gambia
Georgia|格鲁吉亚
Ghana|加纳
Guatemala|危地马拉
Guinea|几内亚
Guyana|圭亚那
Haiti|海地
Honduras|洪都拉斯
Iran|伊朗
Iraq|伊拉克
Israel|以色列
Jamaica|牙买加
Jordan|约旦
Kenya|肯尼亚
Kuwait|科威特
Kyrgyzstan|Kyrgyz Republic|吉尔吉斯斯坦
Lebanon|黎巴嫩
Lesotho|莱索托
Liberia|利比里亚
Libya|利比亚
Madagascar|马达加斯加
Malawi|马拉维
Maldives|马尔代夫
Mali|马里
Malta|马耳他
Mauritania|毛里塔尼亚
Mauritius|毛里求斯
Monaco|摩纳哥
Mozambique|莫桑比克
Namibia|纳米比亚
Nepal|尼泊尔
Nicaragua|尼加拉瓜
Nigeria|尼日利亚
Oman|Sultanate of Oman|阿曼
Pakistan|巴基斯坦
Panama|巴拿马
Papua New Guinea|巴布亚新几内亚
Paraguay|巴拉圭
Peru|秘鲁
Qatar|卡塔尔
Russian Federation|俄罗斯联邦
Rwanda|卢旺达
Senegal|塞内加尔
Sierra Leone|塞拉利昂
Somalia|索马里
South Sudan|南苏丹
Sri Lanka|斯里兰卡
Sudan|苏丹
Suriname|苏里南
Syria|叙利亚
Tajikistan|塔吉克斯坦
Tanzania|坦桑尼亚
Timor-Leste|东帝汶
Togo|多哥
Turkmenistan|土库曼斯坦
Uganda|乌干达
Uruguay|乌拉圭
Venezuela|委内瑞拉
Yemen|也门
Zambia|赞比亚
Zimbabwe|津巴布韦
"""
