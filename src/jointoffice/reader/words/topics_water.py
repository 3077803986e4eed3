"""Words of official texts about water, air and what lives there."""

from __future__ import annotations

WATER = """
sewage|sewage|wastewater|water quality|phosphorus|nitrate|river basin|effluent|river pollution
sewage|污水|水质|断面|总磷|流域|水污染|水环境|河长|黑臭|治污|排污|国控|sewage works
sewage|treatment plant|water pollution|lake water|algae|outfall|river water|水生态|管网工程|雨污
sewage|排口|河湖|水体|治水|清漂|入河|氨氮|水功能区|污染治理|water pollution incident
sewage|polluted water|clean water|sewer|sewerage|septic|river clean-up|river cleanup
sewage|chemical oxygen|total phosphorus|phosphate|eutrophication|blue-green algae|bathing water
sewage|beach closure|estuary pollution|water body|surface water|river health|水体质量|地表水
sewage|优良水体|优Ⅲ类|优iii类|劣v类|劣Ⅴ类|Ⅲ类水|iii类|氮磷|入海河流|入湖|污水处理厂|污水管网
sewage|污水处理率|河湖长|联合河长|共治一河|巡河|水葫芦|蓝藻|清水|碧水|水环境综合治理|水污染防治
sewage|水质达标|跨界水体|跨界河流|考核断面|国考断面|总氮|化学需氧量|mercury|lead in water
sewage|water sample|joint sampling|sewage spill|spill|oil spill|fish kill|blue algae|swimming ban
sewage|bathing ban|tannery|mine water|acid mine|salinity|river basin commission|basin plan
sewage|septic tank|storm water|stormwater|水污染联防|污染源|排污口|入河排污口|截污|沿江化工
sewage|船舶污染|尾矿库|清淤|河道清理|clearer water|nutrient load|estuary|treatment works
sewage|water clarity|bathers|fishermen report|oxygen level|dead fish|pollutant|heavy metal|cadmium
sewage|lead levels|microplastics|plastic litter|litter|clean-up|river litter|cleanup day|蓝藻打捞
sewage|打捞|水面保洁|漂浮物|垃圾打捞|水体污染|水质监测|入湖河道|排水|溢流|河面|purification
sewage|purification works|purification plant|cleaning plant|clean what|dirty water|foul water
sewage|foul-smelling water|untreated|untreated water|treated water|water treatment|sewer pipes
sewage|sewage pipes|phosphorous|ammonia nitrogen|toxins in water|cleaner water|clean river
sewage|clean the river|cleaner river|cleaning up the river|clean up the river|clean up the lake
sewage|cleaning of the lake|lake cleanup|cleaner lake|clean lake|clear water|fit for bathing
sewage|safe to swim|bathing quality|algal bloom|oxygen in the water|river quality|lake quality
sewage|quality of the water|quality of water|class II water|class III water|water body quality
sewage|pollution of the river|pollution of the lake|polluted river|pollutants in the river
sewage|river pollutants|discharge limits|leak into the river|paper mills closed|dye works|dyeing
sewage|plastic in the river|plastic in rivers|floating waste|floating rubbish
sewage|rubbish from the river|litter from rivers|river basin management|river management
sewage|river chiefs|river chief system|river commission|river treatment|basin treatment
sewage|aquatic ecology|aquatic environment|water environment|sludge|治理河道|河道治理|跨界河湖
sewage|界河治理|水系治理|流域综合治理|流域治理|流域保护|流域水质|流域生态|上游下游|干支流|入河污染
sewage|入海污染|雨污分流|雨污分流管网|污水收集|污水处理能力|污水直排|污水处理|污水厂|再生水|中水
sewage|中水回用|回用|尾水|提标改造|截流|黑臭水|臭水|劣五类|劣Ⅴ|三类水|二类水|一类水|Ⅱ类|Ⅲ类
sewage|Ⅱ类水质|Ⅲ类以上|水体达标|达标率断面|水功能|富营养化|水草|浮萍|水污染物|污染物排放水
sewage|工业废水|废水|废水零排放|造纸企业|造纸厂|印染|印染企业|电镀|农业面源|面源污染|畜禽粪污|粪污
sewage|化肥|水环境质量|水生态环境|水生态修复|重点流域|长江大保护|黄河保护|船舶污水|洗舱|垃圾入河
sewage|涉水|水保护|近岸海域|海域水质|海水水质|美丽海湾|白洋淀|太湖治理|巢湖治理|滇池治理|vats
sewage|empty their vats|blue flag|mended pipes|pipes were mended|cholera-free beaches
sewage|phosphate than|into the stream|untreated sewage|clearer|clean-water|slurry|dyes|foam
sewage|catchment|plastic-free river|净化塘|入湖口|养殖尾水|尾水循环|沿江排口|氨氮下降|生态净化
sewage|河水|湖水|水变清|散乱污|涵养|漂浮垃圾|水污染源|gallons a day|treats million gallons
sewage|sediment|wastewater a day|sludge dryer|蓝藻水华|水华|村庄生活污水|生活污水|接入管网
sewage|湖泊治理|底泥|藻
water|reservoir|water supply|irrigation|drinking water|dam|water diversion|water resources|水库
water|供水|引水|调水|水利|灌溉|饮用水|水源|节水|水资源|groundwater|aqueduct|water share|hydrology
water|water transfer|原水|水源工程|输水|水厂|节水型|水网|调蓄|灌区|取水|tap water|water main
water|water network|water utility|waterworks|water security|water storage|water use|water saving
water|irrigated|desalination|aquifer|river flow|water level|water allocation|hydropower dam
water|water pipeline|raw water|drought reserve|flood retention|调水工程|引调水|供水管网|供水量
water|供水工程|自来水|水源地|蓄水|海水淡化|水资源配置|水利枢纽|引江|引黄|亿立方米水|水量分配
water|生态补水|防洪堤|河道整治|undersea pipe|water pipe|water transfer tunnel|release water
water|water treaty|water quota|cubic metres of water|cubic meters of water|water shortage
water|water supply line|dam release|canal|irrigate|wells|borehole|供水管道|引水渠|灌渠|泵站|蓄水量
water|向金门供水|应急供水|城乡供水|metered|water meter|minimum flow|downstream flow|dry months
water|dry season|rainfall|snowmelt|spring water|bottled water|水源水库|共用水库|水表|水价|缺水
water|旱季|蓄滞洪|fresh water|freshwater|pipe under the strait|water to the island
water|cubic metres a day|cubic metres of fresh water|share the flow|share the water
water|sharing of water|water sharing|shared river|shared waters|flow of the river
water|water from the river|water from the dam|storage lake|barrage|weir|sluice|hydraulic
water|irrigate fields|irrigated land|irrigation canal|irrigation scheme|pumped water|pump water
water|pumping station|water tower|pipes of drinking water|potable|thirsty|thirst|drinkable|drought
water|dry spell|dry years|water scarcity|scarce water|water crisis|water reserve|water table
water|groundwater level|underground water|drilled wells|deep wells|dig wells|water users
water|water company|water authority|water supply system|water conservancy|water project
water|South-to-North|water diversion project|water channel|water tunnel|rainwater|desalinated
water|snow melt|melt water|hydrologist|hydrological|flood plains|flood storage|南水北调|东江水
water|供港水|供澳水|对澳供水|对港供水|供水协议|供水量上限|供水上限|日供水|年供水|亿立方米
water|万立方米水|调水量|调水线路|输水线|输水隧洞|输水管线|引水隧洞|引滦|引汉|引大|引江济淮
water|引江补汉|珠三角水资源|环北部湾水资源|水资源调度|水量调度|用水|用水权|水权|水权交易|用水总量
water|农业用水|工业用水|节约用水|缺水地区|干旱|旱情|抗旱调水|补水|地下水|地下水超采|超采|回补
water|蓄水位|库容|蓄水库|大坝|拦河坝|水闸|堤坝|堤防|大堤|防洪工程|防洪标准|蓄洪|蓄滞洪区|滞洪|水文
water|水文站|水文信息|水文监测|水情|水务局|水利部|水利厅|水利工程|水利设施|水利项目|水利合作
water|灌溉面积|灌溉区|高效节水|滴灌|干渠|水渠|机井|打井|水井|饮水|饮水安全|吃水|喝水|人畜饮水
water|农村供水|管道水|自来水厂|原水管|净水厂|应急水源|备用水源|双水源|水源保护|水源保护区|水源涵养
water|海水淡化厂|澜湄水资源|taps running|tap|plateau had water|lake's level
water|level will be regulated|gate that both sides operate|each canal takes|cubic metre
water|flood gates|spillway|hydrometric|gauges|gauge stations|water wheel|rivers shared|showers
water|多供水|输水隧洞贯通|为澳门多供水|灌区续建|续建配套|高效节水农田|节水灌溉|节水农田|供水能力
water|抽水|水务集团|水费|水管|挖井|缺水问题|how much water|water may be taken|water to villages
water|hill villages|bring water|pumps bring|引水主管道|主管道|下闸蓄水|下闸|扩容工程|水库扩容
water|水渠工程|管道铺设引水
air|pm2.5|air quality|ozone|dust|air pollution|low-emission|carbon|空气质量|细颗粒物|臭氧|蓝天
air|减排|机动车尾气|污染天气|exhaust|nitrogen dioxide|smog|co2|climate neutrality|greenhouse gas
air|fumes|微克|细颗粒|扬尘|秸秆|挥发性|温室气体|碳排放|双碳|优良天数|油品|air quality index
air|exhaust gas|fine particle|particulate matter|particulate|clean air|clean-air zone|odour
air|volatile organic|diesel|low-carbon|carbon footprint|carbon market|carbon trading
air|carbon neutral|climate plan|climate action|co2 emission|emission|environmental zone
air|heavy pollution day|大气污染防治|空气质量指数|空气优良|优良率|优良天数比例|臭氧污染|重污染天数
air|细颗粒物浓度|联防联控|排放标准|尾气|老旧车|国三|国四|碳达峰|碳中和|低碳|碳市场|碳普惠|氮氧化物
air|二氧化硫|降碳|散煤|清洁取暖|wood smoke|stove|burning|stubble burning|air sensor|air basin
air|air monitoring|ozone season|pollen|greenhouse gases|net zero|carbon credit|heat island
air|heatwave|烟花|露天焚烧|重污染|雾霾|排放源|smoky|smokestack|chimney|diesel ban|old engines
air|speed limit on the motorway|nitrogen oxide|breathing|asthma|low-emission bus|airborne|柴油货车
air|柴油车|高污染车|油烟|异味|臭气|废气|燃煤|fine dust|dust fell|soot|microgram|cleaner air
air|clean the air|air pollutant|pollutants in the air|polluted air|polluted days|pollution days
air|smoggy|smog days|good air|days of good air|blue sky|sulphur|sulphur dioxide|sulfur dioxide|SO2
air|NOx|NO2|ground-level ozone|volatile organic compounds|VOC|methane|benzene|engine exhaust
air|engines off|switch off their engines|smell of diesel|old diesel|diesel cars|diesel lorries
air|diesel trucks|emission standard|emission limits|emission reduction|emissions reduction
air|reduce emissions|cut emissions|carbon emission|carbon dioxide|carbon neutrality|carbon peak
air|climate neutral|climate-neutral|climate protection|climate change|climate adaptation
air|climate goals|climate targets|global warming|coal stove|coal heating|coal boiler
air|burning of straw|straw burning|burn-off|chimney smoke|low emission zone|low-emission zone
air|ultra-low emission|ultra-low emissions|air alert|smog alert|haze season|transboundary haze
air|peat fires|air measuring stations|measuring station|aerosol|road dust|ship exhaust
air|ship emissions|大气联防|空气质量优良|空气质量达标|蓝天天数|好天|优良天|优天数|颗粒物|臭氧浓度
air|重污染预警|重污染应急|污染天|雾霾天|霾|应急减排|减排措施|减排量|排放量|排放清单|超低排放
air|超低排放改造|钢铁超低排放|国六|国四车|国三车|老旧柴油货车|淘汰老旧车|老旧机动车|机动车污染
air|移动源|非道路移动机械|油气回收|加油站油气|挥发性有机物|涂料|燃煤锅炉|锅炉|煤改气|清洁取暖改造
air|散煤替代|散煤治理|煤炭消费|煤炭消费总量|控煤|秸秆焚烧|秸秆禁烧|禁烧|烟花爆竹|工地扬尘|裸土
air|道路扬尘|洒水|氨排放|温室气体排放|碳|碳排放权|碳交易|碳足迹|碳达峰行动|近零碳|零碳|零碳园区
air|降碳行动|减污降碳|双碳目标|气候|气候变化|气候行动|低碳试点|haze blanketed|must stay out of
air|stay out of both centres|low-emission centre|catch soot|filter|fitted filters|scrubbers
air|exhaust filters|old vans|older vans|exhaust test|particulate filters|fog of smoke|solvents
air|夜间装卸油|装卸油|油气|散乱污|秋冬季攻坚|秋冬季|联合管控散乱污|脱硫|脱硝|除尘|车用尿素|尿素
air|错峰生产|错峰|烟囱|烟气|air was good|good or excellent|diesel will disappear|run on diesel
air|smoke days|clear days|臭氧污染预警|污染预警
nature|forest|species|biodiversity|wetland|trees|planted|habitat|nature reserve|ecology
nature|national park|greenway|ecological restoration|afforestation|森林|造林|生物多样性|湿地|岸线
nature|绿道|物种|国家公园|生态修复|生态廊道|绿化|水土流失|生态环保|珍稀|woodland|meadow|peatland
nature|bird|salmon|reforestation|conservation|林业|松材线虫|候鸟|草原|矿山|岸线整治|绿色廊道|退耕
nature|湿地公园|古树|生态廊|山水林田|自然保护|nature park|landscape park|ranger|rewilding|wildlife
nature|otter|wolf|lynx|stork|heron|sturgeon|oyster reef|mangrove|marsh|dune|hedgerow|tree planting
nature|seedling|green belt|green corridor|ecological corridor|protected area|biosphere|geopark
nature|mine reclamation|soil erosion|shoreline|riparian|invasive|herbarium|pollinator|生态绿带
nature|生态缓冲带|生态带|绿带|岸线修复|岸线贯通|生态岸线|滨水|红树林|海岸带|造林绿化|国土绿化|增绿
nature|植树|林长|湿地修复|矿山修复|生态修复工程|鸟类|江豚|朱鹮|大熊猫|中华鲟|渔禁|禁渔|增殖放流
nature|水生生物|自然保护地|保护区|绿心|郊野公园|生态园|石漠化|水土保持|万亩|monitored wolf|wolves
nature|elephant|tiger|leopard|turtle|migratory|migratory bird|flyway|coral|reef|peat|heath|moor
nature|alpine|glacier|grassland|lagoon|floodplain|old-growth|replanted|reforested|native tree
nature|候鸟迁徙|鸟类保护|东北虎|野生动物|野生动植物|生物多样|海洋牧场|珊瑚|国家植物园|跨境保护
nature|联合巡护|古树名木|beaver|salamander|eagle|bats|bee|butterfly|frog|invasive plant|weeds
nature|valley meadow|upper valley|wild boar|deer|moose|reindeer|lichen|oak|beech|pine|spruce
nature|bark beetle|forester|nature guide|nature camp|footpath restoration|沿江造林|植绿|鱼类|放流
nature|增殖|珍稀鸟|水鸟|草海|滩涂|海湾整治|岸滩|saplings|planting trees|planted trees
nature|trees planted|plant trees|tree-planting|replant|hedge|pond|nests|nesting|breeding birds
nature|bird species|songbirds|waterbirds|ducks and waders|waders|seabirds|puffins|owl|hawk|falcon
nature|vultures|wild animal|wild horses|bison|wolf pack|chamois|ibex|gorilla|rhino|lion|giraffes
nature|panda|monkeys|snow leopard|porpoise|dolphin|whale|seals|tortoises|beetle|insect|dragonflies
nature|flowering meadows|wildflowers|wild flowers|orchids|mosses|ferns|plant species|rare plants
nature|rare species|endangered species|endangered|threatened species|extinct|reintroduced
nature|reintroduction|released into the wild|fry released|salmon run|salmon return|fish ladder
nature|fish ladder built|fish pass|fish passes|spawning|spawn|migratory fish|ecosystem|ecologists
nature|ecological zone|ecological network|nature conservation|nature protection
nature|nature conservationists|conservationists|conservation area|conservation park|protected zone
nature|protected landscape|reserve of|wildlife reserve|wildlife corridor|wildlife crossing
nature|wildlife bridge|game wardens|wardens|anti-poaching|poacher|forest cover|forest area
nature|forest fires prevention planting|forested|rainforest|jungle|wetland park|bog|moorland
nature|river meadows|floodplain forest|shoreline restored|river banks restored|coral reefs
nature|seagrass|kelp|marine protected|marine park|deforestation|logging|desertification
nature|desert control|sandstorms|green space|green areas|parks and gardens|country park|city park
nature|pocket parks|mu of forest|garden city|ecological shoreline|green wall|Great Green Wall
nature|natural landscape|natural heritage|wilderness|营造林|防护林|风沙源|风沙源治理|京津风沙源
nature|防风固沙|固沙|治沙|沙化|荒漠|荒漠化|三北|三北工程|林木|林草|林场|林区|林业局|护林|护林员
nature|林火监测|树木|树种|树|竹林|草地|草场|草原修复|退牧|退田还湖|退渔还湿|还湿|芦苇|沼泽|海草
nature|海岸线修复|岸线生态|退出码头|修复岸线|滨江绿道|口袋公园|街心公园|公园绿地|绿环|生态绿环
nature|环城绿带|环太湖|绿廊|绿楔|绿心建设|城市公园|森林公园|森林城市|国家森林|森林覆盖率
nature|覆盖率绿化|园林|花园|花海|生态绿|生态源地|生态空间|生态屏障区|生态红线|生态保护红线
nature|生态安全|生态系统|生态补水湿地|生态修复项目|生态环保项目|生态建设|山水工程|矿山生态
nature|废弃矿山|石漠|水土流失治理|小流域|小流域综合治理|物种保护|野生|野生动物保护|巡护|巡护队
nature|巡山|东北豹|金丝猴|猴|亚洲象|大象|藏羚羊|雪豹|麋鹿|黑鹳|白鹤|白鹭|鹭|鸟|候鸟迁飞|越冬
nature|越冬候鸟|鸟种|江豚种群|海龟|白海豚|鲸|鱼苗|渔业资源恢复|十年禁渔|长江禁渔|禁捕|退捕|种群
nature|栖息地|栖息|生境|外来入侵|外来入侵物种|入侵物种|植被|生物廊道|廊道|国家公园建设|自然公园
nature|风景区保护|生物圈|碳汇林|林业碳汇|eels|saplings into the ground|fishing ban
nature|fishing is banned|camera traps|counts snow leopards|otters counted|fungi|nightingales|foxes
nature|bears in the forest|hares|mammals|reptiles|amphibians|crocodile|squirrels|penguins|shark
nature|moles|lizards|snakes|spiders|worms|wildfire scars|flora|fauna|vegetation|canopy
nature|seeds of native|botanic|botanical garden|botanical|biological diversity|habitat loss|友谊林
nature|共植|长江江豚|红树林面积|生态林|防护林带|播绿|绿色长廊|候鸟栖息|蓝冰洞|森林资源|林海|护鸟
nature|观鸟|天鹅|丹顶鹤|restored bog|dune grass|grass against the wind|wolves crossed|marsh birds
nature|nature school|nature education|hectares of bog|自然教育|海桑|海桑树|新栽|苗木栽植|栽植
nature|湿地鸟类|古树公园|万株
envlaw|compensation|environmental monitoring|environmental|waste|joint enforcement
envlaw|pollution incident|生态补偿|补偿资金|联合执法|环境监测|固废|危废|生态环境|联合采样|补偿机制
envlaw|生态保护|联防联控|environmental authority|environmental impact|polluter|circular economy
envlaw|recycling|landfill|联合监测|环保督察|执法检查|环境应急|危险废物|无废|排污许可|生态环境部门
envlaw|环境损害|联合巡查|inspectorate|environmental inspection|environmental agency
envlaw|pollution control|joint inspection of factories|soil|contaminated land|hazardous substance
envlaw|hazardous waste shipment|plastic waste|municipal waste|waste treatment|incinerator|circular
envlaw|environment ministers|monitoring station|environmental standard|ecological compensation
envlaw|green transition|ecological protection|生态环境执法|跨界执法|联动执法|环保联动|环保执法
envlaw|生态环境标准|生态环境监测|生态环境治理|环境治理|共保联治|生态共治|联防联治|补偿金|横向补偿
envlaw|生态产品|排污权|垃圾处理|固废处置|危废处置|塑料|噪声|土壤污染|绿色低碳|生态文明|环境信用
envlaw|生态绿色|factory inspection|closed after inspection|illegal dumping|dumping|waste shipment
envlaw|waste export|landfill site|recycled|recycling plant|environmental permit
envlaw|environmental court|environmental police|noise map|light pollution|quarry|sand mining
envlaw|illegal mining|非法采砂|非法倾倒|环境案件|环境公益诉讼|生态补偿协议|横向生态补偿
envlaw|固体废物转移|废物转移|inspectors|unannounced|smelter inspection|dumped|illegal waste
envlaw|tip-off|environmental crime|environmental damage|environmental liability|emission permit
envlaw|quarry noise|odour complaint|污染纠纷|环境纠纷|跨界污染|联合处置|环境问题|污染事件|信访
envlaw|督察|生态警务|公益诉讼|环境执法|toxic waste|toxic ash|ash|hazardous wastes|dangerous waste
envlaw|radioactive waste|nuclear waste|waste plant|waste disposal|waste incineration
envlaw|waste incinerators|waste sorting|waste management|waste-free|zero-waste|zero waste|rubbish
envlaw|garbage|trash|dump|rubbish dump|dumped waste|dumpers|scrapped batteries|old batteries
envlaw|e-waste|electronic waste|recycled plastic|recycle|recycled materials|packaging waste
envlaw|composting|compost|solid waste|construction waste|food waste|kitchen waste|visit factories
envlaw|inspect factories|inspections of factories|inspected factories|factories were fined
envlaw|fines for pollution|fines for dumping|polluting factory|polluting firms|polluting companies
envlaw|polluting plant|environmental law|environmental fines|environmental case
envlaw|environmental rules|environmental violations|environmental protection bureaus
envlaw|environmental protection agency|environmental protection|environmental cooperation
envlaw|environment agencies|environment ministry|eco-compensation|pay each other
envlaw|compensate the upstream|damage to nature|environmental zoning|eco-environment
envlaw|eco-environmental|ecological and environmental|environmental impact assessment
envlaw|noise barriers|noise pollution|noise limits|aircraft noise|polluted soil|soil pollution
envlaw|soil contamination|pollution prevention|polluter pays|joint inspections|joint environmental
envlaw|illegal dumpers|illegal landfill|emissions trading|sand miners|illegal sand|交叉执法
envlaw|异地执法|联动执法检查|环境执法联动|环境违法|违法排污|违法案件|环境违法行为|偷排|偷倒|倾倒
envlaw|固废倾倒|建筑垃圾|垃圾焚烧|焚烧|焚烧发电|填埋场|餐厨垃圾|废旧电池|废旧|再生资源|循环利用
envlaw|循环经济|资源化利用|综合利用率|固废综合利用|固废危废|医疗废物|危废跨省转移|跨省转移白名单
envlaw|无废集团|无废城市群|无废细胞|生态环境准入清单|准入清单|三线一单|生态环境分区|环评|环评会商
envlaw|环评互认|环境影响|环境标准|共同标准|生态环境保护标准|环境质量|环境保护|环保合作|环境准入
envlaw|环境监管|环境监察|生态环境局|生态环境厅|生态环境部|生态环境协同|生态环境联防|生态环境共保
envlaw|污染防治|污染防治攻坚|污染治理项目|污染源监控|污染联防|污染赔偿|生态赔偿|损害赔偿
envlaw|生态环境损害|生态保护补偿|补偿协议|补偿标准|对赌|补偿断面|纵向补偿|补偿试点|GEP|生态价值
envlaw|生态产品价值|碳排放核查|重金属污染|新污染物|土壤修复|污染地块|尾矿|辐射环境|核与辐射|光污染
envlaw|噪声扰民|绿色生产|美丽中国|督察反馈|中央环保督察|联合督查|联合督察|rubble|tipped at night
envlaw|fly-tipping|chemicals register|handle chemicals|watchdog|noise around|measured noise|odours
envlaw|joint sampling teams|smelly|contaminants|asbestos|pollution reports|batteries collected
envlaw|collection points|take back batteries|bottle deposit|倾倒案件|铅蓄电池|电池回收|回收网点
envlaw|突发环境事件|环境事件|联合处置预案|环境预案|环境案|生态案件|污染源名录|recyclers
envlaw|accept the same bottles|bottles|buried tyres|tyres in the woods|litter louts
envlaw|deposit on bottles|waste tyres|河面垃圾|统一清运|清运|费用按量分摊|蹲点检查|环保部门
envlaw|互派环保|垃圾清运|垃圾分类|危废联单
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
