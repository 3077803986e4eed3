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
Hong Kong|香港特别行政区|香港特別行政區|香港特区|香港特區|香港|港府
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
Guangdong-Hong Kong-Macao Greater Bay Area|Greater Bay Area|粤港澳大湾区|粵港澳大灣區|大湾区|大灣區
Beijing-Tianjin-Hebei region|Beijing-Tianjin-Hebei|Jing-Jin-Ji|京津冀地区|京津冀
Chengdu-Chongqing economic circle|Chengdu-Chongqing region
成渝地区双城经济圈|成渝地區雙城經濟圈|成渝地区|成渝双城经济圈
成渝|川渝
Xiong'an New Area|Xiongan New Area|雄安新区|雄安
Pudong New Area|Pudong|浦东新区|浦东
Binhai New Area|滨海新区
Nansha|南沙新区|南沙
Qianhai|前海
Hengqin|横琴粤澳深度合作区|橫琴粵澳深度合作區|横琴|橫琴
Hetao|河套
Lingang|临港新片区|临港
Hongqiao|虹桥国际开放枢纽|虹桥
Loop area|河套深港科技创新合作区
Northern Metropolis|北部都會區|北部都会区
Shanghai Cooperation Organization|上海合作组织
粤港澳|粵港澳
沪苏浙皖|苏浙皖|沪苏浙|沪苏|粤桂|川滇黔|京津|津冀|粤港|粵港|深港|港澳|珠澳|琴澳|粤澳|粵澳|广佛|深莞惠|苏锡常|沪宁|沪杭|宁杭|合宁
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
鄂州市|鄂州
黄冈市|黄冈
孝感市|孝感
咸宁市|咸宁
仙桃市|仙桃
潜江市|潜江
十堰市|十堰
随州市|随州
荆门市|荆门
恩施市|恩施
新乡市|新乡
许昌市|许昌
南阳市|南阳
商丘市|商丘
信阳市|信阳
周口市|周口
驻马店市|驻马店
平顶山市|平顶山
安阳市|安阳
濮阳市|濮阳
漯河市|漯河
三门峡市|三门峡
焦作市|焦作
鹤壁市|鹤壁
常德市|常德
益阳市|益阳
郴州市|郴州
娄底市|娄底
邵阳市|邵阳
怀化市|怀化
永州市|永州
张家界市|张家界
景德镇市|景德镇
宜春市|宜春
上饶市|上饶
抚州市|抚州
新余市|新余
鹰潭市|鹰潭
萍乡市|萍乡
淄博市|淄博
临沂市|临沂
威海市|威海
日照市|日照
德州市
聊城市|聊城
滨州市|滨州
菏泽市|菏泽
济宁市|济宁
泰安市|泰安
东营市|东营
枣庄市|枣庄
六安市
宿州市|宿州
池州市|池州
铜陵市|铜陵
亳州市|亳州
漳州市|漳州
莆田市|莆田
宁德市|宁德
龙岩市|龙岩
三明市
南平市
平潭市|平潭
汕尾市|汕尾
潮州市|潮州
揭阳市|揭阳
梅州市|梅州
河源市|河源
茂名市|茂名
阳江市|阳江
云浮市|云浮
中山市|中山
玉林市|玉林
贵港市|贵港
防城港市|防城港
百色市
河池市|河池
崇左市|崇左
来宾市|来宾
曲靖市|曲靖
玉溪市|玉溪
大理市|大理
丽江市|丽江
红河市|红河
昆明市|昆明
六盘水市|六盘水
铜仁市|铜仁
黔东南市|黔东南
黔南市|黔南
安顺市|安顺
宝鸡市|宝鸡
渭南市|渭南
延安市|延安
榆林市|榆林
安康市|安康
商洛市|商洛
天水市|天水
酒泉市|酒泉
张掖市|张掖
敦煌市|敦煌
长治市|长治
晋城市|晋城
临汾市|临汾
运城市|运城
晋中市|晋中
阳泉市|阳泉
吕梁市|吕梁
包头市|包头
鄂尔多斯
赤峰市|赤峰
鞍山市|鞍山
抚顺市|抚顺
丹东市|丹东
锦州市|锦州
营口市|营口
延边市|延边
四平市
通化市|通化
齐齐哈尔
大庆市|大庆
牡丹江市|牡丹江
佳木斯市|佳木斯
儋州市|儋州
琼海市|琼海
渝中区
江北区
南岸区
沙坪坝区
九龙坡区
大渡口区
北碚区
巴南区
长寿区
綦江区
大足区
铜梁区
南川区
万盛市|万盛
梁平区
武隆区
奉节市|奉节
云阳市|云阳
黔江市|黔江
阿坝市|阿坝
甘孜市|甘孜
凉山市|凉山
简阳市|简阳
崇州市|崇州
彭州市|彭州
都江堰市|都江堰
双流区
龙泉驿区
青白江区
广汉市|广汉
海淀区
朝阳区
丰台区
石景山区
顺义区
昌平区
怀柔区
密云市|密云
延庆市|延庆
武清区
宝坻区
滨海市|滨海
黄浦区
徐汇区
嘉定区
松江区
金山区
奉贤区
崇明市|崇明
天河区
黄埔区
番禺区
南山区
福田区
宝安区
龙岗区
顺德市|顺德
九龙市|九龙
新界市|新界
元朗市|元朗
北角市|北角
横琴粤澳深度合作区
"""
