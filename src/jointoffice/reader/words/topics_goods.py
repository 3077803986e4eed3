"""Words of official texts about goods, ports, borders and trade."""

from __future__ import annotations

GOODS = """
freight|container|cargo|freight|tonnes of goods|warehouse|parcel|cold chain|集装箱|货物|货运|物流
freight|仓储|快递|冷链|标箱|标准箱|吞吐量|货值|多式联运|pallet|tonnage|haulage|haulier|forwarder
freight|parcel hub|distribution centre|supply chain|分拨|仓配|配送|货运量|快件|货车|甩挂|供应链
freight|大宗商品|consignment|shipment|distribution center|fulfilment centre|warehousing
freight|storage hall|cold store|refrigerated|bonded logistics|last-mile|courier|shipper|forwarding
freight|freight village|logistics park|logistics hub|logistics company|truckload|tonnes of cargo
freight|货物周转|冷库|冷链物流|物流园|物流枢纽|物流企业|物流成本|配送中心|快递包裹|快递企业|货代
freight|堆场|集疏运|仓库|航空货运|货邮吞吐量|dry port|container depot|freight terminal
freight|storage tank|cold-storage|e-commerce warehouse|parcels sorted|fruit warehouse|grain silo
freight|silo|freight forwarder|trucking firm|trucking company|物流中心|海外仓|冷链仓|保税仓|分拣
freight|甩挂运输|物流通道|集散中心|中转仓|distribution hub|wholesaler|freight hub|delivery van
freight|delivery time|delivery cost|logistic|post parcels|drone delivery|共同配送|日处理|冷藏
freight|批发市场|商贸物流|物流车|goods transport|goods traffic|refrigerated warehouse|cold storage
freight|frozen goods|frozen food|deliver parcels|express delivery|delivery service|sorting centre
freight|sorting center|sorting hall|postal|postage|same-day delivery|next-day|overnight delivery
freight|logistics costs|logistics firm|logistics centre|logistics center|logistics base
freight|logistics industry|truckers|hauled|tonnes of freight|ton-kilometres|freight volume
freight|freight tonnage|express parcels|e-commerce parcels|transloading|transshipped|cargo handled
freight|warehouse area|chain of supply|邮政快递|快递业务量|业务量|快递网点|揽收|寄递|寄件|仓储面积
freight|智慧仓|云仓|前置仓|物流费用|物流基地|物流港|物流公司|货运站|铁路货场|货运场站|货运枢纽
freight|货运专列|点对点货运|货车司机|运费|运价|货运周转量|装卸|卸货|装车|托盘|冷库容量|冷链运输
freight|冷藏车|冷链仓储|生鲜|次日达|当日达|隔日达|即时配送|城市配送|城乡配送|无人车配送|运输企业
freight|运输成本|供应链金融物流|供应链企业|供应链管理|大宗物资|航空快件|航空货邮|货邮|货物吞吐量
freight|转运|转运中心|集货|letters and parcels|trailer|hauliers' pool|chilled|chiller|freezers
freight|frozen fish|freight exchange|empty runs|空驶|空驶率|冻品|冻库|海外仓共用|小包裹|同城配送
freight|货运平台|卡车|拖车|挂车|挂车池|物流园区|邮路|邮包|快运|速运|送货|sorted by robots
freight|parcels are sorted|sorting robots|cold chain for|salmon chain|邮件互换局|互换局|日周转
freight|农产品集散
gateway|customs|clearance|port|quay|berth|checkpoint|border crossing|waybill|teu|harbour|visa
gateway|ferry port|海关|通关|口岸|港口|码头|泊位|查验|验放|放行|港航|出入境|港区|进港|报关|待渡
gateway|docks|seaport|border post|border control|border checks|immigration|passport
gateway|declaration form|tax refund|cruise|vessel|barge|清关|通关便利|一次验放|旅检|电子口岸
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
gateway|border agency|border officer|pedestrian crossing|pedestrian lane|lane for trucks
gateway|truck lane|queue|queueing|green lane|fast lane|fast track lane|smart port|smart customs
gateway|smart border|customs data|x-ray|24-hour clearance|24-hour crossing|边检机关|快捷通道
gateway|绿色通道|智慧通关|通关时长|压缩通关|预约通关|客货车道|货车通道|人脸识别通关|海关监管
gateway|查验单位|抵港直装|船边直提|提前申报|两步申报|公路口岸|铁路口岸|水运口岸|航空口岸|通关货车
gateway|出入境车辆|查验场|pilot service|tug|towage|eastern gate|western gate|passport check
gateway|identity check|spot check|border formalities|customs form|customs duty|transit permit
gateway|e-visa|visa-free|visa waiver|residence across the border|arrivals hall|landing stage
gateway|lighthouse service|dock workers|stevedore|crane at the port|引航互用|拖轮|货车通关
gateway|等候时间|岸桥|龙门吊|航标|船员|渔港|渔政|进境|出境游客查验|customs procedures
gateway|customs control|border inspection|immigration control|immigration clearance
gateway|immigration officers|clear customs|clear the border|clearance time|clearing time
gateway|clear the port|export papers|import papers|export documents|declarations|inspected once
gateway|one inspection|joint clearance|one-time clearance|one-off clearance|daily crossings
gateway|cross the border|crossed the border|crossed the boundary|entry and exit|exit and entry
gateway|entries and exits|land boundary|frontier post|frontier control|24 hours a day at the port
gateway|port basin|port area|ports along|sea port|river port|container port|container ship
gateway|container vessel|million boxes|cranes|gantry crane|mooring|docked|dockers|shore power
gateway|shipowner|feeder|feeder service|transhipment|bulk carrier|coal terminal|grain terminal
gateway|port company|ports group|port group|port of call|cruise ship|cruise terminal
gateway|departure port|immigration hall|green channel|e-channels|self-service gates|QR code gates
gateway|stamp in the passport|验讫|边检站验放|通关模式|通关便利化|便利通关|联合查验|一次查验
gateway|一次放行|合作查验一次放行|一次申报|一站式通关|刷脸|刷脸通关|无感通关|免出示证件|快速通关
gateway|通关仅需|跨境旅客|出入境客流|客流高峰过关|过境人次|跨境车辆|口岸限定区域|口岸联检|陆路口岸
gateway|水路口岸|公路口岸货运|口岸通关|口岸大厅|查验区|离港|到港|抵港|离岸确认|进出口货物|提离
gateway|落地申报|舱单|关检|关员|海关总署|边检总站|移民管理|港口集团|港口联盟|港口资源|港航资源
gateway|港口协作|港口一体化|世界级港口群|港口企业|港务|深水泊位|万吨级|万吨级泊位|自动化码头
gateway|智慧港口|智慧码头|码头工程|桥吊|航运中心|航运|航运企业|航运要素|航道船舶|货轮|巨轮
gateway|支线航线|内支线|外贸航线|内贸航线|水水中转|中转箱|驳船|驳运|拖船|船员换班|引航站|港区码头
gateway|渡轮码头|邮轮母港|邮轮港|岸电|港作|海港|河港|内河港|出海口|海事局
gateway|gates with face recognition|face recognition|booths|manual booths|checked once|once only
gateway|port of loading|leave the checkpoint|registered beforehand|dock at|docks at|may dock
gateway|lorry queues|办完手续|关口|下车验|不下车|货车司机不下车|挂靠|挂靠港|远洋干线|码头装卸|报检
gateway|查验通道|智慧查验|客货分流|旅检大厅|declared before|declare cargo|cargo can be declared
gateway|before the ship arrives|opening hours of the crossing|check papers on board
gateway|papers on board|officers on board|dredged|draught|metres deep|口岸验放|验放车辆|联动接卸
gateway|货柜|接卸|停留时间|柜量
opening|foreign trade|import|export|free trade|bonded|exhibition|expo|foreign investment
opening|tax rebate|opening-up|foreign-funded|overseas|自贸|外贸|进出口|综保区|综合保税|对外开放
opening|外资|会展|博览会|退税|开放平台|跨境电商|贸易|免税|trade fair|trade volume|tariff|consular
opening|investors|foreign direct investment|cross-border e-commerce|import fair
opening|chamber of commerce|展览会|展馆|参展|招商推介|境外|进口额|出口额|关税|领馆|外商|外企
opening|开放型|商会|direct investment|fdi|exporter|importer|foreign company|foreign firm
opening|trade mission|trade delegation|trade office|trade deal|trade agreement|duty-free
opening|customs union|open economy|market access|international fair|exhibitor|forum for investors
opening|bilateral trade|cross-border trade|border trade|export value|import value|trade in goods
opening|trade in services|服务贸易|边贸|边境贸易|互市|外贸额|贸易额|贸易总额|出口|进口|跨境贸易
opening|外资企业|投资贸易|经贸|招商会|进博会|广交会|消博会|服贸会|世界500强|国际合作|境外投资
opening|走出去|自由港|制度型开放|负面清单|市场准入|通关一体化|离岸贸易|展商|客商|tariff barrier
opening|trade volume with|mutual trade|small trade|bonded zone|export processing|investment forum
opening|trade promotion|pavilion|honey trade|merchant|对外贸易|跨境贸易额|进口水果|出口额增长
opening|互市贸易|外商投资|利用外资|贸易投资|推介会|口岸经济|保税加工|跨境电商进口|buyers|sales to
opening|neighbour's market|market stall|sales office|shopper|autumn fair|spring fair
opening|business delegation|business trip|investor day|tariff cut|trade barrier|customs-free
opening|bonded display|保税展示|联合招商|经贸代表团|赴境外|境外招商|出海|商品交易|年货节|购物节
opening|外贸企业|外贸转型|goods exported|export of|exported|imported|exporting|importing
opening|export orders|two-way trade|trade between|total trade|foreign trade volume|trade turnover
opening|trade surplus|trade deficit|volume of trade|traders|trade centre|trading partners
opening|tariff-free|zero tariff|customs duties|import duties|foreign investor|foreign capital
opening|overseas investment|foreign enterprises|multinational|multinational companies|consulate
opening|consul|embassy|trade show|fairs|fairgrounds|booths|exhibit|exhibitors from
opening|exhibition centre|convention centre|business forum|trade forum|online shopping
opening|cross-border shopping|e-commerce|online sales|online retail|online shop|webshop
opening|e-commerce zone|pilot free trade zones|free-trade|free-trade agreement|FTA|RCEP|duty free
opening|bonded warehouse|comprehensive bonded|special customs|opening up|overseas warehouse
opening|overseas markets|international market|chambers of commerce|trade and investment
opening|investment and trade|economic and trade|buyers from|deals signed at the fair|go global
opening|going global|open to the world|意向成交|采购商|境外采购商|展位|特装|展览面积|国际会展
opening|会议展览|洽谈会|投洽会|交易会|商品展|年会论坛|自贸片区|自由贸易区|自贸港|自由贸易港
opening|封关运作|保税物流中心|保税研发|保税展示交易|综试区|跨境电商综试区|跨境直播|海淘|网购进口
opening|市场采购|市场采购贸易|平行进口|二手车出口|数字贸易港|服务外包|服务业扩大开放|外资准入
opening|外商投资企业|实际使用外资|利用外资额|外资项目|外资研发中心|合同外资|对外投资|对外承包工程
opening|境外园区|境外经贸合作区|进出口总值|进出口总额|进出口值|外贸进出口|外贸总值|贸易伙伴
opening|贸易往来|贸易便利化|贸易企业|经贸往来|经贸合作|经贸交流|经贸关系|投资促进|贸促会|商务部门
opening|总领事馆|领事机构|总领事|使馆|外事|跨国公司|外资总部|开放枢纽|开放平台联动|扩大开放
opening|高水平开放|高水平对外开放|内陆开放|海外市场|境外客商|零关税|原产地证|原产地规则|离岛免税
opening|免税店|市内免税|欧盟市场|拼船出海|抱团出海|出海企业|service sectors|opened up
opening|non-tariff barriers|free trade area|common market|sectors opened|market opening
opening|business guests|free of duty|bring in duty-free|honorary consul|diplomat|foreign ministry
opening|exports of|exports through|imports of|tasting of goods|merchants from|shopping festival
opening|商户|泰国商户|出口增长|对共建国家|榴莲节|年货|商品展销|展销|展销会|海外商品|商会会长
opening|总商会|驻外|跨境直购|中欧合作区|online market|cross-border online|find buyers
opening|foreign firms put|small exporters|export centre|trade with the bloc|组团赴|市场采购出口
opening|法兰克福展
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
