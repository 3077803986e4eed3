"""National bodies, unions and programmes that official texts name without introducing them."""

from __future__ import annotations

BODIES = """
State Council|国务院|國務院
Communist Party of China|CPC|中国共产党|中國共產黨
CPC Central Committee|Central Committee of the Communist Party of China|中共中央|党中央|黨中央
Central Government|中央政府
National Development and Reform Commission|NDRC
国家发展改革委|国家发展和改革委员会|国家发改委|國家發展改革委|發改委
Ministry of Commerce|商务部
Ministry of Finance|财政部
Ministry of Transport|交通运输部
Ministry of Education|教育部
Ministry of Science and Technology|科技部|科学技术部
Ministry of Ecology and Environment|生态环境部
Ministry of Industry and Information Technology|MIIT|工业和信息化部|工信部
Ministry of Natural Resources|自然资源部
Ministry of Agriculture and Rural Affairs|农业农村部
Ministry of Foreign Affairs|外交部
Ministry of Water Resources|水利部
Ministry of Human Resources and Social Security|人力资源和社会保障部|人社部
People's Bank of China|中国人民银行|人民银行
General Administration of Customs|海关总署
State Taxation Administration|国家税务总局
National Bureau of Statistics|国家统计局
Chinese Academy of Sciences|中国科学院|中科院
Chinese Academy of Engineering|中国工程院
National People's Congress|NPC|全国人民代表大会|全国人大
Chinese People's Political Consultative Conference|CPPCC|中国人民政治协商会议|全国政协
立法会|律政司|行政会议|政制及内地事务局|民政及青年事务局|文化体育及旅游局|教育局|环境及生态局
发展局|运输及物流局|财经事务及库务局|医务卫生局|保安局|创新科技及工业局|商务及经济发展局|房屋局
劳工及福利局|公务员事务局|入境事务处|警务处|运输署|路政署|规划署|卫生署|食物环境卫生署
渔农自然护理署
投资推广署|贸易发展局|香港贸发局|金融管理局|金管局|机场管理局|机管局|港铁公司|廉政公署|审计署
税务局
经济财政司|社会文化司|保安司|运输工务司|行政法务司|澳门金融管理局|港珠澳大桥管理局|旅游发展局
国务院港澳事务办公室|国务院港澳办|港澳办|中央政府驻港联络办|中联办
公安部|民政部|司法部|住房城乡建设部|住房和城乡建设部|水利部|文化和旅游部|国家卫生健康委|应急管理部
中国人民银行|审计署|国务院国资委|海关总署|税务总局|市场监管总局|国家医保局|国家能源局|国家林草局
国家移民管理局|中国民航局|国家邮政局|国家知识产权局|国家数据局|国家金融监督管理总局|证监会
国家铁路局
最高人民法院|最高人民检察院|中央纪委|中央组织部|中央宣传部|中央统战部|全国工商联|中国贸促会
国家发展改革委
Ministry of Public Security|Ministry of Culture and Tourism
Ministry of Housing and Urban-Rural Development
National Health Commission|Ministry of Emergency Management|China Securities Regulatory Commission
National Energy Administration|National Medical Products Administration
National Data Administration
Legislative Council|Executive Council|Hospital Authority|Airport Authority Hong Kong
MTR Corporation
Immigration Department|Development Bureau|Security Bureau|Education Bureau|Transport Department
European Council|European Court of Auditors|European Central Bank
European Committee of the Regions
Nordic Council of Ministers|Benelux Union|Visegrad Group|Association of European Border Regions
AEBR
European Union|EU|欧盟|歐盟|欧洲联盟
European Commission|欧盟委员会
European Parliament|欧洲议会
Council of Europe|欧洲委员会
European Investment Bank
European Regional Development Fund|ERDF
United Nations|UN|联合国|聯合國
World Bank|世界银行
World Trade Organization|WTO|世界贸易组织
Association of Southeast Asian Nations|ASEAN|东盟|東盟
Asian Infrastructure Investment Bank|AIIB|亚投行
East African Community|EAC|东非共同体
Economic Community of West African States|ECOWAS|西共体
Southern African Development Community|SADC|南共体
Common Market for Eastern and Southern Africa|COMESA
African Union|非洲联盟|非盟
African Continental Free Trade Area|AfCFTA
Intergovernmental Authority on Development|IGAD
African Development Bank|AfDB|非洲开发银行
Asian Development Bank|ADB|亚洲开发银行|亚行
Inter-American Development Bank|IDB
European Bank for Reconstruction and Development|EBRD
New Development Bank|新开发银行
International Monetary Fund|IMF|国际货币基金组织
Eurasian Economic Union|EAEU|欧亚经济联盟
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|上合组织|上海合作组织
Gulf Cooperation Council|GCC|海合会
South Asian Association for Regional Cooperation|SAARC
Mercosur|Mercosul|南方共同市场
Andean Community|Central American Integration System|SICA
Caribbean Community|CARICOM
Pacific Islands Forum|Pacific Alliance
Mekong River Commission|MRC|湄公河委员会
Lancang-Mekong Cooperation|澜湄合作
Lake Chad Basin Commission|Nile Basin Initiative
International Boundary and Water Commission|IBWC
North American Development Bank|NADBank
European Free Trade Association|EFTA|Council of the Baltic Sea States|Barents Euro-Arctic Council
Organisation for Economic Co-operation and Development|OECD|经合组织
World Health Organization|WHO|世界卫生组织|世卫组织
World Customs Organization|International Energy Agency|UNESCO|联合国教科文组织|UNIDO|UNDP|UNEP
Food and Agriculture Organization|FAO|International Labour Organization|ILO
Asia-Pacific Economic Cooperation|APEC|亚太经合组织
Forum on China-Africa Cooperation|FOCAC|中非合作论坛
Tesla|CATL|宁德时代|DJI|大疆|Geely|吉利汽车|吉利集团|NIO|蔚来|理想汽车|长城汽车|Chery|奇瑞|SAIC
上汽集团|上汽
GAC|广汽集团|广汽|FAW|中国一汽|东风汽车|小鹏汽车|小鹏汇天|Haier|海尔|海信|格力电器|Midea
美的集团|TCL|Lenovo|联想集团
ZTE|中兴通讯|长江存储|iFlytek|科大讯飞|商汤科技|Meituan|美团|ByteDance|字节跳动|拼多多|网易
药明康德|恒瑞医药|迈瑞医疗
LONGi|隆基绿能|通威|天合光能|阳光电源|Sany|三一重工|XCMG|徐工集团|中联重科|COMAC|中国商飞
中国邮政|Cainiao|菜鸟
HSBC|汇丰银行|汇丰|Standard Chartered|渣打银行|AIA|友邦保险|HKEX|港交所|AstraZeneca|阿斯利康
Pfizer|辉瑞|Bayer|BASF|巴斯夫
Siemens|西门子|Bosch|Volkswagen|Volvo|沃尔沃|Scania|BMW|宝马|Mercedes-Benz|Toyota|丰田|Honda
Nissan|Hyundai|Samsung|三星
SK Hynix|Intel|英特尔|NVIDIA|英伟达|Microsoft|微软|Walmart|沃尔玛|Airbus|空客|空中客车|Boeing
波音|Rolls-Royce|Ericsson|爱立信
Nokia|IKEA|宜家|Maersk|马士基|CMA CGM|Hapag-Lloyd|DHL|FedEx|UPS|DB Cargo|Vattenfall|Ørsted
Novo Nordisk|诺和诺德|Philips
ASML|阿斯麦|TotalEnergies|ArcelorMittal|Alstom|阿尔斯通|Stadler|CRRC|COSCO Shipping|COSCO|TenneT
Energinet|Statkraft|Equinor
ProRail|Infrabel|Arriva|SBB|ÖBB|Keolis|Flixbus|Petronas|Grab|Singtel|Temasek|淡马锡|CapitaLand
Sembcorp|Keppel|DP World
Hutchison Ports|Safaricom|Transnet|Eskom|Dangote|Ethiopian Airlines|Kenya Airways|RwandAir
Qatar Airways|Cathay Pacific|国泰航空
Air China|国航|China Eastern|东航|China Southern|南航|顺丰航空|四川航空|Wizz Air|Ryanair|Finnair
Lufthansa|Eurostar|Thalys
Northvolt|Foxconn|Flex|Infineon|STMicroelectronics|Thales|Saab|Leonardo|ABB|Skoda|Škoda
Stellantis|Renault|Michelin|Continental AG
Bundestag
Bundesrat
Landtag
Nordic Council of Ministers|Nordic Council
Xinhua News Agency|Xinhua|新华社|新華社
People's Daily|人民日报|人民日報
中通社|香港中通社|经济日报|光明日报|中国青年报|科技日报|工人日报|农民日报|法治日报|南方日报
羊城晚报|解放日报|文汇报
新民晚报|齐鲁晚报|大众日报|河南日报|湖北日报|长江日报|四川日报|北京日报|天津日报|河北日报
浙江日报|安徽日报|新华日报|福建日报
中评社|央视网|央广网|光明网|中国网|澎湃新闻|第一财经|每日经济新闻|封面新闻|红星新闻|上游新闻
证券时报
中共中央政治局|全国人大常委会|全国政协常委会|中国市长协会|中国科协|中国银行|中国工商银行
中国建设银行|中国农业银行
国家开发银行|京东方|特斯拉|宁德时代|长安汽车|赛力斯|富士康|京东|小米|百度|阿里云|中芯国际|中车
中铁|中建|中交|中远海运
招商局|国家电网|南方电网|中石油|中石化|中海油|中国移动|中国联通|中国电信|顺丰
人民网|新华网|中新网|中新社|央视新闻|央视
China Daily|Global Times|CGTN|China News Service
Huawei|华为|華為
Tencent|腾讯|騰訊
Alibaba|阿里巴巴
BYD|比亚迪
Deutsche Bahn
SNCF
国家铁路局|国铁集团|中国国家铁路集团有限公司
"""

PROGRAMMES = """
Belt and Road Initiative|Belt and Road|BRI|一带一路|一帶一路
Western Development Strategy|西部大开发
Regional Comprehensive Economic Partnership|RCEP|区域全面经济伙伴关系协定
Made in China 2025|中国制造2025
Horizon Europe|Horizon 2020
Interreg
Erasmus+
European Green Deal
Treaty of Aachen|Aachen Treaty
Schengen
Healthy China 2030
New International Land-Sea Trade Corridor|西部陆海新通道
China-Europe Railway Express|China Railway Express|China-Europe freight trains|中欧班列|中歐班列
"""
