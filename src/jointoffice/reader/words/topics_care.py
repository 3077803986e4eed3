"""Words of official texts about services to residents, and emergencies."""

from __future__ import annotations

CARE = """
services|one-stop|school|education|libraries|identity card|services online|kindergarten|hospital
services|bilingual|政务|通办|教育|学校|养老|图书馆|一卡通|公共服务|自助终端|便民|一网|证照|事项
services|医院|居民服务|异地办理|clinic|ambulances|cross-border ambulance|childcare|classroom|pupil
services|library card|e-government|help desk|hotline|civil registry|social services
services|medical treatment|emergency room|maternity|neighbour's language|interpreting|异地|办件
services|跨境通办|事项清单|一件事|好差评|电子证明|身份证|户籍|婚姻登记|公证|法律援助|就医|医疗
services|儿童医院|医联体|义务教育|职业教育|中小学|托育|就读|转诊|检查检验|service counter
services|service point|service centre|service center|one-stop shop|one-stop office
services|one-stop service|online service|online portal|public service|government service
services|citizens' office|town hall|residence permit|passport office|birth certificate
services|marriage certificate|registry|driving permit renewal|driving licence renewal|notary|court
services|legal aid|legal advice|lawsuit|mediation|arbitration|judicial|school exchange
services|school pupil|textbook|nurseries|day care|university place|adult education|language course
services|patient|clinic network|health care|healthcare|hospital bed|emergency doctor|rescue doctor
services|maternity ward|rehabilitation|medical centre|elderly care|care home|nursing home
services|youth exchange|youth centre|婚姻|户口|落户办理|证件|电子证照|证照互认|高频事项|政务事项
services|服务事项|跨省办|异地通办|区域通办|全程网办|政务大厅|办事|自助机|一网通办|最多跑一次
services|同事同标|社区服务|民生|公共图书馆|中学|小学|幼儿园|高考|学位|办学|合作办学|校区|分校|职教
services|教育集团|教师|师资|专科联盟|医疗集团|远程医疗|远程会诊|医生|挂号|急诊|检查结果互认|转院
services|双向转诊|公立医院|救护车|跨境医疗|养老服务|养老机构|异地养老|法院|检察院|司法|仲裁|调解
services|法律服务|法治|立法|协同立法|school place|bilingual school|language class|language classes
services|language teacher|municipal staff|town clerk|citizen office|postal service|post office
services|water bill|dog licence|wedding|death certificate|consulate day|interpreter|ombudsman
services|information point|border information point|advice centre|advice point|crèche
services|after-school|boarding school|scholarship|special school|operation theatre|dialysis
services|blood bank|blood donor|organ donation|telemedicine|dentist|midwife|palliative|hospice
services|就地办|帮办|代办|窗口办件|办件量|就近入学|随迁子女|就读子女|台胞|居住证|同城待遇|就学就医
services|不动产登记通办|电子社保卡|交通一卡通|图书借阅|一卡互通|血液|献血|器官|助产|托幼
services|kindergarten place|enrol|enrol children|enrolment|judges|mediation court|court ruling
services|bailiff|registry office|mayor's office|passport photo|citizens' app|service hours
services|opening hours|bus pass for pupils|school bus service|school meal|exchange pupils
services|pen friend|youth orchestra|summer camp|scouts|fire-free|cemetery|funeral|gp
services|general practitioner|nursing ward|x-ray shared|mri|scanner shared|blood test|prescription
services|网上办结|名校|集团化办学|行政审批|审批清单|统一审批|审批事项|证件办理|公证互认|律师调解
services|互联网医院|名医|专家坐诊|教研|研学基地|少年宫|lesson|pupils of both|teacher|headteacher
services|head teachers|educational|educate|school year|school classes|primary school
services|secondary school|middle school|high school|nursery school|crèches|child care
services|maternity hospital|births|marriages|deaths registered|register a birth|registered at any
services|registrar|civil status|home care|old people|older people|elderly people|the elderly
services|seniors|senior citizens|homes for the elderly|elderly homes|residential care
services|care for the old|care workers|disabled people|people with disabilities|refugees' children
services|homeless|social workers|social work|welfare services|community centre|reading rooms
services|lend books|doctor|family doctors|specialist doctors|surgeon|treat patients|hospital care
services|hospital stays|hospital treatment|medical care|medical service|medical cooperation
services|medical alliance|medical consultations|consultation|outpatient|inpatients
services|test results of hospitals|mutual recognition of test results|medical test results
services|emergency ward|emergency department|ambulance crews|public hospital|branch hospital
services|hospital branch|branch of the hospital|branch campus|school branch|affiliated school
services|sister school|schools paired|judgment|judgement|lawyers|mediator|mediation centre
services|arbitrators|arbitration centre|legal cooperation|legal service|notarial|prosecutor
services|government affairs|administrative services|administrative procedures|services handled
services|matters handled|handled online|online application|apply online|apply for documents
services|service window|self-service machines|self-service kiosks|self-service kiosk
services|self-service terminals|self-service terminal|kiosks|office for citizens|citizen services
services|citizens' advice|help with forms|fill in forms|driver's licence|driving licences|ID card
services|household register|residence certificate|permits issued at|register a company
services|company registration|business registration|business licence|one-stop shops|one window
services|single desk|single counter|service desk|question and answer desk|counselling
services|advice on tax work and residence|both tongues|language lessons
services|learn the neighbour's language|Erasmus|student exchange|exchange student|degree courses
services|tuition|tuition fees|quality of life|living conditions|livelihood|people's livelihood
services|well-being|wellbeing|convenience for residents|Northbound elderly|allowances for the old
services|景山学校|学生|招生|招收学生|就学|上学|入学|开学|学段|附属学校|附属中学|附属小学|实验学校
services|姊妹学校|结对学校|基础教育|高等教育|高等院校|高职|高校联盟|教育联盟|教育合作|教育资源
services|优质教育|办学点|联合办学|授课|课堂|课程|课程互选|学分|学分互认|学历互认|招考|考生|幼儿
services|幼儿园学位|托位|普惠托育|助残|残疾人|残障|老人|老年人|长者|老年|养老床位|床位|养老院
services|护老院|敬老院|安老|广东院舍|养老社区|养老社区项目|社区养老|异地养老机构|康养机构床位|陪护
services|适老化|长者食堂|老年食堂|食堂助餐|看病|患者|病人|病患|医疗机构|医疗合作|医疗资源|医疗卫生
services|卫生健康|卫健委|医疗服务|医院合作|医院托管|托管医院|托管|分院|院区|区域医疗中心
services|国家区域医疗中心|专科|专科建设|临床专科|门诊部|会诊|远程诊疗|手术|检验结果|检验结果互认
services|检查互认|影像互认|影像检查|病历共享|电子病历|健康码|义诊|三甲|三甲医院|协和|同仁|天坛
services|妇幼|妇产|急救中心|急救网络|无偿献血|用血|政务服务|政务服务事项|政务服务中心|服务事项清单
services|跨省通办|跨域通办|通办窗口|线下窗口|帮办代办|云窗口|远程虚拟窗口|虚拟窗口|智能审批|免证办
services|免申即享|一次办成|一次办|就近办|网上办|掌上办|指尖办|零跑动|多地联办|办事指南|办事群众
services|群众办事|办证|换证|驾照|换发|身份证换领|护照|港澳通行证|签注|户口迁移|迁移户口|营业执照
services|跨省迁移登记|企业登记|企业开办|商事登记|商事|税务通办|公证处|公证机构|公证书|律所
services|联营律师|律师事务所|调解中心|调解员|纠纷|纠纷调解|联合调解|调解平台|诉讼|立案|跨域立案
services|庭审|判决|判决互认|审判|司法协作|司法合作|司法服务|司法联动|法官|检察|检察机关|检察协作
services|公共法律服务|法律服务中心|法务|仲裁院|仲裁机构|协同立法项目|立法协同|公益|慈善|志愿服务
services|志愿者|社会组织|社工|妇联|婚姻登记跨省|结婚登记|殡葬|民政|退役军人|图书|读者证|借阅
services|通借通还|借还|城市书房|公共文化|便利居民|居民生活|生活便利|宜居|人居|人居环境|优质生活圈
services|民生实事|民生工程|民生项目|公共服务共享|公共服务项目|公共服务一体化|同城待遇清单|便捷生活
services|便民服务|市民待遇|同等待遇|港人子弟|港人子弟学校|港人学校|澳门新街坊|港澳居民|港澳子女
services|台商子女|handbook|which forms|red tape|诊疗|expectant mothers|expectant|give birth
services|gave birth|nearer clinic|one counter|counter deals with|dogs and building leave
services|family cases|cases by video|hear cases|judges hear|kindergartens teach|widowers
services|single parents|advice in their own tongue|own tongue|mother tongue|toddler|babysitting
services|midwives|adopt|adoption|divorce|custody|inheritance|wills|notaries'|jury|trials of
services|verdict|attorney|prison|prisoners|passports|clerk|curriculum|tutor|exam tables|homework
services|graduates of schools|schoolchildren|schoolbooks|schoolteachers|school bus|school buses
services|headmaster|dental care|physician|pregnancy|pregnant|blind|deaf|wheelchairs|prayer
services|funeral homes|拍片|手机看片|隔省看病|医生在手机上|北京教材|新生儿|新生儿落户|落户也能办
services|异地也能办|能办|同堂开庭|开庭|法庭|读者证借遍|借遍|借书|城市的书|残疾证|老年证|身份证办理
services|结婚证|准生证|出生证|接种|疫苗接种|家庭医生|挂号预约|预约挂号|社工站|食堂老人|老年大学
services|夜校|辅导|暑托班|课后|孤儿|养老机构床位|护理院|康复中心|康复|产检|分娩|孕妇|孕产妇|化验
services|体检|血站|住院床位|法律顾问|案件审理|跨域诉讼|执行案件|判决书|狱|社区矫正|公租|居民证
services|library bus|mobile library|judge from each side|sits on the panel|panel of judges
services|choose a nursery|cancer board|hospitals share|parents may choose|ID card opens|转学
services|转学手续|儿科|诉讼服务点|诉讼服务|凭身份证|免费乘|手续线上|线上办结
emergency|fire|flood|rescue|disaster|emergency|drill|police|epidemic|earthquake|ambulance|crisis
emergency|应急|消防|救援|防汛|灾害|演练|地震|森林火|警务|急救|疫情|防灾|跨省救援|公安|治安
emergency|firefighter|police station|crime|smuggling|coast guard|evacuation|hazard|early-warning
emergency|civil protection|crisis management|pandemic|lifeboat|explosion|wildfire|联防|警力|联勤
emergency|消防队|预警|抗旱|地质灾害|疫病|反诈|禁毒|平安|安全生产|救灾|应急预案|处突|联合巡逻
emergency|fire brigade|fire engine|fire service|fire station|firefighting|flood protection
emergency|flood defence|flood alert|flood warning|dyke|levee|high water|landslide|avalanche
emergency|typhoon|hurricane|earthquake drill|joint exercise|joint drill|search and rescue
emergency|rescue helicopter|rescue service|rescue team|mountain rescue|emergency call
emergency|emergency number|emergency service|emergency plan|emergency response|crisis team
emergency|disaster relief|disaster risk|disaster response|civil defence|red cross|border guard
emergency|joint patrol|police officer|police patrol|police cooperation|police centre|extradition
emergency|trafficking|drug trafficking|organised crime|cybercrime|terrorism|public security
emergency|public health emergency|covid|outbreak|vaccination campaign|应急救援行动|应急救援|救援队
emergency|救援力量|应急队伍|应急物资|应急指挥|应急响应|应急联动|应急管理|应急演练|联合演练|演习
emergency|消防员|灾害事故|事故灾难|自然灾害|台风|洪水|暴雨|山火|滑坡|气象|气象预警|防汛抗旱
emergency|地震应急|防震|海上搜救|搜救|警方|警务协作|警务合作|公安机关|派出所|罪案|犯罪|跨境犯罪
emergency|打击犯罪|电信诈骗|诈骗|缉毒|毒品|走私|反恐|边防|治安防控|联勤联动|维稳|危化品|矿山安全
emergency|公共卫生|传染病|疫情联防|核酸|疾控|联防联动|siren|ride the night trains|night patrol
emergency|police liaison|police dog|detective|suspect|arrest|arrested|smuggler|poacher|poaching
emergency|human trafficking|stolen car|burglary|hooligan|border security|malaria|cholera|ebola
emergency|dengue|measles|tuberculosis|disease surveillance|outbreak alert|health officer
emergency|public health|refugee|stretcher|defibrillator|first aid|lifeguard|drowned|dive team
emergency|ice rescue|dam break|tsunami|volcano|locust|blizzard|snowstorm|破获|电诈|电诈案件|案件
emergency|缉私|防灭火|森林防灭火|联防区|通缉|抓获|嫌疑人|刑侦|警犬|巡逻|应急广播|洪涝|险情
emergency|防汛物资|直升机救援|急救站|医疗救援|疫情通报|登革热|鼠疫|口岸防疫|汛期|diver|wreck
emergency|drill simulated|simulated|train fire drill|officers on patrol|joint office of detectives
emergency|missing person|missing children|search party|avalanche dog|rescue dog|coastguard|sinking
emergency|shipwreck|chemical accident|gas leak|bomb|blast|evacuate|evacuated|siren test|heat alert
emergency|storm alert|flood alert app|山洪|预警信息|民警|执勤|联合执勤|交警|警务站|消防站|应急站
emergency|直升机|溺水|海难|火情|火险|防火|燃气泄漏|反走私|缉毒犬|联合侦破|追逃|fire crew
emergency|forest fires|firemen|alarms|alarm call|answer the same alarm|hose|ladders|blaze
emergency|burning forest|flooded|flooding|high-water|dikes|heavy rain|rainstorm|cyclone|tornado
emergency|tremor|quake|aftershock|mudslide|rockfall|lifesaving|life-saving|life-savers|rescued
emergency|rescuer|rescue boats|rescue exercise|trapped|injured|casualties|victims|survivors
emergency|accidents|road accident|crashes|derailment|spill response|major incident
emergency|disaster prevention|disaster reduction|relief supplies|tents|blankets|sandbags|evacuees
emergency|exercise with|exercised together|drilled|drill together|alerts|early warning
emergency|warning system|warn each other|emergency centre|control room|dispatch centre|dispatchers
emergency|112 call|112 calls|paramedic|air ambulance|ambulance service|helicopter|navy patrol
emergency|patrols|patrol boats|police force|policemen|policewomen|police teams|police chiefs|chase
emergency|chased|thieves|thief|theft|robbery|robbers|burglars|gang|criminal|murder|drugs seized
emergency|seized drugs|seizures of|narcotics|cocaine|heroin|firearms|detained|detainees|trafficked
emergency|smuggled|online fraud|fraud gangs|telecom fraud|scam|scammers|terrorist|extremists
emergency|public order|riots|football violence|security forces|security cooperation
emergency|joint operation against|joint investigation team|investigators|infectious
emergency|infectious disease|infection|infected|contagious|polio|vaccinated|vaccinate
emergency|vaccinated children|vaccination|contact tracing|intensive care beds|health emergency
emergency|nuclear accident|iodine tablets|chemical spill|hazardous cargo accident|mine safety
emergency|workplace safety|work safety|production safety|队员|消防救援|消防救援队|森林消防|火场
emergency|灭火|扑救|火灾|火警|报警|接警|出警|警|警察|警务室|警用|公安局|公安部门|公安厅|治安管控
emergency|社会治安|平安建设|平安边界|平安走廊|护航|安保|安保联动|反恐演练|反诈骗|诈骗团伙|诈骗案
emergency|电信网络诈骗|打掉|团伙|盗抢|盗窃|盗窃案|非法集资案件|犯罪团伙|犯罪嫌疑人|追赃|逃犯|破案
emergency|侦破|侦办|刑事|涉案|涉毒|毒|禁毒协作|偷渡|走私案|打私|缉私局|海警|救助船|救捞|遇险
emergency|遇险渔民|渔民遇险|救起|搜寻|被困|转移群众|转移安置|避险|避难|避难场所|灾|灾情|受灾
emergency|救灾物资|灾后重建|灾害防治|灾害风险|灾害监测|洪灾|旱灾|暴雨洪涝|内涝|城市内涝|排涝
emergency|防洪抢险|抢险|抢险救援|堤防险情|汛情|泄洪|洪峰|风暴潮|海啸|寒潮|雪灾|冰雹|龙卷风|强对流
emergency|气象灾害|气象部门|气象局|天气预报|预报|预报预警|预警发布|地震预警|地震台|地震监测|震后
emergency|灾害信息|信息通报|事故|事故调查|交通事故|矿难|爆炸|危化品运输|危险化学品|化工安全
emergency|燃气安全|安全隐患|隐患排查|安全检查|安全监管执法|应急广播体系|应急避难|应急处置|应急力量
emergency|应急救援中心|应急救援基地|应急联合|应急通信|应急物资储备|物资储备|救援基地|救援直升机
emergency|航空救援|空中救援|水上救援|山岳救援|蓝天救援队|救护|医疗急救|传染|传染病防控|传染病监测
emergency|传染病疫情|疫|疫情监测|流感|疾控中心|疾控机构|疾病预防|疾病防控|卫生应急|突发公共卫生
emergency|突发事件|突发|隔离点|防疫物资|口罩|防护服|核应急|辐射|志愿消防|divers of|navies
emergency|wartime mine|mine cleared|unexploded|explosives|ammunition|sirens on|wail
emergency|see each other's ambulances|dispatchers'|lookout|watchtower|fire watch|gunmen|gun
emergency|shooting|hostage|kidnapping|kidnapped|militants|insurgents|soldiers|troops|jihadists
emergency|piracy at sea|pirates|mafia|jail|jailed|manhunt|injuries|avalanche warning|lava|eruption
emergency|heatwaves|hailstorm|sinkhole|collapse|collapsed|derailed|capsized|排涝泵车|泵车|瞭望哨
emergency|联合瞭望|边界林区|林区防火|防火瞭望|同乘一车巡逻|两国民警|民警同乘|边境巡逻|军警|武警
emergency|海军|军队|士兵|武器|枪支|炸弹|恐怖袭击|恐怖分子|恐怖主义|绑架|劫持|海盗|抢劫|谋杀|凶手
emergency|受害者|遇难|受伤|伤亡|塌方|坍塌|沉船|撞船|溃坝|蝗灾|沙尘暴预警|高温预警|强降雨|暴雪|冰冻
emergency|堰塞湖|泥石流|崩塌|余震|里氏|鼠疫防控|猴痘|消杀|登革|急救包|担架|卫生防疫|瘟疫
emergency|cholera teams|smuggling ring|ring was broken up|broken up|fire brigades bought
emergency|bought a boat together|ring of smugglers|扑灭|海警联合|联合巡航|巡航|气象台|雷达数据
emergency|边界山火
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
