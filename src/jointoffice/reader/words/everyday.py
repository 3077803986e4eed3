"""Everyday words that speak faintly of topics."""

from __future__ import annotations

EVERYDAY = """
rail|platform|line|track|route|riders|ridership|stop|hourly|punctual|delays|km/h|trial operation
rail|departures|depot|section of line|every ten minutes|every hour|every half hour|rush hour|speed
rail|conductor|始发|首发|站点|线路|发车|时速|盾构机始发|换乘|候车|车厢|乘车|停靠|提速|全线|轨道
rail|metro station|inter city|transit|carriage|seats|passenger|underground|boring|drilling of the
rail|halfway|bogies|voltages|隧道|乘坐|exits
road|travel|trip|journey|ride|drive|driver|minutes|hours|kilometres|kilometers|km|link|connect
road|connecting|connected|access|distance|faster|shorter|cut the trip|shorten|shortened|span|width
road|route|vehicle|vehicles a day|flow of traffic|steel|excavated|breakthrough|tunnelling|bored
road|landed|take off|boarding|engineering works|opened to traffic|sail|sailing|boat|steamer|mobile
road|handed over to drivers|journeys a day|wheel|wheelchair users|navigators|walk|walkers|on foot
road|stretch|passengers a year|drivers' hours|公里|小时|分钟|缩短|压缩至|两地间|车|线路|联通|连通
road|连接|可达|抵达|直达|里程|贯通|打通|船|乘客|驶|人次|飞|跨越|海峡|早晚|站|ring|bridge pillar
road|cars|mobility|最快|道路|通行|行程|服务区|fare|运河|taxi|跨河|跨海|路面|半小时|1小时|一小时
road|shuttle|直飞|transport|主干道|aboard|landing|parking lot|pavement|boulevard|avenue|seat|tire
road|flight time|pillars|bolted|span of|half-way|deck|cable|tonnes of steel|cars a day|motor|bike
road|飞机|飞行|轮船|坐车|开通|通航|timetable|resume
corridor|overland|by rail|by sea|inland|destination|ports in|countries along|along the corridor
corridor|along the route|provinces along|gateway|routes|wagons|shipments|service|stations in
corridor|departed|set off|arrived|carrying|loaded|scheduled lines|transit|Eurasia|Central Asia
corridor|Southeast Asia|exported by|goods from|east and west|开行|驶出|抵达|目的地|覆盖国家|通达
corridor|货物发送|中亚|东盟|东南亚|欧洲|出境|回程|直达|国家和地区|通道|陆路|海外|corridor
corridor|new route|leave Yiwu|reached|exports through|through the port|抵达港口|送到|运到|驶往
corridor|缩短到
freight|goods|shed|storage|stored|load|shipping|shipped|ship|tonnes|tons|van|lorryload|sorted
freight|posted|orders|handling|depot|retailers|stock|delivered|box|overnight|hub|transported|货|吨
freight|运往|运输|装载|发运|运抵|储存|订单|物资|周转|送达|托运|运送货物|mail|packaging|wholesale
freight|grocery|包裹|packages|packing|delivery|distribution|carriers|中转|运量|运力|仓|haul|邮件
freight|storage space|courier company|letter|arrives the next day|next day|degrees|hall|packed
freight|pack|deliver|到家|寄|车厢货|当天到
gateway|passes|pass|cross|crosses|crossing|wait|waiting|hours at the border|papers|officers|lane
gateway|hall|entry|exit|arrivals|departures|ship|shipping|call at|calls at|unloading|loading
gateway|unloaded|deep|stamp|checked|checks|throughput|sea|travellers|travelers|formalities
gateway|trucks waiting|boundary|permit|lorry|trucks|handled|harbour master|船|岸|旅客验放|出口货物
gateway|货车|入关|边防|检查站|申报|候检|预约|车道|箱量|大厅|办理时限|duty|gate|inspection
gateway|paperwork|scanner|cargo|terminal|excise|cleared|干线|船队|水上交通|海事|boxes|liner
gateway|ports of|port of|货检|liner service|control point|flows of goods|movement of goods|dock
gateway|in six minutes|recognition|beforehand|手续|司机|开放|日均|通行|on board|midnight|deeper
gateway|停留|码头停留
opening|goods|trade|market|sold|sell|selling|sale|abroad|business|commerce|commercial|bought|buy
opening|product|duty|zone|foreign|world|orders|deal|international|sellers|wine tasting
opening|visitors to the fair|stall|hall|tender for foreign|investment|promotion|promote|订单|商品
opening|销往|海外|国外|外国|世界|国际|开放|商贸|合作伙伴|市场|签约额|境内外|brand|retail|shopping
opening|shops abroad|buyer|sold to|trading|fair|booth|openness|trading partner|conference centre
opening|convention|世界市场|展品|展区|商务厅|商务局|驻华|境外企业|国际市场|overseas market|open up
opening|展览|展览中心|成交|成交额|买家|货物贸易|flows of goods|barriers|movement of goods
opening|free movement|bazaar|stall holders|sales of goods|guests|catalogue|stand|tripled
opening|revenue abroad|卖出|畅销|远销|亮相|商家|柜台|专柜|declared|sold million|items|bloc|参展商
network|digital|online|platform|cable|phone|website|app|information|computer|electronic
network|electronically|download|virtual|interface|records|look into each other's|maps
network|exchange of information|real time|real-time|sensors|statistics|monitoring system
network|coverage gaps|gaps|systems|数字|信息|网络|联网|平台|线上|系统|电子|智慧|上线|实时|共享
network|监测平台|互认系统|coverage|database|portal for|messaging|phone call|location data|signal
network|computing|通讯|通信|call|calls from|searched|switched on|subscribers'|switch
network|download speed|videos|wireless|email|web|link up|视频|人口数据|手机|点亮屏幕|查询|data
network|twin|speed of the net|copy|延时|调度平台
energy|supply|supplied|fired|burned|station|output|capacity|panel|plants|storage|consumption|cable
energy|homes supplied|meters|offshore|from the mainland|surplus|sun|barrels|cubic metres of gas
energy|winter supply|peak|电|供应|管网|输送|燃料|用户|峰谷|调峰|oil|fuel|filling|current
energy|supplied with power|reactor|lamps lit|lamp|full|switched off|light|lit|warm|cold
energy|heating season|kilometres of cable|雪山|灯|压力|站投产|wells|street|stores
health|medical|health|healthy|treatment|cure|dose|trials|bio|laboratory tests|ageing|aging
health|nutrition|beauty|cosmetics|blood|cells|patients in trials|健康|临床|医学|生物|疗法|诊断
health|治疗|患者用药|疾病|老龄|drugs|therapy|genetic|clinical|细胞|临床研究|健康食品|cancer
health|biology|器械|美容|surgical|fever|spa|exhibited scanners|firms that make|herbs'|pharmacies'
health|drugs made|产凉茶|中医馆|药物|肿瘤|癌症|doses a year
tourism|guest|visit|visiting|visitor centre|travelled|travel|nights|stay|famous|beautiful|scenery
tourism|show|performance|perform|performed|audience|spectators|fans|event|celebrate|celebrated
tourism|celebration|century|story|view|summer|winter season|weekend|national park|restore the
tourism|dishes|restaurants|brand|image|youth|young people|team|club|players|programme of concerts
tourism|tickets|admission|entrance|coach|season|艺术|历史|传统|观众|门票收入|品牌|主题|打造精品
tourism|名城|休闲|假日|黄金周|线路|活动|嘉年华|风光|故事|亲子|climb|climbing|band|surf|derby
tourism|archive|hut|tennis|exhibition hall|ridge path|swim race|play|stage|staged|history|historic
tourism|historical|match|race|legend|flower|snow|song|film|红色|展出|客房|展览|大道|games
tourism|opening ceremony|sung|onlookers'|full by June|opened the|cleaned|royal|king|queen|castle
tourism|holy|saints|religious|celebrity|wedding|photo|colour|painted|radio|television|TV|fashion
tourism|design week|toured|赛|球|舞|歌|诗|画|戏|剧|客人|看客|书香|花灯|文化|final|drew
labour|work|working|works in|employed|employ|expert|professional|skill|degree|exam|learn|learned
labour|course|workshop|place|teach|taught|young|hands|people work|staff|teams|human|experience
labour|retire|certificate|graduates from|岗|工人|员工|职工|职业|就职|专业|青年|人员|队伍|师资|交流
labour|学员|practice|placement|hire|posts|staffed|openings|trained|practise
labour|practice in the mainland|qualified|work in|working in|workplace|劳动|选派|entrepreneurs
labour|创业者|引才|pay gap|salary|干部|交流任职|轮训|commute|commuting|通勤人数|跨城通勤|通勤人员
labour|commuter|taken on|hired|firms that taught them|sit|crew|boss|joiner|profession|talented
labour|duties|统一评价|专场|考试|骑手|司机|教练|证书|college|finished|train|选手
honesty|rated|rating|shared list|records of firms|list of firms|penalty|wage arrears|late payment
honesty|reputation|punished|sanctions|payers|奖惩|名单|诚实|违约|履约|承诺制|惩戒|评级|honest
honesty|rated A|default|trust|integrity|信用|punish|barred|named on|named|did not pay|mark
honesty|joint list|deposit|score|限制|被限制|欠|拖欠
services|children|child|parents|family|residents|people|old|aged|care|cared|student|learners|learn
services|reading|book|office|desk|window|questions|answers|help|application|documents|certificates
services|registered|handled|service|tongue|speak|women|men|kids|campus|appointment|ill|sick
services|treatment|health|beds|homes|public|municipal|social|life|live|living|letters|law|legal
services|move house|moving|settle|学|医|校|孩子|家长|子女|家庭|妇女|证|窗口|材料|跑腿|流程|申请
services|受理|线上办理|网点|服务|社会|公共|生活|书|课|教学|师生|诊|病|住院|citizen|youth|language
services|translation|居民|市民|办理|identity|counter|志愿|disability|社区|volunteer|birth|death
services|renew|ward|operation|证明|街坊|surgery|language festival|class|classes|forms|treated
services|be treated|signs in both languages|dispute|consultants|群众|法规|人大|惠民|儿童|学校结对
services|library|everyday life|daily life|both languages|treatment abroad|elderly|mother|baby
services|kids'|dogs|cases|hear|teach|adult|elders|advice|church|neighbours'|video hearing|judge
services|trial|vote|奶奶|爷爷|老奶奶|隔壁省|读者|手机|儿子|女儿|母亲|父母|妈妈|婴儿|学子|少儿|教材
services|家人|panel|nursery|手续|免费
insurance|insurance|claim|allowance|paid|pay|payments|years spent|workers who spent|social|cover
insurance|covered|contributions|card|retired people|costs|costs of care|保险|缴费|领取|一卡通|保障
insurance|补助|费用|benefit|retire|contributions paid|津贴|福利|basic income|用卡场景|settle
insurance|settled|outpatient|draw|bills each quarter|bill|quarter bills|sick|ill|缴|缴纳|当场|药费
insurance|病人费用|refunded|dental|认证|康复
food|tested|sample|shops|safe|safety|product|quality|checks|checked|dangerous|rice|fish|milk|eat
food|eating|catering|supermarket|market stalls|餐|吃|安全抽查|批次|检测|检验|合格|合格率|执法|监管
food|查处|联合检查|超市|店铺|商户|meat|eggs|kitchen|label|缺陷|faulty|pest|traced|withdrawn
food|recalled|misled|refund|外卖|samples tested|检疫|warnings about products|regulators|食用
food|quality assurance|sugar|honey|sale|looked into|taste|cook|cooking|bread|cheese|wine sold
food|taken off|饼|酒|糖|肉|饭|mislabelled|疫苗
emergency|alert|crew|response|respond|responded|danger|dangerous|threat|risk|prevention|search
emergency|missing|teams|units|night|saved|save|volunteers|officers|warning|safety|safe|security
emergency|protection|cases|hotline|radios|equipment for crews|boats|vaccine|安全|险|火|值守
emergency|联动处置|调派|驰援|装备|搜|救|线索|防控|排查|巡查|值班|风险|virus|disease|fraud|shelter
emergency|quarantine|exercise|seized|relief|incident|mask|weapons|alarm|storm|storm surge|drought
emergency|saved lives|accident|crash|安全监管|navy|military|same minute|mine|killed|dead|died
emergency|deaths|wounded|attack|army|violence|violent|guard|watch|trucks of fire|两市共用|来袭|伤
emergency|死|哨|枪|袭|失踪|抢|ring|brigades|雷达
farmscience|wheat|rice|maize|barley|soil|crop|breed|variety|yield|agriculture|agricultural|plants
farmscience|fields|fertiliser|fertilizer|trials|栽培|亩产|单产|稻|麦|试验田|示范基地|农学|土壤
farmscience|品种|strain|种子|杂交|技术推广|seedlings|crop science|vets|taught herders|herders|tags
farmscience|samples|hardy|水稻|手把手|橄榄|bananas|institute lends|plots|resist|推广
farm|fruit juice|food|growing|grow|grown|rice|tonnes of apples|sell fruit|produce|producers
farm|village|villagers|label|local products|specialty|specialities|fresh|market|land|acres|poor
farm|poverty|农|田|菜|产地|直采|产量|村|乡|市场供应|餐桌|菜价|fields|packing|bean|nut|hay|barn
farm|flour|corn|catch|feed|cream|peas|mill|pepper|orange|kiwi|agricultural|桃|梨|枣|鸡|鸭|鹅|蛋|橙
farm|李子|村庄|农村|特产|beer|ducks|geese|wool|rural area|虾|蟹|sell mangoes|dry|filled containers
farm|pasture|women|gardens|kitchen garden|horse|rabbit|rose|sugar|oil|herbs|land under|growers'
farm|leaf|早上|进城|超市|摘|收购|菜农
land|hectare|square metres|square meters|site|area of land|space|ownership|owned|property|swapped
land|reserve|surface|平方米|面积|出让|租赁|预留空间|开发强度|空间|集体|公顷|lease|leased|指标|产权
land|规划用地|reserve land|build on|army|former barracks|barracks|elsewhere|terrain|territory
land|owner|地块|腾出|占地|用途|peasant|rent|流转|节余
sewage|river|lake|bay|stream|tributary|upstream|downstream|upper river|water|polluted|pollution
sewage|clean|cleaned|clean up|cleaner|cleaning|upper reaches|basin|salmon|let out|toxic|pipes|fish
sewage|works|水|河|湖|溪|污|上游|下游|清澈|治理|支流水|管网|净化|干净|swimming|drain|discharge
sewage|nutrient|海湾|河口|支流|上下游|左右岸|入海口|水系|沿湖|沿河|bathing|bathe|blooms|nitrogen
sewage|treatment capacity|outlets|discharged|drainage|河道|treat water|化工企业关停|pour into
sewage|poured|empty|beach|clear|downstream towns|mud|foul|散乱污企业|泥|水岸|沿江|gallons|treats
sewage|plant treats|湖泊|接管
water|river|lake|water|dry|cubic meters|pipe|channel|flow|upstream|downstream|pump|drilled|basin
water|supply|supplied|farmers on both banks|fields|level|island|水|流量|雨|立方米|湖库|管线|泵|旱
water|库|rain|flow rate|dry summer|drink|drinking|水量|水务|渠道水|渠|闸|坝|水位|running|gate
water|regulated|meters show|lake's|pour|snowy|pumped|sluice gate|隧洞|贯通|多供|配套改造|taken
water|hill|扩容|管道铺设
air|smell|smell less|micro|air|pollution|polluted|coal|particles|boilers|engines|burn|weather|days
air|warmer|heavy lorries|concentration|烟|尘|浓度|排放|霾天|污染|指数|燃|淘汰|climate|smoke
air|breathe|sky|tyre dust|大气|空气|idling|straw|喷涂|vans older|filters that catch|haze
air|centres closed to|sulphurous|exhaust pipe|smoke-free|carbon-free|装卸|重型车|限行|钢铁企业
air|good or|disappear
nature|nature|natural|wild|animals|plant|planting|mountain|green|ridge|park|population of
nature|populations|counted|species counted|restored|restoration|restore|delta|sea life|shore
nature|landscape|hectares|nest|river otters|hunters|hunting|protected|protection|sand|survey of|绿
nature|草|生态|自然|保护|修复|恢复|种植树|群落|鱼|沿线绿化|景观|风景|fish|crane|生物|林地|虎|豹
nature|公园|tree|restored banks|绿地|滨江|沙漠|植物|动物|green area|ivory|ecological|ecologist
nature|garden|woods|sand control|生态公园|sapling|eel|cameras|recover|leaves|tigers'|roots|soil
nature|rocks|cliff|caves|island|bees'|wolves'|面积扩大|数量回升|回升|繁殖|grass|wind-blown|栽
nature|教育基地
envlaw|fine|fined|factories|inspected|inspection|notice|illegal|toxic|damage|pollution|polluted
envlaw|polluting|plastic|violations|penalties|standards for discharge|environment|sanction
envlaw|pay for damage|环境|执法|污染|违法|查处|处罚|监测|补偿|赔偿|生态|白名单|处置|环境管理|环保
envlaw|compensate|compensated|refuse|hazardous|noise|垃圾|reuse|scrap|绿色发展|tipped
envlaw|watchdogs share|plants that|chemical|measured|handle|smell of|bottle|回收|预案|联合侦办
envlaw|名录|管控|buried|firms fined|woods|分摊|互派人员
science|invent|invented|discover|discovery|discovered|study|test|tested|testing|facility
science|scientists from|desks|rent desks|young firms|new firms|founder|licensed|venture|idea
science|knowledge|project fund|pilot|joint institute|programme|analysis|measure|measurements
science|instruments|applied|breakthrough|solutions|founded|team of|teams|科学|研究|技术|实验|试验
science|校地合作|院校|院所|论证|成果|转化|应用场景|发明|space|研究中心|研究所|学会|学者|学术
science|科学技术|技术合作|技术开发|载体|test range|magnet|beam|科协|parts from eight lands
science|rising on the plateau|rockets'|shores get|enzymes'|coach|founder's|chemical engineers
science|theory|scholar|journal|published|experts'|教授|专家|婆家|兑现|发布成果|探测|pooled
science|launched satellite|offices|攻克
equipment|factory|plant|built|made|make|making|production|produce|produced|parts|industry
equipment|industrial|output|line|workers build|capacity|orders|technology|shipped|engineers
equipment|mechanics|bolted|workshop|firms|cluster|group of firms|bicycle|vehicle|car|models|brand
equipment|厂|产值|产量|生产|投产|设备|机械化|车型|型号|订单|组装|研制|车间|产业|企业集聚|集群|产品
equipment|品牌|材料|首台套|plane|jet|machine|glass|metal|wing|ship|mills|maker|assemble|assembly
equipment|supplier|clothing|工业|制造|产业发展|产业体系|电机|包装产业|产业链条|go into
equipment|shared order|buying|half of the parts|order for|sewn|assembled by|国产|替代|排到|配件
equipment|零部件厂|lorry|doubled|hall|交付
electronics|smart|intelligent|digital|code|computer|device|machines|sensors and|technology|tech
electronics|data|platform|components|terminal|model|games|line|智能|软|数字|产线封顶|生产线
electronics|科技公司|科技型|封顶|终端|设计|screen|servers made|camera|tablets|IT firms|automation
electronics|模型|语音|视觉|手机|电脑|平台企业|数字化|智能化|AI|neural|gaming|未来产业|新兴产业
electronics|designers|billion|answer in|circuits|parameters|laser|keyboard|营收|联合出海|笔记本
electronics|panel|drone
standards|recognised|recognized|recognise|recognition|accepted|accept|approved|approval|quality
standards|rule|test|uniform|unified|common|brands|original|label|certificate|filed|licences
standards|measure|measuring|protection of|same|认可|统一|一致|规则|规范|证书|参数|等效|品质|字号
standards|检测|specification|licensed to a firm|标准|质量|质量提升|规则机制|机制对接|联通贯通|norm
standards|recognised in both|scales|IP|method|proof|tested|sold|wrote|song|copied|copies|helmet
standards|official mark|verified|verify|报告|同一|鉴定|一张|applicants|file|protected|承认
parks|company|firms|enterprise|businesses|investor|invest|invested|investing|investment|moved|move
parks|move in|settled|settle|opened in the zone|park|site|project|jobs in the park|branch|zone
parks|expansion|expand|expanded|founded|partners from|base|园|企业|公司|项目|投资|资本|入驻|注册
parks|转移|搬|迁|招|基地|平台公司|产值|attracted|companies from|relocation|pledged|pledges
parks|投资总额|计划投资|总投资|固定资产投资|项目开工|载体|营商环境|投资环境|产业分工|民营企业投资
parks|total investment of|investment of|subsidiary|headquarters|head office|引进|followed|offices
parks|tenant|fill|full|seat|owner of firms|brokers|brand-new|总部|搬过|设立|控股|合资|亩均
parks|transferred|inland|leased out|phase
building|built|build|family homes|homes|roof|structure|design|designed|bid|bidding|contract|put up
building|quarter|timber|wood|stone|neighbourhood|楼|房|改造|竣工|工程|屋|主体结构|封顶|procurement
building|developer|flat|tower|doors|house|architecture|windows made|大楼|建筑|设计院|房屋|小区
building|楼宇建设|中标|招标|投标|paint|rebuilding|mason|building|新房|公共资源|go up|panels|spruce
building|blocks|card|floor|room|wall|windows|ceiling|dwelling|lodging|楼栋|一半|装修|墙|加装|住进
building|搬进|房租|sign plans|families will be
finance|money|share|million ringgit|price|capital|costs|pay|paid|invest|financed|finance|fund
finance|worth|financial|assets|interest|budget|offered|traded|trade in shares|transfer|sum|raised
finance|raise|资金|账|募|投资|币|出资额|收入|资助|stock|settlement|wealth|investor|accountant
finance|fiscal|shares in|listed|listing|settled in yuan|fund of|account|credits|funded|stake
finance|subsidy|subsidised|dividend|covers|treasury|pay with|pay by|补贴|资产|收益|股份|出资|注资
finance|货币|投资者|首期规模|代理见证|财政|shares of|leasing|infrastructure fund|union funding
finance|committed|promised|fee|lists|list each other|cheaper|rich|loss|losses|owed|bill|buy funds
finance|purchase|dollars|euros|price of|deposit|全额|首期|用掉|交易|成交价|financing|pay out
finance|payouts|税务|额度|预算|profit|revenue|guarantee|promised million|钱|open account
finance|exchange notices|traders can|发行
planning|meets|met|agreed|agree|sign|signed|signing|partner|five years|another five years|regular
planning|regularly|yearly|annually|twice|member|office|head|leader|official|set up|sets up
planning|progress|project|goal|target|results|started|launch|launched|renewal|extend|extended
planning|jointly|together|both sides|two sides|the sides|parties|both governments|government
planning|region|provinces|administrations|half-yearly|deadline|completed|concluded|cooperative
planning|priority|main|framework|letter|推进|启动|开展|谋划|交流|对接|机制|办公室|考察|规划|书记
planning|签|出台|方案|计划|项目|双方|两地|三地|四地|共同|合力|携手|完成|清单|年度|委员会|首批|部署
planning|工作|论坛|阶段|牵头|council|strategy|vision|minister|budget|funding|grant|evaluation
planning|monitoring|assembly|visited|integration|summit|governance|presidency|gdp|growth rate
planning|contribution|member state|in turn|minutes were approved|praised|rotation|newsletter|logo
planning|anniversary|consultation|statute|jubilee|conference|meeting|agreement|agreement on
planning|agreements on|agreement signed|agreements signed|plan|the plan|plan for|cooperation
planning|cooperate|cooperated|collaborate|collaboration|partnership|review|reviewed|report|decided
planning|decision|adopted|adopts|measures|tasks|outline|guideline|dialogue|forum|talks
planning|talks between|session|agenda|ties|relations|declaration|implementation of|carried out
planning|successful|milestones|quarterly|resolution|grew by|assessment|assessed|coordinated
planning|coordinate|seats|chair|leaders of|leaders of both|major project|joint project
planning|economic growth|supervision|presidents|secretary|commission meets|targets for the year
planning|annual targets|indicators|committee|coordinator|accord|protocol|合作|协同|一体化|城市群
planning|经济圈|报告|会议|成果|成效|目标|任务|进度|协调|统筹|沟通|评价|印发|大会|增速|万亿
planning|进展顺利|对接会|对接活动|领导人|市长|省长|主席|主任|部长|总理|协作|协商|经济发展|经济增长
planning|峰会|联络|倡议|要点|主要领导|发展改革委|发改委|派驻|公报|合作领域|合作平台|指数发布
planning|gather|commissioners'|publish|published|admitted|read out|close|points|finished|half-way
planning|appointed|answers to|chief|chief executives|deputy|council of|body|assembled|join|joined
planning|joining|congress|senators|elected|meeting room|minutes|vote|组成|轮值|截至目前|确定
planning|副省长|副市长|五方|两省|四方|三省|签署|常务|省委|市委|省政府|市政府|签约|签订|协议|评估
planning|通报|调度|行动计划|合作协议
national|national|central|approved|approve|recognise|recognised|nationwide|EU|European|commission
national|federal|budget|pilot|urge|urged|call on|calls on|catch up|国家|恳请|支持|批复|批准|全国
national|定位|试点|争取|战略|西部|政策|重大|国家级|授权|上报|bill|parliament|legislation
national|government in|cabinet|brussels|member states|crown|senate|upper house|lawmakers
national|national capital|报批|european union|national level|decree|instructions of|law passed
national|law amended|national model|state support|government approved|EU support|national interest
national|support from the state|请求国家|西部地区|支持政策|有关部委|议案|提案|中央支持|讲话精神
national|european commission|EU level|ministry|subsidies from the state|一揽子|国家层面|中央对
national|常务|上级|倾斜
zone|zone|area|pilot|special|rule|fees|law|article|experiment|six articles|new area|district
zone|authority|改革|制度|试点|创新|特殊|条例|放权|权限|新区|片区|试验区|新片区|前海|横琴|河套|南沙
zone|new zone|new district|special status|reform|special law|条例施行|管理体制|管理机构|行政区划
zone|首创|综合改革|管理局|reform measure|shared costs|集成创新|共管|共治|联合开发|开发建设
zone|制度集成|autonomy|own fees|delegated|levy|uncensored|exempted|island|trial|administer
zone|administered|statute|留存|返还|特别|托管|独立|law of the zone|powers|commission|承接
border|neighbour|neighbouring|neighboring|frontier|border|border region|border area|both banks
border|either bank|opposite bank|banks|both shores|shore|across the border|cross-border
border|across the river|over the border|other side|either side|both sides|side of the border
border|shared|town|village|county|municipality|together|bridge between|省际|两岸|边境|跨界|相邻
border|都市圈|双城|跨省|沿江|环湖|结对|邻|同城|一桥|贯通|跨境|neighbor|left bank|right bank
border|across the frontier|cross-border region|cross-border area|both sides of the river
border|both sides of the lake|通勤区|邻里|组团|客厅|边界|bordering|adjoining|one town|one city
border|same city|two towns|both towns|two villages|contiguous|living room|watertown|周边地区
border|周边城市|border city|cross-border community|cross-border communities|adjacent|邻近|临近
border|广佛|燕郊|固安|lies in two|both mayors|mayors of|across|shared street|the square
border|of either bank|two mayors|合二为一|两镇|共管|两村|一街|隔壁|对岸|隔江|相连|joins|squares
border|共用|共编
"""
"""Topic, then the words that speak of it faintly."""
