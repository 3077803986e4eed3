"""Words of official texts about what is made, and how sides work together."""

from __future__ import annotations

INDUSTRY = """
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
science|科技园|master's programme|joint master|doctoral programme|doctoral student|inventor
science|invention|licence for invention|licences for inventions|drilling campaign|field station
science|expedition|test bench|test bed for|joint patent|demonstrator|proof of concept
science|research grant|research fund|research vessel|citizen science|联合攻关|攻关项目|课题|立项
science|科考|联合研究|科研人员|双聘|成果产业化|技术经理人|测试平台|试验平台|验证平台|技术难题
science|揭榜挂帅|lab time|voucher|particle|collider|neutron|spectrometer|microscope|field research
science|marine station|ocean buoy|survey ship|astronomers|archaeologists' lab|sensor research
science|research vouchers|cross-licence|中试平台|转化成果|跨省分室|分室|联合攻坚|创新团队
science|研究生联合|学术会议|学术交流
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
equipment|先进制造业集群|配套率|产业协同|maquiladora|assembly plants|television set
equipment|television sets|household appliance|home appliances|textile|garment|furniture maker
equipment|tractor|truck maker|bicycle maker|foundries|engine plant|tyre|glassworks|paper mill
equipment|cement plant|welding|本地配套|配套企业|家电|纺织|轻工|食品加工|建材加工|装备企业|专用车
equipment|农机制造|产业链合作|产业配套|gearbox|gearboxes|supplier of parts|spare parts|mould
equipment|moulds|tooling|casting|castings|forge|press shop|paint shop|car body|truck factory
equipment|tractor factory|bicycle factory|rail car maker|boatyard|boat builder|shipyards build
equipment|模具|模具产能|共享产能|零件|铸造|锻造|冲压|整机|整车厂|维修基地
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
electronics|平台经济|元宇宙|智慧产业|design school|chip design school|smart phone|smartphone
electronics|game studio|video game|cloud firm|start-up for software|robotics|集成电路测试|封测
electronics|智能家居|软件外包|大数据产业|sensor together|circuit board|circuit boards
electronics|camera module|lidar|battery management|display factory|led|leds|封装厂|封装|面板企业
electronics|模组|元器件|光模块|服务器厂
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
standards|检测认证|质量标准|质量基础设施|计量器具|计量检定|certified|certify|certifier|common rule
standards|common rules|common standard|quality seal|halal|organic label|labelling rule
standards|metrological|weights and measures|inventions|industrial design|trade secret
standards|copyright society|counter-infringement|检定证书|证书互认|技术规范|团标|规范统一|标准比对
standards|专利池|商标品牌|hallmark|hallmarks|test reports|valid in both countries
standards|valid on both sides|accepted everywhere|common sign|common signs|technical norm|lifts
standards|elevator standard|safety norm|specification|specifications|label of origin
standards|protected origin|design right|infringement|licensed to a firm|结果互认|规程|技术标准
standards|行业标准|联合标准|标识|原产地
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
parks|straddling the border|industrial cooperation zone|export zone|free port|anchor tenant
parks|investment pledge|pledged investment|new firms|new companies|companies from|co-owned park
parks|joint business park|落地项目|签约落地|结对共建|园区建设|园区投资|标准厂房|孵化园|招引
parks|产业转移示范区|产业项目投资|转移项目|共建产业园|异地建园|business incubator park|free-zone
parks|supplier park|moved into|move into|plant at the junction|second plant|new factory hall
parks|site visit by investors|licences to investors|引进企业|引进项目|产业带|共建产业带|入园企业
parks|孵化企业|招商引资额|落户项目|产业协作带
building|contractor|contractors|prefabricated|construction industry|housing|building materials
building|建筑业|建材|装配式|工程总承包|施工企业|住房|developer|architects|tender|tenders
building|procurement|building permit|public works|cement|住建|工程建设|施工许可|招投标|城市更新
building|保障房|公租房|建筑企业|资质|监理|builder|construction company|construction firm
building|construction site|housing unit|housing project|social housing|apartment|flats|new homes
building|residential|building code|building standard|building sector|architect|timber construction
building|urban renewal|renovation|retrofit|prefab|bricklayer|住宅|住房项目|人才房|公寓|安居|新街坊
building|棚改|旧改|老旧小区|工程质量|建筑工人|建筑市场|建筑标准|建筑工程|施工|总承包|竣工验收
building|绿色建筑|建筑节能|预制构件|部品部件|工程招标|房屋建筑|flat|handed over flats
building|school building|roofing|masonry|concrete|steel frame|building material|tiles|window maker
building|brick|craft firms|construction worker|procurement of works|建筑工程招标|招标互认|工程监理
building|装修|新型建材|抗震|棚户区|builders' certificates|builders|timber-frame|timber frame
building|wooden house|school was put up|roof tiles|scaffolding|crane operator|bricklaying|plumbing
building|plumber|heating engineer|construction permit|资质互认|建筑企业资质|建企|施工队|工地
building|脚手架|钢结构|勘察设计
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
finance|普惠金融|税收征管|税务|lenders|payment history|payment histories|joint index|index fund
finance|local currency|local currencies|remittance|remittances|money transfer|dedicated fund
finance|loan guarantee|credit card|debt|subsidy scheme|tax credit|tax return|double taxation
finance|double tax|value-added tax|fiscal|本币结算|汇款|税收|双重征税|税收协定|保函|保证金
finance|跨境资金|外商结算|金融产品|同城支付|结算账户|基金规模|common card|savings bank
finance|savings banks|borrow up to|guarantee scheme|cash|cash machine|atm|cheque|mortgages
finance|rent deposit|bonus scheme|crowdfunding|accountant|bookkeeping|audit|auditor|tax adviser
finance|annual accounts of the fund|联合发放贷款|放贷|信用贷|转贷|续贷|兑换|外币兑换|财政资金
finance|专项资金|奖补|基金管理
planning|mechanism|working group|task force|action plan|coordination|institutional
planning|cooperation documents|joint office|steering committee|key projects|reform initiatives
planning|joint meeting|cooperation agreement|secretariat|council of ministers|joint declaration
planning|work plan|monitoring|evaluation|frame|progress report|机制|联席会议|合作文件|规划
planning|制度创新|调度|通报|评估|重大项目|重点项目|合作协议|工作要点|协同发展|合作成果|清单
planning|联合办公室|专班|决策层|任务分工|memorandum|memorandums|memoranda|cooperation papers
planning|working groups|assembly|chairmanship|presidency|annual report|action plans
planning|joint statement|bylaws|task forces|deepen cooperation|coordinating body
planning|strategic cooperation|signed agreements|governance|rotating chair|协议|备忘录|签署|签约
planning|会商|座谈|磋商|联席会|党政|轮值|合作事项|责任分工|工作机制|清单化|任务清单|推进机制
planning|行动计划|实施方案|总体方案|领导小组|办公室|交流合作|战略合作|共识|年度任务|督查|协调机制
planning|对口协作|对口合作|对口支援|东西部协作|joint secretariat|monitoring committee
planning|programme period|programme document|programme area|project call|call for proposals
planning|call for projects|project application|cooperation document|cooperation framework
planning|cooperation mechanism|cooperation plan|cooperation programme|cooperation project
planning|joint committee|joint commission|joint programme|joint working|liaison office
planning|liaison group|task force on|memorandum of understanding|letter of intent
planning|letters of intent|mou|mous|minister|ministers|mayors|governors|leaders met|leaders|summit
planning|summit meeting|plenary|general assembly|executive committee|policy organ|council
planning|council meeting|strategy|roadmap|road map|master plan|vision|fruitful|fruits of
planning|borne fruit|bear fruit|bore fruit|rich fruit|rich fruits|fruitful results|achievement
planning|achievements|results of cooperation|friendship|twinning|sister city|sister cities
planning|partner city|partnership agreement|exchange visit|exchange visits|delegation|visited
planning|progress review|review meeting|mid-term review|midterm review|small project
planning|small projects|small project fund|grant|grants|funding|budget|co-financing
planning|community initiative|regional integration|regional cooperation|regional development
planning|integration|economic output|gross regional product|gdp|gdp of the region|growth rate
planning|丰硕成果|成果丰硕|累累硕果|积极成效|明显成效|显著成效|新成效|阶段性成果|合作成效|经济总量
planning|地区生产总值|生产总值|gdp规模|区域经济|经济增速|总体规划|发展规划|规划纲要|专项规划
planning|三年行动|年度工作|年度计划|重点工作|工作会议|座谈会|领导座谈会|书记|市长联席|市长会议
planning|秘书处|理事会|执委会|管委会|决策机制|统筹协调|统筹推进|合作框架|合作项目|合作备忘录
planning|合作意向|合作论坛|论坛|签约仪式|签订|意向书|共同签署|友城|友好城市|友好合作|互访|考察
planning|代表团|拜访|会见|会谈|交流活动|沟通交流|议定|清单制|项目化|任务书|时间表|路线图|台账
planning|调度机制|评估报告|进展情况|督办|考核|一体化发展|一体化合作|区域合作|区域一体化|区域协调
planning|协同机制|共建共享|制度创新成果|member state|member states|contribution|contributions
planning|paid contributions|membership fee|secretary-general|secretary general|executive secretary
planning|coordinating office|rotating presidency|handover|terms of reference|rules of procedure
planning|statute|statutes|ratify|ratified|working party|think tank|study commissioned
planning|feasibility study|joint study on|opinion poll|survey among|consultation|white paper
planning|green paper|action programme|joint action|common strategy|common agenda
planning|cooperation council|board of directors|steering group|expert group|regional council
planning|regional assembly|parliamentary|mid-term|evaluation report|annual conference|anniversary
planning|jubilee|成员城市|合作基金|轮值方|年度会议|月调度|季通报|工作简报|工作专报|联合发文
planning|联合印发|章程|秘书长|纪念|周年|联谊|考察团|学习交流|经验交流|结对|结对帮扶|合作协议书
planning|可行性研究|课题研究|智库|合作机制化|例会|会议纪要|议事|任务台账|meet twice a year
planning|twice a year|in turn|good neighbourly|neighbourly|praised|ten years of|annual accounts
planning|approved the accounts|minutes were approved|chair passed|chair rotates|rotates|rotation
planning|vice-chair|deputy chair|honorary|award ceremony|prize for cooperation|logo
planning|website of the programme|newsletter|press office|协调组|领导任组长|任组长|年度合作
planning|签订年度|部署会|推进会|动员会|联络员|总结会|评优|表彰|工作报告
national|cohesion|european commission|central government|national strategy|treaty
national|national government|pilot status|国家战略|中央|国务院|先行先试|试点政策|上升为
national|state council|european union|eu funding|member states|structural funds|interreg
national|single market|separate instrument|parliament|federal government|legislation|directive
national|national authorities|国家发展改革委|部委|国家层面|国家批准|中央财政|国家级|国家规划
national|列入国家|先行示范|上级支持|国家部委|central authority|national authority|federal
national|federal ministry|ministry|national parliament|national budget|cohesion policy
national|cohesion fund|regional development fund|european fund|eu fund|eu grant
national|european parliament|council of europe|state treaty|bilateral treaty|national plan
national|national pilot|nationwide|national priority|政策支持|国家支持|部门支持|争取支持
national|国家发改委|国务院批复|国家批复|批复同意|国家试点|国家布局|国家部署|重大战略|综合改革试点
national|改革试点|国家新区|授权|赋权|brussels|commission proposal|commissioner for
national|national capital|ministry approval|ministries|government in|cabinet approved|cabinet
national|lawmakers|bill|act of parliament|exemption from national law|national legislation
national|national strategy document|上报|报国务院|报批|实施方案获批|国家级试点|联合上报
national|国家层面支持|国家部委支持|部际联席|中央预算内|cabinet list|list of national
national|national priorities|crown|king signed|royal assent|senate|upper house|referendum
national|constitutional|ministries agreed|国家区域|区域协调发展规划|国家重大
zone|demonstration zone|cooperation zone|new area pilot|示范区|合作区|高竹|合作示范|样板区
zone|special zone|cooperation area|test bed|reform zone|new zone|joint zone
zone|special cooperation zone|先行启动区|片区|集成改革|改革事项|税收分享|利益共享|一体化示范区
zone|深度合作区|特别合作区|经济区与行政区|pilot zone|pilot free|free zone|cooperation park
zone|co-governed|joint administration|joint management committee|special economic zone
zone|economic cooperation zone|demonstration area|demo zone|new district|前海|横琴|河套|南沙|深汕
zone|琴澳|合作试验区|先行区|试验区|深合区|封关|封关运行|分线管理|新片区|新区|示范区建设|改革示范
zone|regulatory sandbox|sandbox|exempt zone|special status|reform list|delegated power
zone|delegated powers|授权清单|改革授权|授权事项|事权下放|省级权限|改革清单|集成授权|管理权限
zone|体制机制改革|may set its own|own opening hours|own rules|exempt from|special rules
zone|special rule|pilot rule|reform pilot|统一行政审批|审批权|先行试点|改革赋权
border|border region|border area|neighbouring|adjacent|cross-border area|twin towns
border|cross-border town|borderland|毗邻|交界|省界|一河两岸|边界|相邻|会客厅|客厅|borders
border|border areas|border residents|border town|twin town|opposite bank|both sides of the border
border|cross-border park|frontier|euregion|边境|省际|跨省界|毗连|边界公园|两岸|环湖|沿江|同城
border|都市圈|结对|borderlands|borderless|cross-border region|border community|border communities
border|border municipality|border municipalities|border district|border village
border|border residents' card|high street|shared square|common square|both banks|either bank
border|opposite banks|left bank|right bank|river bank|neighbour|neighbor|neighbours|neighbor town
border|neighboring|neighbouring district|neighbouring province|contiguous|metropolitan area
border|conurbation|agglomeration|city region|cross-border metropolis|eurodistrict|euregio
border|euroregion|egtc|毗邻区|毗连区|跨界|跨界地区|接壤|交界区域|交界处|省际毗邻|省际边界|界河
border|边界线|沿边|口子镇|边民|边境口岸城市|都市圈建设|同城化发展|通勤区|双城|双城记|环京|通武廊
border|北三县|组团|水乡客厅|两县|邻里|一桥|贯通|market square|belongs to both towns|both towns
border|both cities share|both shores|both sides of the river|both sides of the lake|border line
border|boundary line|boundary stone|border stone|borderline|frontier town|hinterland towns
border|binational|bi-national|twin city|twin cities|cross-border municipality|joint municipality
border|municipal association|joint land-use plan|cross-border land-use|跨界空间规划|毗邻县
border|毗邻乡镇|边界县|相邻县|双城经济|毗邻党建|界山|跨省乡镇|省界村|插花地|跨界公园|twin villages
border|border square|square without kerbs|municipal line|across the frontier|frontier bridge
border|same street|shared street|line runs through|border fence removed|fence removed
border|passport-free|neighbour town|neighbouring town|neighbouring village|边境村|两镇|两村
border|一街两国|一路之隔|交界村
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
