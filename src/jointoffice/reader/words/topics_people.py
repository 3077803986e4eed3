"""Words of official texts about people: work, services, health, safety, culture."""

from __future__ import annotations

PEOPLE = """
health|medicine|medicines|pharmaceutical|pharmaceuticals|biomedicine|medical device
health|health industry|clinic|医药|大健康|生物医药|中医药|康养|医疗器械|疫苗|life sciences|biotech
health|biotechnology|drug maker|clinical trial|clinical trials|vaccine|vaccines|生物产业|药企|药物
health|临床试验|制药|健康产业|中药|医美|药械|pharma|pharma company|drugmaker|medical industry
health|medical technology|medtech|life science|biopharma|biopharmaceutical|biotech firm
health|biotech cluster|gene therapy|cell therapy|wellness|spa|herbal|generic drug
health|medical device maker|health tourism|诊断试剂|生物科技|生命科学|细胞治疗|基因|药品研发
health|创新药|仿制药|医疗器械企业|中药材产业|中医药产业|药械通|港澳药械|健康服务业|康养产业
health|医药产业|银发经济|医药园|insulin|antibiotic|medicine plant|vaccine plant|hospital equipment
health|prosthesis|prosthetics|medical glove|herb|medicinal herb|medicinal plant|dental|optics|药材
health|中药材种植|原料药|制剂|疫苗生产|医疗设备|健康旅游|generic|pill|pills|painkiller|syringe
health|lab-grown|blood plasma|hearing aid|glasses maker|pharmacy chain|中成药|成药|药材基地|制剂室
health|保健品|营养品|医养
tourism|tourist|tourists|tourism|culture|cultural|museum|heritage|festival|scenic|visitors|film
tourism|games|museums|hotel|hotels|opera|theatre|sports|trail|concert|旅游|文旅|文化|景区|游客
tourism|博物馆|遗产|体育|世界级景区|演出|运动会|非遗|民宿|展览|巴蜀文化|sightseeing|guesthouse
tourism|holidaymakers|cyclists|hikers|pilgrims|orchestra|exhibition hall|world heritage|artists
tourism|athletes|sport|tournament|museum pass|archaeology|gastronomy|一程多站|全运会|景点|研学
tourism|古镇|石窟|演艺|电影节|音乐节|马拉松|文创|考古|非物质文化遗产|旅行社|客源|图书|文物|文艺
tourism|红色资源|castle|castles|monastery|cathedral|abbey|holiday|holidays|beach resort|ski|skiing
tourism|hiking|hiking trail|bike trail|cyclist|camping|overnight stay|guided tour|travel pass
tourism|travel agency|travel agencies|city break|cruise passenger|theme park|film festival
tourism|music festival|orchestral|exhibition of paintings|artist|dance|folklore|language festival
tourism|marathon|olympic|championship|football|cup final|stadium|world heritage site
tourism|cultural capital|capital of culture|archive|library of manuscripts|traveller|visitor
tourism|visitor numbers|city card|游|旅游线路|精品线路|旅游年卡|年票|跨境游|一日游|自驾游|研学游
tourism|红色旅游|乡村旅游|旅游收入|接待游客|过夜游|入境游|酒店|民宿集群|度假区|度假|文化交流
tourism|文化节|艺术节|合唱|交响|戏剧|戏曲|粤剧|川剧|昆曲|展演|美术馆|图书馆联盟|读书|文化走廊
tourism|文化遗产|申遗|中轴线|文物保护|遗址|考古遗址|体育赛事|赛事|足球|篮球|龙舟|帆船|马拉松赛
tourism|奥运|冬奥|亚运|全运|残运会|青少年交流|夏令营|世界文化遗产|tourist visa|visa-free tour
tourism|tour operator|tour group|tour bus|beach|beaches|lake cruise|river cruise|boat tour
tourism|lighthouse|fortress|palace|temple|pilgrim|shrine|battlefield|memorial|garden show
tourism|flower show|wine route|cheese route|book fair|theatre troupe|orchestra tour|choir|circus
tourism|carnival|fireworks show|light festival|regatta|ski resort|ski pass|cycle race|sports week
tourism|youth games|门票|免门票|文化周|旅游周|旅游节|跨境旅游|边境游|旅游专列|旅游包机|博览园|寺
tourism|古城|古道|书院|非遗传承|民俗|灯会|啤酒节|杂技|书画|影视|音乐会|体育节|登山|骑行|滑雪|冰雪
tourism|邮轮旅游|light show|ruins|ridge path|hut to hut|hut|huts|choirs|singers|band|bands
tourism|street art|gallery|galleries|painting|poet|poets|author reading|bookshop|cinema|cinemas
tourism|playground|zoo|aquarium|spa town|thermal bath|souvenir|guidebook|ghost tour|castle night
tourism|boat ride|paddle|kayak|canoe|surf|climb|climbing|golf|tennis|swim race|football match
tourism|derby|mascots|骑行赛|年卡|联票|套票|观光|露营|灯光秀|夜游|游船|邮票|歌会|合唱节|龙舟赛
tourism|广场舞|绘画展|联展
labour|jobs|job|employment|workers|apprentice|apprentices|apprenticeship|talent|talents|skilled
labour|recruit|vocational|qualification|qualifications|labour market|work permit|placement
labour|training|cross-border workers|就业|人才|劳动力|培训|招聘|职称|技能|干部|零工|用工|职业资格
labour|实习|专家|互派|jobseeker|jobseekers|commuter tax|diploma|diplomas|degrees|career|careers
labour|intern|interns|skills|graduates|unemployed|work abroad|trainees|hiring|labour office
labour|job centre|professionals|nurses|求职|用人|毕业生|劳务|引才|人才驿站|博士后|干部交流|挂职
labour|工匠|学徒|执业|从业人员|岗位|培养|校招|worker|employee|employer|job seeker|job-seeker
labour|vacancy|vacancies|job offer|job fair|job market|job portal|job counsellor|career fair
labour|career advice|trainee|apprentice exchange|traineeship|internship|skilled worker
labour|skilled labour|staff exchange|nurse|nursing staff|teacher exchange
labour|qualification recognition|recognition of qualifications|recognition of diplomas
labour|licence to practise|professional licence|lawyer|engineer exchange|workforce|labour mobility
labour|labour shortage|work across the border|frontier worker|frontier workers
labour|cross-border commuter|cross-border commuters|commuter|seasonal worker|migrant worker|wage
labour|minimum wage|unemployment|hire|hired|posted worker|work and live|worked and lived|就业岗位
labour|新增就业|招聘会|招聘活动|用工需求|求职者|应届生|高校毕业生|劳动者|劳动关系|劳动仲裁|工资
labour|技能人才|技能大赛|技工|技师|职业技能|职业培训|职业资格互认|资格互认|职称互认|执业资格
labour|专业人士|港澳专业|专业资格|人才计划|人才政策|人才引进|高层次人才|人才港|人才高地|人才集聚
labour|人才流动|人才共享|人才服务|人才一体化|博士后工作站|挂职交流|干部互派|互派干部|创业|创业基地
labour|青年创业|港澳青年|澳门居民就业|跨境就业|跨境通勤|律师|工程师|护士|医生执业
labour|tax return for commuters|second tax return|seasonal permit|work visa|working holiday|welder
labour|welders|carpenter|trades|retrain|retraining|mentoring|mentor|internship exchange
labour|mobility of workers|staffing|recruiter|jobless|early-career|career start
labour|labour office exchange|劳务协作|劳务直通车|转移就业|脱贫劳动力|技工学校|联合培养|订单培养
labour|技能培训|焊工|月嫂|家政|外来务工|夜校|人才互认|高技能|electrician|electricians|mechanic
labour|mechanics|chef|waiter|waiters|bus drivers|train drivers|carer|carers|engineer
labour|engineers of both sides|trained here|may work there|placed across the frontier
labour|employment office|work placement|career day|headhunter|sick leave|working hours|shift
labour|shifts|home office|telework|teleworking|remote work|trade union|trade unions|works council
labour|技能证书|互派医生|医生互派|教师互派|人才招聘|校园招聘|劳务市场|职业学校
honesty|credit record|credit system|social credit|blacklist|dishonest|trustworthy|信用|失信
honesty|联合惩戒|诚信|dishonest contractors|rating agency|debt defaulters|public trust|征信平台
honesty|失信被执行人|红黑名单|守信激励|信用评价|诚信企业|信用报告|credit rating|credit score
honesty|credit report|credit information|corporate credit|integrity|blacklisted|defaulter
honesty|untrustworthy|trust list|joint sanctions|joint punishment|procurement ban|信用信息
honesty|信用互认|信用体系|信用报告互认|信用修复|信用平台|信用分级|信用承诺|信用监管|守信|失信名单
honesty|黑名单|失信行为|失信主体|公共信用|信用长三角|信易贷|payment default|unpaid wages
honesty|tax dodger|rating of firms|company register|corporate register|bad payer|trust mark
honesty|守信企业|免交保证金|合同履约|诚信建设|信用评级|信用档案|欠薪|bad payers|register of bad
honesty|fraudulent|false invoices|trusted firm|报告通用|失信人|信用分|信用积分
services|government services|one-stop|schools|school|pupils|education|library|libraries|elderly
services|identity card|public services|services online|residents|kindergarten|language|patients
services|hospitals|hospital|bilingual|政务|通办|教育|学校|养老|图书馆|一卡通|公共服务|自助终端
services|便民|一网|证照|事项|医院|居民服务|异地办理|clinic|doctors|ambulances
services|cross-border ambulance|childcare|classroom|pupil|students|teachers|library card
services|e-government|counter|help desk|hotline|identity|civil registry|social services
services|medical treatment|emergency room|maternity|neighbour's language|translation|interpreting
services|窗口|异地|办件|跨境通办|事项清单|一件事|好差评|电子证明|身份证|户籍|婚姻登记|公证
services|法律援助|就医|医疗|儿童医院|医联体|义务教育|职业教育|中小学|托育|就读|转诊|检查检验|社区
services|志愿|service counter|service point|service centre|service center|one-stop shop
services|one-stop office|one-stop service|online service|online portal|public service
services|government service|citizen|citizens|citizens' office|town hall|residence permit
services|passport office|birth certificate|marriage certificate|registry|driving permit renewal
services|driving licence renewal|renew|notary|court|legal aid|legal advice|lawsuit|mediation
services|arbitration|judicial|school exchange|school pupil|textbook|kindergartens|nursery
services|nurseries|day care|university place|adult education|language course|patient
services|clinic network|health care|healthcare|hospital bed|emergency doctor|rescue doctor
services|maternity ward|rehabilitation|medical centre|elderly care|care home|nursing home
services|youth exchange|youth centre|youth|volunteer|disability|women|families|婚姻|户口|落户办理
services|证件|证明|电子证照|证照互认|高频事项|政务事项|服务事项|跨省办|异地通办|区域通办|全程网办
services|政务大厅|办事|办理|自助机|一网通办|最多跑一次|同事同标|居民|市民|街坊|社区服务|民生
services|公共图书馆|中学|小学|幼儿园|高考|学位|办学|合作办学|校区|分校|职教|教育集团|教师|师资
services|专科联盟|医疗集团|远程医疗|远程会诊|医生|挂号|急诊|检查结果互认|转院|双向转诊|公立医院
services|救护车|跨境医疗|养老服务|养老机构|异地养老|法院|检察院|司法|仲裁|调解|法律服务|法治|立法
services|协同立法|school place|school places|bilingual school|language class|language classes
services|language teacher|municipal staff|town clerk|citizen office|postal service|post office
services|water bill|dog licence|wedding|birth|death certificate|consulate day|interpreter
services|ombudsman|information point|border information point|advice centre|advice point|crèche
services|after-school|boarding school|scholarship|scholarships|special school|surgery
services|operation theatre|dialysis|blood bank|blood donor|organ donation|telemedicine|dentist
services|midwife|palliative|hospice|就地办|帮办|代办|窗口办件|办件量|就近入学|随迁子女|就读子女
services|台胞|居住证|同城待遇|就学就医|不动产登记通办|电子社保卡|交通一卡通|图书借阅|一卡互通|血液
services|献血|器官|助产|托幼|kindergarten place|enrol|enrol children|enrolment|judge|judges
services|mediation court|court ruling|bailiff|registry office|town halls|mayor's office
services|passport photo|citizens' app|service hours|opening hours|bus pass for pupils
services|school bus service|school meal|exchange pupils|pen friend|youth orchestra|summer camp
services|scouts|fire-free|cemetery|funeral|gp|general practitioner|ward|nursing ward|operation
services|x-ray shared|mri|scanner shared|blood test|prescription|prescriptions|网上办结|名校
services|集团化办学|行政审批|审批清单|统一审批|审批事项|受理|证件办理|公证互认|律师调解|互联网医院
services|名医|专家坐诊|教研|研学基地|少年宫
insurance|pension|pensions|medical insurance|reimbursement|social insurance|social security
insurance|health insurance|医保|社保|养老保险|异地就医|工伤|公积金|社会保障|备案结算|门诊|结算
insurance|住院|pensioner|pensioners|benefits|unemployment benefit|sickness|social fund|welfare
insurance|disability|reimbursed|coverage|e-prescription|参保|直接结算|备案|失业|低保|社会救助|生育
insurance|转移接续|医疗保障|保障卡|社会保险|待遇|pension period|pension fund|pension rights
insurance|sick pay|sickness fund|sickness benefit|child benefit|family allowance|social benefit
insurance|social contribution|social insurance agreement|insured|insured person|health card
insurance|health insurance card|e-card|claim form|hospital bill|medical bill|medical expenses
insurance|settled directly|direct settlement|unemployment benefits|accident insurance
insurance|long-term care insurance|maternity benefit|医保结算|医保目录|门诊费用|住院费用|费用结算
insurance|跨省结算|异地结算|联网结算|免备案|刷医保|医保卡|医保电子凭证|社保卡|社会保障卡|社保关系
insurance|社保转移|社保合作|养老金|退休|领取资格|失业保险|工伤认定|生育保险|长护险|长期护理
insurance|公积金贷款|公积金异地|低收入|困难群众|救助|惠民保|港澳居民参保|retiree|retirees
insurance|old-age pension|widow's pension|pension office|sickness funds|health fund
insurance|reimbursement claim|care insurance|accident cover|family benefit|parental leave
insurance|maternity pay|tax-free allowance|insurance number|异地公积金|养老保险关系|参保缴费
insurance|医疗费|报销比例|门诊慢特病|双向参保|退休人员|child benefits|family office|retired
insurance|retired miners|second form|pension slip|pension form|contribution period
insurance|contribution periods|injury cover|care allowance|widows|住院费|费用直接|异地报销
insurance|参保登记|养老待遇|待遇资格|医保码|药费
food|food safety|drug|drugs|market supervision|recall|traceability|food|食品|药品|市场监管|追溯
food|食品安全|抽检|inspectors|food alert|food alerts|hygiene|restaurant|restaurants|product safety
food|counterfeit|consumer protection|consumers|recalls|veterinary|animal disease|餐饮|消费维权
food|打假|质量安全|动物疫病|检疫|质监|投诉|产品质量|食用农产品|food inspector|food inspectorate
food|food control|food fraud|food label|foodborne|food recall|counterfeit goods
food|counterfeit medicine|fake|fake goods|fake medicine|unsafe product|market surveillance|price
food|price gouging|consumer|consumer centre|consumer advice|consumer complaint|complaint
food|complaints|fined|animal health|swine fever|bird flu|slaughterhouse|pesticide|additive|residue
food|食品添加剂|非法添加|添加剂|食品生产|食品企业|食品追溯|食品检验|食品监管|食用农产品质量|农残
food|药品监管|药品安全|药品抽检|假药|假冒|假冒伪劣|打击侵权|执法协作|市场监管协同|监管协作|消费者
food|消费者权益|消费投诉|维权|投诉举报|价格监管|缺陷产品|召回|产品质量监管|特种设备|预制菜
food|生产许可|公平竞争|反垄断|baby formula|infant formula|withdrawn from shelves
food|withdrawn from sale|shelf|shelves|vet|vets|vaccinate|vaccinated|livestock vaccination|rabies
food|foot-and-mouth|fruit inspection|food laboratory|food importer|shop inspection|fair trading
food|scam shops|weighing|misleading advertising|制售假|假药案|假冒商品|进口食品|检验检疫
food|动植物检疫|动物防疫|疫苗免疫|兽医|农药残留|菜品|食堂|餐馆|12315|消费纠纷|网购|dairies
food|dairy checks|joint checks|closed after joint checks|toy|toys|sharp edges|taken off the market
food|off the market|product recall|unsafe|allergen|allergens|hygiene rating|kitchen inspection
food|slaughter|meat inspection|egg recall|salmonella|listeria|假酒|假烟|劣质|问题食品|食品案件
food|查处假|联合查处|抽查|比对抽检|快检
emergency|fire|flood|floods|rescue|disaster|emergency|drill|police|epidemic|earthquake|ambulance
emergency|crisis|应急|消防|救援|防汛|灾害|演练|地震|森林火|警务|急救|疫情|防灾|跨省救援|公安|治安
emergency|firefighter|firefighters|police station|crime|smuggling|coast guard|evacuation|hazard
emergency|early-warning|civil protection|crisis management|pandemic|lifeboat|explosion|wildfire
emergency|联防|警力|联勤|消防队|预警|抗旱|地质灾害|疫病|反诈|禁毒|平安|安全生产|救灾|应急预案|处突
emergency|联合巡逻|fire brigade|fire brigades|fire engine|fire service|fire station|firefighting
emergency|flood protection|flood defence|flood alert|flood warning|dyke|levee|high water|landslide
emergency|avalanche|typhoon|hurricane|storm surge|earthquake drill|joint exercise|joint drill
emergency|search and rescue|rescue helicopter|rescue service|rescue team|mountain rescue
emergency|emergency call|emergency number|emergency service|emergency plan|emergency response
emergency|crisis team|disaster relief|disaster risk|disaster response|civil defence|red cross
emergency|border guard|joint patrol|police officer|police patrol|police cooperation|police centre
emergency|extradition|trafficking|drug trafficking|organised crime|cybercrime|fraud|terrorism
emergency|security|public security|public health emergency|virus|covid|outbreak
emergency|vaccination campaign|quarantine|应急救援行动|应急救援|救援队|救援力量|应急队伍|应急物资
emergency|应急指挥|应急响应|应急联动|应急管理|应急演练|联合演练|演习|消防员|灾害事故|事故灾难
emergency|自然灾害|台风|洪水|暴雨|山火|滑坡|气象|气象预警|防汛抗旱|地震应急|防震|海上搜救|搜救
emergency|警方|警务协作|警务合作|公安机关|派出所|罪案|犯罪|跨境犯罪|打击犯罪|电信诈骗|诈骗|缉毒
emergency|毒品|走私|反恐|边防|治安防控|联勤联动|维稳|安全监管|危化品|矿山安全|公共卫生|传染病
emergency|疫情联防|核酸|疾控|联防联动|siren|sirens|ride the night trains|night patrol
emergency|police liaison|police dog|detective|suspect|suspects|arrest|arrested|smuggler|smugglers
emergency|poacher|poaching|human trafficking|stolen car|burglary|hooligan|border security|malaria
emergency|cholera|ebola|dengue|measles|tuberculosis|disease|disease surveillance|outbreak alert
emergency|health officer|public health|refugee|refugees|stretcher|defibrillator|first aid
emergency|lifeguard|lifeguards|drowned|dive team|ice rescue|dam break|tsunami|volcano|locust
emergency|locusts|wildfires|drought|blizzard|snowstorm|破获|电诈|电诈案件|案件|缉私|防灭火
emergency|森林防灭火|联防区|通缉|抓获|嫌疑人|刑侦|警犬|巡逻|应急广播|洪涝|险情|防汛物资|直升机救援
emergency|急救站|医疗救援|疫情通报|登革热|鼠疫|口岸防疫|汛期|divers|diver|wreck|drill simulated
emergency|simulated|train fire drill|detectives|officers on patrol|joint office of detectives
emergency|missing person|missing children|search party|avalanche dog|rescue dog|coastguard|sinking
emergency|shipwreck|chemical accident|gas leak|bomb|blast|evacuate|evacuated|shelter|shelters
emergency|siren test|heat alert|storm alert|flood alert app|山洪|预警信息|民警|执勤|联合执勤|交警
emergency|警务站|消防站|应急站|直升机|溺水|海难|火情|火险|防火|燃气泄漏|反走私|缉毒犬|联合侦破
emergency|追逃
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
