"""Words of official texts about people, nature, rules and how sides work together."""

from __future__ import annotations

SOCIETY = """
sewage|sewage|wastewater|water quality|phosphorus|nitrate|river basin|effluent|river pollution
sewage|污水|水质|断面|总磷|流域|水污染|水环境|河长|黑臭|治污|排污|国控|sewage works
sewage|treatment plant|water pollution|lake water|algae|outfall|nitrates|river water|水生态
sewage|管网工程|雨污|排口|河湖|水体|治水|清漂|入河|氨氮|水功能区|污染治理|water pollution incident
sewage|polluted water|clean water|sewer|sewerage|septic|river clean-up|river cleanup|effluents
sewage|chemical oxygen|total phosphorus|phosphate|eutrophication|blue-green algae|bathing water
sewage|beach closure|discharge|estuary pollution|water body|surface water|river health|水体质量
sewage|地表水|优良水体|优Ⅲ类|优iii类|劣v类|劣Ⅴ类|Ⅲ类水|iii类|氮磷|入海河流|入湖|污水处理厂
sewage|污水管网|污水处理率|河湖长|联合河长|共治一河|巡河|水葫芦|蓝藻|清水|碧水|水环境综合治理
sewage|水污染防治|水质达标|跨界水体|跨界河流|考核断面|国考断面|总氮|化学需氧量
water|reservoir|water supply|irrigation|drinking water|dam|water diversion|water resources|水库
water|供水|引水|调水|水利|灌溉|饮用水|水源|节水|水资源|groundwater|aqueduct|water levels
water|water share|hydrology|water transfer|原水|水源工程|输水|水厂|节水型|水网|调蓄|灌区|取水
water|tap water|water main|water network|water utility|waterworks|water security|water storage
water|water use|water saving|irrigated|desalination|aquifer|river flow|water level
water|water allocation|hydropower dam|water pipeline|raw water|drought reserve|flood retention
water|调水工程|引调水|供水管网|供水量|供水工程|自来水|水源地|蓄水|海水淡化|水资源配置|水利枢纽
water|引江|引黄|亿立方米水|水量分配|生态补水|防洪堤|河道整治
air|pm2.5|air quality|emissions|ozone|haze|dust|air pollution|low-emission|carbon|大气|空气质量
air|细颗粒物|臭氧|蓝天|减排|机动车尾气|污染天气|exhaust|nitrogen dioxide|smog|particulates|co2
air|climate neutrality|greenhouse gas|fumes|微克|细颗粒|扬尘|秸秆|挥发性|温室气体|碳排放|双碳
air|优良天数|油品|air quality index|exhaust gas|fine particle|particulate matter|particulate
air|clean air|clean-air zone|odour|volatile organic|diesel|low-carbon|carbon footprint
air|carbon market|carbon trading|carbon neutral|climate|climate plan|climate action|co2 emission
air|emission|environmental zone|heavy pollution day|大气污染防治|空气质量指数|空气优良|优良率
air|优良天数比例|臭氧污染|重污染天数|细颗粒物浓度|联防联控|排放标准|尾气|老旧车|国三|国四|碳达峰
air|碳中和|低碳|碳市场|碳普惠|氮氧化物|二氧化硫|降碳|散煤|清洁取暖
nature|forest|forests|species|biodiversity|wetland|wetlands|trees|planted|habitat|nature reserve
nature|ecology|national park|greenway|ecological restoration|afforestation|森林|造林|生物多样性
nature|湿地|岸线|绿道|物种|国家公园|生态修复|生态廊道|绿化|水土流失|生态环保|珍稀|woodland|meadow
nature|meadows|peatland|bird|birds|fish|salmon|reforestation|conservation|landscape|林业|松材线虫
nature|候鸟|草原|矿山|岸线整治|绿色廊道|退耕|湿地公园|古树|生态廊|山水林田|自然保护|nature park
nature|landscape park|ridge|ranger|rewilding|wildlife|otter|wolf|lynx|stork|heron|sturgeon
nature|oyster reef|mangrove|marsh|dune|hedgerow|tree planting|seedling|green belt|green corridor
nature|ecological corridor|protected area|biosphere|geopark|mine reclamation|soil erosion
nature|shoreline|riparian|invasive|herbarium|pollinator|生态绿带|生态缓冲带|生态带|绿带|岸线修复
nature|岸线贯通|生态岸线|滨水|红树林|海岸带|造林绿化|国土绿化|增绿|植树|林地|林长|湿地修复
nature|矿山修复|生态修复工程|鸟类|江豚|朱鹮|大熊猫|中华鲟|渔禁|禁渔|增殖放流|水生生物|自然保护地
nature|保护区|绿心|郊野公园|生态园|石漠化|水土保持|万亩
envlaw|compensation|environmental monitoring|environmental|waste|joint enforcement
envlaw|pollution incident|生态补偿|补偿资金|联合执法|环境监测|固废|危废|生态环境|联合采样|补偿机制
envlaw|生态保护|联防联控|environmental authority|environmental impact|polluter|circular economy
envlaw|recycling|landfill|联合监测|环保督察|执法检查|环境应急|危险废物|无废|排污许可|生态环境部门
envlaw|环境损害|联合巡查|inspectorate|environmental inspection|environmental agency
envlaw|environmental agencies|pollution control|polluters|joint inspection of factories|noise|soil
envlaw|contaminated land|hazardous substance|hazardous waste shipment|plastic waste
envlaw|municipal waste|waste treatment|incinerator|circular|environment ministers
envlaw|monitoring station|environmental standard|ecological compensation|green transition
envlaw|ecological protection|生态环境执法|跨界执法|联动执法|环保联动|环保执法|生态环境标准
envlaw|生态环境监测|生态环境治理|环境治理|共保联治|生态共治|联防联治|补偿金|横向补偿|生态产品
envlaw|排污权|垃圾处理|固废处置|危废处置|塑料|噪声|土壤污染|绿色低碳|生态文明|环境信用|生态绿色
tourism|tourist|tourists|tourism|culture|cultural|museum|heritage|festival|scenic|visitors|film
tourism|games|museums|hotel|hotels|opera|theatre|sports|trail|concert|旅游|文旅|文化|景区|游客
tourism|博物馆|遗产|体育|世界级景区|演出|运动会|非遗|民宿|展览|巴蜀文化|sightseeing|guesthouse
tourism|holidaymakers|cyclists|hikers|pilgrims|orchestra|exhibition hall|world heritage|artists
tourism|athletes|sport|tournament|museum pass|archaeology|gastronomy|一程多站|全运会|景点|研学
tourism|古镇|石窟|演艺|电影节|音乐节|马拉松|文创|考古|非物质文化遗产|旅行社|客源|图书|文物|文艺
tourism|红色资源|castle|castles|monastery|cathedral|abbey|holiday|holidays|beach resort|ski|skiing
tourism|hiking|hiking trail|bike trail|cyclist|camping|overnight stay|guided tour|travel pass
tourism|travel agency|travel agencies|city break|cruise passenger|theme park|film festival
tourism|music festival|orchestral|exhibition of paintings|artist|dance|folklore|language festival
tourism|marathon|olympic|championship|football|cup final|stadium|world heritage site
tourism|cultural capital|capital of culture|archive|library of manuscripts|traveller|visitor
tourism|visitor numbers|city card|游|旅游线路|精品线路|旅游年卡|年票|跨境游|一日游|自驾游|研学游
tourism|红色旅游|乡村旅游|旅游收入|接待游客|过夜游|入境游|酒店|民宿集群|度假区|度假|文化交流
tourism|文化节|艺术节|合唱|交响|戏剧|戏曲|粤剧|川剧|昆曲|展演|美术馆|图书馆联盟|读书|文化走廊
tourism|文化遗产|申遗|中轴线|文物保护|遗址|考古遗址|体育赛事|赛事|足球|篮球|龙舟|帆船|马拉松赛
tourism|奥运|冬奥|亚运|全运|残运会|青少年交流|夏令营|世界文化遗产
labour|jobs|job|employment|workers|apprentice|apprentices|apprenticeship|talent|talents|skilled
labour|recruit|vocational|qualification|qualifications|labour market|work permit|placement
labour|training|cross-border workers|就业|人才|劳动力|培训|招聘|职称|技能|干部|零工|用工|职业资格
labour|实习|专家|互派|jobseeker|jobseekers|commuter tax|diploma|diplomas|degrees|career|careers
labour|intern|interns|skills|graduates|unemployed|work abroad|trainees|hiring|labour office
labour|job centre|professionals|nurses|求职|用人|毕业生|劳务|引才|人才驿站|博士后|干部交流|挂职
labour|工匠|学徒|执业|从业人员|岗位|培养|校招|worker|employee|employer|job seeker|job-seeker
labour|vacancy|vacancies|job offer|job fair|job market|job portal|job counsellor|career fair
labour|career advice|trainee|apprentice exchange|traineeship|internship|skilled worker
labour|skilled labour|staff exchange|nurse|nursing staff|teacher exchange
labour|qualification recognition|recognition of qualifications|recognition of diplomas
labour|licence to practise|professional licence|lawyer|engineer exchange|workforce|labour mobility
labour|labour shortage|work across the border|frontier worker|frontier workers
labour|cross-border commuter|cross-border commuters|commuter|seasonal worker|migrant worker|wage
labour|minimum wage|unemployment|hire|hired|posted worker|work and live|worked and lived|就业岗位
labour|新增就业|招聘会|招聘活动|用工需求|求职者|应届生|高校毕业生|劳动者|劳动关系|劳动仲裁|工资
labour|技能人才|技能大赛|技工|技师|职业技能|职业培训|职业资格互认|资格互认|职称互认|执业资格
labour|专业人士|港澳专业|专业资格|人才计划|人才政策|人才引进|高层次人才|人才港|人才高地|人才集聚
labour|人才流动|人才共享|人才服务|人才一体化|博士后工作站|挂职交流|干部互派|互派干部|创业|创业基地
labour|青年创业|港澳青年|澳门居民就业|跨境就业|跨境通勤|律师|工程师|护士|医生执业
honesty|credit record|credit system|social credit|blacklist|dishonest|trustworthy|信用|失信
honesty|联合惩戒|诚信|dishonest contractors|rating agency|debt defaulters|public trust|征信平台
honesty|失信被执行人|红黑名单|守信激励|信用评价|诚信企业|信用报告|credit rating|credit score
honesty|credit report|credit information|corporate credit|integrity|blacklisted|defaulter
honesty|untrustworthy|trust list|joint sanctions|joint punishment|procurement ban|信用信息
honesty|信用互认|信用体系|信用报告互认|信用修复|信用平台|信用分级|信用承诺|信用监管|守信|失信名单
honesty|黑名单|失信行为|失信主体|公共信用|信用长三角|信易贷
services|government services|one-stop|schools|school|pupils|education|library|libraries|elderly
services|identity card|public services|services online|residents|kindergarten|language|patients
services|hospitals|hospital|bilingual|政务|通办|教育|学校|养老|图书馆|一卡通|公共服务|自助终端
services|便民|一网|证照|事项|医院|居民服务|异地办理|clinic|doctors|ambulances
services|cross-border ambulance|childcare|classroom|pupil|students|teachers|library card
services|e-government|counter|help desk|hotline|identity|civil registry|social services
services|medical treatment|emergency room|maternity|neighbour's language|translation|interpreting
services|窗口|异地|办件|跨境通办|事项清单|一件事|好差评|电子证明|身份证|户籍|婚姻登记|公证
services|法律援助|就医|医疗|儿童医院|医联体|义务教育|职业教育|中小学|托育|就读|转诊|检查检验|社区
services|志愿|service counter|service point|service centre|service center|one-stop shop
services|one-stop office|one-stop service|online service|online portal|public service
services|government service|citizen|citizens|citizens' office|town hall|residence permit
services|passport office|birth certificate|marriage certificate|registry|driving permit renewal
services|driving licence renewal|renew|notary|court|legal aid|legal advice|lawsuit|mediation
services|arbitration|judicial|school exchange|school pupil|textbook|kindergartens|nursery
services|nurseries|day care|university place|adult education|language course|patient
services|clinic network|health care|healthcare|hospital bed|emergency doctor|rescue doctor
services|maternity ward|rehabilitation|medical centre|elderly care|care home|nursing home
services|youth exchange|youth centre|youth|volunteer|disability|women|families|婚姻|户口|落户办理
services|证件|证明|电子证照|证照互认|高频事项|政务事项|服务事项|跨省办|异地通办|区域通办|全程网办
services|政务大厅|办事|办理|自助机|一网通办|最多跑一次|同事同标|居民|市民|街坊|社区服务|民生
services|公共图书馆|中学|小学|幼儿园|高考|学位|办学|合作办学|校区|分校|职教|教育集团|教师|师资
services|专科联盟|医疗集团|远程医疗|远程会诊|医生|挂号|急诊|检查结果互认|转院|双向转诊|公立医院
services|救护车|跨境医疗|养老服务|养老机构|异地养老|法院|检察院|司法|仲裁|调解|法律服务|法治|立法
services|协同立法
insurance|pension|pensions|medical insurance|reimbursement|social insurance|social security
insurance|health insurance|医保|社保|养老保险|异地就医|工伤|公积金|社会保障|备案结算|门诊|结算
insurance|住院|pensioner|pensioners|benefits|unemployment benefit|sickness|social fund|welfare
insurance|disability|reimbursed|coverage|e-prescription|参保|直接结算|备案|失业|低保|社会救助|生育
insurance|转移接续|医疗保障|保障卡|社会保险|待遇|pension period|pension fund|pension rights
insurance|sick pay|sickness fund|sickness benefit|child benefit|family allowance|social benefit
insurance|social contribution|social insurance agreement|insured|insured person|health card
insurance|health insurance card|e-card|claim form|hospital bill|medical bill|medical expenses
insurance|settled directly|direct settlement|unemployment benefits|accident insurance
insurance|long-term care insurance|maternity benefit|医保结算|医保目录|门诊费用|住院费用|费用结算
insurance|跨省结算|异地结算|联网结算|免备案|刷医保|医保卡|医保电子凭证|社保卡|社会保障卡|社保关系
insurance|社保转移|社保合作|养老金|退休|领取资格|失业保险|工伤认定|生育保险|长护险|长期护理
insurance|公积金贷款|公积金异地|低收入|困难群众|救助|惠民保|港澳居民参保
food|food safety|drug|drugs|market supervision|recall|traceability|food|食品|药品|市场监管|追溯
food|食品安全|抽检|inspectors|food alert|food alerts|hygiene|restaurant|restaurants|product safety
food|counterfeit|consumer protection|consumers|recalls|veterinary|animal disease|餐饮|消费维权
food|打假|质量安全|动物疫病|检疫|质监|投诉|产品质量|食用农产品|food inspector|food inspectorate
food|food control|food fraud|food label|foodborne|food recall|counterfeit goods
food|counterfeit medicine|fake|fake goods|fake medicine|unsafe product|market surveillance|price
food|price gouging|consumer|consumer centre|consumer advice|consumer complaint|complaint
food|complaints|fined|animal health|swine fever|bird flu|slaughterhouse|pesticide|additive|residue
food|食品添加剂|非法添加|添加剂|食品生产|食品企业|食品追溯|食品检验|食品监管|食用农产品质量|农残
food|药品监管|药品安全|药品抽检|假药|假冒|假冒伪劣|打击侵权|执法协作|市场监管协同|监管协作|消费者
food|消费者权益|消费投诉|维权|投诉举报|价格监管|缺陷产品|召回|产品质量监管|特种设备|预制菜
food|生产许可|公平竞争|反垄断
emergency|fire|flood|floods|rescue|disaster|emergency|drill|police|epidemic|earthquake|ambulance
emergency|crisis|应急|消防|救援|防汛|灾害|演练|地震|森林火|警务|急救|疫情|防灾|跨省救援|公安|治安
emergency|firefighter|firefighters|police station|crime|smuggling|coast guard|evacuation|hazard
emergency|early-warning|civil protection|crisis management|pandemic|lifeboat|explosion|wildfire
emergency|联防|警力|联勤|消防队|预警|抗旱|地质灾害|疫病|反诈|禁毒|平安|安全生产|救灾|应急预案|处突
emergency|联合巡逻|fire brigade|fire brigades|fire engine|fire service|fire station|firefighting
emergency|flood protection|flood defence|flood alert|flood warning|dyke|levee|high water|landslide
emergency|avalanche|typhoon|hurricane|storm surge|earthquake drill|joint exercise|joint drill
emergency|search and rescue|rescue helicopter|rescue service|rescue team|mountain rescue
emergency|emergency call|emergency number|emergency service|emergency plan|emergency response
emergency|crisis team|disaster relief|disaster risk|disaster response|civil defence|red cross
emergency|border guard|joint patrol|police officer|police patrol|police cooperation|police centre
emergency|extradition|trafficking|drug trafficking|organised crime|cybercrime|fraud|terrorism
emergency|security|public security|public health emergency|virus|covid|outbreak
emergency|vaccination campaign|quarantine|应急救援行动|应急救援|救援队|救援力量|应急队伍|应急物资
emergency|应急指挥|应急响应|应急联动|应急管理|应急演练|联合演练|演习|消防员|灾害事故|事故灾难
emergency|自然灾害|台风|洪水|暴雨|山火|滑坡|气象|气象预警|防汛抗旱|地震应急|防震|海上搜救|搜救
emergency|警方|警务协作|警务合作|公安机关|派出所|罪案|犯罪|跨境犯罪|打击犯罪|电信诈骗|诈骗|缉毒
emergency|毒品|走私|反恐|边防|治安防控|联勤联动|维稳|安全监管|危化品|矿山安全|公共卫生|传染病
emergency|疫情联防|核酸|疾控|联防联动
planning|mechanism|working group|task force|action plan|coordination|institutional
planning|cooperation documents|joint office|steering committee|key projects|reform initiatives
planning|joint meeting|cooperation agreement|secretariat|council of ministers|joint declaration
planning|work plan|monitoring|evaluation|frame|progress report|机制|联席会议|合作文件|规划
planning|制度创新|调度|通报|评估|重大项目|重点项目|合作协议|工作要点|协同发展|合作成果|清单
planning|联合办公室|专班|决策层|任务分工|memorandum|memorandums|memoranda|cooperation papers
planning|working groups|assembly|chairmanship|presidency|annual report|action plans
planning|joint statement|bylaws|task forces|deepen cooperation|coordinating body
planning|strategic cooperation|signed agreements|governance|rotating chair|协议|备忘录|签署|签约
planning|会商|座谈|磋商|联席会|党政|轮值|合作事项|责任分工|工作机制|清单化|任务清单|推进机制
planning|行动计划|实施方案|总体方案|领导小组|办公室|交流合作|战略合作|共识|年度任务|督查|协调机制
planning|对口协作|对口合作|对口支援|东西部协作|joint secretariat|monitoring committee
planning|programme period|programme document|programme area|project call|call for proposals
planning|call for projects|project application|cooperation document|cooperation framework
planning|cooperation mechanism|cooperation plan|cooperation programme|cooperation project
planning|joint committee|joint commission|joint programme|joint working|liaison office
planning|liaison group|task force on|memorandum of understanding|letter of intent
planning|letters of intent|mou|mous|minister|ministers|mayors|governors|leaders met|leaders|summit
planning|summit meeting|plenary|general assembly|executive committee|policy organ|council
planning|council meeting|strategy|roadmap|road map|master plan|vision|fruitful|fruits of
planning|borne fruit|bear fruit|bore fruit|rich fruit|rich fruits|fruitful results|achievement
planning|achievements|results of cooperation|friendship|twinning|sister city|sister cities
planning|partner city|partnership agreement|exchange visit|exchange visits|delegation|visited
planning|progress review|review meeting|mid-term review|midterm review|small project
planning|small projects|small project fund|grant|grants|funding|budget|co-financing
planning|community initiative|regional integration|regional cooperation|regional development
planning|integration|economic output|gross regional product|gdp|gdp of the region|growth rate
planning|丰硕成果|成果丰硕|累累硕果|积极成效|明显成效|显著成效|新成效|阶段性成果|合作成效|经济总量
planning|地区生产总值|生产总值|gdp规模|区域经济|经济增速|总体规划|发展规划|规划纲要|专项规划
planning|三年行动|年度工作|年度计划|重点工作|工作会议|座谈会|领导座谈会|书记|市长联席|市长会议
planning|秘书处|理事会|执委会|管委会|决策机制|统筹协调|统筹推进|合作框架|合作项目|合作备忘录
planning|合作意向|合作论坛|论坛|签约仪式|签订|意向书|共同签署|友城|友好城市|友好合作|互访|考察
planning|代表团|拜访|会见|会谈|交流活动|沟通交流|议定|清单制|项目化|任务书|时间表|路线图|台账
planning|调度机制|评估报告|进展情况|督办|考核|一体化发展|一体化合作|区域合作|区域一体化|区域协调
planning|协同机制|共建共享|制度创新成果
national|cohesion|european commission|central government|national strategy|treaty
national|national government|pilot status|国家战略|中央|国务院|先行先试|试点政策|上升为
national|state council|european union|eu funding|member states|structural funds|interreg
national|single market|separate instrument|parliament|federal government|legislation|directive
national|national authorities|国家发展改革委|部委|国家层面|国家批准|中央财政|国家级|国家规划
national|列入国家|先行示范|上级支持|国家部委|central authority|national authority|federal
national|federal ministry|ministry|national parliament|national budget|cohesion policy
national|cohesion fund|regional development fund|european fund|eu fund|eu grant
national|european parliament|council of europe|state treaty|bilateral treaty|national plan
national|national pilot|nationwide|national priority|政策支持|国家支持|部门支持|争取支持
national|国家发改委|国务院批复|国家批复|批复同意|国家试点|国家布局|国家部署|重大战略|综合改革试点
national|改革试点|国家新区|授权|赋权
zone|demonstration zone|cooperation zone|new area pilot|示范区|合作区|高竹|合作示范|样板区
zone|special zone|cooperation area|test bed|reform zone|new zone|joint zone
zone|special cooperation zone|先行启动区|片区|集成改革|改革事项|税收分享|利益共享|一体化示范区
zone|深度合作区|特别合作区|经济区与行政区|pilot zone|pilot free|free zone|cooperation park
zone|co-governed|joint administration|joint management committee|special economic zone
zone|economic cooperation zone|demonstration area|demo zone|new district|前海|横琴|河套|南沙|深汕
zone|琴澳|合作试验区|先行区|试验区|深合区|封关|封关运行|分线管理|新片区|新区|示范区建设|改革示范
border|border region|border area|neighbouring|adjacent|cross-border area|twin towns
border|cross-border town|borderland|毗邻|交界|省界|一河两岸|边界|相邻|会客厅|客厅|borders
border|border areas|border residents|border town|twin town|opposite bank|both sides of the border
border|cross-border park|frontier|euregion|边境|省际|跨省界|毗连|边界公园|两岸|环湖|沿江|同城
border|都市圈|结对|borderlands|borderless|cross-border region|border community|border communities
border|border municipality|border municipalities|border district|border village
border|border residents' card|high street|shared square|common square|both banks|either bank
border|opposite banks|left bank|right bank|river bank|neighbour|neighbor|neighbours|neighbor town
border|neighboring|neighbouring district|neighbouring province|contiguous|metropolitan area
border|conurbation|agglomeration|city region|cross-border metropolis|eurodistrict|euregio
border|euroregion|egtc|毗邻区|毗连区|跨界|跨界地区|接壤|交界区域|交界处|省际毗邻|省际边界|界河
border|边界线|沿边|口子镇|边民|边境口岸城市|都市圈建设|同城化发展|通勤区|双城|双城记|环京|通武廊
border|北三县|组团|水乡客厅|两县|邻里|一桥|贯通
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
