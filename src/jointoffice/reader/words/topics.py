"""Words of official texts by what they are about, in both languages: one line a topic."""

from __future__ import annotations

TOPICS = """
rail|railway|railways|rail|train|trains|tram|metro|subway|commuter|commuters|timetable|station
rail|stations|铁路|高铁|城际|轨道|地铁|列车|动车|通勤|车站|火车|盾构|市域|locomotive|rolling stock
rail|tracks|level crossing|night train|gauge|signalling|rail link|rail line|双线|铺轨|联调联试
rail|站房|车辆段|盾构区间|市郊|隧道掘进|高铁站|轨交|云轨|地铁线
road|highway|expressway|motorway|road|roads|bridge|tunnel|bus|buses|cars|vehicles|toll|traffic
road|lane|ferry|crossings|passengers|passenger|drivers|ticket|tickets|transport|travelled
road|travel time|cycle path|公路|高速|大桥|隧道|公交|班车|轮渡|旅客|客运|交通|桥墩|车辆|私家车
road|过海|票务|航道|整治工程|省际|断头路|跨江|通车|客滚|客船|渡轮|车位|机场|国际机场|airport
road|airports|flights|flight|runway|airline|infrastructure|基础设施|causeway|lorry|lorries|truck
road|trucks|coach|coaches|bus line|night bus|cycleway|cycling|pedestrian|roadworks|interchange
road|bypass|parking|ferries|electric ferry|crossing|commute|immersed tunnel|车道|互通|匝道|桥梁
road|路网|通行费|渡口|摆渡|网约车|出租车|航线|航班|跑道|航站楼|客运站|接驳|船闸|航电枢纽|通航
road|航道整治|枢纽工程
corridor|land-sea|freight train|freight trains|intermodal|corridor|sea-rail|container train
corridor|shipping route|陆海新通道|班列|铁海联运|联运|开放通道|出海|中欧|freight service
corridor|freight services|rail freight|transit route|single window|through train|国际班列|货运班列
corridor|渝新欧|蓉欧|江海联运|跨境班列|海铁|一单制|运单|通道建设
freight|container|containers|cargo|freight|tonnes of goods|warehouse|logistics|parcel|parcels
freight|cold chain|集装箱|货物|货运|物流|仓储|快递|冷链|标箱|标准箱|吞吐量|货值|多式联运|pallet
freight|tonnage|haulage|haulier|hauliers|forwarder|parcel hub|distribution centre|supply chain
freight|分拨|仓配|配送|货运量|快件|货车|甩挂|供应链|大宗商品
gateway|customs|clearance|port|ports|quay|berth|berths|checkpoint|checkpoints|border crossing
gateway|waybill|teu|harbour|visa|inspection|ferry port|海关|通关|口岸|港口|码头|泊位|查验|验放
gateway|放行|港航|出入境|港区|进港|报关|待渡|terminal|terminals|dock|docks|seaport|cargo
gateway|border post|border control|border checks|immigration|passport|declaration form|teus
gateway|tax refund|cruise|vessel|vessels|barge|barges|清关|通关便利|一次验放|旅检|电子口岸
gateway|港区联动|散货|邮轮|船舶|靠泊|锚地|启运|江港|船公司|水路
opening|foreign trade|imports|exports|import|export|free trade|bonded|exhibition|expo
opening|foreign investment|tax rebate|opening-up|foreign-funded|overseas|自贸|外贸|进出口|综保区
opening|综合保税|对外开放|外资|会展|博览会|退税|开放平台|跨境电商|贸易|免税|trade fair|exhibitors
opening|trade volume|tariff|tariffs|consular|investors|foreign direct investment
opening|cross-border e-commerce|import fair|chamber of commerce|展览会|展馆|参展|招商推介|境外
opening|进口额|出口额|关税|领馆|外商|外企|开放型|商会
science|research|innovation|laboratory|laboratories|university|universities|institute|institutes
science|sci-tech|technology|high-tech|startup|startups|scientists|telescope|science|r&d|study
science|incubator|contracts|科技|科研|创新|高校|大学|研究院|实验室|技术合同|成果转化|高新技术|研发
science|中试|孵化|大科学|科创|scientist|researcher|researchers|observatory|synchrotron|accelerator
science|quantum|doctoral|campus|start-up|start-ups|incubation|spin-off|technology transfer
science|innovation hub|joint study|prototype|科学家|院士|博士|量子|实验设施|科学装置|实验室建设
science|中科院|科学中心|校企|产学研|科创中心|创新券|孵化器|概念验证|技术交易|科学城|攻关|首台套
equipment|manufacturing|equipment|automobile|automobiles|car maker|machinery|aircraft|battery
equipment|batteries|steel|production line|auto parts|new energy vehicles|electric vehicles
equipment|industry|plant|factory|装备|制造业|汽车|整车|机械|零部件|电池|航空产业|船舶|产业链|配套
equipment|新能源车|生产线|manufacturer|manufacturers|shipyard|turbine|turbines|engine|engines
equipment|bearing|lithium|assembly line|carmaker|vehicle plant|machine tools|foundry|drone|drones
equipment|industrial base|锂电|电芯|动力电池|工厂|制造基地|智能工厂|重工|机床|轴承|发动机|无人机
equipment|低空经济|航空航天|大飞机|试生产|产线|产能|制造集群|先进制造
electronics|semiconductor|semiconductors|chip|chips|electronics|software|silicon|display|robots
electronics|robot|artificial intelligence|integrated circuit|smart manufacturing|digital economy
electronics|silicon carbide|电子|芯片|半导体|集成电路|软件|人工智能|数字产业|显示|碳化硅|智能制造
electronics|机器人|数字经济|wafer|wafers|microelectronics|photonics|sensor|sensors|oled|panel
electronics|cybersecurity|fintech app|面板|晶圆|微电子|传感器|光电|服务器|笔记本电脑|电子产业
electronics|信息产业|云计算产业|大模型|智能终端
network|5g|broadband|data sharing|base stations|fibre|cloud|computing power|data centre
network|data center|data|基站|宽带|算力|数据共享|光纤|数据中心|信息网络|工业互联网|数据跨境
network|跨境数据|一朵云|internet|wi-fi|digital platform|open data|dataset|datasets|data exchange
network|interoperability|数据|信息共享|信息平台|系统对接|互联网|数据接口|数字底座|云平台|骨干网
network|光缆
energy|power|electricity|gas|grid|hydrogen|wind|oil|nuclear|solar|megawatts|gigawatts|charging
energy|pipeline|heat|district heating|energy|kilowatt-hours|电力|电网|天然气|氢能|风电|水电|千瓦
energy|储能|能源|充电|光伏|特高压|页岩气|输电|绿电|氢|megawatt|gigawatt|kilovolt|substation
energy|interconnector|photovoltaic|wind farm|biogas|refinery|battery storage|heat pump|heat pumps
energy|filling station|filling stations|power line|fuel|产气|燃气|输气|油气|千伏|变电站|换电|加氢
energy|煤炭|水电站|抽水蓄能|发电|用电|绿色电力|度电
sewage|sewage|wastewater|water quality|phosphorus|nitrate|river basin|effluent|river pollution
sewage|污水|水质|断面|总磷|流域|水污染|水环境|河长|黑臭|治污|排污|国控|sewage works
sewage|treatment plant|water pollution|lake water|algae|outfall|nitrates|river water|水生态
sewage|管网工程|雨污|排口|河湖|水体|治水|清漂|入河|氨氮|水功能区|污染治理
water|reservoir|water supply|irrigation|drinking water|dam|water diversion|water resources|水库
water|供水|引水|调水|水利|灌溉|饮用水|水源|节水|水资源|groundwater|aqueduct|water levels
water|water share|hydrology|water transfer|原水|水源工程|输水|水厂|节水型|水网|调蓄|灌区|取水
air|pm2.5|air quality|emissions|ozone|haze|dust|air pollution|low-emission|carbon|大气|空气质量
air|细颗粒物|臭氧|蓝天|减排|机动车尾气|污染天气|exhaust|nitrogen dioxide|smog|particulates|co2
air|climate neutrality|greenhouse gas|fumes|微克|细颗粒|扬尘|秸秆|挥发性|温室气体|碳排放|双碳
air|优良天数|油品
nature|forest|forests|species|biodiversity|wetland|wetlands|trees|planted|habitat|nature reserve
nature|ecology|national park|greenway|ecological restoration|afforestation|森林|造林|生物多样性
nature|湿地|岸线|绿道|物种|国家公园|生态修复|生态廊道|绿化|水土流失|生态环保|珍稀|woodland|meadow
nature|meadows|peatland|bird|birds|fish|salmon|reforestation|conservation|landscape|林业|松材线虫
nature|候鸟|草原|矿山|岸线整治|绿色廊道|退耕|湿地公园|古树|生态廊|山水林田|自然保护
envlaw|compensation|environmental monitoring|environmental|waste|joint enforcement
envlaw|pollution incident|生态补偿|补偿资金|联合执法|环境监测|固废|危废|生态环境|联合采样|补偿机制
envlaw|生态保护|联防联控|environmental authority|environmental impact|polluter|circular economy
envlaw|recycling|landfill|联合监测|环保督察|执法检查|环境应急|危险废物|无废|排污许可|生态环境部门
envlaw|环境损害|联合巡查
farmscience|seed|seeds|breeding|agronomists|agricultural science|smart farming|种业|育种|农业科技
farmscience|良种|农技|种质|crop variety|rice variety|gene bank|agricultural college
farmscience|agricultural institute|bred|新品种|农科院|农机|智慧农业|种质资源|良种繁育|农业技术
farm|farm products|vegetables|pigs|grain|rural|tea|fruit|farmers|wine|dairy|farming|agriculture
farm|citrus|农产品|蔬菜|生猪|粮食|乡村|种植|茶叶|柑橘|农业|农民|水产|特色农业|供港|帮扶|榨菜|crop
farm|crops|livestock|cattle|harvest|growers|vineyard|fishery|fisheries|orchard|food products|粮油
farm|畜牧|养殖|种养|果蔬|果园|蔬果|渔业|合作社|农户|菜篮子|消费帮扶|乡村振兴|农特产品|中药材
standards|standard|standards|patent|patents|trademark|intellectual property|metrology
standards|certification|标准化|专利|商标|知识产权|计量|检验检测|互认|地方标准|standardisation
standards|certificate of conformity|conformity|calibration|patent office|copyright|accreditation
standards|trade mark|test report|版权|地理标志|认证|标准制定|团体标准|标准互通|资质互认|检测结果
standards|审查员
land|land reform|land quota|building land|hectares of land|parcels of land|land use|建设用地|土地
land|用地指标|预留|宅基地|增减挂钩|plot|plots|zoning|land registry|hectare of land|acres
land|real estate|land acquisition|征地|地块|不动产|土地整治|耕地|占补平衡|用地报批|供地|公顷土地
land|国土空间
health|medicine|medicines|pharmaceutical|pharmaceuticals|biomedicine|medical device
health|health industry|clinic|医药|大健康|生物医药|中医药|康养|医疗器械|疫苗|life sciences|biotech
health|biotechnology|drug maker|clinical trial|clinical trials|vaccine|vaccines|生物产业|药企|药物
health|临床试验|制药|健康产业|中药|医美|药械
tourism|tourist|tourists|tourism|culture|cultural|museum|heritage|festival|scenic|visitors|film
tourism|games|museums|hotel|hotels|opera|theatre|sports|trail|concert|旅游|文旅|文化|景区|游客
tourism|博物馆|遗产|体育|世界级景区|演出|运动会|非遗|民宿|展览|巴蜀文化|sightseeing|guesthouse
tourism|holidaymakers|cyclists|hikers|pilgrims|orchestra|exhibition hall|world heritage|artists
tourism|athletes|sport|tournament|museum pass|archaeology|gastronomy|一程多站|全运会|景点|研学
tourism|古镇|石窟|演艺|电影节|音乐节|马拉松|文创|考古|非物质文化遗产|旅行社|客源|图书|文物|文艺
tourism|红色资源
parks|industrial park|industrial parks|enclave|industrial zone|investment promotion|tenants
parks|relocation|产业园|园区|产业项目|飞地|产业转移|招商|承接|共建园|factory relocation
parks|science park|business park|manufacturing base|site selection|co-managed|co-located
parks|land-sharing|relocated|joint venture|investment project|investment projects|分公司|子公司
parks|总部|产业协作|产业合作|转移企业|入园|落户企业|产业基地|产业示范|开发区|企业入驻|投资项目
building|contractor|contractors|prefabricated|construction industry|housing|building materials
building|建筑业|建材|装配式|工程总承包|施工企业|住房|developer|architects|tender|tenders
building|procurement|building permit|public works|cement|住建|工程建设|施工许可|招投标|城市更新
building|保障房|公租房|建筑企业|资质|监理
finance|bank|loan|loans|bond|bonds|credit line|insurance policy|currency|financing|financial|stock
finance|wealth management|fintech|venture capital|lending|金融|银行|贷款|债券|理财|融资|保险|信贷
finance|上市|汇划|科创基金|债|股权|人民币跨境|lender|investor|venture fund|equity|guarantee
finance|credit guarantee|wealth|securities|fund of funds|small business loans|interest rate
finance|payment system|stock exchange|mortgage|insurer|insurers|母基金|基金|理财通|跨境支付|担保
finance|授信|证券|交易所|普惠|保费|绿色信贷|征信|资金池|贴息|债券通
labour|jobs|job|employment|workers|apprentice|apprentices|apprenticeship|talent|talents|skilled
labour|recruit|vocational|qualification|qualifications|labour market|work permit|placement
labour|training|cross-border workers|就业|人才|劳动力|培训|招聘|职称|技能|干部|零工|用工|职业资格
labour|实习|专家|互派|jobseeker|jobseekers|commuter tax|diploma|diplomas|degrees|career|careers
labour|intern|interns|skills|graduates|unemployed|work abroad|trainees|hiring|labour office
labour|job centre|professionals|nurses|求职|用人|毕业生|劳务|引才|人才驿站|博士后|干部交流|挂职
labour|工匠|学徒|执业|从业人员|岗位|培养|校招
honesty|credit record|credit system|social credit|blacklist|dishonest|trustworthy|信用|失信
honesty|联合惩戒|诚信|dishonest contractors|rating agency|debt defaulters|public trust|征信平台
honesty|失信被执行人|红黑名单|守信激励|信用评价|诚信企业|信用报告
services|government services|one-stop|schools|school|pupils|education|library|libraries|elderly
services|identity card|public services|services online|residents|kindergarten|language|patients
services|hospitals|hospital|bilingual|政务|通办|教育|学校|养老|图书馆|一卡通|公共服务|自助终端
services|便民|一网|证照|事项|医院|居民服务|异地办理|clinic|doctors|ambulances
services|cross-border ambulance|childcare|classroom|pupil|students|teachers|library card
services|e-government|counter|help desk|hotline|identity|civil registry|social services
services|medical treatment|emergency room|maternity|neighbour's language|translation|interpreting
services|窗口|异地|办件|跨境通办|事项清单|一件事|好差评|电子证明|身份证|户籍|婚姻登记|公证
services|法律援助|就医|医疗|儿童医院|医联体|义务教育|职业教育|中小学|托育|就读|转诊|检查检验|社区
services|志愿
insurance|pension|pensions|medical insurance|reimbursement|social insurance|social security
insurance|health insurance|医保|社保|养老保险|异地就医|工伤|公积金|社会保障|备案结算|门诊|结算
insurance|住院|pensioner|pensioners|benefits|unemployment benefit|sickness|social fund|welfare
insurance|disability|reimbursed|coverage|e-prescription|参保|直接结算|备案|失业|低保|社会救助|生育
insurance|转移接续|医疗保障|保障卡|社会保险|待遇
food|food safety|drug|drugs|market supervision|recall|traceability|food|食品|药品|市场监管|追溯
food|食品安全|抽检|inspectors|food alert|food alerts|hygiene|restaurant|restaurants|product safety
food|counterfeit|consumer protection|consumers|recalls|veterinary|animal disease|餐饮|消费维权
food|打假|质量安全|动物疫病|检疫|质监|投诉|产品质量|食用农产品
emergency|fire|flood|floods|rescue|disaster|emergency|drill|police|epidemic|earthquake|ambulance
emergency|crisis|应急|消防|救援|防汛|灾害|演练|地震|森林火|警务|急救|疫情|防灾|跨省救援|公安|治安
emergency|firefighter|firefighters|police station|crime|smuggling|coast guard|evacuation|hazard
emergency|early-warning|civil protection|crisis management|pandemic|lifeboat|explosion|wildfire
emergency|联防|警力|联勤|消防队|预警|抗旱|地质灾害|疫病|反诈|禁毒|平安|安全生产|救灾|应急预案|处突
emergency|联合巡逻
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
planning|对口协作|对口合作|对口支援|东西部协作
national|cohesion|european commission|central government|national strategy|treaty
national|national government|pilot status|国家战略|中央|国务院|先行先试|试点政策|上升为
national|state council|european union|eu funding|member states|structural funds|interreg
national|single market|separate instrument|parliament|federal government|legislation|directive
national|national authorities|国家发展改革委|部委|国家层面|国家批准|中央财政|国家级|国家规划
national|列入国家|先行示范|上级支持|国家部委
zone|demonstration zone|cooperation zone|new area pilot|示范区|合作区|高竹|合作示范|样板区
zone|special zone|cooperation area|test bed|reform zone|new zone|joint zone
zone|special cooperation zone|先行启动区|片区|集成改革|改革事项|税收分享|利益共享|一体化示范区
zone|深度合作区|特别合作区|经济区与行政区
border|border region|border area|neighbouring|adjacent|cross-border area|twin towns
border|cross-border town|borderland|毗邻|交界|省界|一河两岸|边界|相邻|会客厅|客厅|borders
border|border areas|border residents|border town|twin town|opposite bank|both sides of the border
border|cross-border park|frontier|euregion|边境|省际|跨省界|毗连|边界公园|两岸|环湖|沿江|同城
border|都市圈|结对
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
