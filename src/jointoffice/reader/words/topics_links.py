"""Words of official texts about roads, railways and the corridors of trade."""

from __future__ import annotations

LINKS = """
rail|railway|rail|train|tram|metro|subway|commuter|timetable|station|铁路|高铁|城际|地铁|列车|动车
rail|通勤|车站|火车|盾构|市域|locomotive|rolling stock|tracks|level crossing|night train|gauge
rail|signalling|rail link|rail line|双线|铺轨|联调联试|站房|车辆段|盾构区间|市郊|隧道掘进|高铁站
rail|轨交|云轨|地铁线|railcar|light rail|high-speed line|high-speed service|rail freight line
rail|sleeper train|rail corridor|tram-train|tramway|funicular|cable car|rail ticket|dual track
rail|electrified line|shuttle train|S-Bahn|suburban train|站台|列车时刻|公交化列车|动集列车
rail|铁路客运|铁路专线|磁悬浮|有轨电车|轻轨|城轨|地铁延伸|跨城地铁|过江隧道地铁|铁路联络线|客专
rail|gauge change|standard gauge railway|standard gauge|rail operator|rolling-stock
rail|platform screen|railhead|rail yard|marshalling yard|train set|train path|train driver
rail|locomotive driver|轨距|换装站|国际列车|旅客列车|train fire|carriages|wagon|freight wagon
rail|train crew|interrail|rail bus|rail network|rail infrastructure|city rail|express train
rail|monorail|maglev|货运专线|专列客运|铁路货场|passenger train|train service|train line
rail|train station|rail service|bullet train|high speed train|high-speed trains|rail tunnel
rail|base tunnel|rail bridge|track laying|laid track|metro line|subway line|tram line|tram stop
rail|commuter rail|commuter train|regional train|regional express|intercity|intercity train
rail|intercity line|double-track|single-track|overhead line|catenary|electrification|electrified
rail|ETCS|ERTMS|railwaymen|rail pass|seat reservation|test run|trial run|passenger rail
rail|rail project|railway project|railway bureau|railway station|railway bridge|railway line
rail|narrow gauge|kV network|certify the trains|three-country train|punctuality|sleepers|正线|架梁
rail|箱梁|站前广场|动车所|车次|开行列车|加开列车|高速列车|复兴号|城轨快线|市域快线|市域铁路
rail|市郊铁路|城市轨道|轨道快线|轨道交通线|直达列车|高铁网|铁路网|高铁线|铁路局|铁路枢纽|客运列车
rail|铁轨|单轨|电气化|信号系统联调|试运行列车|运行图|一小时直达|高铁圈|地下段|隧道贯通|联络线
rail|双向隧道|railroad|double-deck|double-decker|second tube|tube|underground line|terminus
rail|train units|multiple units|dual-voltage|freight path|signal box|货列|城际列车|地铁上班|列车员
rail|铁道|站台票|火车站|高铁票|专列|熊猫专列|坐高铁|坐上高铁|检票|刷卡进站|pairs of trains|stop at
rail|timetable in three languages|emergency exits|ticket inspectors|盾构穿越|穿越江底|动车组|车票
rail|直挂|票价
road|highway|expressway|motorway|road|bridge|tunnel|bus|buses|toll|traffic|lane|ferry|passenger
road|drivers|ticket|travelled|travel time|cycle path|公路|高速|大桥|隧道|公交|班车|轮渡|旅客|客运
road|交通|桥墩|车辆|私家车|过海|票务|航道|整治工程|省际|断头路|跨江|通车|客滚|客船|渡轮|车位|机场
road|国际机场|airport|flight|runway|airline|infrastructure|基础设施|causeway|lorry|truck|coach
road|bus line|night bus|cycleway|cycling|pedestrian|roadworks|interchange|bypass|parking
road|electric ferry|crossing|commute|immersed tunnel|车道|互通|匝道|桥梁|路网|通行费|渡口|摆渡
road|网约车|出租车|航线|航班|跑道|航站楼|客运站|接驳|船闸|航电枢纽|航道整治|枢纽工程|commuter bus
road|traffic jam|road toll|toll station|vignette|dual carriageway|ring road|slip road|flyover
road|viaduct|footbridge|road bridge|cable-stayed bridge|carpool|car-sharing|bike share
road|bus operator|bus fare|public transport|connectivity|motorist|licence plate|number plate
road|driving licence|vehicle permit|passenger traffic|passenger flow|passenger volume|air route
road|air link|airfare|heliport|ferry service|river crossing|strait crossing|sea link|fixed link
road|waterway|lock|navigation|dredging|客流|客流量|旅客吞吐量|人次过境|直通巴士|跨境巴士|跨城公交
road|城际公交|定制客运|公交线路|互联互通|交通圈|通勤圈|通勤|高速路|快速路|环线|连接线|跨海通道
road|跨江大桥|跨海大桥|过江通道|轨道上的|机场群|直航|包机|低空航线|停车场|充换电|车流|车流量
road|车辆通行|单双牌|两地牌|北上|南下|驾驶证|道路运输|港珠澳大桥|深中通道|立交|高架|桥|weighbridge
road|axle load|driver card|tachograph|road safety|speed limit|pothole|asphalt|paved|carriageway
road|traffic light|roundabout|underpass|overpass|direct flight|airline route|runway extension
road|direct shipping|boat service|water taxi|hydrofoil|pier|jetty|marina|passenger ship|car ferry
road|e-vignette|motor traffic|through traffic|lorry traffic|coach service|minibus|school bus
road|bus stop|timetable information|ticketing|joint ticket|fare zone|shared taxi|小三通|客运航线
road|海上航线|邮路|开车|自驾|高速免费|通行费减免|道路互通|公路口岸桥|跨境大桥|跨境公路|国际道路
road|桥隧|车队|car park|park and ride|slip road to|frontier bridge|bridge repair|cable ferry
road|boat link|seaplane|cycle superhighway|e-bike|e-scooter|sidewalk|crossing time|journey time
road|minutes by car|drive time|drive between|commuting time|winter road|snowplough|ice road
road|tunnel boring|定制公交|早晚高峰|合龙|环湖公路|公路桥|国道|省道|县道|绕城|客运专线巴士
road|旅游公路|农村公路|停车|代驾|travel between|air passengers|air traffic|airspace|airliner
road|air services|flights a week|weekly flights|new terminal|airport terminal|cable-stayed
road|suspension bridge|main span|bridge deck|steel beam|dual the road|four lanes|six lanes
road|four-lane|six-lane|hard shoulder|road link|road network|road project|road works|cross-harbour
road|cross-sea|sea bridge|sea crossing|land link|ferry line|ferry route|sail between|bike path
road|bike lane|cycle lane|cycle route|greenways for cyclists|kerbs|motorbike|motorcycles|taxis
road|ride-hailing|private cars|car owners|drive across|northbound travel|southbound travel
road|half-hour|one-hour living circle|one hour circle|living circle|hour circle|transit fare
road|season ticket|monthly pass|smart card|bus rapid transit|bus station|buses run|bus route
road|shuttles|shuttle bus|passenger transport|public transit|ride across|highway section
road|expressway section|bottleneck section|missing link|hub airport|seaport road|river navigation
road|navigable|inland waterway|ship lift|ship lock|生活圈|一小时生活圈|半小时生活圈|半小时交通圈
road|1小时交通圈|车程|公里路段|路基|桥面|主桥|主塔|桩基|沉管|海底隧道|过河|渡船|客船航班|船班
road|小汽车|私家车北上|港车|粤车|澳车|车牌|驾车|骑行道|慢行|人行道|非机动车道|收费站|免费通行|出行
road|客运班线|班线|班次|一票通|一码通行|乘车码|交通卡|公交车|新能源公交|公交化|枢纽机场|支线机场
road|通用机场|机场扩建|航空枢纽|航空公司|机场集团|起降|飞往|空中航线|航空客运|水上巴士|江海航道
road|内河航道|通航里程|船舶过闸|升船机|综合立体交通|立体交通|交通网|交通枢纽|交通运输|交通设施
road|瓶颈路|瓶颈路段|待贯通路段|跨省道路|跨市道路|省界道路|公路网|快速通道|道路工程|隧洞|引桥
road|双向六车道|双向八车道|时空距离|重大基础设施|现代基础设施|railway and road|cab|garage
road|airport hotel|aeroplane|pilots' strike|seafarers|ferries electric|motorcyclists|cyclists
road|vans drive|bus driver|car sharing|bridge span|pier of the bridge|last pier
road|concrete for the bridge|bridge tower|footpath|tramways|ferrymen|rope way|ropeway|gondola
road|gondola lift|steamers|航空|民航|机票|航站|高峰小时起降|起降架次|跨界桥|跨界桥梁|双层桥面
road|过境车辆|车站|自行车道|不停车|省界收费站|收费站拆除|路灯|停机坪|登机|值机|飞行时间|驾驶
road|轮渡加密|渡口改造|客轮|公路港|断头|walkers and bicycles|tolls for residents|lorry lanes
road|flights resume|resume flights|直通车|行李直挂|县乡公路|公路改造|旅游直通车|免费乘公交|乘公交
corridor|land-sea|freight train|intermodal|sea-rail|container train|shipping route|陆海新通道|班列
corridor|铁海联运|联运|开放通道|出海|中欧|freight service|rail freight|transit route|single window
corridor|through train|国际班列|货运班列|渝新欧|蓉欧|江海联运|跨境班列|海铁|一单制|运单|通道建设
corridor|trade corridor|economic corridor|transport corridor|rail-sea|block train|land bridge
corridor|overland route|transit corridor|cross-border train|cargo train|international freight
corridor|freight corridor|silk road|sea route|出境班列|回程班列|去程|中亚班列|中老铁路|中老班列
corridor|中越班列|国际货运|跨境货运|通道能力|大通道|国际联运|江海直达|新通道|通道沿线|国际运输
corridor|transit cargo|transit traffic|transit trade|transit country|transit goods|landlocked
corridor|multimodal corridor|corridor authority|corridor management|过境货物|过境运输|过境班列
corridor|口岸换装|container service to|container services to|services to hamburg|rail ferry
corridor|transcontinental|east-west route|north-south route|trans-caspian|middle corridor
corridor|跨境集装箱专列|集装箱专列|专列抵达|首列|rail-freight|sea-rail intermodal
corridor|rail-sea intermodal|sea-rail services|rail-sea service|rail-sea train|rail-sea services
corridor|freight service between|weekly freight|freight train departed|train carrying|train loaded
corridor|loaded with containers|trains loaded|land-sea trade|trade route|new routes|Eurasian
corridor|transport across the Caspian|through the Caspian|Caspian|intercontinental
corridor|intercontinental flights|international flight|cargo flight|cargo route|all-cargo
corridor|freighter|express railway|Belt and Road|sea freight|land freight|road freight corridor
corridor|landlocked countries|single waybill|single bill of lading|bill of lading
corridor|China-Laos Railway|China-Europe|China-Vietnam|cross-border train services|round trips
corridor|return trains|班列线路|国际班列线路|铁路班列|铁路货运|境外城市|中欧中亚|跨里海|里海
corridor|中吉乌|中蒙俄|中巴|陆海|陆海联运|陆海通道|国际通道|物流通道建设|国际物流|海运航线
corridor|近洋航线|远洋航线|国际海运|国际集装箱|外贸集装箱航线|国际道路运输|跨境公路货运|卡车航班
corridor|全货机|货机|货运航线|洲际航线|国际客运航线|国际航班|国际航空|国际地区航线|国际直航
corridor|直达班列|图定班列|班列货值|铁路箱|多式联运一单制|一箱到底|一带一路|丝绸之路|新丝路|丝路
corridor|万象|出境列车|入境列车|定期班列|对开班列|去回程|direct freight|freight path|sea-and-rail
corridor|rail-and-sea|trains a week leave|chain of sea and rail|through the port of|goods train
corridor|cargo airline|camel trains|货列|义新欧|郑欧|湘欧|圣诞商品|货运航班|全货机航线|跨境列车
corridor|国际货列|越南货列|bring goods to|goods to the Gulf|want the new line
corridor|solar panels left for|left for Tashkent|发往曼谷|首列冷链|天天班|集装箱班列|国际冷链班列
corridor|发往
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
