"""Words of official texts about health and what visitors come for."""

from __future__ import annotations

PEOPLE = """
health|medicine|pharmaceutical|biomedicine|medical device|health industry|clinic|医药|大健康
health|生物医药|中医药|康养|医疗器械|疫苗|biotech|biotechnology|drug maker|clinical trial|vaccine
health|生物产业|药企|临床试验|制药|健康产业|中药|医美|药械|pharma|pharma company|drugmaker
health|medical industry|medical technology|medtech|life science|biopharma|biopharmaceutical
health|biotech firm|biotech cluster|gene therapy|cell therapy|wellness|herbal|generic drug
health|medical device maker|health tourism|诊断试剂|生物科技|生命科学|细胞治疗|基因|药品研发
health|创新药|仿制药|医疗器械企业|中药材产业|中医药产业|药械通|港澳药械|健康服务业|康养产业
health|医药产业|银发经济|医药园|insulin|antibiotic|medicine plant|vaccine plant|hospital equipment
health|prosthesis|prosthetics|medical glove|herb|medicinal herb|medicinal plant|dental|optics|药材
health|中药材种植|原料药|制剂|疫苗生产|医疗设备|健康旅游|generic|pill|painkiller|syringe|lab-grown
health|blood plasma|hearing aid|glasses maker|pharmacy chain|中成药|成药|药材基地|制剂室|保健品
health|营养品|医养|drug plant|drug factory|drug development|new drug|medicines made|pharmacy
health|pharmacist|therapies|diagnostic|test kit|clinical research|clinical trial centre|oncology
health|diabetes|dementia|cardiology|genome|genomics|biologists|bioscience|biologics|antibody|mRNA
health|jabs|hospital supplies|surgical robot|implant|pacemaker|spectacles|hospital beds maker
health|medical equipment|medical products|medical supplies|medical tourism|medical park
health|medicine valley|Medicon Valley|Chinese medicine|TCM|traditional medicine|acupuncture
health|health products|health sector|health technology|health tech|health data|e-health|ehealth
health|digital health|healthy ageing|hot springs|spa treatment|health resort|biobank|bio-industry
health|bioeconomy|biomanufacturing|药|新药|药厂|药品生产|药品上市|医药企业|医药研发|医药集团
health|医药健康|生物制品|生物制药|生物谷|医药谷|药谷|药港|健康谷|基因治疗|抗体|肿瘤药|新冠药
health|体外诊断|检测试剂|试剂|耗材|医用|医疗器械注册人|注册人制度|影像设备|手术机器人|假肢
health|康复器具|中医|中药饮片|道地药材|汉方|艾草|温泉|森林康养|康养小镇|康养项目|康养旅居|养生
health|健康管理|健康产品|保健|化妆品|大健康产业|银发产业|医养结合产业|医疗健康产业|国际医疗
health|医疗旅游|国际医疗旅游|先行先试药械|特许药械|特药|临床急需|stent|scanners exhibited
health|yellow fever|filled in Dakar|doses against|spa valley|springs|syringes made|tablets made
health|ampoules|plasma plant|drug trial|hearing implants|dialysis machines|contact lenses
health|health start-ups|cosmetics makers|百年药号|药号|凉茶|凉茶颗粒|颗粒|药房|到药房|新药从实验室
health|减肥药|药材种植|药膳|保健食品|制药企业|胶囊|疫苗产业|抗癌药|药店|fill doses
health|fill million doses|vaccine line|makers of prostheses|new knees|knees|orthopaedic|中药新药
health|医用机器人|新药申报|联合申报新药|医药产业园
tourism|tourist|tourism|culture|cultural|museum|heritage|festival|scenic|hotel|opera|theatre|trail
tourism|concert|旅游|文旅|景区|游客|博物馆|遗产|体育|世界级景区|演出|运动会|非遗|民宿|巴蜀文化
tourism|sightseeing|guesthouse|hikers|orchestra|world heritage|sport|tournament|museum pass
tourism|archaeology|gastronomy|一程多站|全运会|景点|研学|古镇|石窟|演艺|电影节|音乐节|马拉松|文创
tourism|考古|非物质文化遗产|旅行社|客源|图书|文物|文艺|红色资源|castles|monastery|cathedral|abbey
tourism|holiday|beach resort|ski|skiing|hiking|hiking trail|bike trail|cyclist|camping
tourism|overnight stay|guided tour|travel pass|travel agency|city break|cruise passenger
tourism|theme park|film festival|music festival|orchestral|exhibition of paintings|artist|dance
tourism|folklore|language festival|marathon|olympic|championship|football|cup final|stadium
tourism|world heritage site|cultural capital|capital of culture|library of manuscripts|traveller
tourism|visitor|visitor numbers|city card|游|旅游线路|精品线路|旅游年卡|年票|跨境游|一日游|自驾游
tourism|研学游|红色旅游|乡村旅游|旅游收入|接待游客|过夜游|入境游|酒店|民宿集群|度假区|度假
tourism|文化交流|文化节|艺术节|合唱|交响|戏剧|戏曲|粤剧|川剧|昆曲|展演|美术馆|图书馆联盟|读书
tourism|文化走廊|文化遗产|申遗|中轴线|文物保护|遗址|考古遗址|体育赛事|赛事|足球|篮球|龙舟|帆船
tourism|马拉松赛|奥运|冬奥|亚运|全运|残运会|青少年交流|夏令营|世界文化遗产|tourist visa
tourism|visa-free tour|tour operator|tour group|tour bus|beach|lake cruise|river cruise|boat tour
tourism|lighthouse|fortress|palace|temple|pilgrim|shrine|battlefield|memorial|garden show
tourism|flower show|wine route|cheese route|book fair|theatre troupe|orchestra tour|choir|circus
tourism|carnival|fireworks show|light festival|regatta|ski resort|ski pass|cycle race|sports week
tourism|youth games|门票|免门票|文化周|旅游周|旅游节|跨境旅游|边境游|旅游专列|旅游包机|博览园|寺
tourism|古城|古道|书院|非遗传承|民俗|灯会|啤酒节|杂技|书画|影视|音乐会|体育节|登山|骑行|滑雪|冰雪
tourism|邮轮旅游|light show|hut to hut|street art|gallery|painting|poet|author reading|bookshop
tourism|cinema|playground|zoo|aquarium|spa town|thermal bath|souvenir|guidebook|ghost tour
tourism|castle night|boat ride|paddle|kayak|canoe|golf|football match|mascots|骑行赛|年卡|联票
tourism|套票|观光|露营|灯光秀|夜游|游船|邮票|歌会|合唱节|龙舟赛|广场舞|绘画展|联展|holidaymaker
tourism|sight|attraction|hotel nights|nights in hotels|bed nights|guest nights|guest houses|inn
tourism|resort|tour|tourist office|tourist board|tourist guide|tour guide|tour route|travel route
tourism|travel guide|day trip|day trippers|cruise|cruise tourism|ecotourism|rural tourism
tourism|cultural exchange|cultural centre|cultural center|cultural products|cultural industry
tourism|creative industry|films|film-makers|filmmakers|film crew|movie|documentary|drama
tourism|stage play|ballet|dancers|dancing|singer|sing|music|musician|musical|concert hall|symphony
tourism|jazz|rock band|exhibition of|exhibitions of|art exhibition|arts|artwork|painters|sculpture
tourism|photographs|photo exhibition|photographers|calligraphy|porcelain|pottery|handicraft
tourism|craft fair|costume|folk|folk art|folk songs|folk music|traditional dance
tourism|customs and traditions|legends|poetry|writers|novel|literature|literary|book festival
tourism|manuscripts|archives|historians|history museum|ancient town|old town|old quarter|ancient
tourism|Roman|medieval|tomb|ruin|excavation|archaeologists|archaeological|relic|monument|UNESCO
tourism|world's heritage|heritage list|heritage sites|intangible heritage|collection|sports event
tourism|sporting|sports games|national games|athlete|medal|runner|half marathon
tourism|cyclists in the race|team from both|league|basketball|badminton|volleyball|table tennis
tourism|ice hockey|hockey|rugby|sailing race|rowing|dragon boat|swimmers|skiers|slopes|ski slopes
tourism|chess|esports|youth festival|street festival|parade|fireworks|lantern|lantern festival
tourism|food festival|wine festival|culinary|cuisine|chefs|garden|campsite|campers|trekking|trek
tourism|mountain trail|pilgrim route|pilgrims' way|climbers|walking trail|walking route
tourism|museum night|joint exhibition|剧目|剧院|剧团|大剧院|舞剧|话剧|歌剧|京剧|越剧|黄梅戏|评弹
tourism|曲艺|相声|舞蹈|歌舞|合唱团|乐团|交响乐|乐器|音乐|音乐剧|歌手|演唱会|演员|巡演|演出季
tourism|同台演出|文艺演出|舞台|绘画|画展|画院|摄影|摄影展|书法|雕塑|动漫|漫画|电影|电视剧|纪录片
tourism|影片|影院|微短剧|拍摄|取景|美食|美食节|餐饮文化|茶文化|酒文化|丝绸文化|盐文化|运河文化
tourism|长城文化|黄河文化|长江文化|三国文化|红色文化|革命文物|革命旧址|纪念馆|故居|历史文化
tourism|历史文化名城|古村|古村落|古建筑|古城墙|古蜀|三星堆|石刻|壁画|佛窟|文博|文博展|文物展|特展
tourism|巡展|馆藏|藏品|博物院|科技馆|文化馆|文化中心|文化产业|文化产业园|文化创意|文化品牌
tourism|文化旅游节|文化公园|国家文化公园|文化展示|文化惠民|文化演出|传统文化|民间艺术|民族文化
tourism|传承人|手工艺|剪纸|刺绣|陶瓷|春晚|庙会|元宵|舞狮|醒狮|烟花|烟花汇演|游园|乐园|主题公园
tourism|迪士尼|动物园|海洋馆|植物园|景观大道|打卡|打卡地|网红|露营地|农家乐|旅居|客栈|酒店客房
tourism|星级酒店|游线|旅行|旅行团|团队游|跟团|组团游|导游|研学线路|研学营地|赏花|采摘|观光巴士
tourism|观光列车|索道|缆车|漂流|滑雪场|滑雪季|雪场|冰雪运动|冰雪旅游|冰球|冬季运动|冬残奥|竞赛
tourism|竞技|比赛|联赛|锦标赛|公开赛|邀请赛|对抗赛|决赛|开赛|开幕式|闭幕|闭幕式|圆满闭幕|金牌|奖牌
tourism|运动员|选手|参赛|跑者|跑步|徒步|越野|越野赛|自行车赛|铁人三项|游泳赛|羽毛球|乒乓球|网球
tourism|排球|棋|象棋|围棋|电竞|村超|村BA|体育场馆|体育场|体育馆|体育产业|体育公园|全民健身|健身
tourism|文体|文体旅|青年交流|青少年|少年|冬令营|文化艺术|yacht|visit scheme|individual visit
tourism|opera sung|opened the season|boat race|onlookers|rooms along|pilgrims'|frescoes|fresco
tourism|restorer|cleaned by restorers|church|chapel|statue|monastic|icons|comedy|comedians|actor
tourism|actress|album|composer|television film|television series|radio play|fiction|author|poem
tourism|library of poems|fashion show|ballet dancers|goalkeeper|football club|baseball
tourism|cricket match|boxing|wrestling|skating|surfing|vacation|motel|campground|beach holiday
tourism|royal palace|mosque|monks|monastery garden|wedding parties|folk dancers|musicians from
tourism|youth orchestra|brass band|bands from|playhouse|puppet|puppet theatre|tulip show
tourism|market of antiques|antique|treasure|treasures of|knights|Viking|museums'|sculptor
tourism|photographers'|书法家|墨宝|互赠墨宝|女篮|男篮|挑战赛|鸣哨|住满了客人|沿途|大山里的客人
tourism|客栈民宿|诗会|诗歌|诗人|作家|作协|文联|画家|雕像|寺庙|教堂|道观|古镇游|文化月|文化站
tourism|戏剧节|话剧节|电影周|剧本|演艺集群|杂技团|广场舞大赛|拔河|围棋赛|足球赛|篮球赛|全民健身赛
tourism|马术|赛马|高尔夫|赛艇|皮划艇|钓鱼赛|冰雕|灯展|樱花|桃花节|梅花|菊展|带团|导游带团
tourism|folk festival|hotels around|curator|exchange paintings|lake hotels|自行车公开赛|年画|轮展
tourism|研学产品|暑期
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
