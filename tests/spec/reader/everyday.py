"""Plain sentences about every task of the founding plan: the numbers that fit, then the words."""

from __future__ import annotations

ENGLISH = """
2|Ministers in the capital approved the zone as a national pilot, the second of its kind
3|The commissioners will gather in Lomé each January and publish what was done
3|A joint declaration with 22 points was read out at the close
3|Both sides appointed a coordinator who answers to the two chief executives
3|The prime ministers renewed the 1989 treaty and added a chapter on how disputes are settled
3|The body has 14 members, seven from each bank, and a rotating chair
4|The watchdogs share one list of plants that handle chemicals
4|The neighbours agreed to pay each other for damage done to nature downstream
5|Tanneries upstream may no longer empty their vats into the stream
5|The estuary receives a third less phosphate than in 1998
5|The lake is fit for bathing again, for the first time in 30 years
6|Vans older than 12 years must stay out of both centres
6|Fine dust fell to 24 micrograms per cubic metre
7|Beavers returned to the Oder after 80 years
7|Fishing is banned for ten years so that the eels recover
7|A park of 40,000 hectares will be run by both countries, with one team of rangers
8|The lake's level will be regulated by a gate that both sides operate
8|Meters now show how much each canal takes
8|A pipe under the strait brings 34,000 cubic metres of fresh water to the island a day
9|Lanes for lorries were added on the ring road, so that a trip takes 25 minutes less
9|A night sleeper links Brussels with Berlin three times a week
9|Drilling of the second tube passed the halfway mark
9|The runway was lengthened by 600 metres
9|A cycling highway of 34 km joins the two university towns
9|Four lanes of the coastal motorway were opened to cars
9|The new terminal can receive 30 million passengers
10|Schools on the outer islands got fast internet
10|Subscribers pay no extra fee when they call from the other side
10|Phone calls between the five countries will cost the same as at home
11|Geothermal wells in Olkaria feed lamps in Kigali
11|The two grids exchanged 18 GWh on an average day
11|A second gas interconnector reached its full pressure
11|Turbines off Bornholm will supply three countries from 2030
11|Panels on school roofs produce 4 GWh a year
12|Coffee and tea from Uganda reached Dubai by a new sea-and-rail chain
12|Exports of Bolivia through the port of Ilo tripled
12|Landlocked Rwanda sends its coffee by rail to Mombasa
13|Sales of goods to the other bank rose to 44 billion kroner
13|Garment makers may bring in cloth free of duty
13|The free zone at Tanger attracted buyers from all over Europe
14|Veterinary papers will be checked once only, at the port of loading
14|Vehicles registered beforehand leave the checkpoint in six minutes
14|The harbour handled 15.3 million boxes
15|The wind tunnel at Braunschweig was opened to Dutch rocket builders
15|The telescope will listen for waves from black holes with arms ten kilometres long
16|Chemists and start-ups share one pilot hall for enzymes
16|Young firms from Tallinn can rent desks in Helsinki for six months free of charge
17|Vets taught 3,000 herders how to read the new ear tags
17|A wheat that needs a third less rain was released by the two institutes
18|Helmets tested in Johor may be sold in Singapore
18|Scales in the markets are checked by the same method
18|The three offices will examine applications for inventions together
19|Farmland lost to the motorway was made up for elsewhere
20|The two yards will share the order for six trawlers
20|Half of the parts now come from within 100 km
20|The plant in Győr built 180,000 engines for carmakers in three countries
20|Shipyards in Turku and Gdańsk will weld hulls together
21|A model with 70 billion parameters speaks Danish, Swedish and Finnish
22|Firms that make stents and scanners exhibited together
22|The spa valley draws on 20 springs
22|A factory for insulin was opened by the two partners
23|The boat race on the border river drew 60,000 onlookers
23|The frescoes were cleaned by restorers from Padua and Graz
23|The canal was added to the list of the world's treasures
24|Avocado growers in Tanzania filled 90 containers for Shanghai
24|Dairymen around the Belt will sell their butter under one label
25|Letters between the islands arrive the next day
25|The hauliers formed a pool of 3,400 trailers
25|Parcels posted in Oslo now arrive in Gothenburg overnight
26|The border estate is full: its 72 tenants came from five countries
26|Investors pledged $2.1 billion for the special zone
27|Fourteen blocks with 900 flats rise on the former barracks
27|Homes built of spruce panels go up in two weeks
28|The bourses list each other's funds
28|Insurers cover cars on both sides with one policy
28|A fund of 300 million euros will take shares in small firms of the four regions
28|Shares of the operator are traded in Oslo and Stockholm
29|Teachers with a Flemish degree may teach in Lille
29|Seven in ten trainees were taken on by the firms that taught them
29|Weavers and welders of the border towns learn the trade together
30|Builders who did not pay their people are named on a joint list
31|Expectant mothers may give birth in the nearer clinic
31|The judges of both banks hear family cases by video
31|Widowers and single parents get advice in their own tongue
31|Children from the two villages sit in one classroom and learn in both tongues
31|Old people from Hong Kong may move into homes in Guangdong and keep their allowance
32|The sickness funds will settle bills each quarter
33|Kitchens of 300 canteens were looked into
33|Officials of both shores tested 1,800 samples of fish and rice
34|The dispatchers can see each other's ambulances
34|Nurses vaccinated 400,000 children against polio on either side of the line
35|The island levies a corporate tax of 15 % and lets films in uncensored
36|The mayors of Gorizia and Nova Gorica took down the last fence
36|The three border counties will be planned as one town
"""

CHINESE = """
1,2|中央对西部地区的倾斜支持还将延续五年
1|各地要不折不扣落实党中央关于西部大开发的重大部署
2|恳请国家有关部委在政策、资金、项目上给予支持
3|两省常务副省长任召集人，下设十二个专项工作组
3|缔结友好城市关系40周年之际，双方续签备忘录
3|今年以来三地已召开会议12次，议定事项全部办结
4|三省交界处的倾倒案件由三地联合侦办
4|建立跨省突发环境事件联合处置预案
4|三地生态环境部门开展交叉执法，查处违法案件213起
4|两省签订新一轮生态保护补偿协议，每年各出资1亿元
5|沿江127个排口完成整治
5|实施南四湖流域治理工程，关停沿湖造纸企业34家
6|两地加油站统一夜间装卸油
6|钢铁企业全部完成超低排放
6|淘汰国三及以下柴油货车42万辆
7|长江江豚数量回升至1249头
7|跨界国家公园挂牌，东北虎种群增至70只
8|输水隧洞全线贯通，每年可为澳门多供水30%
8|南水北调东线累计向北方调水60亿立方米
9|客滚轮加密至每半小时一班
9|城际列车实行公交化运营，刷卡进站
9|省界收费站拆除，过境车辆不停车
9|年底前三座跨界桥梁建成
9|京唐城际全线开通运营，北京至唐山最快54分钟
9|大兴国际机场旅客吞吐量突破4900万人次
9|川藏铁路引入线工程开工
10|渔船上也能打视频电话，近海网络全覆盖
10|建成国家级互联网骨干直联点，省际出口带宽扩容三倍
11|一度来自雪山的电，点亮了千里之外的霓虹灯
11|管道天然气通到了岛上
11|张北柔性直流工程年输送绿电140亿度
12|凭祥至河内的货列缩短到14小时
12|首趟“跨里海”班列从西安港驶出
12|新增直飞布达佩斯、迪拜的洲际航线
13|榴莲节上，泰国商户三天卖出80吨
13|对共建国家出口增长15.9%
13|跨境电商综试区实现交易额1.2万亿元
14|第三条远洋干线挂靠钦州
14|港珠澳大桥口岸出入境旅客突破2700万人次
14|四省港口集团交叉持股，统一调度引航
15|嫦娥任务的测控由两地台站接力完成
15|组建联合国家实验室，攻克“卡脖子”技术16项
16|教授带着专利到隔壁城市办公司
16|联合攻关揭榜项目58个，兑现奖金1.2亿元
16|河套合作区引进科研项目200余个
17|新选育的抗寒水稻亩产达650公斤
17|共建南繁硅谷，入驻种业企业和科研团队280家
18|一张检测报告全区域通行
18|建立知识产权快速协同保护机制，受理维权案件1400件
19|以“飞地”指标换发展空间，收储土地2600亩
19|开展农村集体经营性建设用地入市，成交地块57宗
20|盾构机关键轴承实现国产替代
20|C919大飞机零部件供应商增至200余家
21|京津冀“机器人+”产业园投产首批关节模组
21|八成笔记本电脑在两地代工
21|长三角集成电路产业规模占全国六成
21|建成智能工厂320家、数字化车间1100个
22|新药从实验室到药房缩短11个月
22|创新药临床试验机构互认，缩短上市周期6个月
23|两地书法家互赠墨宝
23|京津冀三地博物馆互办展览63场
23|发行旅游年卡，涵盖景区286家
24|大棚里的西红柿早上摘、中午进城
24|苏州的超市里设了贵州专柜
24|优质稻种植面积扩大到90万亩
25|冻品库容扩充到30万吨
25|冷链仓储面积增加12万平方米
26|23家制造商把总部搬过了江
26|一张图招商，避免抢项目
26|苏滁现代产业园实现工业产值520亿元
26|举行产业链对接会，现场签约项目38个、金额217亿元
27|老房子加装电梯1200部
27|港澳建筑企业备案后可在前海直接承接工程
28|农户凭一份征信在两省贷款
28|科创母基金首关募资50亿元
28|三地农商行联合授信38亿元支持小微企业
29|外卖骑手纳入统一技能评价
29|联合举办招聘会120场，提供岗位26万个
29|京津冀外籍人才工作许可互认
30|欠薪包工头在两省同时被限制投标
30|联合发布守信激励措施40项
31|孩子在北三县上学，用的是北京教材
31|三地法官同堂开庭
31|北京景山学校雄安校区开学，招收学生1200名
32|在深圳缴的社保，回惠州照样用
33|预包装月饼三地同检，12批次不合格
34|台风“海葵”来袭，两市共用排涝泵车
34|两国民警同乘一车巡逻
36|楼栋一半在河北一半在北京，物业合二为一
"""
