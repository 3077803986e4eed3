"""Provinces, prefectures and regions of China: English, simplified, traditional."""

from __future__ import annotations

PROVINCES = """
Beijing|北京市|北京
Tianjin|天津市|天津
Hebei|Hebei Province|河北省|河北
Shanxi|Shanxi Province|山西省|山西
Inner Mongolia|内蒙古自治区|内蒙古|內蒙古
Liaoning|Liaoning Province|辽宁省|辽宁|遼寧
Jilin|Jilin Province|吉林省|吉林
Heilongjiang|Heilongjiang Province|黑龙江省|黑龙江|黑龍江
Shanghai|上海市|上海
Jiangsu|Jiangsu Province|江苏省|江苏|江蘇省|江蘇
Zhejiang|Zhejiang Province|浙江省|浙江
Anhui|Anhui Province|安徽省|安徽
Fujian|Fujian Province|福建省|福建
Jiangxi|Jiangxi Province|江西省|江西
Shandong|Shandong Province|山东省|山东|山東
Henan|Henan Province|河南省|河南
Hubei|Hubei Province|湖北省|湖北
Hunan|Hunan Province|湖南省|湖南
Guangdong|Guangdong Province|广东省|广东|廣東省|廣東
Guangxi|广西壮族自治区|广西|廣西
Hainan|Hainan Province|海南省|海南
Chongqing|Chongqing Municipality|重庆市|重庆|重慶市|重慶
Sichuan|Sichuan Province|四川省|四川
Guizhou|Guizhou Province|贵州省|贵州|貴州
Yunnan|Yunnan Province|云南省|云南|雲南
Tibet|Xizang|西藏自治区|西藏
Shaanxi|Shaanxi Province|陕西省|陕西|陝西
Gansu|Gansu Province|甘肃省|甘肃|甘肅
Qinghai|Qinghai Province|青海省|青海
Ningxia|宁夏回族自治区|宁夏|寧夏
Xinjiang|新疆维吾尔自治区|新疆
Hong Kong|HK|HKSAR|Hong Kong SAR|香港特别行政区|香港特別行政區|香港特区|香港特區|香港|港府
Macao|Macau|澳门特别行政区|澳門特別行政區|澳门|澳門
Taiwan|台湾|台灣|臺灣
"""

REGIONS = """
Southwest China|西南地区
Northwest China|西北地区
Northeast China|东北地区
North China|华北地区|华北
East China|华东地区|华东
South China|华南地区|华南
Central China|华中地区|华中
Western China|中国西部
Mid-west China
Eastern China
Yangtze River Delta|Yangtze Delta|长江三角洲|长三角|長三角|长三角地区|長三角地區
Pearl River Delta|珠江三角洲|珠三角
Pan-Pearl River Delta|泛珠三角地区|泛珠三角区域|泛珠三角|泛珠
落马洲|罗湖|皇岗|文锦渡|莲塘|拱北|青茂|落马洲河套地区
关中平原|长江中游城市群|哈长城市群|中原经济区|中原城市群|北部湾|海峡西岸|淮海经济区|武汉都市圈
长株潭|环渤海
Yangtze River Economic Belt|长江经济带|長江經濟帶
Yangtze River|长江|長江
Yellow River|黄河|黃河
Pearl River|珠江
Huaihe River|淮河
Xijiang River|西江
Jialing River|嘉陵江
Jinsha River|金沙江
Qiantang River|钱塘江
Taihu Lake|Lake Taihu|太湖
Dianshan Lake|淀山湖
Guangdong-Hong Kong-Macao Greater Bay Area|Greater Bay Area|Bay Area|GBA
粤港澳大湾区|大湾区
Beijing-Tianjin-Hebei region|Beijing-Tianjin-Hebei|Jing-Jin-Ji|京津冀地区|京津冀
Chengdu-Chongqing economic circle|Chengdu-Chongqing region
成渝地区双城经济圈|成渝地區雙城經濟圈|成渝地区|成渝双城经济圈
成渝|川渝
Xiong'an New Area|Xiongan New Area|雄安新区|雄安
Pudong New Area|Pudong|浦东新区|浦东
Binhai New Area|滨海新区
Nansha|南沙新区|南沙
Qianhai|前海
伶仃洋|珠江口|杭州湾|渤海湾|渤海|黄海|台湾海峡|琼州海峡|大别山|武汉城市圈|长江口|三峡库区|洞庭湖|鄱阳湖|巢湖|洪泽湖
G60科创走廊|长三角G60科创走廊|G60 Science and Technology Innovation Corridor|水乡客厅|洋山港
千岛湖|新安江
Hengqin|横琴粤澳深度合作区|橫琴粵澳深度合作區|横琴|橫琴
Hetao|河套
Lingang|临港新片区|临港
Hongqiao|虹桥国际开放枢纽|虹桥
Loop area|河套深港科技创新合作区
Northern Metropolis|北部都會區|北部都会区
Shanghai Cooperation Organization|上海合作组织
粤港澳|粵港澳
沪苏浙皖|苏浙皖|沪苏浙|沪苏|粤桂|川滇黔|京津|津冀|粤港|粵港|深港|港澳|珠澳|琴澳|粤澳|粵澳|广佛
深莞惠|苏锡常|沪宁|沪杭|宁杭|合宁
Tongzhou|通州区|通州
Daxing|大兴区
Langfang North Three Counties|北三县
Minhang|闵行区
Qingpu|青浦区|青浦
Jiashan|嘉善县|嘉善
Wujiang|吴江区|吴江
Yubei|渝北区
Liangjiang New Area|两江新区|兩江新區
Tianfu New Area|天府新区|天府新區
Central Asia|中亚|中亞
Southeast Asia|东南亚|東南亞
South Asia|南亚
"""
