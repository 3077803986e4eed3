"""Words of official texts about what links places: roads, ports, trade, power, networks."""

from __future__ import annotations

LINKS = """
rail|railway|railways|rail|train|trains|tram|metro|subway|commuter|commuters|timetable|station
rail|stations|铁路|高铁|城际|轨道|地铁|列车|动车|通勤|车站|火车|盾构|市域|locomotive|rolling stock
rail|tracks|level crossing|night train|gauge|signalling|rail link|rail line|双线|铺轨|联调联试
rail|站房|车辆段|盾构区间|市郊|隧道掘进|高铁站|轨交|云轨|地铁线|railcar|light rail|high-speed line
rail|high-speed service|rail freight line|sleeper train|rail corridor|tram-train|tramway|funicular
rail|cable car|rail ticket|dual track|electrified line|shuttle train|S-Bahn|suburban train|站台
rail|列车时刻|公交化列车|动集列车|铁路客运|铁路专线|磁悬浮|有轨电车|轻轨|城轨|地铁延伸|跨城地铁
rail|过江隧道地铁|铁路联络线|客专|gauge change|standard gauge railway|standard gauge|rail operator
rail|rolling-stock|platform screen|railhead|rail yard|marshalling yard|train set|train path
rail|train driver|locomotive driver|轨距|换装站|国际列车|旅客列车|train fire|carriages|wagon
rail|wagons|freight wagon|train crew|interrail|rail bus|rail network|rail infrastructure|city rail
rail|express train|monorail|maglev|货运专线|专列客运|铁路货场
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
road|港珠澳大桥|深中通道|立交|高架|桥|weighbridge|axle load|driver card|tachograph|road safety
road|speed limit|pothole|asphalt|paved|carriageway|traffic light|roundabout|underpass|overpass
road|direct flight|airline route|runway extension|direct shipping|sailings|boat service|water taxi
road|hydrofoil|pier|jetty|marina|passenger ship|car ferry|tolls|e-vignette|motor traffic
road|through traffic|lorry traffic|coach service|minibus|school bus|bus stop|timetable information
road|ticketing|joint ticket|fare zone|shared taxi|小三通|客运航线|海上航线|邮路|开车|自驾|高速免费
road|通行费减免|道路互通|公路口岸桥|跨境大桥|跨境公路|国际道路|桥隧|车队|motorists|car park
road|park and ride|ring|slip road to|frontier bridge|bridge repair|bridge pillar|cable ferry
road|boat link|seaplane|cycle superhighway|e-bike|e-scooter|sidewalk|crossing time|journey time
road|minutes by car|drive time|drive between|commuting time|winter road|snowplough|ice road
road|tunnel boring|定制公交|早晚高峰|合龙|环湖公路|公路桥|国道|省道|县道|绕城|客运专线巴士
road|旅游公路|农村公路|停车|代驾
corridor|land-sea|freight train|freight trains|intermodal|corridor|sea-rail|container train
corridor|shipping route|陆海新通道|班列|铁海联运|联运|开放通道|出海|中欧|freight service
corridor|freight services|rail freight|transit route|single window|through train|国际班列|货运班列
corridor|渝新欧|蓉欧|江海联运|跨境班列|海铁|一单制|运单|通道建设|trade corridor|economic corridor
corridor|transport corridor|rail-sea|block train|land bridge|overland route|transit corridor
corridor|cross-border train|cargo train|international freight|freight corridor|silk road|sea route
corridor|出境班列|回程班列|去程|中亚班列|中老铁路|中老班列|中越班列|国际货运|跨境货运|通道能力
corridor|大通道|国际联运|江海直达|新通道|通道沿线|国际运输|transit cargo|transit traffic
corridor|transit trade|transit country|transit goods|landlocked|block trains|multimodal corridor
corridor|corridor authority|corridor management|过境货物|过境运输|过境班列|口岸换装
corridor|container service to|container services to|services to hamburg|rail ferry
corridor|transcontinental|east-west route|north-south route|trans-caspian|middle corridor
corridor|跨境集装箱专列|集装箱专列|专列抵达|首列
freight|container|containers|cargo|freight|tonnes of goods|warehouse|logistics|parcel|parcels
freight|cold chain|集装箱|货物|货运|物流|仓储|快递|冷链|标箱|标准箱|吞吐量|货值|多式联运|pallet
freight|tonnage|haulage|haulier|hauliers|forwarder|parcel hub|distribution centre|supply chain
freight|分拨|仓配|配送|货运量|快件|货车|甩挂|供应链|大宗商品|consignment|shipment
freight|distribution center|fulfilment centre|warehousing|storage hall|cold store|refrigerated
freight|bonded logistics|last-mile|courier|pallets|shipper|forwarding|freight village
freight|logistics park|logistics hub|logistics company|truckload|tonnes of cargo|货物周转|冷库
freight|冷链物流|物流园|物流枢纽|物流企业|物流成本|配送中心|快递包裹|快递企业|货代|堆场|集疏运
freight|仓库|航空货运|货邮吞吐量|dry port|container depot|freight terminal|storage tank
freight|cold-storage|e-commerce warehouse|parcels sorted|fruit warehouse|grain silo|silo
freight|freight forwarder|trucking firm|trucking company|物流中心|海外仓|冷链仓|保税仓|分拣
freight|甩挂运输|物流通道|集散中心|中转仓|distribution hub|wholesaler|wholesale|grocery|packaging
freight|freight hub|delivery van|delivery vans|delivery time|delivery cost|logistic|mail
freight|post parcels|drone delivery|共同配送|日处理|冷藏|批发市场|商贸物流|物流车
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
gateway|关务|报关单|自助通道|货物通关|non-tariff barrier|non-tariff barriers|trusted traveller
gateway|trusted traveler|trusted trader|authorised economic operator|aeo|electronic seal
gateway|cargo tracking|transit bond|transit guarantee|carnet|pre-clearance|preclearance
gateway|border agency|border agencies|border officer|pedestrian crossing|pedestrian lane
gateway|lane for trucks|truck lane|queue|queues|queueing|green lane|fast lane|fast track lane
gateway|smart port|smart customs|smart border|customs data|x-ray|scanner|24-hour clearance
gateway|24-hour crossing|边检机关|快捷通道|绿色通道|智慧通关|通关时长|压缩通关|预约通关|客货车道
gateway|货车通道|人脸识别通关|海关监管|查验单位|抵港直装|船边直提|提前申报|两步申报|AEO|公路口岸
gateway|铁路口岸|水运口岸|航空口岸|通关货车|出入境车辆|查验场|pilot service|tug|tugs|towage
gateway|eastern gate|western gate|gate|gates|passport check|passport checks|identity check
gateway|spot check|border formalities|paperwork|customs form|customs duty|duty|excise
gateway|transit permit|e-visa|visa-free|visa waiver|residence across the border|arrivals hall
gateway|landing stage|lighthouse service|dock workers|stevedore|crane at the port|引航互用|拖轮
gateway|货车通关|等候时间|岸桥|龙门吊|航标|船员|渔港|渔政|进境|出境游客查验
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
opening|展商|客商|tariff barrier|trade volume with|mutual trade|small trade|bonded zone
opening|export processing|investment forum|trade promotion|pavilion|honey trade|merchants|merchant
opening|对外贸易|跨境贸易额|进口水果|出口额增长|互市贸易|外商投资|利用外资|贸易投资|推介会
opening|口岸经济|保税加工|跨境电商进口|buyer|buyers|sales to|sold to|neighbour's market
opening|market stall|sales office|brand|retail|shopping|shopper|shoppers|shops abroad|autumn fair
opening|spring fair|business delegation|business trip|investor day|tariff cut|trade barrier
opening|trade barriers|customs-free|bonded display|保税展示|联合招商|经贸代表团|赴境外|境外招商
opening|出海|商品交易|年货节|购物节|外贸企业|外贸转型
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
network|超算|云服务|数字长三角|物联网|roaming fee|one network area|mobile coverage
network|network coverage|mobile operator|telecom operator|telecoms|telephone tariff
network|internet exchange|digital map|sensor network|open-data|registry exchange|e-signature
network|digital identity|data protection|目录共享|数据共享平台|电子签名|互认平台|网间结算|通信资费
network|map server|maps|location data|geographic data|register of|registers|digital register
network|common database|shared calendar|portal for|chat service|messaging|translation app
network|phone call|mobile tariff|call centre data|internet access|wifi|satellite link
network|radio frequency|frequencies|televisions signal|政务云|云平台对接|数据对接|数据通道
network|信息实时|系统互联|网络互通|通信网|基站共建|频率协调
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
energy|发电量|能源保供|地热|度绿电|power pool|power cable|undersea cable|cable under the sea
energy|wood stove|heating oil|hydro|hydro plant|solar roof|solar roofs|photovoltaics
energy|energy community|district cooling|heat network|tidal|wave power|biofuel|ethanol|coal
energy|gas grid|gas interconnector|gas station network|electric grid|blackout|load shedding
energy|tariff for electricity|供暖|并网|管道气|管网互联|煤矿|油田|炼化|成品油|液化天然气|太阳能
energy|生物质|余电|waste heat|smelter heat|heat from|warm flats|warms|district energy
energy|wind turbines|turbine blades|solar field|balcony solar|grid operator|sells its output
energy|power output|generator|generators|diesel generator|cable to the island|gas supply|gas price
energy|fuel price|petrol|filling|hydrogen bus|hydrogen train|battery bank|应急互供|互供|供电所
energy|停电|充电网络|光伏板|风机|煤改电|余热
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
