"""Words of official texts by what they are about, in both languages: one line a topic."""

from __future__ import annotations

TOPICS = """
rail|railway|railways|rail|train|trains|tram|metro|subway|commuter|commuters|timetable|station
rail|stations
rail|铁路|高铁|城际|轨道|地铁|列车|动车|通勤|车站|火车|盾构|市域
road|highway|expressway|motorway|road|roads|bridge|tunnel|bus|buses|cars|vehicles|toll|traffic
road|lane|ferry
road|crossings|passengers|passenger|drivers|ticket|tickets|transport|travelled|travel time
road|cycle path
road|公路|高速|大桥|隧道|公交|班车|轮渡|旅客|客运|交通|桥墩|车辆|私家车|过海|票务|航道|整治工程
road|省际|断头路
road|跨江|通车|客滚|客船|渡轮|车位|机场|国际机场|airport|airports|flights|flight|runway|airline
road|infrastructure|基础设施
corridor|land-sea|freight train|freight trains|intermodal|corridor|sea-rail|container train
corridor|shipping route
corridor|陆海新通道|班列|铁海联运|联运|开放通道|出海|中欧
freight|container|containers|cargo|freight|tonnes of goods|warehouse|logistics|parcel|parcels
freight|cold chain
freight|集装箱|货物|货运|物流|仓储|快递|冷链|标箱|标准箱|吞吐量|货值|多式联运
gateway|customs|clearance|port|ports|quay|berth|berths|checkpoint|checkpoints|border crossing
gateway|waybill|teu
gateway|harbour|visa|inspection|boundary|ferry port|
gateway|海关|通关|口岸|港口|码头|泊位|查验|验放|放行|港航|出入境|港区|进港|报关|待渡
opening|foreign trade|imports|exports|import|export|free trade|bonded|exhibition|expo
opening|foreign investment
opening|tax rebate|opening-up|foreign-funded|overseas
opening|自贸|外贸|进出口|综保区|综合保税|对外开放|外资|会展|博览会|退税|开放平台|跨境电商|贸易|免税
science|research|innovation|laboratory|laboratories|university|universities|institute|institutes
science|sci-tech
science|technology|high-tech|startup|startups|scientists|telescope|science|r&d|study|incubator
science|contracts
science|科技|科研|创新|高校|大学|研究院|实验室|技术合同|成果转化|高新技术|研发|中试|孵化|大科学
science|科创
equipment|manufacturing|equipment|automobile|automobiles|car maker|machinery|aircraft|battery
equipment|batteries
equipment|steel|production line|auto parts|new energy vehicles|electric vehicles|industry|plant
equipment|factory
equipment|装备|制造业|汽车|整车|机械|零部件|电池|航空产业|船舶|产业链|配套|新能源车|生产线
electronics|semiconductor|semiconductors|chip|chips|electronics|software|silicon|display|robots
electronics|robot
electronics|artificial intelligence|integrated circuit|smart manufacturing|digital economy
electronics|silicon carbide
electronics|电子|芯片|半导体|集成电路|软件|人工智能|数字产业|显示|碳化硅|智能制造|机器人|数字经济
network|5g|broadband|data sharing|base stations|fibre|cloud|computing power|data centre
network|data center|data
network|5g|基站|宽带|算力|数据共享|光纤|数据中心|信息网络|工业互联网|数据跨境|跨境数据|一朵云
energy|power|electricity|gas|grid|hydrogen|wind|oil|nuclear|solar|megawatts|gigawatts|charging
energy|pipeline
energy|heat|district heating|energy|kilowatt-hours|
energy|电力|电网|天然气|氢能|风电|水电|千瓦|储能|能源|充电|光伏|特高压|页岩气|输电|绿电|氢
sewage|sewage|wastewater|water quality|phosphorus|nitrate|river basin|effluent|river pollution
sewage|污水|水质|断面|总磷|流域|水污染|水环境|河长|黑臭|治污|排污|国控
water|reservoir|water supply|irrigation|drinking water|dam|water diversion|water resources
water|水库|供水|引水|调水|水利|灌溉|饮用水|水源|节水|水资源
air|pm2.5|air quality|emissions|ozone|haze|dust|air pollution|low-emission|carbon
air|大气|空气质量|细颗粒物|臭氧|pm2.5|蓝天|减排|机动车尾气|污染天气
nature|forest|forests|species|biodiversity|wetland|wetlands|trees|planted|habitat|nature reserve
nature|ecology
nature|national park|greenway|ecological restoration|afforestation|
nature|森林|造林|生物多样性|湿地|岸线|绿道|物种|国家公园|生态修复|生态廊道|绿化|水土流失|生态环保
nature|珍稀
envlaw|compensation|environmental monitoring|environmental|waste|joint enforcement
envlaw|pollution incident
envlaw|生态补偿|补偿资金|联合执法|环境监测|固废|危废|生态环境|联合采样|补偿机制|生态保护|联防联控
farmscience|seed|seeds|breeding|agronomists|agricultural science|smart farming
farmscience|种业|育种|农业科技|良种|农技|种质
farm|farm products|vegetables|pigs|grain|rural|tea|fruit|farmers|wine|dairy|farming|agriculture
farm|citrus
farm|农产品|蔬菜|生猪|粮食|乡村|种植|茶叶|柑橘|农业|农民|水产|特色农业|供港|帮扶|榨菜
standards|standard|standards|patent|patents|trademark|intellectual property|metrology|certification
standards|标准化|专利|商标|知识产权|计量|检验检测|互认|地方标准
land|land reform|land quota|building land|hectares of land|parcels of land|land use
land|建设用地|土地|用地指标|预留|宅基地|增减挂钩
health|medicine|medicines|pharmaceutical|pharmaceuticals|biomedicine|medical device
health|health industry|clinic
health|医药|大健康|生物医药|中医药|康养|医疗器械|疫苗
tourism|tourist|tourists|tourism|culture|cultural|museum|heritage|festival|scenic|visitors|film
tourism|games
tourism|museums|hotel|hotels|opera|theatre|sports|trail|concert
tourism|旅游|文旅|文化|景区|游客|博物馆|遗产|体育|世界级景区|演出|运动会|非遗|民宿|展览|巴蜀文化
parks|industrial park|industrial parks|enclave|industrial zone|investment promotion|tenants
parks|relocation
parks|产业园|园区|产业项目|飞地|产业转移|招商|承接|共建园
building|contractor|contractors|prefabricated|construction industry|housing|building materials
building|建筑业|建材|装配式|工程总承包|施工企业|住房
finance|bank|banks|loan|loans|bond|bonds|credit line|insurance policy|currency|financing|financial
finance|stock|wealth management|fintech|venture capital|lending|
finance|金融|银行|贷款|债券|理财|融资|保险|信贷|上市|汇划|科创基金|债|股权|人民币跨境
labour|jobs|job|employment|workers|apprentice|apprentices|apprenticeship|talent|talents|skilled
labour|recruit
labour|vocational|qualification|qualifications|labour market|work permit|placement|training
labour|cross-border workers
labour|就业|人才|劳动力|培训|招聘|职称|技能|干部|零工|用工|职业资格|实习|专家|互派
honesty|credit record|credit system|social credit|blacklist|dishonest|trustworthy
honesty|信用|失信|联合惩戒|诚信
services|government services|one-stop|schools|school|pupils|education|library|libraries|elderly
services|identity card
services|public services|services online|residents|kindergarten|language|patients|hospitals
services|hospital|bilingual
services|政务|通办|教育|学校|养老|图书馆|一卡通|公共服务|自助终端|便民|一网|证照|事项|医院
services|居民服务|异地办理
insurance|pension|pensions|medical insurance|reimbursement|social insurance|social security
insurance|health insurance
insurance|医保|社保|养老保险|异地就医|工伤|公积金|社会保障|备案结算|门诊|结算|住院
food|food safety|drug|drugs|market supervision|recall|traceability|food
food|食品|药品|市场监管|追溯|食品安全|抽检
emergency|fire|flood|floods|rescue|disaster|emergency|drill|police|epidemic|earthquake|ambulance
emergency|crisis
emergency|应急|消防|救援|防汛|灾害|演练|地震|森林火|警务|急救|疫情|防灾|跨省救援|公安|治安
planning|mechanism|working group|task force|action plan|coordination|institutional
planning|cooperation documents
planning|joint office|steering committee|key projects|reform initiatives|joint meeting
planning|cooperation agreement
planning|secretariat|council of ministers|joint declaration|work plan|monitoring|evaluation|frame
planning|progress report
planning|机制|联席会议|合作文件|规划|制度创新|调度|通报|评估|重大项目|重点项目|合作协议|工作要点
planning|协同发展|合作成果
planning|清单|联合办公室|专班|决策层|任务分工
national|cohesion|european commission|central government|national strategy|treaty
national|national government|pilot status
national|国家战略|中央|国务院|先行先试|试点政策|上升为
zone|demonstration zone|cooperation zone|new area pilot
zone|示范区|合作区|高竹|合作示范|样板区
border|border region|border area|neighbouring|adjacent|cross-border area|twin towns
border|cross-border town|borderland
border|毗邻|交界|省界|一河两岸|边界|相邻|会客厅|客厅
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
