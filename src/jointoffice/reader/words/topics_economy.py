"""Words of official texts about what is built, made, traded and known."""

from __future__ import annotations

ECONOMY = """
rail|railway|railways|rail|train|trains|tram|metro|subway|commuter|commuters|timetable|station
rail|stations|铁路|高铁|城际|轨道|地铁|列车|动车|通勤|车站|火车|盾构|市域|locomotive|rolling stock
rail|tracks|level crossing|night train|gauge|signalling|rail link|rail line|双线|铺轨|联调联试
rail|站房|车辆段|盾构区间|市郊|隧道掘进|高铁站|轨交|云轨|地铁线|railcar|light rail|high-speed line
rail|high-speed service|rail freight line|sleeper train|rail corridor|tram-train|tramway|funicular
rail|cable car|rail ticket|dual track|electrified line|shuttle train|S-Bahn|suburban train|站台
rail|列车时刻|公交化列车|动集列车|铁路客运|铁路专线|磁悬浮|有轨电车|轻轨|城轨|地铁延伸|跨城地铁
rail|过江隧道地铁|铁路联络线|客专
road|highway|expressway|motorway|road|roads|bridge|tunnel|bus|buses|cars|vehicles|toll|traffic
road|lane|ferry|crossings|passengers|passenger|drivers|ticket|tickets|transport|travelled
road|travel time|cycle path|公路|高速|大桥|隧道|公交|班车|轮渡|旅客|客运|交通|桥墩|车辆|私家车
road|过海|票务|航道|整治工程|省际|断头路|跨江|通车|客滚|客船|渡轮|车位|机场|国际机场|airport
road|airports|flights|flight|runway|airline|infrastructure|基础设施|causeway|lorry|lorries|truck
road|trucks|coach|coaches|bus line|night bus|cycleway|cycling|pedestrian|roadworks|interchange
road|bypass|parking|ferries|electric ferry|crossing|commute|immersed tunnel|车道|互通|匝道|桥梁
road|路网|通行费|渡口|摆渡|网约车|出租车|航线|航班|跑道|航站楼|客运站|接驳|船闸|航电枢纽|通航
road|航道整治|枢纽工程|commuter bus|traffic jam|road toll|toll station|vignette|dual carriageway
road|ring road|slip road|flyover|viaduct|footbridge|road bridge|cable-stayed bridge|carpool
road|car-sharing|bike share|bus operator|bus fare|public transport|mobility|connectivity|motorist
road|licence plate|number plate|driving licence|vehicle permit|passenger traffic|passenger flow
road|passenger volume|air route|air link|airfare|heliport|ferry service|river crossing
road|strait crossing|sea link|fixed link|waterway|lock|navigation|dredging|客流|客流量|旅客吞吐量
road|人次过境|直通巴士|跨境巴士|跨城公交|城际公交|定制客运|公交线路|互联互通|交通圈|通勤圈|通勤
road|高速路|快速路|环线|连接线|跨海通道|跨江大桥|跨海大桥|过江通道|轨道上的|机场群|直航|包机
road|低空航线|停车场|充换电|车流|车流量|车辆通行|单双牌|两地牌|北上|南下|驾驶证|道路运输
road|港珠澳大桥|深中通道|立交|高架|桥
corridor|land-sea|freight train|freight trains|intermodal|corridor|sea-rail|container train
corridor|shipping route|陆海新通道|班列|铁海联运|联运|开放通道|出海|中欧|freight service
corridor|freight services|rail freight|transit route|single window|through train|国际班列|货运班列
corridor|渝新欧|蓉欧|江海联运|跨境班列|海铁|一单制|运单|通道建设|trade corridor|economic corridor
corridor|transport corridor|rail-sea|block train|land bridge|overland route|transit corridor
corridor|cross-border train|cargo train|international freight|freight corridor|silk road|sea route
corridor|出境班列|回程班列|去程|中亚班列|中老铁路|中老班列|中越班列|国际货运|跨境货运|通道能力
corridor|大通道|国际联运|江海直达|新通道|通道沿线|国际运输
freight|container|containers|cargo|freight|tonnes of goods|warehouse|logistics|parcel|parcels
freight|cold chain|集装箱|货物|货运|物流|仓储|快递|冷链|标箱|标准箱|吞吐量|货值|多式联运|pallet
freight|tonnage|haulage|haulier|hauliers|forwarder|parcel hub|distribution centre|supply chain
freight|分拨|仓配|配送|货运量|快件|货车|甩挂|供应链|大宗商品|consignment|shipment
freight|distribution center|fulfilment centre|warehousing|storage hall|cold store|refrigerated
freight|bonded logistics|last-mile|courier|pallets|shipper|forwarding|freight village
freight|logistics park|logistics hub|logistics company|truckload|tonnes of cargo|货物周转|冷库
freight|冷链物流|物流园|物流枢纽|物流企业|物流成本|配送中心|快递包裹|快递企业|货代|堆场|集疏运
freight|仓库|航空货运|货邮吞吐量
gateway|customs|clearance|port|ports|quay|berth|berths|checkpoint|checkpoints|border crossing
gateway|waybill|teu|harbour|visa|inspection|ferry port|海关|通关|口岸|港口|码头|泊位|查验|验放
gateway|放行|港航|出入境|港区|进港|报关|待渡|terminal|terminals|dock|docks|seaport|cargo
gateway|border post|border control|border checks|immigration|passport|declaration form|teus
gateway|tax refund|cruise|vessel|vessels|barge|barges|清关|通关便利|一次验放|旅检|电子口岸
gateway|港区联动|散货|邮轮|船舶|靠泊|锚地|启运|江港|船公司|水路|customs clearance|customs office
gateway|customs officer|customs declaration|customs authority|port of entry|ports of entry
gateway|border gate|one-stop border post|one-stop|border station|boundary control|crossing point
gateway|checkpoint lane|e-gate|e-channel|joint inspection|wait time|waiting time|dwell time|harbor
gateway|container terminal|container throughput|cargo throughput|twenty-foot|deep-water|pilotage
gateway|port authority|port operator|hinterland|inland port|dry port|land port|transshipment
gateway|tugboat|shipping line|出入境人员|出入境旅客|过关|联检|联检楼|合作查验|一地两检|两地一检
gateway|边检|边检站|通关时间|通关效率|智慧口岸|口岸开放|入境|出境|签证|免签|入境旅客|陆港|无水港
gateway|启运港退税|集装箱码头|集装箱吞吐量|港口群|组合港|港口运营|深水港|锚泊|引航|进出境|保税维修
gateway|关务|报关单|自助通道|货物通关
opening|foreign trade|imports|exports|import|export|free trade|bonded|exhibition|expo
opening|foreign investment|tax rebate|opening-up|foreign-funded|overseas|自贸|外贸|进出口|综保区
opening|综合保税|对外开放|外资|会展|博览会|退税|开放平台|跨境电商|贸易|免税|trade fair|exhibitors
opening|trade volume|tariff|tariffs|consular|investors|foreign direct investment
opening|cross-border e-commerce|import fair|chamber of commerce|展览会|展馆|参展|招商推介|境外
opening|进口额|出口额|关税|领馆|外商|外企|开放型|商会|direct investment|fdi|exporter|importer
opening|foreign company|foreign firm|trade mission|trade delegation|trade office|trade deal
opening|trade agreement|duty-free|customs union|open economy|market access|international fair
opening|exhibitor|forum for investors|bilateral trade|cross-border trade|border trade|export value
opening|import value|trade in goods|trade in services|服务贸易|边贸|边境贸易|互市|外贸额|贸易额
opening|贸易总额|出口|进口|跨境贸易|外资企业|投资贸易|经贸|招商会|进博会|广交会|消博会|服贸会
opening|世界500强|国际合作|境外投资|走出去|自由港|制度型开放|负面清单|市场准入|通关一体化|离岸贸易
opening|展商|客商
science|research|innovation|laboratory|laboratories|university|universities|institute|institutes
science|sci-tech|technology|high-tech|startup|startups|scientists|telescope|science|r&d|study
science|incubator|contracts|科技|科研|创新|高校|大学|研究院|实验室|技术合同|成果转化|高新技术|研发
science|中试|孵化|大科学|科创|scientist|researcher|researchers|observatory|synchrotron|accelerator
science|quantum|doctoral|campus|start-up|start-ups|incubation|spin-off|technology transfer
science|innovation hub|joint study|prototype|科学家|院士|博士|量子|实验设施|科学装置|实验室建设
science|中科院|科学中心|校企|产学研|科创中心|创新券|孵化器|概念验证|技术交易|科学城|攻关|首台套
science|research centre|research center|research facility|research hub|research team
science|research partner|joint laboratory|innovation centre|innovation center|innovation corridor
science|innovation network|innovation project|knowledge transfer|patent transfer|spinoff|spin-out
science|tech firm|tech company|science and technology|scientific|sci-tech innovation|incubators
science|accelerator programme|supercomputer|nanotechnology|doctorate|professorship
science|academy of sciences|joint degree|科技企业|高新企业|高新技术企业|专精特新|独角兽|科技成果
science|科研机构|科研平台|研发中心|研发机构|新型研发机构|创新平台|创新联盟|创新走廊|科创走廊
science|创新共同体|大学城|大科学装置|国家实验室|重点实验室|联合实验室|技术创新中心|科技合作
science|科技资源|科研仪器|技术转移|技术合同成交|众创空间|双创|科学实验|同步辐射|航天|卫星|论文
science|科技园
equipment|manufacturing|equipment|automobile|automobiles|car maker|machinery|aircraft|battery
equipment|batteries|steel|production line|auto parts|new energy vehicles|electric vehicles
equipment|industry|plant|factory|装备|制造业|汽车|整车|机械|零部件|电池|航空产业|船舶|产业链|配套
equipment|新能源车|生产线|manufacturer|manufacturers|shipyard|turbine|turbines|engine|engines
equipment|bearing|lithium|assembly line|carmaker|vehicle plant|machine tools|foundry|drone|drones
equipment|industrial base|锂电|电芯|动力电池|工厂|制造基地|智能工厂|重工|机床|轴承|发动机|无人机
equipment|低空经济|航空航天|大飞机|试生产|产线|产能|制造集群|先进制造|shipbuilding|carmaking
equipment|automotive|auto part|auto parts maker|auto industry|car plant|car factory|assembly plant
equipment|supplier base|industrial output|industrial cluster|industrial chain|value chain
equipment|industrial robot arm|machine maker|steelworks|steel mill|aerospace supplier
equipment|aviation industry|electric car|electric vehicle|electric bus|ev maker|battery plant
equipment|battery cell|fuel cell|heavy industry|advanced manufacturing|manufacturing industry
equipment|制造企业|制造业增加值|工业增加值|规上工业|规模以上工业|工业产值|产业集群|产业链图谱
equipment|产业链供应链|链主|链长|补链|强链|延链|智能网联汽车|汽车零部件|汽车产量|整车企业
equipment|新能源汽车|造船|船厂|钢铁|化工|石化|新材料|航空产业园|机器人产业|工业母机|首台套
equipment|先进制造业集群|配套率|产业协同
electronics|semiconductor|semiconductors|chip|chips|electronics|software|silicon|display|robots
electronics|robot|artificial intelligence|integrated circuit|smart manufacturing|digital economy
electronics|silicon carbide|电子|芯片|半导体|集成电路|软件|人工智能|数字产业|显示|碳化硅|智能制造
electronics|机器人|数字经济|wafer|wafers|microelectronics|photonics|sensor|sensors|oled|panel
electronics|cybersecurity|fintech app|面板|晶圆|微电子|传感器|光电|服务器|笔记本电脑|电子产业
electronics|信息产业|云计算产业|大模型|智能终端|chipmaker|chip plant|chip packaging|chip design
electronics|semiconductor plant|smart factory|software firm|software industry|app developer
electronics|ai model|machine learning|digital industry|digital trade|e-sports|electronic component
electronics|display panel|printed circuit|cyber|blockchain|computing industry|电子制造|电子元器件
electronics|电路板|封装测试|芯片设计|晶圆厂|显示面板|软件园|软件企业|数字化转型|数字贸易
electronics|数字产业化|产业数字化|数字技术|区块链|智能装备|智能算力|算法|信息技术|电子商务|直播
electronics|平台经济|元宇宙|智慧产业
network|5g|broadband|data sharing|base stations|fibre|cloud|computing power|data centre
network|data center|data|基站|宽带|算力|数据共享|光纤|数据中心|信息网络|工业互联网|数据跨境
network|跨境数据|一朵云|internet|wi-fi|digital platform|open data|dataset|datasets|data exchange
network|interoperability|数据|信息共享|信息平台|系统对接|互联网|数据接口|数字底座|云平台|骨干网
network|光缆|fiber|fibre-optic|submarine cable|mobile network|roaming|roaming charge|coverage
network|base station|data platform|data portal|data set|database|shared database
network|information system|information platform|information exchange|digital twin|computing hub
network|server farm|e-id|api|geodata|statistics portal|观测平台|数据平台|数据资源|数据目录
network|数据要素|数据交易|数据流通|公共数据|政务数据|数据互通|信息互通|信息系统|信息化|智慧城市
network|数字政府|城市大脑|漫游|漫游费|网络互联|光缆网|海底光缆|直联点|互联网骨干|算力网|算力枢纽
network|超算|云服务|数字长三角|物联网
energy|power|electricity|gas|grid|hydrogen|wind|oil|nuclear|solar|megawatts|gigawatts|charging
energy|pipeline|heat|district heating|energy|kilowatt-hours|电力|电网|天然气|氢能|风电|水电|千瓦
energy|储能|能源|充电|光伏|特高压|页岩气|输电|绿电|氢|megawatt|gigawatt|kilovolt|substation
energy|interconnector|photovoltaic|wind farm|biogas|refinery|battery storage|heat pump|heat pumps
energy|filling station|filling stations|power line|fuel|产气|燃气|输气|油气|千伏|变电站|换电|加氢
energy|煤炭|水电站|抽水蓄能|发电|用电|绿色电力|度电|transmission line|power plant|power station
energy|power grid|power supply|power trading|green power|renewable|renewable energy|offshore wind
energy|onshore wind|wind turbine park|solar park|solar plant|solar panel|geothermal|biomethane
energy|hydropower|pumped storage|gas pipeline|gas field|gas storage|lng|lng terminal|oil pipeline
energy|hydrogen pipeline|hydrogen network|hydrogen station|electrolyser|energy efficiency
energy|energy transition|heating network|charging point|charging station|cross-border electricity
energy|electricity cable|megawatt hour|供电|供气|供热|输电通道|输电线路|电力互济|电力交易|绿电交易
energy|送电|受电|外电|电网互联|天然气管道|油气管道|页岩气田|储气库|接收站|氢走廊|加氢站|充电桩
energy|充电站|换电站|风电场|光伏电站|核电|核电站|清洁能源|可再生能源|新型储能|煤电|装机|装机容量
energy|发电量|能源保供|地热|度绿电
farmscience|seed|seeds|breeding|agronomists|agricultural science|smart farming|种业|育种|农业科技
farmscience|良种|农技|种质|crop variety|rice variety|gene bank|agricultural college
farmscience|agricultural institute|bred|新品种|农科院|农机|智慧农业|种质资源|良种繁育|农业技术
farmscience|agricultural research|plant breeding|cultivar|hybrid rice|hybrid|soil science
farmscience|agronomist|veterinary research|agri-tech|agritech|farm technology|precision farming
farmscience|seed bank|test field|demonstration field|农业科研|农业科技园|育种基地|制种|南繁|选育
farmscience|杂交水稻|小麦新品种|水稻新品种|耕种技术|土壤改良|病虫害|农技推广|农业大学|畜禽良种
farmscience|种业创新
farm|farm products|vegetables|pigs|grain|rural|tea|fruit|farmers|wine|dairy|farming|agriculture
farm|citrus|农产品|蔬菜|生猪|粮食|乡村|种植|茶叶|柑橘|农业|农民|水产|特色农业|供港|帮扶|榨菜|crop
farm|crops|livestock|cattle|harvest|growers|vineyard|fishery|fisheries|orchard|food products|粮油
farm|畜牧|养殖|种养|果蔬|果园|蔬果|渔业|合作社|农户|菜篮子|消费帮扶|乡村振兴|农特产品|中药材|apple
farm|apples|grower|farmer|farm shop|farmers' market|vegetable|vegetable base|fresh produce
farm|agrifood|agri-food|agricultural trade|dairy farm|milk|beef|poultry|egg|rice field|pork
farm|aquaculture|horticulture|greenhouse|winegrower|olive|coffee|cocoa|cotton|mutton|village
farm|villages|rural development|rural revitalisation|orchards|food producer|蔬菜基地|供应基地
farm|农产品基地|直供|菜篮子基地|米袋子|猪肉|肉牛|奶牛|奶业|蛋鸡|猪场|养殖场|育肥|水稻|小麦|玉米
farm|油菜|花椒|苹果|水果|花卉|食用菌|渔场|海鲜|水产养殖|池塘|农民增收|农业园区|田园综合体|现代农业
farm|高标准农田|农业产业化|龙头企业|农产品销售|产销对接|助农|对口帮扶|亩
standards|standard|standards|patent|patents|trademark|intellectual property|metrology
standards|certification|标准化|专利|商标|知识产权|计量|检验检测|互认|地方标准|standardisation
standards|certificate of conformity|conformity|calibration|patent office|copyright|accreditation
standards|trade mark|test report|版权|地理标志|认证|标准制定|团体标准|标准互通|资质互认|检测结果
standards|审查员|mutual recognition of standards|mutual recognition agreement|technical rule
standards|testing laboratory|test result|tested again|retested|product standard|type approval
standards|harmonised standard|norms|ce mark|brand protection|trademark office|patent pool
standards|patent examination|ip court|invention patent|utility model|geographical name
standards|measuring instrument|quality mark|quality label|标准共享|共同制定|区域标准|区域地方标准
standards|湾区标准|湾区认证|标准体系|统一标准|制定标准|标准协同|专利授权|发明专利|专利审查
standards|专利纠纷|专利转化|知识产权保护|知识产权法庭|知识产权局|商标保护|侵权|维权援助|检测互认
standards|检测认证|质量标准|质量基础设施|计量器具|计量检定
land|land reform|land quota|building land|hectares of land|parcels of land|land use|建设用地|土地
land|用地指标|预留|宅基地|增减挂钩|plot|plots|zoning|land registry|hectare of land|acres
land|real estate|land acquisition|征地|地块|不动产|土地整治|耕地|占补平衡|用地报批|供地|公顷土地
land|国土空间|land use plan|land bank|building plot|brownfield|land rights|land transfer
land|land market|rural land|property right|collective land|quota|spatial quota|土地指标
land|建设用地指标|用地保障|土地流转|农村土地|集体土地|集体经营性|土地出让|土地要素|土地使用权
land|指标调剂|耕地保护|耕地占补|补充耕地|闲置土地|存量用地|用地|国土空间规划|低效用地|产权交易
land|不动产登记
health|medicine|medicines|pharmaceutical|pharmaceuticals|biomedicine|medical device
health|health industry|clinic|医药|大健康|生物医药|中医药|康养|医疗器械|疫苗|life sciences|biotech
health|biotechnology|drug maker|clinical trial|clinical trials|vaccine|vaccines|生物产业|药企|药物
health|临床试验|制药|健康产业|中药|医美|药械|pharma|pharma company|drugmaker|medical industry
health|medical technology|medtech|life science|biopharma|biopharmaceutical|biotech firm
health|biotech cluster|gene therapy|cell therapy|wellness|spa|herbal|generic drug
health|medical device maker|health tourism|诊断试剂|生物科技|生命科学|细胞治疗|基因|药品研发
health|创新药|仿制药|医疗器械企业|中药材产业|中医药产业|药械通|港澳药械|健康服务业|康养产业
health|医药产业|银发经济|医药园
parks|industrial park|industrial parks|enclave|industrial zone|investment promotion|tenants
parks|relocation|产业园|园区|产业项目|飞地|产业转移|招商|承接|共建园|factory relocation
parks|science park|business park|manufacturing base|site selection|co-managed|co-located
parks|land-sharing|relocated|joint venture|investment project|investment projects|分公司|子公司
parks|总部|产业协作|产业合作|转移企业|入园|落户企业|产业基地|产业示范|开发区|企业入驻|投资项目
parks|industrial estate|industrial site|industry park|business zone|business area|tech park
parks|technology park|enterprise zone|factory site|new plant|relocate|resettled firm|tenant firm
parks|tenant company|settle in the park|investor attracted|attract investment|attracted
parks|project signed|investment agreement|flagship project|co-investment|contract value|joint park
parks|joint industrial park|cooperative park|landing of projects|companies registered
parks|registered enterprise|registered companies|newly registered|newly established|入驻|入驻企业
parks|落户|注册企业|新设企业|新增企业|经营主体|市场主体|央企|国企|民企|总部迁驻|总部企业|疏解
parks|疏解项目|承接疏解|承接转移|产业承接|产业转移园|合作园区|共建园区|飞地园区|反向飞地|科创飞地
parks|伙伴园|特别合作园|产业新城|产城融合|签约项目|合同投资|协议投资|意向投资|集中签约|投资额
parks|到位资金|投产项目|重大产业项目|招商项目|产业协作园|澳资企业|港资企业|台资企业|外迁|搬迁|迁建
building|contractor|contractors|prefabricated|construction industry|housing|building materials
building|建筑业|建材|装配式|工程总承包|施工企业|住房|developer|architects|tender|tenders
building|procurement|building permit|public works|cement|住建|工程建设|施工许可|招投标|城市更新
building|保障房|公租房|建筑企业|资质|监理|builder|construction company|construction firm
building|construction site|housing unit|housing project|social housing|apartment|flats|new homes
building|residential|building code|building standard|building sector|architect|timber construction
building|urban renewal|renovation|retrofit|prefab|bricklayer|住宅|住房项目|人才房|公寓|安居|新街坊
building|棚改|旧改|老旧小区|工程质量|建筑工人|建筑市场|建筑标准|建筑工程|施工|总承包|竣工验收
building|绿色建筑|建筑节能|预制构件|部品部件|工程招标|房屋建筑
finance|bank|loan|loans|bond|bonds|credit line|insurance policy|currency|financing|financial|stock
finance|wealth management|fintech|venture capital|lending|金融|银行|贷款|债券|理财|融资|保险|信贷
finance|上市|汇划|科创基金|债|股权|人民币跨境|lender|investor|venture fund|equity|guarantee
finance|credit guarantee|wealth|securities|fund of funds|small business loans|interest rate
finance|payment system|stock exchange|mortgage|insurer|insurers|母基金|基金|理财通|跨境支付|担保
finance|授信|证券|交易所|普惠|保费|绿色信贷|征信|资金池|贴息|债券通|lend|lends|borrow
finance|credit guarantee fund|guarantee fund|guarantee bank|green bond|green loan|bond issue
finance|stock market|initial public|listed company|asset management|fund manager|capital market
finance|private equity|seed capital|seed fund|microcredit|small loan|bank account|bank card
finance|e-wallet|mobile payment|payment app|settlement|exchange rate|currency swap|central bank
finance|tax office|tax cooperation|trust fund|financial centre|financial center|financial services
finance|financing platform|insurance company|reinsurance|futures|futures exchange|银行业|存款
finance|存贷款|贷款余额|信贷投放|融资租赁|保险公司|跨境保险|再保险|债券发行|绿色债券|绿色金融
finance|科技金融|供应链金融|跨境融资|跨境理财|跨境人民币|人民币结算|外汇|外币|账户|移动支付
finance|扫码支付|数字人民币|征信链|同城清算|金融机构|金融服务|金融监管|金融法院|上市公司|北交所
finance|期货|期货交易所|资本|资本市场|投资基金|产业基金|创投|风投|引导基金|融资担保|小微企业贷款
finance|普惠金融|税收征管|税务
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
