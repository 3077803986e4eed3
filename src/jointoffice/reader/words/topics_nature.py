"""Words of official texts about land, water, air and what lives there."""

from __future__ import annotations

NATURE = """
farmscience|seed|seeds|breeding|agronomists|agricultural science|smart farming|种业|育种|农业科技
farmscience|良种|农技|种质|crop variety|rice variety|gene bank|agricultural college
farmscience|agricultural institute|bred|新品种|农科院|农机|智慧农业|种质资源|良种繁育|农业技术
farmscience|agricultural research|plant breeding|cultivar|hybrid rice|hybrid|soil science
farmscience|agronomist|veterinary research|agri-tech|agritech|farm technology|precision farming
farmscience|seed bank|test field|demonstration field|农业科研|农业科技园|育种基地|制种|南繁|选育
farmscience|杂交水稻|小麦新品种|水稻新品种|耕种技术|土壤改良|病虫害|农技推广|农业大学|畜禽良种
farmscience|种业创新|seedling trial|plant nursery|extension service|soil laboratory
farmscience|livestock breed|seed exchange|germplasm|gene pool|种质资源库|科技特派员|农业专家
farmscience|barley|wheat variety|breeder|breeders|new variety|needs less water|drought-resistant
farmscience|drought-tolerant|soil map|vaccine for cattle|feed trial|organic trial|小麦品种|抗旱
farmscience|品种选育|培育小麦|培育水稻|高产|示范田|科技小院
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
farm|高标准农田|农业产业化|龙头企业|农产品销售|产销对接|助农|对口帮扶|亩|coffee grower|tea grower
farm|spice|rubber|palm oil|sugar cane|banana|durian|mango|longan|pineapple|cassava|maize|bean
farm|potato|onion|tomato|garlic|ginger|mushroom|nut|nuts|honey|goat|goats|pasture|herder|herders
farm|camel|fish farm|shrimp|market garden|smallholder|smallholders|cooperative|land under crops
farm|harvester|榴莲|香蕉|芒果|火龙果|咖啡|橡胶|甘蔗|茶|蜂蜜|羊|牧民|草料|粮食产销|粮油加工|农资
farm|农技|农民合作社|大棚|cheese|cheese maker|cheese makers|butter|bakery|bakers|butcher|abattoir
farm|hop|hops|cider|brewery|breweries|vineyards|wine maker|swap fields|fields|farm worker
farm|tractor sharing|barn|hay|lamb|wool|蔬菜直供|直供对岸|农超对接|产销|果农|菜农|茶农|牧场|渔民
farm|海产|水产品|禽蛋|饲料
land|land reform|land quota|building land|hectares of land|parcels of land|land use|建设用地|土地
land|用地指标|预留|宅基地|增减挂钩|plot|plots|zoning|land registry|hectare of land|acres
land|real estate|land acquisition|征地|地块|不动产|土地整治|耕地|占补平衡|用地报批|供地|公顷土地
land|国土空间|land use plan|land bank|building plot|brownfield|land rights|land transfer
land|land market|rural land|property right|collective land|quota|spatial quota|土地指标
land|建设用地指标|用地保障|土地流转|农村土地|集体土地|集体经营性|土地出让|土地要素|土地使用权
land|指标调剂|耕地保护|耕地占补|补充耕地|闲置土地|存量用地|用地|国土空间规划|低效用地|产权交易
land|不动产登记|land-use|land swap|cadastre|cadastral|title deed|lease of land|farmland|arable
land|development right|用地计划|增减挂钩节余|土地供应|宅基地改革|土地确权|点状供地|swap|parcel
land|field boundary|plot exchange|reparcelling|property tax|land price|building ban|退出指标
land|指标跨县|指标交易|跨县交易|地块开发|承包地
sewage|sewage|wastewater|water quality|phosphorus|nitrate|river basin|effluent|river pollution
sewage|污水|水质|断面|总磷|流域|水污染|水环境|河长|黑臭|治污|排污|国控|sewage works
sewage|treatment plant|water pollution|lake water|algae|outfall|nitrates|river water|水生态
sewage|管网工程|雨污|排口|河湖|水体|治水|清漂|入河|氨氮|水功能区|污染治理|water pollution incident
sewage|polluted water|clean water|sewer|sewerage|septic|river clean-up|river cleanup|effluents
sewage|chemical oxygen|total phosphorus|phosphate|eutrophication|blue-green algae|bathing water
sewage|beach closure|discharge|estuary pollution|water body|surface water|river health|水体质量
sewage|地表水|优良水体|优Ⅲ类|优iii类|劣v类|劣Ⅴ类|Ⅲ类水|iii类|氮磷|入海河流|入湖|污水处理厂
sewage|污水管网|污水处理率|河湖长|联合河长|共治一河|巡河|水葫芦|蓝藻|清水|碧水|水环境综合治理
sewage|水污染防治|水质达标|跨界水体|跨界河流|考核断面|国考断面|总氮|化学需氧量|mercury
sewage|lead in water|water sample|water samples|joint sampling|sewage spill|spill|oil spill
sewage|fish kill|blue algae|swimming ban|bathing ban|tannery|tanneries|mine water|acid mine
sewage|salinity|river basin commission|basin plan|septic tank|drain|drains|storm water|stormwater
sewage|水污染联防|污染源|排污口|入河排污口|截污|沿江化工|船舶污染|尾矿库|清淤|河道清理
sewage|clearer water|nutrient|nutrient load|nutrient loads|estuary|treatment works|water clarity
sewage|swimming|bathers|fishermen report|oxygen level|dead fish|pollutant|pollutants|heavy metal
sewage|heavy metals|cadmium|lead levels|microplastics|plastic litter|litter|clean-up|river litter
sewage|cleanup day|蓝藻打捞|打捞|水面保洁|漂浮物|垃圾打捞|水体污染|水质监测|入湖河道|排水|溢流
sewage|河面
water|reservoir|water supply|irrigation|drinking water|dam|water diversion|water resources|水库
water|供水|引水|调水|水利|灌溉|饮用水|水源|节水|水资源|groundwater|aqueduct|water levels
water|water share|hydrology|water transfer|原水|水源工程|输水|水厂|节水型|水网|调蓄|灌区|取水
water|tap water|water main|water network|water utility|waterworks|water security|water storage
water|water use|water saving|irrigated|desalination|aquifer|river flow|water level
water|water allocation|hydropower dam|water pipeline|raw water|drought reserve|flood retention
water|调水工程|引调水|供水管网|供水量|供水工程|自来水|水源地|蓄水|海水淡化|水资源配置|水利枢纽
water|引江|引黄|亿立方米水|水量分配|生态补水|防洪堤|河道整治|undersea pipe|water pipe
water|water transfer tunnel|release water|water treaty|water quota|cubic metres of water
water|cubic meters of water|water shortage|water supply line|dam release|canal|canals|irrigate
water|well|wells|borehole|供水管道|引水渠|灌渠|泵站|蓄水量|向金门供水|应急供水|城乡供水|metered
water|water meter|water meters|minimum flow|flow|flow rate|downstream flow|dry months|dry season
water|rain|rainfall|snowmelt|aquifers|spring water|bottled water|水源水库|共用水库|水表|水价|缺水
water|旱季|蓄滞洪
air|pm2.5|air quality|emissions|ozone|haze|dust|air pollution|low-emission|carbon|大气|空气质量
air|细颗粒物|臭氧|蓝天|减排|机动车尾气|污染天气|exhaust|nitrogen dioxide|smog|particulates|co2
air|climate neutrality|greenhouse gas|fumes|微克|细颗粒|扬尘|秸秆|挥发性|温室气体|碳排放|双碳
air|优良天数|油品|air quality index|exhaust gas|fine particle|particulate matter|particulate
air|clean air|clean-air zone|odour|volatile organic|diesel|low-carbon|carbon footprint
air|carbon market|carbon trading|carbon neutral|climate|climate plan|climate action|co2 emission
air|emission|environmental zone|heavy pollution day|大气污染防治|空气质量指数|空气优良|优良率
air|优良天数比例|臭氧污染|重污染天数|细颗粒物浓度|联防联控|排放标准|尾气|老旧车|国三|国四|碳达峰
air|碳中和|低碳|碳市场|碳普惠|氮氧化物|二氧化硫|降碳|散煤|清洁取暖|wood smoke|smoke|stove|stoves
air|burning|stubble burning|air sensor|air basin|air monitoring|ozone season|pollen
air|greenhouse gases|net zero|carbon credit|heat island|heatwave|烟花|露天焚烧|重污染|空气|雾霾
air|排放源|smoky|smokestack|chimney|chimneys|diesel ban|old engines|speed limit on the motorway
air|nitrogen oxide|nitrogen oxides|breathe|breathing|asthma|low-emission bus|airborne|柴油货车
air|柴油车|高污染车|油烟|异味|臭气|废气|燃煤
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
nature|保护区|绿心|郊野公园|生态园|石漠化|水土保持|万亩|monitored wolf|wolves|bears|bear|elephants
nature|elephant|tiger|leopard|crane|cranes|turtle|turtles|migratory|migratory bird|flyway|coral
nature|reef|peat|heath|moor|alpine|glacier|grassland|lagoon|delta|floodplain|old-growth|replanted
nature|reforested|native tree|候鸟迁徙|鸟类保护|东北虎|野生动物|野生动植物|生物多样|海洋牧场|珊瑚
nature|国家植物园|跨境保护|联合巡护|古树名木|beaver|beavers|salamander|otters|eagle|eagles|bat
nature|bats|bees|bee|butterfly|butterflies|frog|frogs|invasive plant|invasive plants|weeds
nature|valley meadow|upper valley|wild boar|deer|moose|reindeer|lichen|oak|beech|pine|spruce
nature|bark beetle|forester|foresters|nature guide|nature camp|footpath restoration|沿江造林|植绿
nature|鱼类|放流|增殖|生物|珍稀鸟|水鸟|草海|滩涂|海湾整治|岸滩
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
envlaw|factory inspection|closed after inspection|illegal dumping|dumping|waste shipment
envlaw|waste export|landfill site|recycled|recycling plant|environmental permit
envlaw|environmental court|environmental police|noise map|light pollution|quarry|sand mining
envlaw|illegal mining|非法采砂|非法倾倒|环境案件|环境公益诉讼|生态补偿协议|横向生态补偿
envlaw|固体废物转移|废物转移|inspectors|unannounced|smelter inspection|dumped|illegal waste
envlaw|tip-off|environmental crime|environmental damage|environmental liability|emission permit
envlaw|quarry noise|odour complaint|污染纠纷|环境纠纷|跨界污染|联合处置|环境问题|污染事件|信访
envlaw|督察|生态警务|公益诉讼|环境执法
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
