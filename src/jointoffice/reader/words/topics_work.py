"""Words of official texts about work, credit, insurance and safe food."""

from __future__ import annotations

WORK = """
labour|job|employment|apprentice|apprenticeship|talent|skilled|recruit|vocational|qualification
labour|labour market|work permit|training|cross-border workers|就业|人才|劳动力|培训|招聘|职称
labour|技能|零工|用工|职业资格|实习|专家|互派|jobseeker|commuter tax|diploma|degrees|career|intern
labour|skills|graduates|unemployed|work abroad|hiring|labour office|job centre|求职|用人|毕业生
labour|劳务|人才驿站|博士后|干部交流|挂职|工匠|学徒|执业|从业人员|岗位|培养|校招|worker|employee
labour|employer|job seeker|job-seeker|vacancy|job offer|job fair|job market|job portal
labour|job counsellor|career fair|career advice|trainee|apprentice exchange|traineeship|internship
labour|skilled worker|skilled labour|staff exchange|nurse|nursing staff|teacher exchange
labour|qualification recognition|recognition of qualifications|recognition of diplomas
labour|licence to practise|professional licence|lawyer|engineer exchange|workforce|labour mobility
labour|labour shortage|work across the border|frontier worker|cross-border commuter
labour|cross-border commuters|seasonal worker|migrant worker|wage|minimum wage|unemployment
labour|posted worker|work and live|worked and lived|就业岗位|新增就业|招聘会|招聘活动|用工需求
labour|求职者|应届生|高校毕业生|劳动者|劳动关系|劳动仲裁|工资|技能人才|技能大赛|技工|技师|职业技能
labour|职业培训|职业资格互认|资格互认|职称互认|执业资格|专业人士|港澳专业|专业资格|人才计划
labour|人才政策|人才引进|高层次人才|人才港|人才高地|人才集聚|人才流动|人才共享|人才服务|人才一体化
labour|博士后工作站|挂职交流|干部互派|互派干部|创业|创业基地|青年创业|港澳青年|澳门居民就业
labour|跨境就业|跨境通勤|律师|工程师|护士|医生执业|tax return for commuters|second tax return
labour|seasonal permit|work visa|working holiday|welder|carpenter|trades|retrain|retraining
labour|mentoring|mentor|internship exchange|mobility of workers|staffing|recruiter|jobless
labour|early-career|career start|labour office exchange|劳务协作|劳务直通车|转移就业|脱贫劳动力
labour|技工学校|联合培养|订单培养|技能培训|焊工|月嫂|家政|外来务工|夜校|人才互认|高技能
labour|electrician|mechanic|chef|waiter|bus drivers|train drivers|carer|engineer
labour|engineers of both sides|trained here|may work there|placed across the frontier
labour|employment office|work placement|career day|headhunter|sick leave|working hours|shift
labour|home office|telework|teleworking|remote work|trade union|works council|技能证书|互派医生
labour|医生互派|教师互派|人才招聘|校园招聘|劳务市场|职业学校|work across|come to work
labour|job placement|new jobs|job openings|job applicants|applicants|hiring fair|young talent
labour|young professionals|skilled people|high-level talent|top talent|talent programme
labour|talent pool|talents from|professional title|professional certificate|professional exam
labour|examinations for|licence to work|work in the mainland|master certificate|craftsmen
labour|craftspeople|tradesmen|trainers|train teachers|train nurses|training centre|training center
labour|training course|training programme|courses for workers|workshops for trainees
labour|training place|learn the trade|learn a trade|learn trades|vocational school
labour|vocational college|technical college|trade school|dual training|school leavers
labour|school-leavers|young workers|older workers|domestic workers|domestic helper|foreign workers
labour|foreign talent|foreign experts|salaries|unemployment rate|out of work|jobless people
labour|job losses|create jobs|jobs created|labour force|labour rights|labour inspectors
labour|labour inspection|young entrepreneurs|youth entrepreneurship|entrepreneurship base
labour|officials exchanged|exchange of officials|cadre|secondment|seconded|officials were sent
labour|postdoctoral|postdoctoral researchers|doctors and nurses may work|卓越工程师|高层次
labour|高端人才|紧缺人才|青年人才|人才互派|人才培养|人才共育|人才协作|人才联盟|人才发展
labour|人才公寓补贴|外籍人才|外国人才|工作许可|外国人工作许可|技能等级|技能人才互认|职称评审
labour|评审结果互认|专业技术人才|专技人才|职业技能等级|技能竞赛|技能比武|就业服务|就业创业
labour|就业帮扶|就业岗位供给|就业人数|就业率|城镇新增就业|稳岗|返岗|务工|外出务工|返乡|返乡创业
labour|创业大赛|创业担保|创客|工会|用工余缺|共享用工|企业用工|人社|人社部门|人力资源服务
labour|人力资源产业园|人力资源市场|猎头|职介|实训|实训基地|产教融合|订单班|职校学生|顶岗|培训班
labour|培训学员|研修|研修班|跟岗|跟班|跟班学习|干部人才|选派干部|挂职锻炼|备案执业|跨境执业
labour|港澳专业人士|港澳建筑师|港澳律师|导游执业|医师执业|教师资格|执业备案|劳务派遣|劳务输出
labour|劳动争议|劳动保障监察|欠薪治理|劳动监察|工资支付|保安员|家政服务|月子护理|养老护理员|护理员
labour|技校|技师学院|高技能人才|大学生就业|毕业生就业|大学生实习|实习计划|实习生|青年就业|求职招聘
labour|直播带岗|校企合作|招才引智|博士后创新|院士工作站人才|Flemish degree|may teach in|teach in
labour|bakers and joiners|sit their exam|taken on by the firms|trainees were taken on|job bus
labour|job buses|journeymen|journeyman|masters' exam|hairdresser|cleaners|electricians'|caregiver
labour|au pair|seasonal pickers|agency workers|crew members|lorry drivers sought|personnel
labour|job agency|labour agencies|employment agency|pay slips|overtime|strike|unions
labour|collective agreement|maternity leave|careers centre|résumé|CVs|mentor scheme|导游考
labour|考一次|外卖骑手|技能评价|春风行动|人社局|专场招聘|网约车司机|快递小哥|新就业形态|灵活就业
labour|零工市场|工资集体|工伤维权用工|学徒制|师徒|传帮带|岗位培训|上岗|持证上岗|劳模|工匠学院
labour|人才卡|大学生|博士|领军人才|首席技师|求职补贴|实习岗位|welders finished|finished the course
labour|teachers' college|trainee teachers|unemployment in|welding course|border workers
labour|青年创业团队|港澳青年创业|创业团队|比武|团队引进
honesty|credit record|credit system|social credit|blacklist|dishonest|trustworthy|失信|联合惩戒
honesty|诚信|dishonest contractors|rating agency|debt defaulters|public trust|征信平台
honesty|失信被执行人|红黑名单|守信激励|信用评价|诚信企业|信用报告|credit rating|credit score
honesty|credit report|credit information|corporate credit|blacklisted|defaulter|untrustworthy
honesty|trust list|joint sanctions|joint punishment|procurement ban|信用信息|信用互认|信用体系
honesty|信用报告互认|信用修复|信用平台|信用分级|信用承诺|信用监管|守信|失信名单|黑名单|失信行为
honesty|失信主体|公共信用|信用长三角|信易贷|payment default|unpaid wages|tax dodger
honesty|rating of firms|company register|corporate register|bad payer|trust mark|守信企业
honesty|免交保证金|合同履约|诚信建设|信用评级|信用档案|欠薪|register of bad|fraudulent
honesty|false invoices|trusted firm|报告通用|失信人|信用分|信用积分|bad debtor|debtors|cheat
honesty|cheating|cheated|unpaid|unpaid debts|court debts|dishonesty|trusted|trustworthiness
honesty|credit-worthy|creditworthy|creditworthiness|credit file|credit history|credit data
honesty|public credit|corporate credit records|barred from tenders|barred from bidding
honesty|banned from bidding|debarred|debarment|penalties shared|breach of contract|broken promises
honesty|good payers|class A taxpayers|A-class taxpayers|rating system|ratings of firms
honesty|compliance rating|shared blacklist|incentives for the trustworthy|no-deposit
honesty|without deposit|信用长三角平台|信用数据|信用示范|信用环境|信用档案互认|信用应用|红名单
honesty|联合奖惩|联合激励|激励措施|严重失信|失信被执行|老赖|被执行人名单|守信主体|守信联合激励
honesty|诚信企业名单|诚信经营|诚信纳税|纳税信用|A级纳税人|纳税信用等级|无违法违规证明|违法违规证明
honesty|信用证明|合规证明|信用核查|信用监测|信用融资|信用服务|信用立法|信用标准|信用产品|信用园区
honesty|named on a joint list|did not pay their people|builders who did not pay|good mark
honesty|bid without deposit|lets a firm bid|unpaid builders|blacklisting|cheated workers
honesty|payment morale|reliability score|reliable firms|欠薪包工头|包工头|限制投标|同时被限制
honesty|信用联盟|信用地图|一份征信|诚信商户|失信惩戒|失信人员|信用惩戒|限制高消费|red list
honesty|companies on the red list|permits faster|good-conduct list|失信黑名单共享
insurance|pension|medical insurance|reimbursement|social insurance|social security
insurance|health insurance|医保|社保|养老保险|异地就医|工伤|公积金|社会保障|备案结算|门诊|结算
insurance|住院|pensioner|unemployment benefit|sickness|social fund|welfare|disability|reimbursed
insurance|coverage|e-prescription|参保|直接结算|备案|失业|低保|社会救助|生育|转移接续|医疗保障
insurance|保障卡|社会保险|pension period|pension fund|pension rights|sick pay|sickness fund
insurance|sickness benefit|child benefit|family allowance|social benefit|social contribution
insurance|social insurance agreement|insured|insured person|health card|health insurance card
insurance|e-card|claim form|hospital bill|medical bill|medical expenses|settled directly
insurance|direct settlement|accident insurance|long-term care insurance|maternity benefit|医保结算
insurance|医保目录|门诊费用|住院费用|费用结算|跨省结算|异地结算|联网结算|免备案|刷医保|医保卡
insurance|医保电子凭证|社保卡|社会保障卡|社保关系|社保转移|社保合作|养老金|退休|领取资格|失业保险
insurance|工伤认定|生育保险|长护险|长期护理|公积金贷款|公积金异地|低收入|困难群众|救助|惠民保
insurance|港澳居民参保|retiree|old-age pension|widow's pension|pension office|health fund
insurance|reimbursement claim|care insurance|accident cover|family benefit|parental leave
insurance|maternity pay|tax-free allowance|insurance number|异地公积金|养老保险关系|参保缴费
insurance|医疗费|报销比例|门诊慢特病|双向参保|退休人员|family office|retired|retired miners
insurance|second form|pension slip|pension form|contribution period|injury cover|care allowance
insurance|widows|住院费|费用直接|异地报销|参保登记|养老待遇|待遇资格|医保码|retirement
insurance|retirement payment|retirement age|old-age|old age pension|pension payments|pensions paid
insurance|insurance pays|insured people|insured patients|health insurer|health insurance fund
insurance|sickness insurance|medical costs|treatment costs|bills of patients|pay the bill
insurance|bill is paid|costs are paid|reimburse|refund of treatment|prescriptions reimbursed
insurance|settled on the spot|pay on the spot|on-the-spot settlement|cross-provincial settlement
insurance|direct billing|benefits office|unemployment pay|child allowance|parental allowance
insurance|housing fund|housing provident fund|provident fund|social insurance card
insurance|social security card|social security rights|social security contributions
insurance|years of contributions|insurance years|minimum income|subsistence|poor households
insurance|low-income|low-income families|welfare payments|social assistance|accident at work
insurance|accidents at work|work injury|work accidents|occupational disease|参保人|参保人员
insurance|参保人数|基本医保|基本养老|养老保险转移|养老金领取|养老金待遇|待遇领取|待遇核查
insurance|门诊直接结算|直接结算定点|定点医药机构|定点机构|定点医疗机构|定点药店|医药费|药店刷卡
insurance|免备案结算|无需备案|备案手续|异地联网|报销|医疗费用|医保基金|医保部门|医保局|医保服务
insurance|医保支付|医保协同|医保合作|药品集采|集采|集中带量采购|带量采购|保险关系|保险关系转移
insurance|转移接续线上|社保服务|社保待遇|社保经办|社保互认|社保一卡通|居民服务一卡通
insurance|社会保障卡应用|第三代社保卡|工伤保险|工伤预防|劳动能力鉴定|失业金|失业保险金|失业登记
insurance|救助对象|临时救助|社会福利|补贴发放养老|低收入人口|公积金互认|公积金互贷|公积金异地贷款
insurance|住房公积金|公积金提取|养老补贴|高龄津贴|长者津贴|长者生活津贴|医疗券|长者医疗券
insurance|settle outpatient|special diseases|draw one pension|draw a pension|pension drawn
insurance|worked on both sides|settle bills each quarter|family doctor bill|widow's allowance
insurance|orphans' pension|survivors' pension|incapacity|sick note|deductible|insured card
insurance|缴的社保|社保照样用|回惠州照样用|缴社保|慢性病药费|药费当场|当场就能报|慢性病|慢病
insurance|门诊慢病|特殊病|报销药费|报销门诊|理赔医保|遗属|抚恤|退休金|领养老金|缴费年限
insurance|proof of life|retire abroad|those who retire|dental bills|bills are refunded
insurance|refunded within|refunds of care|退休人员资格|资格认证|工伤职工|对方城市康复|待遇认证
food|food safety|drug|market supervision|recall|traceability|food|食品|药品|市场监管|追溯|食品安全
food|抽检|inspectors|food alert|hygiene|restaurant|product safety|counterfeit|consumer protection
food|veterinary|animal disease|餐饮|消费维权|打假|质量安全|动物疫病|质监|投诉|产品质量|食用农产品
food|food inspector|food inspectorate|food control|food fraud|food label|foodborne|food recall
food|counterfeit goods|counterfeit medicine|fake|fake goods|fake medicine|unsafe product
food|market surveillance|price|price gouging|consumer|consumer centre|consumer advice
food|consumer complaint|complaint|fined|animal health|swine fever|bird flu|slaughterhouse
food|pesticide|additive|residue|食品添加剂|非法添加|添加剂|食品生产|食品企业|食品追溯|食品检验
food|食品监管|食用农产品质量|农残|药品监管|药品安全|药品抽检|假药|假冒|假冒伪劣|打击侵权|执法协作
food|市场监管协同|监管协作|消费者|消费者权益|消费投诉|维权|投诉举报|价格监管|缺陷产品|召回
food|产品质量监管|特种设备|预制菜|生产许可|公平竞争|反垄断|baby formula|infant formula
food|withdrawn from shelves|withdrawn from sale|shelf|shelves|vet|vaccinate|vaccinated
food|livestock vaccination|rabies|foot-and-mouth|fruit inspection|food laboratory|food importer
food|shop inspection|fair trading|scam shops|weighing|misleading advertising|制售假|假药案
food|假冒商品|进口食品|检验检疫|动植物检疫|动物防疫|疫苗免疫|兽医|农药残留|菜品|食堂|餐馆|12315
food|消费纠纷|网购|dairies|dairy checks|joint checks|closed after joint checks|toy|sharp edges
food|taken off the market|off the market|product recall|unsafe|allergen|hygiene rating
food|kitchen inspection|slaughter|meat inspection|egg recall|salmonella|listeria|假酒|假烟|劣质
food|问题食品|食品案件|查处假|联合查处|抽查|比对抽检|快检|food products checked|contaminated
food|contamination|bacteria|germs|poisoning|poisoned|food poisoning|samples of food|tested samples
food|sampling inspection|sample checks|spot checks of food|inspect food|food checks
food|inspections of restaurants|canteen|school canteens|hygienic|label on food|best before
food|baby milk|milk powder|powdered milk|taken from shelves|off shelves|pulled from shelves
food|recall of|dangerous toys|defective|defective products|substandard|shoddy|fake drugs
food|fake products|counterfeiters|counterfeiting|online scams of shoppers|refunds
food|complaints from consumers|consumer association|consumer rights|price checks|price fixing
food|cartel|competition authority|antitrust|market regulator|market watchdog|market inspectors
food|drug inspectors|drug regulator|drug authority|medicines agency|drug administration
food|food authority|food agency|veterinarians|veterinary checks|fish tested|shellfish
food|animal plague|foot and mouth|quarantine of animals|plant health|plant pests
food|antibiotics in meat|trace food|trace the origin|traceable|进口冷链食品|食材|奶粉|婴幼儿奶粉
food|婴配|乳制品|肉类|猪肉检疫|月饼抽检|农产品抽检|农产品质量安全|农产品追溯|产地准出|溯源|可追溯
food|追溯平台|追溯体系|扫码溯源|明厨亮灶|网络餐饮|外卖食品|餐饮服务|餐饮单位|餐饮安全|校园食品
food|学校食堂|集中用餐|大排档|小作坊|食品小作坊|食品经营|食品经营许可|食品抽检|食品检测
food|食品检测互认|食品标准|湾区食品|药品检查|药品稽查|药品执法|药品经营|药品经营企业|药监|药监局
food|药监部门|药品监督|药品追溯|疫苗监管|化妆品监管|医疗器械监管|网络销售药品|市场监督
food|市场监管部门|市场监管局|市场监管一体化|市场秩序|市场执法|执法办案|违法线索|线索移送|案件线索
food|假冒伪劣商品|打假协作|侵权假冒|假货|假冒品牌|伪劣|不合格|不合格产品|不合格食品|问题产品
food|缺陷产品召回|质量监督|质量抽查|产品抽查|监督抽查|质量监管|消费环境|消费者协会|消协|消委会
food|异地退货|无理由退货|异地异店退换货|退换货|投诉处理|消费投诉处理|消费者权益保护|放心消费
food|放心消费商户|价格欺诈|广告监管|直播带货监管|不正当竞争|公平竞争审查|垄断|反不正当竞争
food|计量监管|电梯安全|特种设备安全|气瓶|动物检疫|非洲猪瘟|禽流感|动物防疫协作|外来物种检疫
food|taken off sale|off sale|too much sugar|honey with|kitchens of canteens|looked into kitchens
food|mould|mouldy|rotten|expired|expiry|stale|adulterated|watered down|allergens labelled
food|barbecue stalls|sugar content|salt content|三地同检|预包装|预包装食品|月饼|批次不合格
food|假减肥药|减肥药|窝点|一锅端|制假|假药窝点|黑作坊|过期|过期食品|变质|添加剂超标|超标食品
food|火锅店|餐饮店|牛肉检测|地沟油|食品快检|快检室|特医食品|电子烟|缺斤短两|价格违法|虚假宣传
food|虚假广告|职业打假|sanitary|phytosanitary|SPS|mislabelled meat|seized tonnes of meat
food|tonnes of mislabelled|问题疫苗|追查|春节前食品|联合抽检
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
