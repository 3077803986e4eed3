"""Words of official texts about research and what is made."""

from __future__ import annotations

INDUSTRY = """
science|research|innovation|laboratory|university|institute|sci-tech|technology|high-tech|startup
science|telescope|science|r&d|incubator|contracts|科技|科研|创新|高校|大学|研究院|实验室|技术合同
science|成果转化|高新技术|研发|中试|孵化|大科学|科创|scientist|researcher|observatory|synchrotron
science|accelerator|quantum|doctoral|campus|start-up|start-ups|incubation|spin-off
science|technology transfer|innovation hub|joint study|prototype|科学家|院士|博士|量子|实验设施
science|科学装置|实验室建设|中科院|科学中心|校企|产学研|科创中心|创新券|孵化器|概念验证|技术交易
science|科学城|攻关|首台套|research centre|research center|research facility|research hub
science|research team|research partner|joint laboratory|innovation centre|innovation center
science|innovation corridor|innovation network|innovation project|knowledge transfer
science|patent transfer|spinoff|spin-out|tech firm|tech company|science and technology|scientific
science|sci-tech innovation|accelerator programme|supercomputer|nanotechnology|doctorate
science|professorship|academy of sciences|joint degree|科技企业|高新企业|高新技术企业|专精特新
science|独角兽|科技成果|科研机构|科研平台|研发中心|研发机构|新型研发机构|创新平台|创新联盟
science|创新走廊|科创走廊|创新共同体|大学城|大科学装置|国家实验室|重点实验室|联合实验室
science|技术创新中心|科技合作|科技资源|科研仪器|技术转移|技术合同成交|众创空间|双创|科学实验
science|同步辐射|航天|卫星|论文|科技园|master's programme|joint master|doctoral programme
science|doctoral student|inventor|invention|licence for invention|licences for inventions
science|drilling campaign|field station|expedition|test bench|test bed for|joint patent
science|demonstrator|proof of concept|research grant|research fund|research vessel|citizen science
science|联合攻关|攻关项目|课题|立项|科考|联合研究|科研人员|双聘|成果产业化|技术经理人|测试平台
science|试验平台|验证平台|技术难题|揭榜挂帅|lab time|voucher|particle|collider|neutron
science|spectrometer|microscope|field research|marine station|ocean buoy|survey ship
science|archaeologists' lab|sensor research|research vouchers|cross-licence|中试平台|转化成果
science|跨省分室|分室|联合攻坚|创新团队|研究生联合|学术会议|学术交流|physicist|physics|chemists
science|chemistry|mathematicians|biologist labs|research institute|research institution
science|research reactor|research ship|research station|research programme|research project
science|research groups|research work|researchers from|neutron source|spallation|spallation source
science|laser|black holes|gravitational|gravitational waves|space station|spacecraft|rocket|orbit
science|satellite|launch site|launch pad|radio telescope|antarctic|arctic research|deep-sea
science|deep sea|oceanographers|fusion|beamline|experiment|scientific facility
science|large-scale facilities|mega-science|big science|test facility|test site|testing ground
science|testbed|pilot plant|pilot line|pilot production|lab|laboratories shared|joint lab
science|key laboratory|shared laboratory|innovate|innovative|innovators|inventions licensed
science|licensed inventions|inventions filed|innovation district|innovation fund
science|innovation voucher|innovation zone|innovation cooperation|technology zone
science|technology cooperation|technology companies|technology firms|technology start-ups
science|technology trading|technology contract|technology exchange|tech start-ups|tech transfer
science|tech hub|high-tech enterprise|high-tech enterprises|high-tech zone|high-tech companies
science|high-tech firms|start ups|startup company|from bench to market|bench to market
science|from the laboratory|from lab to market|commercialise|commercialised|commercialize
science|commercialization|commercialisation|university spin-offs|spin-offs|spin-outs
science|university hospital research|university alliance|university network|universities of
science|universities and companies|professor|PhD|master students|scholars|academic|academician
science|academies|joint research|joint publications|joint papers|scientific papers
science|papers published|technological|technological breakthroughs|core technologies
science|key technologies|dual-use|civil-military|military|defence industry|defense industry
science|navy yard|candidacy for the telescope|bid book|Einstein Telescope|subsoil|科学设施
science|科学城建设|综合性国家科学中心|国家科学中心|大装置|科技设施平台|设施平台|散裂|散裂中子源
science|中子源|光源|加速器|对撞机|中微子|射电望远镜|天眼|望远镜|天文|航天器|火箭|火箭发射|卫星发射
science|商业航天|空间站|载人航天|遥感|深空|深海|深海探测|载人潜水器|极地|科考船|核聚变|人造太阳
science|超导|脑科学|类脑|合成生物|新型研发|联合国家实验室|国家级实验室|省实验室|实验室联盟
science|重点研发|重点研发计划|研发计划项目|科研计划|国家自然科学基金|自然科学基金|联合基金
science|科学基金|科研经费|科研资金|研发经费|研发投入强度|科研项目|科研团队|科研院所|科研合作
science|科研成果|科技成果转化率|卡脖子|核心技术|关键技术|关键核心|技术攻关|技术创新|技术突破
science|技术输出|技术成果|技术合同成交额|流向津冀技术合同|技术市场|技术交易额|技术经纪|技术需求
science|技术转移机构|概念验证中心|中试基地|中试熟化|中试线|成果落地|成果对接|成果拍卖|专利转化实施
science|孵化载体|孵化基地|科技孵化|初创|初创企业|初创公司|科创企业|科技型|科技型企业
science|科技型中小企业|科技中小企业|科技园区|科技城|科技平台|科技服务|科技合作项目|科技计划|科技厅
science|科技局|科技部|科学研究|科学家团队|科学家工作室|瞪羚|高企|国家高新技术企业|研究机构
science|研究团队|博导|硕士|学术论坛|联合实验|联合研发|联合研发中心|研发团队|研发人员|创新联合体
science|创新中心|创新生态|创新资源|创新链|创新成果|创新基地|创新园|创新策源|创新能力|创新项目
science|创新走廊建设|创新合作|协同创新|协同创新中心|协同创新平台|自主创新|离岸创新|离岸孵化
science|创新券通用|创新创业大赛|创新港|创新城|科技创新券|仪器共享|大型仪器|大型科研仪器|试验场
science|试验基地|试飞|军民融合|军工|国防|军民两用|军转民|gamma-ray|observatory is rising
science|wind tunnel|rocket builders|probe|lunar|moon|Mars|planet|galaxy|astronomer|astronomy
science|asteroid|telescope parts|cosmic|cosmic-ray|cosmic rays|radiation lab|crystals|atom|atomic
science|electron|molecule|enzymes|catalyst|geology|geologist|oceanography|mathematics
science|anthropologists|psychologists|test tube|mega science|founders from|coaching and a desk
science|coaching|pilot hall|business school|inventors a year|inventor's|pitch|hackathon
science|seedbed of firms|seed money|business angels|angel investors|research park|technologist
science|patents and professors|嫦娥|测控|深空测控|探月|月球|火星|宇宙|宇宙线|高海拔宇宙线观测站
science|观测站|科学观测|台站|射线|物理|化学家|数学|地质学|揭榜|揭榜项目|攻关揭榜|专利办公司
science|带着专利|办公司|论文写在|找到婆家|科技奖|奖金|研究员|分子|原子|电子显微镜|冷冻电镜|样机
science|首飞|试飞成功|neutrino|detector|collect events|satellite built|technology offices
science|pooled their technology|seed fund|teams with prototypes|cancer researchers|研制的卫星|入轨
science|科技特派团|博士团队|带着样机|联合研制
equipment|manufacturing|equipment|automobile|car maker|machinery|aircraft|battery|steel
equipment|production line|new energy vehicles|装备|制造业|汽车|整车|机械|零部件|电池|航空产业|船舶
equipment|产业链|配套|新能源车|生产线|manufacturer|shipyard|turbine|engine|bearing|lithium
equipment|assembly line|carmaker|vehicle plant|foundry|drone|industrial base|锂电|电芯|动力电池
equipment|工厂|制造基地|智能工厂|重工|机床|轴承|发动机|无人机|低空经济|航空航天|大飞机|试生产|产线
equipment|产能|制造集群|先进制造|shipbuilding|carmaking|automotive|auto part|auto parts maker
equipment|auto industry|car plant|car factory|assembly plant|supplier base|industrial output
equipment|industrial cluster|industrial chain|value chain|industrial robot arm|machine maker
equipment|steelworks|steel mill|aerospace supplier|aviation industry|electric car|electric vehicle
equipment|electric bus|ev maker|battery plant|battery cell|fuel cell|heavy industry
equipment|advanced manufacturing|manufacturing industry|制造企业|制造业增加值|工业增加值|规上工业
equipment|规模以上工业|工业产值|产业集群|产业链图谱|产业链供应链|链主|链长|补链|强链|延链
equipment|智能网联汽车|汽车零部件|汽车产量|整车企业|新能源汽车|造船|船厂|钢铁|化工|石化|新材料
equipment|航空产业园|机器人产业|工业母机|先进制造业集群|配套率|产业协同|maquiladora|television set
equipment|household appliance|home appliances|textile|garment|furniture maker|tractor|truck maker
equipment|bicycle maker|engine plant|tyre|glassworks|paper mill|cement plant|welding|本地配套
equipment|配套企业|家电|纺织|轻工|食品加工|建材加工|装备企业|专用车|农机制造|产业链合作|产业配套
equipment|gearbox|supplier of parts|spare parts|mould|tooling|casting|forge|press shop|paint shop
equipment|car body|truck factory|tractor factory|bicycle factory|rail car maker|boatyard
equipment|boat builder|shipyards build|模具|模具产能|共享产能|零件|铸造|锻造|冲压|整机|整车厂
equipment|维修基地|assembled|assembles|car parts|parts for cars|parts maker|parts suppliers
equipment|engines built|built engines|car production|vehicle production|vehicle makers
equipment|vehicle industry|vehicles rolled off|rolled off|rolled off the line|production base
equipment|production plant|manufacturing plant|manufacturing sector|manufacturing cluster
equipment|manufacture|manufactured|industrial enterprises|industrial production|industrial firms
equipment|industrial companies|industrial value added|industrial added value
equipment|industrial cooperation|industrial policy|modern industry|airplane|jetliner|fuselage
equipment|helicopters built|aviation parts|aviation cluster|aerospace|aerospace industry
equipment|flying car|eVTOL|low-altitude|low-altitude economy|satellites built|yards|hull|weld
equipment|welded|welding robots|ferries built|shipbuilders|submarine|locomotives built
equipment|rolling stock plant|rail vehicles|train maker|train factory|trams built|machine tool
equipment|machine-tool|machine builder|mechanical engineering|engineering firms
equipment|engineering companies|engineering works|lathe|presses|pumps and valves|valves|compressor
equipment|gear|motor|electric motors|battery factory|gigafactory|lithium battery|cathode
equipment|battery recycling plant|blast furnace|furnace|smelter|aluminium|aluminum|copper
equipment|steelmaker|steel plant|steel production|tonnes of steel|rolling mill|metalworking
equipment|chemical plant|chemical industry|chemicals|petrochemical|plastics plant|rubber plant
equipment|garment factories|shoes|footwear|leather|furniture|ceramics|toys made|bicycles
equipment|tyre plant|trucks built|tractors built|buses built|agricultural machines|heavy machinery
equipment|construction machinery|excavator|wind turbine maker|turbine blades factory
equipment|advanced materials|new materials|composites|carbon fibre|carbon fiber|3D printing
equipment|additive manufacturing|industrial robots|industrial internet|localisation rate
equipment|local content|production capacity|tonnes of products|制造企业集聚|制造强省|制造集群产值
equipment|制造业企业|制造业高质量|先进制造业|世界级制造业集群|世界级产业集群|世界级先进制造业集群
equipment|万亿级产业集群|千亿级产业|产业集群产值|产业集群建设|工业产业|工业企业|工业总产值
equipment|工业增长|工业机器人|工业投资|工业经济|重大装备|高端装备|装备产业|装备制造业|轨道装备
equipment|轨道交通装备|海工装备|海洋工程装备|船舶制造|造船厂|邮轮制造|新船|万吨轮|农机装备
equipment|工程机械|盾构机|挖掘机|起重机|数控机床|精密机械|精密制造|仪器仪表|航空装备|航空制造
equipment|航空零部件|飞机|飞机制造|飞机零部件|大飞机产业|零部件供应商|供应商|配套供应商|汽车制造
equipment|汽车企业|汽车产业|汽车零部件企业|汽车芯片配套|车企|新能源汽车产量|新能源汽车产业
equipment|新能源汽车产业链|新能源汽车配套|汽车整车|整车厂商|乘用车|商用车|客车制造|重卡|摩托车
equipment|电动车|电池产业|动力电池产业|锂电池|储能电池|电池材料|正极材料|光伏组件|组件生产
equipment|太阳能电池片生产|风机制造|发电设备|变压器制造|电气装备|智能装备制造|飞行汽车|无人机产业
equipment|低空飞行器|低空产业|钢|钢厂|特钢|铝|铝加工|有色金属|冶金|金属加工|石油化工|炼化一体化
equipment|化工园|化工新材料|化工产业|精细化工|塑料制品|橡胶制品|新材料产业|先进材料|碳纤维|玻璃
equipment|水泥厂|陶瓷厂|服装|服装产业|鞋|鞋业|皮革|家具|家具制造|家电产业|食品饮料产业|造纸业|印刷
equipment|轻纺|玩具|产业链对接|产业链协同|产业链供应链协同|全产业链|产业链上下游|上下游企业
equipment|上下游配套|链上企业|六链五群|链群|产业图谱|供应链协同|供应链配套|产业配套率|配套产品
equipment|本地配套率|产能合作|产能协作|技改|技术改造|智能化改造|智改数转|灯塔工厂|工厂投产|达产
equipment|量产|下线|整车下线|首车下线|批量生产|生产基地|生产项目|制造项目|现代产业项目|现代产业
equipment|现代化产业体系|axle|trawler|order for ships|loom|pumps and presses|buying group
equipment|parts now come from|within 100 km|makers of|machine shops|toolmakers|sewing
equipment|sewing machines|washing machines|refrigerators|tractors made|trucks made|go into trucks
equipment|boilers made|valves made|barges built|yards will share|wagons built|一台车的零件
equipment|零件配齐|配齐|四小时车程|关键轴承|国产替代|造船订单|订单排到|关节模组|首批下线|整备|焊装
equipment|涂装线|制造商|发动机厂|车轮|轮胎|压缩机|变速箱|模组|液压|钢材|铝材|铸件|锻件
equipment|tramway maker|hall for welding|output of electric|local parts|value of a lorry
equipment|parts make up|crane builder|起重机交付|零部件企业|保供协议|电池回收与制造|动力电池回收
equipment|吨级
electronics|semiconductor|chip|software|silicon|display|robot|artificial intelligence
electronics|integrated circuit|smart manufacturing|digital economy|silicon carbide|电子|芯片
electronics|半导体|集成电路|软件|人工智能|数字产业|显示|碳化硅|智能制造|机器人|数字经济|wafer
electronics|microelectronics|sensor|oled|cybersecurity|fintech app|面板|晶圆|微电子|传感器|光电
electronics|服务器|笔记本电脑|电子产业|信息产业|云计算产业|大模型|智能终端|chipmaker|chip plant
electronics|chip packaging|chip design|semiconductor plant|smart factory|software firm
electronics|software industry|app developer|ai model|machine learning|digital industry
electronics|digital trade|e-sports|electronic component|display panel|printed circuit|cyber
electronics|blockchain|computing industry|电子制造|电子元器件|电路板|封装测试|芯片设计|晶圆厂
electronics|显示面板|软件园|软件企业|数字化转型|数字贸易|数字产业化|产业数字化|数字技术|区块链
electronics|智能装备|智能算力|算法|信息技术|电子商务|直播|平台经济|元宇宙|智慧产业|design school
electronics|chip design school|smart phone|smartphone|game studio|video game|cloud firm
electronics|start-up for software|集成电路测试|封测|智能家居|软件外包|大数据产业|sensor together
electronics|circuit board|camera module|lidar|battery management|display factory|led|封装厂|封装
electronics|面板企业|模组|元器件|光模块|服务器厂|chips made|chip factory|chip makers
electronics|chip design house|fab|foundry for chips|microchip|silicon wafers|12-inch|8-inch|300 mm
electronics|nanometre|nanometer|lithography|packaging and testing|electronic|electronic products
electronics|electronic devices|electronic information|electronics industry|electronics plant
electronics|electronics maker|semiconductor industry|semiconductor chain|flat panel|liquid crystal
electronics|LCD|micro-LED|television screens|mobile phones made|handsets|laptop|notebook computers
electronics|computers built|printers|drones software|wearable|smart watches|smart home
electronics|smart devices|intelligent terminals|coder|coding|programmer|developers of software
electronics|apps|software park|software companies|software developers|software exports|ICT
electronics|IT companies|IT sector|IT services|IT park|tech industry|digital firms
electronics|digital companies|digital start-ups|digital technology|digital transformation
electronics|digital twins|digital factory|automated|automate|robotic|robots built|humanoid
electronics|humanoid robots|robot makers|self-driving|driverless|autonomous|autonomous driving
electronics|autonomous vehicles|machine intelligence|AI firms|AI companies|AI industry|AI centre
electronics|large language model|language model|big model|deep learning|algorithm|natural language
electronics|speech recognition|train machines|trains machines|cybersecurity firms
electronics|quantum computers|quantum computing|quantum chips|games developers|animation
electronics|virtual reality|augmented reality|VR|metaverse|smart workshops
electronics|intelligent manufacturing|digital workshops|intelligent factory|8-inch silicon carbide
electronics|optoelectronics|photonic|fibre-optic maker|芯|芯屏|芯屏器核网|京东方|AMOLED|柔性屏
electronics|液晶|液晶面板|屏|显示屏|显示产业|新型显示|超高清|超高清视频|摄像头|手机制造|智能手机
electronics|平板电脑|笔电|计算机|打印机|可穿戴|智能穿戴|智能家电|智能产品|智能硬件|智能机器人
electronics|人形机器人|机器狗|具身智能|智能体|智能网联|自动驾驶|无人驾驶|智能驾驶|无人车
electronics|大语言模型|人工智能大模型|人工智能产业|人工智能企业|人工智能中心|语料|生成式|机器学习
electronics|算法模型|芯片产业|芯片制造|芯片企业|芯片项目|集成电路产业|集成电路设计|集成电路企业
electronics|集成电路装备|光刻|光刻机|光刻胶|晶圆制造|英寸晶圆|12英寸|8英寸|第三代半导体
electronics|化合物半导体|氮化镓|功率半导体|半导体产业|半导体材料|半导体设备|封测产业|电子产品
electronics|电子元件|电子器件|电子信息|电子信息产业|电子信息制造业|电子企业|电子材料|消费电子
electronics|汽车电子|光电子|光通信|激光|量子计算|量子通信|量子科技|物联网产业|传感|传感器产业
electronics|软件产业|软件业务收入|软件和信息服务|信息服务业|信息技术服务|信创|鸿蒙|操作系统
electronics|网络安全产业|网安|大数据企业|数据产业|数字经济核心产业|数字经济规模|数字经济产业
electronics|数字企业|数字产业集群|数字创意|动漫游戏|电竞产业|直播电商|互联网企业|互联网公司
electronics|智能工厂|数字化车间|智能车间|智慧工厂|工业软件|工业互联网平台|工业大脑|智造|智造园
electronics|战略性新兴产业|战略性新兴产业集群|高技术制造业|高技术产业|free runs on the pilot line
electronics|designers of circuits|model with billion parameters|billion parameters|call-centre
electronics|call centre|call-centre firms|teach robots|robots to answer|chatbot|speech software
electronics|hackers|cyber attacks|motherboard|keyboards|screens made|light chips|optics
electronics|laser makers|pixels|drones made|gamers|game makers|web shops software|关节模组|机器人+
electronics|游戏企业|游戏出海|营收破百亿|代工|八成笔记本|主板|硬盘|光纤预制棒|光芯片|存储芯片
electronics|存储器|芯粒|算力芯片|电路|摄像模组|数码|programmers from|banking software
electronics|write software|chips and sensors|park for chips|封测产能|芯走廊|数字文创|文创企业营收
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
