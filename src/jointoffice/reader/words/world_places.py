"""Countries, and the regions and cities of Europe and Asia that programmes of cooperation name."""

from __future__ import annotations

PLACES = """
China|People's Republic of China|中华人民共和国|中国|中國
Germany|德国|德國
France|法国|法國
Denmark|丹麦|丹麥
Sweden|瑞典
Norway|挪威
Finland|芬兰|芬蘭
Poland|波兰|波蘭
Netherlands|荷兰|荷蘭
Belgium|比利时|比利時
Luxembourg|卢森堡|盧森堡
Switzerland|瑞士
Austria|奥地利|奧地利
Italy|意大利
Spain|西班牙
Portugal|葡萄牙
Czech Republic|Czechia|捷克
Slovakia|斯洛伐克
Hungary|匈牙利
Slovenia|斯洛文尼亚
Croatia|克罗地亚
Bosnia and Herzegovina|Bosnia-Herzegovina|波黑
Serbia|塞尔维亚
Montenegro|黑山
North Macedonia|北马其顿
Albania|阿尔巴尼亚
Kosovo
Moldova|摩尔多瓦
Liechtenstein|列支敦士登
Morocco|摩洛哥
Tunisia|突尼斯
Adriatic Sea
Black Sea|黑海
Caspian Sea|里海
Adriatic-Ionian Region
Romania|罗马尼亚
Bulgaria|保加利亚
Greece|希腊
Estonia|爱沙尼亚
Latvia|拉脱维亚
Lithuania|立陶宛
Ireland|爱尔兰
United Kingdom|UK|英国|英國
Scotland|苏格兰
Wales
England
Northern Ireland
Iceland|冰岛
Ukraine|乌克兰
Russia|俄罗斯|俄羅斯
Turkey|Türkiye|土耳其
United States|U.S.|US|USA|美国|美國
Canada|加拿大
Mexico|墨西哥
Brazil|巴西
Japan|日本
South Korea|Republic of Korea|韩国|韓國
India|印度
Singapore|新加坡
Malaysia|马来西亚|馬來西亞
Thailand|泰国|泰國
Vietnam|Viet Nam|越南
Laos|老挝|老撾
Cambodia|柬埔寨
Myanmar|缅甸|緬甸
Indonesia|印度尼西亚|印尼
Philippines|菲律宾|菲律賓
Kazakhstan|哈萨克斯坦
Uzbekistan|乌兹别克斯坦
Mongolia|蒙古国
Australia|澳大利亚
New Zealand|新西兰
South Africa|南非
Egypt|埃及
United Arab Emirates|UAE|阿联酋
Saudi Arabia|沙特阿拉伯|沙特
Europe|欧洲|歐洲
Asia|亚洲|亞洲
Africa|非洲
North America|北美
Latin America|拉美
Baden-Württemberg|巴登-符腾堡州|巴登－符腾堡州|巴登符腾堡州
Grand Est|大东部大区|大东部地区
Alsace|阿尔萨斯
Lorraine|洛林
Saarland|萨尔州
Rhineland-Palatinate|莱茵兰-普法尔茨州
Bavaria|巴伐利亚州|巴伐利亚
Hesse|黑森州
Saxony|萨克森州
Brandenburg|勃兰登堡州
North Rhine-Westphalia|北莱茵-威斯特法伦州|北威州
Schleswig-Holstein
Mecklenburg-Vorpommern
Lower Saxony|下萨克森州
Upper Rhine|上莱茵
Greater Region
Black Forest
Rhine|莱茵河
Moselle
Danube|多瑙河
Strasbourg|斯特拉斯堡
Kehl|凯尔
Colmar
Mulhouse
Freiburg|弗赖堡
Karlsruhe|卡尔斯鲁厄
Stuttgart|斯图加特
Mannheim
Heidelberg
Metz
Nancy
Saarbrücken
Basel
Zurich|Zürich
Geneva
Berlin|柏林
Hamburg|汉堡
Munich|慕尼黑
Frankfurt|法兰克福
Cologne|科隆
Duisburg|杜伊斯堡
Paris|巴黎
Lyon|里昂
Lille
Marseille
Brussels|布鲁塞尔
Copenhagen|哥本哈根
Malmö|Malmo|马尔默
Lund|隆德
Helsingborg|赫尔辛堡
Helsingør|Elsinore
Skåne|Scania|斯科讷
Zealand|西兰岛
Bornholm
Öresund|Øresund|Oresund|厄勒海峡|厄勒
Greater Copenhagen|大哥本哈根
港珠澳大桥|港珠澳大橋|Hong Kong-Zhuhai-Macao Bridge
中关村|Zhongguancun
Øresund Bridge|Öresund Bridge|Oresund Bridge|厄勒海峡大桥
Fehmarn Belt|Fehmarnbelt
Lolland
Gothenburg|哥德堡
Stockholm|斯德哥尔摩
Oslo|奥斯陆
Helsinki|赫尔辛基
Tallinn|塔林
Gdańsk|Gdansk
Warsaw|华沙
Lodz|Łódź|罗兹
Vienna|维也纳
Bratislava
Budapest|布达佩斯
Prague|布拉格
Rotterdam|鹿特丹
Antwerp|安特卫普
Amsterdam|阿姆斯特丹
The Hague|海牙
Liège
Maastricht
Aachen
Meuse-Rhine
London|伦敦
Edinburgh
Dublin
Belfast
Rome|罗马
Milan|米兰
Turin
Madrid|马德里
Barcelona|巴塞罗那
Catalonia
Lisbon
Moscow|莫斯科
New York|纽约
Washington|华盛顿
Tokyo|东京
Osaka|大阪
Seoul|首尔
Busan|釜山
Bangkok|曼谷
Hanoi|河内
Kuala Lumpur|吉隆坡
Jakarta|雅加达
Johor|柔佛
Vientiane|万象
Baltic Sea|波罗的海
North Sea|北海地区
Mediterranean|地中海
"""
