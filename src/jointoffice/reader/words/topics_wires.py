"""Words of official texts about networks and energy."""

from __future__ import annotations

WIRES = """
network|5g|broadband|data sharing|fibre|cloud|computing power|data centre|data center|基站|宽带
network|算力|数据共享|光纤|数据中心|信息网络|工业互联网|数据跨境|跨境数据|一朵云|internet|wi-fi
network|digital platform|open data|dataset|data exchange|interoperability|数据|信息共享|信息平台
network|系统对接|互联网|数据接口|数字底座|云平台|骨干网|光缆|fiber|fibre-optic|submarine cable
network|mobile network|roaming|roaming charge|base station|data platform|data portal|data set
network|shared database|information system|information platform|information exchange|digital twin
network|computing hub|server farm|e-id|api|geodata|statistics portal|观测平台|数据平台|数据资源
network|数据目录|数据要素|数据交易|数据流通|公共数据|政务数据|数据互通|信息互通|信息系统|信息化
network|智慧城市|数字政府|城市大脑|漫游|漫游费|网络互联|光缆网|海底光缆|直联点|互联网骨干|算力网
network|算力枢纽|超算|云服务|数字长三角|物联网|roaming fee|one network area|mobile coverage
network|network coverage|mobile operator|telecom operator|telephone tariff|internet exchange
network|digital map|sensor network|open-data|registry exchange|e-signature|digital identity
network|data protection|目录共享|数据共享平台|电子签名|互认平台|网间结算|通信资费|map server
network|geographic data|register of|registers|digital register|common database|shared calendar
network|chat service|translation app|mobile tariff|call centre data|internet access|wifi
network|satellite link|radio frequency|frequencies|televisions signal|政务云|云平台对接|数据对接
network|数据通道|信息实时|系统互联|网络互通|通信网|基站共建|频率协调|telephone|phone coverage
network|mobile phone|antenna|mast|sea cable|subsea cable|undersea cables|cable landing
network|fibre network|fiber network|server|data hall|cloud platform|cloud computing|supercomputing
network|gigabit|bandwidth|high-speed internet|internet exchange point|optical cable|optical fibre
network|telecommunication|telecom|telecoms operators|4G|6G|IoT|smart city|digital infrastructure
network|information sharing|information-sharing|share information|shared information
network|exchange of data|exchange data|share data|shared data|data flow|cross-border data
network|public data|open data portal|electronic register|data space|digital government|web portal
network|online platform|joint platform|common platform|digital services|digitalisation
network|digitization|digital corridor|connectivity of networks|connected villages
network|satellite internet|calls between|text messages|data traffic|data sharing platform
network|information highway|服务器机架|机架|标准机柜|机柜|数据中心集群|东数西算|数据集
network|数据接口调用|接口|平台互联|平台对接|平台互通|互联互通平台|电子政务|政务外网|政务数据共享
network|数据归集|数据跨省|数据跨域|数据交换|数据传输|数据安全|数据产业园|数据流动|数据出境
network|跨境数据流动|数字基础设施|数字新基建|数字孪生|通信基站|电信|移动网络|手机信号|信号覆盖
network|无线网络|宽带网|千兆|千兆光网|万兆|带宽|出口带宽|互联网专线|国际通信|国际互联网|国际光缆
network|专用通道|卫星互联网|北斗|北斗应用|车联网|车路协同|感知网络|视频监控联网|信息高速|信息港
network|信息基础设施|算力中心|智算中心|智算|超算中心|云网|城市数字|城市运行管理|数据大厅|一网统管
network|时空信息|共享平台|共享系统|大数据中心|大数据平台|数据底座|subscribers
network|extra fee when they call|fast internet|internet on|network operators|telephone network
network|video call|websites|web site|registers of|register of land|searchable|fibre to
network|cloud shared|shared cloud|town cloud|chat|e-mails|算力规模|视频电话|打视频|近海网络
network|网络全覆盖|网络覆盖|信号|数据库|互查|联网核查|电子地图|遥感影像共享|政务专网|无人区信号
network|上网|exists in a computer|digital copy|virtual twin|traffic data|data from one platform
network|latency|leased lines|dedicated line|跨境专线|专线|时延|毫秒|算力调度|雷达数据共享
network|城市级算力|网速
energy|power|electricity|gas|grid|hydrogen|wind|nuclear|solar|charging|pipeline|heat
energy|district heating|energy|kilowatt-hours|电力|电网|天然气|氢能|风电|水电|千瓦|储能|能源|充电
energy|光伏|特高压|页岩气|输电|绿电|氢|megawatt|gigawatt|kilovolt|substation|interconnector
energy|photovoltaic|wind farm|biogas|refinery|battery storage|heat pump|filling station|power line
energy|产气|燃气|输气|油气|千伏|变电站|换电|加氢|煤炭|水电站|抽水蓄能|发电|用电|绿色电力|度电
energy|transmission line|power plant|power station|power grid|power supply|power trading
energy|green power|renewable|renewable energy|offshore wind|onshore wind|wind turbine park
energy|solar park|solar plant|solar panel|geothermal|biomethane|hydropower|pumped storage
energy|gas pipeline|gas field|gas storage|lng|lng terminal|oil pipeline|hydrogen pipeline
energy|hydrogen network|hydrogen station|electrolyser|energy efficiency|energy transition
energy|heating network|charging point|charging station|cross-border electricity|electricity cable
energy|megawatt hour|供电|供气|供热|输电通道|输电线路|电力互济|电力交易|绿电交易|送电|受电|外电
energy|电网互联|天然气管道|油气管道|页岩气田|储气库|接收站|氢走廊|加氢站|充电桩|充电站|换电站
energy|风电场|光伏电站|核电|核电站|清洁能源|可再生能源|新型储能|煤电|装机|装机容量|发电量|能源保供
energy|地热|度绿电|power pool|power cable|undersea cable|cable under the sea|wood stove
energy|heating oil|hydro|hydro plant|solar roof|energy community|district cooling|heat network
energy|tidal|wave power|biofuel|ethanol|coal|gas grid|gas interconnector|gas station network
energy|electric grid|blackout|load shedding|tariff for electricity|供暖|并网|管道气|管网互联|煤矿
energy|油田|炼化|成品油|液化天然气|太阳能|生物质|余电|waste heat|smelter heat|heat from|warm flats
energy|district energy|wind turbines|turbine blades|solar field|balcony solar|grid operator
energy|sells its output|power output|generator|diesel generator|cable to the island|gas supply
energy|gas price|fuel price|petrol|hydrogen bus|hydrogen train|battery bank|应急互供|互供|供电所
energy|停电|充电网络|光伏板|风机|煤改电|余热|turbine|offshore turbines|solar cell
energy|panels on the roof|panels on roofs|roof panels|rooftop|rooftop solar|solar energy|sunlight
energy|MW|GW|MWh|GWh|TWh|kWh|kilowatt|kilowatt hours|kilowatt-hour|gigawatt-hours|megawatt-hours
energy|electric current|power link|electricity link|electricity trade|electricity market
energy|electricity exports|electricity imports|sells electricity|buy electricity|power exports
energy|power sharing|high-voltage|high voltage|direct current|transformer|boiler|heating|radiators
energy|burn gas|gas terminal|gas network|gas imports|oil and gas|oil field|oil products
energy|petrol station|diesel fuel|refuel|refuelled|refuelling|refuelling station|hydrogen trucks
energy|hydrogen valley|hydrogen hub|hydrogen refuelling|electrolyzer|green hydrogen|ammonia
energy|nuclear power|nuclear plant|reactors|uranium|hydroelectric|hydropower plant
energy|hydroelectric plant|hydropower station|pumped-storage|coal-fired|coal mine|coal power
energy|thermal power|wind power|wind energy|wave energy|energy supply|energy saving|energy island
energy|energy cooperation|energy market|energy mix|energy prices|energy poverty|energy security
energy|batteries for storage|energy storage|charging pile|charging network|charger|fast chargers
energy|fast charging|charge electric|plug|green energy|green electricity|clean energy|clean power
energy|biomass|insulate|insulated|insulation|electricity from|power from|electricity to homes
energy|households with electricity|发电机组|机组|并网发电|投产发电|装机规模|兆瓦|万千瓦|吉瓦
energy|千瓦时|亿度|亿千瓦时|电量|电能|电价|电站|电厂|火电|热电|热电联产|核能|核能供暖|海上风电
energy|陆上风电|风光|风光大基地|新能源基地|新能源发电|绿证|清洁电力|电力市场|电力现货|省间电力
energy|跨省输电|西电东送|疆电|外送通道|直流工程|柔性直流|高压|超高压|主网架|配电网|电缆|海底电缆
energy|电力设施|供电公司|供电保障|保供|保供电|迎峰度夏|余热供暖|集中供热|热网|热力|天然气供应
energy|供气量|输气管道|产气量|气田|采气|燃气管网|燃气管道|储气|储油|输油|原油|原油管道|炼油|汽油
energy|柴油|加油站|油库|氢能产业|氢燃料|氢能重卡|制氢|绿氢|储氢|氢气管道|输氢|超级充电站|超充
energy|超充站|快充|充电设施|充电基础设施|公共充电桩|换电重卡|电动汽车充电|抽蓄|抽水蓄能电站
energy|储能电站|储能项目|虚拟电厂|微电网|屋顶光伏|分布式光伏|太阳能电池|能源基地|能源合作|能源项目
energy|能源管道|能源走廊|能源结构|节能|用能|用气|煤|煤运|kV|voltage|interconnection of power
energy|bar pressure|geothermal wells|feed lamps|exchanged power|surplus heat|heat of|warms flats
energy|full pressure|hydrogen lorries|electricians' grid|kilowatthours|candles|light bulbs
energy|electrify|electrified villages|transformer station|nuclear waste plant|gas bills
energy|power bills|点亮|送来的电|霓虹灯|四台机组|机组投产|管道天然气|通气|送气|用上天然气|电网互济
energy|火电厂|发电站|输变电|光热|氢站|油气田|stores for heat|heat stores|street lamps
energy|street lights|generators light|light both countries|third of the current|watt
energy|power of the sun|hot water pipes|外送电|外送电量|成品油管道|电表|电桩|配电|供电线路|变电
energy|电力线路|电气化工程
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
