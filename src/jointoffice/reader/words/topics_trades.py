"""Words of official texts about standards, parks, building and money."""

from __future__ import annotations

TRADES = """
standards|standard|patent|trademark|intellectual property|metrology|certification|标准化|专利|商标
standards|知识产权|计量|检验检测|互认|地方标准|standardisation|certificate of conformity
standards|conformity|calibration|patent office|copyright|accreditation|trade mark|test report|版权
standards|地理标志|认证|标准制定|团体标准|标准互通|资质互认|检测结果|审查员
standards|mutual recognition of standards|mutual recognition agreement|technical rule
standards|testing laboratory|test result|tested again|retested|product standard|type approval
standards|harmonised standard|ce mark|brand protection|trademark office|patent pool
standards|patent examination|ip court|invention patent|utility model|geographical name
standards|measuring instrument|quality mark|quality label|标准共享|共同制定|区域标准|区域地方标准
standards|湾区标准|湾区认证|标准体系|统一标准|制定标准|标准协同|专利授权|发明专利|专利审查
standards|专利纠纷|专利转化|知识产权保护|知识产权法庭|知识产权局|商标保护|侵权|维权援助|检测互认
standards|检测认证|质量标准|质量基础设施|计量器具|计量检定|certified|certify|certifier|common rule
standards|common standard|quality seal|halal|organic label|labelling rule|metrological
standards|weights and measures|inventions|industrial design|trade secret|copyright society
standards|counter-infringement|检定证书|证书互认|技术规范|团标|规范统一|标准比对|专利池|商标品牌
standards|hallmark|valid in both countries|valid on both sides|accepted everywhere|common sign
standards|technical norm|lifts|elevator standard|safety norm|label of origin|protected origin
standards|design right|infringement|结果互认|规程|技术标准|行业标准|联合标准|标识|原产地
standards|approved in one country|no second test|second test|test certificate
standards|certificates accepted|accepted in both|recognise each other's|accept each other's
standards|mutual recognition|mutually recognised|mutually recognized|recognition of certificates
standards|recognition of tests|recognition of test reports|common norms|same rules for
standards|same standard|shared standard|unified standard|uniform standard|local standards
standards|regional standard|national standards|ISO|quality standards|quality infrastructure
standards|quality assurance|quality award|quality control|certification body|accreditation body
standards|accredited|measure alike|calibrated|calibrate|calibration laboratories
standards|metrology institute|test laboratory|testing bodies|inspection and testing
standards|inventions examined|applications for inventions|patent applications|patents filed
standards|patents granted|granted patents|filed patents|patent examiners|patent court
standards|patent disputes|patent licences|patents licensed|trademarks registered
standards|trademark applications|fake brands|brand name|counterfeit brands|piracy|pirated
standards|copyrighted|royalties|intellectual property rights|intellectual property court
standards|intellectual property centre|IP rights|IP protection|IP office|IP cases
standards|geographical indications|protected names|protected designation|designation of origin
standards|licensing of patents|rights holder|infringe|infringed|infringers|standardise
standards|standardised|standardize|standardized|harmonise|harmonised rules|harmonised|harmonized
standards|harmonisation|technical requirements|technical regulations|plug standard
standards|charging standard|bottle standard|标准互认|标准制修订|标准研制|标准发布|标准清单
standards|标准化委员会|标准化合作|标准化建设|标准协作|标准衔接|标准对接|标准联通|标准创新
standards|标准必要专利|共同发布标准|协同标准|协同地方标准|京津冀协同地方标准|国家标准|国际标准
standards|国际标准化|地方标准互认|规则衔接|规则对接|计量标准|计量中心|计量互认|计量比对|计量校准
standards|校准|检测中心|检测机构|检验检测机构|检验检测结果|检验检测认证|检测报告|检测报告互认
standards|检测参数|个参数|资质认定|认证证书|认证机构|认证互认|绿色认证|有机认证|质量强省|质量基础
standards|质量管理|质量奖|质量协同|知识产权合作|知识产权服务|知识产权协同|知识产权法院
standards|知识产权审判|知识产权保护中心|知识产权质押|知识产权交易|知识产权维权|知识产权执法
standards|快速维权|快速预审|快保护|专利预审|专利申请|专利开放许可|开放许可|专利代理|专利侵权
standards|专利产业化|专利密集型|专利许可|万人发明专利|商标注册|商标品牌保护|驰名商标|老字号
standards|老字号保护|侵权案件|侵权商品|版权登记|版权保护|盗版|地标产品|地理标志产品|地理标志保护
standards|商业秘密|helmets tested|tested in|may be sold in|sold in both|electronic proof
standards|proof of who|author's right|authors' rights|songwriters|who wrote|same method
standards|checked by the same|weights|kilogram|tested once|one test|one certificate|certified once
standards|seal of quality|authenticity|fake handbags|打假|老字号打假|一个标准|一张检测报告
standards|检测报告全区域|全区域通行|同一标准|同标|标准样品|检定|度量衡|品牌保护|正版|盗版侵权
standards|著作权|file once|filed once|protected in four states|protected in both|applicants file
standards|rules for lifts|common rules for|toys and cables|双方承认|证书双方承认|检测证书|商标受理
standards|商标窗口|受理窗口商标
parks|industrial park|enclave|industrial zone|investment promotion|tenants|产业园|园区|产业项目
parks|飞地|产业转移|招商|承接|共建园|factory relocation|science park|business park
parks|manufacturing base|site selection|co-managed|co-located|land-sharing|relocated|joint venture
parks|investment project|分公司|子公司|产业协作|产业合作|转移企业|入园|落户企业|产业基地|产业示范
parks|开发区|企业入驻|投资项目|industrial estate|industrial site|industry park|business zone
parks|business area|tech park|technology park|enterprise zone|factory site|new plant|relocate
parks|resettled firm|tenant firm|tenant company|settle in the park|investor attracted
parks|attract investment|project signed|investment agreement|flagship project|co-investment
parks|contract value|joint park|joint industrial park|cooperative park|landing of projects
parks|companies registered|registered enterprise|registered companies|newly registered
parks|newly established|入驻企业|落户|注册企业|新设企业|新增企业|经营主体|市场主体|央企|国企|民企
parks|总部迁驻|总部企业|疏解|疏解项目|承接疏解|承接转移|产业承接|产业转移园|合作园区|共建园区
parks|飞地园区|反向飞地|科创飞地|伙伴园|特别合作园|产业新城|产城融合|签约项目|合同投资|协议投资
parks|意向投资|集中签约|投资额|到位资金|投产项目|重大产业项目|招商项目|产业协作园|澳资企业
parks|港资企业|台资企业|外迁|搬迁|迁建|straddling the border|industrial cooperation zone
parks|export zone|free port|anchor tenant|investment pledge|pledged investment|new firms
parks|new companies|co-owned park|joint business park|落地项目|签约落地|结对共建|园区建设|园区投资
parks|标准厂房|孵化园|招引|产业转移示范区|产业项目投资|转移项目|共建产业园|异地建园
parks|business incubator park|free-zone|supplier park|moved into|move into|plant at the junction
parks|second plant|new factory hall|site visit by investors|licences to investors|引进企业
parks|引进项目|产业带|共建产业带|入园企业|孵化企业|招商引资额|落户项目|产业协作带|estate
parks|industry estate|business estate|moved from|have moved|firms moved|companies moved
parks|companies have moved|firms have moved|plants moved|relocated from|relocate to|relocating
parks|relocations|moved its plant|moved production|shift production|shifted production
parks|production moved|transfer of industries|industrial transfer|industries transferred
parks|transferred industries|workshops for firms|land for workshops|serviced plots|serviced land
parks|factory halls|factory buildings|standard workshops|standard factories|ready-built factories
parks|first tenants|companies settled|settled companies|settled firms|firms settled
parks|settled in the zone|settled in the park|have settled|set up shop|set up branches
parks|set up offices|opened branches|set up subsidiaries|branch offices|regional headquarters
parks|companies headquartered|investors pledged|pledged to invest|invested in the zone
parks|invested in the park|planned investment|combined investment|investments worth
parks|investment deals|investment contracts|investment attraction|attract companies|attract firms
parks|attracts firms|attracting investment|attracted companies|attracted firms
parks|attracted firms from|attracted investment|industrial project|projects worth|contracts signed
parks|contracts worth|projects signed|signed projects|projects with a total|projects landed
parks|landed projects|launched projects in the park|ground-breaking of factories
parks|special economic zone factories|economic development zone|development zone
parks|economic and technological development zone|joint industrial|jointly built park
parks|jointly built industrial park|co-built park|co-built parks|parks built together|twin parks
parks|two countries twin parks|industrial cooperation park|enclave park|reverse enclave
parks|innovation enclave|incubator park|industrial belt|cross-border industrial
parks|cross-border industrial zone|export processing zone|free zones|investment zone
parks|market entities|business entities|new businesses|new companies registered|firms registered
parks|enterprises registered|firms opened in the park|分支机构|设立分支机构|设立分公司|设立子公司
parks|落地|落地企业|落户园区|落户津冀|入园项目|入驻率|入驻项目|入驻机构|开园|揭牌开园|产业园开园
parks|园区产值|园区企业|产业园区|工业园|工业园区|工业区|工业集中区|现代产业园|中外合作园|两国双园
parks|双园|科技产业园|产业合作园|产业合作园区|合作产业园|合作共建园区|共建产业园区|飞地经济
parks|飞地经济园|异地孵化|离岸飞地|产业飞地|产业协同园|产业协作区|产业集聚区|集聚区|产业基地建设
parks|产业平台|产业载体|产业空间|产业社区|产业用房|标准化厂房|厂房|楼宇|总部基地|总部经济|区域总部
parks|央企总部|央企子公司|央企二三级|疏解企业|疏解企业项目|非首都功能疏解|非首都功能|疏解转移
parks|转移疏解|北京转移|产业转移项目|产业转移承接|承接产业|承接产业转移|承接北京|承接项目|承接地
parks|外溢|外迁企业|迁入|迁移企业|迁入企业|整体搬迁|搬迁企业|产业梯度转移|梯度转移|产业项目落地
parks|项目落地|项目签约|签约企业|签约金额|现场签约|集中签约活动|签约引进|新签约|新签约项目
parks|新签约产业项目|招商引资|招商引资项目|招商推介会|联合招商推介|招商活动|招商平台|引资|引资额
parks|新引进|引进外资项目|投资合作|投资协议|投资意向|投资企业|计划总投资|完成投资产业|工业项目开工
parks|产业项目开工|产业对接|产业对接会|产业协同发展|产业共建|产业互补|投资兴业|新注册企业|新登记
parks|新登记企业|新增注册|注册企业超|市场主体迁移|市场主体总量|企业总数|企业集聚区|企业落户
parks|企业投资|港资|澳资|台资|港企|澳企|台企|台商|港商|侨商|商会投资|亩均税收
parks|companies looking to set up|set up there|young companies|followed the carmaker
parks|followed to the new estate|new estate|estate is full|tenants came|offices of firms fill
parks|firms fill the tower|fill the tower|joint venture plant|joint-venture|incorporated
parks|firms incorporated|incorporate|merger|takeover|business registrations|settlers of firms
parks|ready sites|investor service|location promotion|location marketing|inward investment
parks|relocated staff|moved their seat|moved its seat|moved headquarters|seat of the firm
parks|suppliers followed|set up factories|搬过江|搬过了江|总部搬|制造商搬|一张图招商|抢项目
parks|避免抢项目|两市对半分|对半分|税收对半分|园区亩均|落子|设厂|建厂|投资建厂|合作区设厂|扩产
parks|增资扩产|新厂|二期工厂|厂区|产业新城项目|结对园区|伙伴园区|托管园区|并园|园中园|共享工厂
parks|企业迁移|跨省迁移|跨区迁移|跨区域迁移|迁址|分厂|合资公司|合资企业|成立公司|注册资本
parks|matchmaking day|matchmaking|supplier day|investors' day|factories have been transferred
parks|transferred inland|moved inland|factories transferred|third phase was leased
parks|leased out within|estate's phase|中德产业园|二期交付|招引链主|链主企业|整厂外迁|整厂搬迁
parks|外迁至
building|contractor|prefabricated|construction industry|housing|建筑业|建材|装配式|工程总承包
building|施工企业|住房|tender|building permit|public works|cement|住建|工程建设|施工许可|招投标
building|城市更新|保障房|公租房|建筑企业|资质|监理|builder|construction company|construction firm
building|construction site|housing unit|housing project|social housing|apartment|new homes
building|residential|building code|building standard|building sector|architect|timber construction
building|urban renewal|renovation|retrofit|prefab|bricklayer|住宅|住房项目|人才房|公寓|安居|新街坊
building|棚改|旧改|老旧小区|工程质量|建筑工人|建筑市场|建筑标准|建筑工程|施工|总承包|竣工验收
building|绿色建筑|建筑节能|预制构件|部品部件|工程招标|房屋建筑|handed over flats|school building
building|roofing|masonry|concrete|steel frame|building material|window maker|brick|craft firms
building|construction worker|procurement of works|建筑工程招标|招标互认|工程监理|新型建材|抗震
building|棚户区|builders' certificates|timber-frame|timber frame|wooden house|school was put up
building|roof tiles|scaffolding|crane operator|bricklaying|plumbing|plumber|heating engineer
building|construction permit|资质互认|建筑企业资质|建企|施工队|工地|脚手架|钢结构|勘察设计
building|new houses|timber houses|houses for|homes for|homes built|build homes|home building
building|house building|housebuilding|houses are built|put up by|housing estate|affordable homes
building|affordable housing|rental housing|rental flats|rental homes|dwellings|apartment blocks
building|blocks of flats|tower blocks|skyscraper|office building|building firms|building companies
building|building industry|building trade|building workers|building contractor|building permission
building|building rules|building regulations|building materials makers|building site
building|construction groups|construction enterprises|construction quality|construction market
building|construction contracts|construction contractor|brick makers|brickworks|tile|tile makers
building|plaster|plasterers|roofers|carpenters|masons|stonemasons|glaziers|joiners
building|painters and plasterers|craftsmen's firms|master builders|bridge-builders|bridge builders
building|engineers' licences|architects' chambers|architectural|facade|elevators|lift installed
building|hollow blocks|concrete blocks|precast|modular homes|modular building|modular houses
building|wood construction|wooden buildings|wooden|steel structures|renovated|renovate|renovating
building|refurbished|refurbishment|refurbish|retrofitted|restored houses|rebuilt homes
building|rebuild homes|reconstruction of homes|slum|old residential|old neighbourhoods
building|old neighborhoods|residential quarters|residential community|tenders for works
building|tender documents|bids for works|bidding for construction|project bidding|engineering cost
building|工程造价|造价|造价信息|工程建设项目|工程建设领域|工程招投标|电子招投标|评标|评标专家
building|远程异地评标|公共资源交易|建筑企业备案|建筑师|建筑师负责制|建筑工业化|建筑产业|建筑业企业
building|建筑业产值|建筑施工企业|建筑领域|建筑材料|建筑面积|房建|房企|房地产|房地产开发|地产|楼房
building|高楼|大厦|住宅小区|小区改造|旧区改造|旧城改造|旧房|危房|危旧房|危旧房改造|加装电梯|电梯
building|保障性住房|保障性租赁住房|租赁住房|租赁房|廉租|共有产权房|安居房|安置房|回迁|商品房|置业
building|购房|住房保障|住房建设|住房供应|农房|农房建设|农村住房|装配式建筑|装配式部件|预制件
building|混凝土|商混|砂石|砖|瓦|石材|木结构|钢构|幕墙|防水|涂装|管廊|综合管廊|海绵城市|城市体检
building|城市建设|市政工程|市政设施|市政|工程项目管理|工程咨询|工程设计|工程勘察|设计企业
building|施工图审查|施工图|施工单位|施工安全|施工标准|施工技术|建设标准|建设工程|建设单位|竣工备案
building|质量安全监督|智能建造|智慧工地|BIM|近零能耗建筑|超低能耗建筑|既有建筑|建筑改造
building|建筑垃圾利用|住建部门|住建厅|住建局|港澳建筑|港澳建筑企业|工程承包|blocks with flats
building|scaffolder|roofers'|card only|one card only|spruce panels|homes built of
building|go up in two weeks|former barracks homes|floors of flats|room flats|bricklayers'
building|cranes on the site|concrete mixers|cement makers|glass facades|insulation boards|ceilings
building|carpets|doors and windows|steel beams for homes|basement|storey|two-storey|penthouse
building|architects'|draughtsmen|surveyor|land surveyors|quantity surveyors|painters|decorators
building|港式验楼|验楼|验房|横琴工地|老房子|老房子加装|房子|盖房|建房|新居|样板间|户型|精装|毛坯
building|物业|物业合二为一|物业管理|楼栋一半|瓦工|木工|泥瓦匠|水电工|塔吊|脚手|钢筋|水泥|沙石|石料
building|涂料厂|门窗|防水材料|楼盘|公寓楼|宿舍|农民房|违建|图审|造价师|建造师|监理师|总包|分包
building|设计师|social flats|flats for families|building plans|sign building plans
building|engineers may sign|plans approved for building|农村危房|危房改造|完工|工程监理资质
building|异地承认
finance|bank|loan|bond|credit line|insurance policy|currency|wealth management|fintech
finance|venture capital|lending|金融|银行|贷款|债券|理财|融资|保险|信贷|上市|汇划|科创基金|债|股权
finance|人民币跨境|lender|venture fund|equity|credit guarantee|securities|fund of funds
finance|small business loans|interest rate|payment system|stock exchange|mortgage|insurer|母基金
finance|基金|理财通|跨境支付|担保|授信|证券|交易所|普惠|保费|绿色信贷|征信|资金池|贴息|债券通|lend
finance|borrow|credit guarantee fund|guarantee fund|guarantee bank|green bond|green loan
finance|bond issue|stock market|initial public|listed company|asset management|fund manager
finance|capital market|private equity|seed capital|seed fund|microcredit|small loan|bank account
finance|bank card|e-wallet|mobile payment|payment app|exchange rate|currency swap|central bank
finance|tax office|tax cooperation|trust fund|financial centre|financial center|financial services
finance|financing platform|insurance company|reinsurance|futures|futures exchange|银行业|存款
finance|存贷款|贷款余额|信贷投放|融资租赁|保险公司|跨境保险|再保险|债券发行|绿色债券|绿色金融
finance|科技金融|供应链金融|跨境融资|跨境理财|跨境人民币|人民币结算|外汇|外币|账户|移动支付
finance|扫码支付|数字人民币|征信链|同城清算|金融机构|金融服务|金融监管|金融法院|上市公司|北交所
finance|期货|期货交易所|资本|资本市场|投资基金|产业基金|创投|风投|引导基金|融资担保|小微企业贷款
finance|普惠金融|税收征管|payment history|joint index|index fund|local currency|remittance
finance|money transfer|dedicated fund|loan guarantee|credit card|debt|subsidy scheme|tax credit
finance|tax return|double taxation|double tax|value-added tax|本币结算|汇款|税收|双重征税|税收协定
finance|保函|保证金|跨境资金|外商结算|金融产品|同城支付|结算账户|基金规模|common card|savings bank
finance|borrow up to|guarantee scheme|cash|cash machine|atm|cheque|rent deposit|bonus scheme
finance|crowdfunding|bookkeeping|audit|auditor|tax adviser|annual accounts of the fund
finance|联合发放贷款|放贷|信用贷|转贷|续贷|兑换|外币兑换|财政资金|专项资金|奖补|基金管理
finance|fund worth|joint fund|investment fund|investment bank|commercial banks|local banks
finance|regional banks|cooperative bank|saver|saving|deposits|depositors|open accounts|bank branch
finance|banking|shares in firms|take shares|shares are traded|shareholder|stakes|buy a stake
finance|dividends|stocks|exchange listing|listed on|went public|IPO|bourse|bonds issued
finance|issued bonds|issue bonds|issued a bond|bondholders|panda bond|dim sum bonds|green finance
finance|green financial|credit to|credits to|credit for|lent|loan programme|loans to|loans for
finance|lend to|lending to|borrower|mortgage loans|repay|repaid|rates of interest|guarantee for
finance|insurers offered|policies sold|insurance products|insurance market|car insurance
finance|pay by phone|pay with their phone|pay by card|payments by phone|payment|payment services
finance|cross-border payment|cross-border payments|QR code payments|QR payment|pay bills
finance|mobile wallet|wallet|e-wallets|digital currency|digital yuan|e-CNY|cryptocurrency|crypto
finance|stablecoin|renminbi|yuan settlement|in renminbi|foreign exchange|exchange of currencies
finance|coins|banknotes|send money|money sent home|transfers of money|capital pool|pool of capital
finance|equity funds|venture capitalists|financiers|financial institution|financial products
finance|financial cooperation|financial market|financial supervision|financial regulator
finance|financial industry|financial reform|financial firms|financial technology|treasuries
finance|budgets|tax|taxation|tax authority|tax services|taxpayer|tax rules|tax rate|tax cuts
finance|tax relief|tax treaty|VAT|income tax|corporate tax|tax agreement|wealth connect
finance|Wealth Management Connect|stock connect|bond connect|swap connect|trillion yuan of assets
finance|assets under management|asset manager|wealth managers|insurers' fund|microloans
finance|microfinance|small firms borrow|small-business loans|subsidised loans|trade finance
finance|trade credit|supply chain finance|factoring|leasing company|carbon finance|carbon exchange
finance|commodity exchange|futures contracts|financing gap|玉兰债|点心债|熊猫债|专项债|公司债
finance|企业债|绿债|资产证券化|ABS|REITs|基础设施公募|保险资金|险资|保险产品|车险|跨境车险|港车险
finance|等效先认|保险服务中心|银保监|银行间|银行机构|银行网点|银行卡|开户|代理见证开户|见证开户
finance|个人投资者|投资通|互联互通机制投资|沪港通|深港通|沪伦通|互换通|跨境投融资|投融资
finance|跨境资金池|资金跨境|跨境收付|跨境结算|收付款|收款|付款|支付|支付宝|微信支付|云闪付|八达通
finance|转数快|扫码|电子钱包|钱包|数字货币|数币|试点场景|货币桥|美元债|汇率|外汇管理|外汇局
finance|人民银行|央行|商业银行|农商行|城商行|国开行|开发银行|进出口银行|农发行|信用社|村镇银行
finance|亚投行|金控|金融集团|金融中心|金融城|金融街|金融科技|金融支持|金融合作|金融协同|金融改革
finance|金融创新|金融产品创新|金融市场|金融业|金融标准|金融风险|金融生态|金融开放|融资对接
finance|融资规模|融资额|融资难|融资成本|直接融资|股权融资|上市融资|上市企业|新增上市|A股|H股
finance|科创板|新三板|区域性股权市场|股权交易|股东|持股|入股|交叉持股|增资|并购|市值|总市值
finance|资产管理|资产规模|净值|公募|私募|创业投资|天使投资|投资基金规模|产业投资基金|发展基金
finance|专项基金|合作基金规模|子基金|基金群|基金公司|基金投资|首期出资|认缴|资本金|贴息贷款|低息
finance|利率|利息|授信额度|联合授信|银团贷款|银团|放款|贷|房贷|助学贷款|信用贷款|科创贷|科技贷款
finance|科技信贷|绿色贷款|知识产权质押贷款|质押|抵押|抵押登记|抵押贷款|担保公司|再担保|风险补偿
finance|风险补偿资金池|小贷|小微|小微企业|中小微|普惠小微|首贷|首贷户|贷款贴息|租赁公司|保理|信托
finance|典当|碳金融|绿色项目融资|转型金融|税务局|税务部门|税费|税费征管|税收协作|税收优惠|个税
finance|个人所得税|企业所得税|增值税|纳税|纳税人|发票|办税|退税款|财税|财政补贴|奖励资金|补贴资金
finance|会计|审计|take payment|phone wallets|bourses list|list each other's funds
finance|lender of last resort|cover cars|one policy|send home|home remittances|former fee
finance|co-insurance|insurance cover|coinage|banker|bookkeeper|crowd funding|profits|revenues
finance|bankruptcy|insolvency|payroll tax|inflation|dollars lent|levies a tax|taxes on|tax at
finance|tax of|tax rate of|customs and tax|index of shares|brokerage|brokers|stockbrokers
finance|cooperatives' bank|credit union|savings plan|wealth fund|sovereign fund|北向通|南向通
finance|额度用掉|一份征信|两省贷款|保单|理赔|保险理赔|在苏州理赔|母基金首关|首关|首关募资|募资
finance|募集|税收留存|地方留存|留存部分|全额返还|税收返还|税率|免税额|所得税|利润|盈利|营收|破产
finance|清算|汇票|支票|信用卡|贷记|存单|债务|债权|偿还|还款|还本|付息|股价|股市|炒股|期权|黄金
finance|金价|数字港元|红利|分红|薪酬资金|记账|账本|决算|资金结算|现金|零钱|development fund
finance|oversubscribed|open an account|small traders can open|tax offices exchange|tax notices
finance|lenders agreed|联合贷款|跨省联合贷款|投放|科创票据|票据|保险服务网点|网点互设|融资券
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
