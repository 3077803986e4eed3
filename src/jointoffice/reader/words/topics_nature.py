"""Words of official texts about farms and land."""

from __future__ import annotations

NATURE = """
farmscience|seed|breeding|agricultural science|smart farming|种业|育种|农业科技|良种|农技|种质
farmscience|crop variety|rice variety|gene bank|agricultural college|agricultural institute|bred
farmscience|新品种|农科院|农机|智慧农业|种质资源|良种繁育|农业技术|agricultural research
farmscience|plant breeding|cultivar|hybrid rice|hybrid|soil science|agronomist|veterinary research
farmscience|agri-tech|agritech|farm technology|precision farming|seed bank|test field
farmscience|demonstration field|农业科研|农业科技园|育种基地|制种|南繁|选育|杂交水稻|小麦新品种
farmscience|水稻新品种|耕种技术|土壤改良|病虫害|农技推广|农业大学|畜禽良种|种业创新|seedling trial
farmscience|plant nursery|extension service|soil laboratory|livestock breed|seed exchange
farmscience|germplasm|gene pool|种质资源库|科技特派员|农业专家|wheat variety|breeder|new variety
farmscience|needs less water|drought-resistant|drought-tolerant|soil map|vaccine for cattle
farmscience|feed trial|organic trial|小麦品种|抗旱|品种选育|培育小麦|培育水稻|高产|示范田|科技小院
farmscience|drought resistance|salt-tolerant|salt tolerant|heat-tolerant|disease-resistant
farmscience|pest-resistant|high-yield|high-yielding|yield trial|plant breeders|plant scientists
farmscience|new rice|new wheat|new maize|rice research|wheat research|rice strains|hybrid seed
farmscience|seed companies|seed industry|seed production|seed centre|bred cattle|breeding bull
farmscience|breeding stock|cattle breed|dairy breed|genes of cattle|bank of genes|crop research
farmscience|crop trials|field trial|trial fields|trial plots|agricultural scientist
farmscience|agricultural university|agricultural experts|agricultural technology
farmscience|farming technology|farming techniques|growing techniques|soil samples|soil scientists
farmscience|soil health|fertiliser trial|drip irrigation trial|farm drones|drones spray
farmscience|agricultural drones|agricultural machinery|farm machinery|smart greenhouse|farm robots
farmscience|milking robot|animal genetics|plant genetics|agronomic|demonstration farm|model farm
farmscience|teach farmers|train farmers|farmer training|advise farmers|farm advisers|farm advisors
farmscience|玉米新品种|大豆新品种|水稻良种|水稻品种|玉米品种|品种审定|审定品种|新品系|杂交稻
farmscience|再生稻|耐盐碱|盐碱地|海水稻|抗病|抗虫|种苗|育苗|种薯|种猪|种牛|种羊|种鸡|良种猪
farmscience|种子企业|种业企业|种业基地|种业园|南繁硅谷|育繁推|繁育|繁育基地|胚胎|冻精|基因编辑
farmscience|生物育种|农业专家服务|农业科研院所|农业科技创新|农业创新|农业科技人员|农科|农科教
farmscience|农技人员|农技服务|科技下乡|科技兴农|科技小院学生|农田监测|测土配方|无人农场|植保无人机
farmscience|植保|智能温室|无土栽培|水肥一体化|数字农业|农业机械化|农机具|农机作业|栽培技术
farmscience|种植技术|养殖技术|大棚技术|ear tag|vets taught|gene bank sent|barley samples|grafting
farmscience|graft|grafted|pruning|agronomy|beekeeping course|soil test|lambing|veterinary college
farmscience|animal breeding|嫁接|手把手教|专家手把手|橄榄嫁接|抗寒|抗寒水稻|新选育|选育的|亩产达
farmscience|农学院|畜牧兽医|兽医站|田间课堂|田间学校|农技专家|剪枝|授粉|无人机撒播|resist wilt
farmscience|wilt|resistant bananas|bananas that resist|test plots|rice institute|map weeds|weeds
farmscience|plant disease|crop disease|seed trial|杂交谷子|谷子|增产|亩均增产|农作物品种
farmscience|科技特派员下乡
farm|farm products|pigs|grain|rural|tea|fruit|wine|dairy|farming|agriculture|citrus|农产品|蔬菜
farm|生猪|粮食|乡村|种植|茶叶|柑橘|农业|农民|水产|特色农业|供港|帮扶|榨菜|crop|livestock|cattle
farm|harvest|vineyard|fishery|orchard|food products|粮油|畜牧|养殖|种养|果蔬|果园|蔬果|渔业|合作社
farm|农户|菜篮子|消费帮扶|乡村振兴|农特产品|中药材|apple|grower|farmer|farm shop|farmers' market
farm|vegetable|vegetable base|fresh produce|agrifood|agri-food|agricultural trade|dairy farm|milk
farm|beef|poultry|egg|rice field|pork|aquaculture|horticulture|greenhouse|winegrower|olive|coffee
farm|cocoa|cotton|mutton|rural development|rural revitalisation|food producer|蔬菜基地|供应基地
farm|农产品基地|直供|菜篮子基地|米袋子|猪肉|肉牛|奶牛|奶业|蛋鸡|猪场|养殖场|育肥|水稻|小麦|玉米
farm|油菜|花椒|苹果|水果|花卉|食用菌|渔场|海鲜|水产养殖|池塘|农民增收|农业园区|田园综合体|现代农业
farm|高标准农田|农业产业化|龙头企业|农产品销售|产销对接|助农|对口帮扶|亩|coffee grower|tea grower
farm|spice|rubber|palm oil|sugar cane|banana|durian|mango|longan|pineapple|cassava|maize|potato
farm|onion|tomato|garlic|ginger|mushroom|honey|goat|herder|camel|fish farm|shrimp|market garden
farm|smallholder|cooperative|land under crops|harvester|榴莲|香蕉|芒果|火龙果|咖啡|橡胶|甘蔗|茶
farm|蜂蜜|羊|牧民|草料|粮食产销|粮油加工|农资|农技|农民合作社|大棚|cheese|cheese maker|butter
farm|bakery|bakers|butcher|abattoir|hop|cider|brewery|wine maker|swap fields|farm worker
farm|tractor sharing|lamb|蔬菜直供|直供对岸|农超对接|产销|果农|茶农|牧场|渔民|海产|水产品|禽蛋
farm|饲料|agricultural product|agricultural produce|farm produce|farm goods|farm exports|farmhouse
farm|farms|pig farm|piglets|hog|hens|chicken|turkeys|cow|calves|dairymen|dairyman|dairy products
farm|dairy cooperative|yoghurt|yogurt|pickers|picked|pick fruit|berry|blueberries|strawberries
farm|cherry|peaches|pears|plums|grape|lychee|lemons|kiwifruit|watermelon|melons|olive oil
farm|sunflower|soybean|lentils|sorghum|millet|oats|rye|grain reserves|cereals|noodles|rice growers
farm|paddy|tea garden|tea leaves|tea plantation|plantation|coffee beans|coffee farmers
farm|cocoa farmers|vegetables for|vegetable growers|vegetable gardens|cabbage|carrots|chilli
farm|flowers growers|tulips|nurseries of plants|fishermen|fisherman|fishers|fishing|fishing boats
farm|fishing grounds|fish stocks|quotas for cod|herring|cod|mussels|oysters|seaweed|salmon farm
farm|aquafarm|beekeeper|sheep|yak|graze|grazing|pastures|herd|shepherd|ranch|silage|harvested|sow
farm|sown|ploughed|plough|planting of rice|tractors|combine harvesters|growers' cooperative
farm|farmers' cooperative|farmers' cooperatives|farmers' markets|village industries|rural economy
farm|rural tourism farms|rural vitalization|rural revitalization|poverty alleviation
farm|poverty relief|lifted out of poverty|countryside|brewers|winery|wine growers|vintners
farm|agribusiness|agri-business|food processing|food exports|food security|food supply
farm|wholesale market for vegetables|供应蔬菜|蔬菜供应|荔枝|龙眼|柚子|蜜柚|脐橙|葡萄|草莓|樱桃
farm|猕猴桃|核桃|板栗|柠檬|西瓜|甜瓜|火腿|羊肉|牛羊|牛羊肉|牛奶|鲜奶|乳业|奶源|鸡蛋|蛋品
farm|生鲜农产品|鲜活农产品|活猪|供港澳|供港蔬菜|供澳|供深|供沪|供京|稻米|大米|优质稻|稻田|稻谷
farm|早稻|晚稻|大豆|马铃薯|土豆|红薯|花生|芝麻|辣椒|生姜|大蒜|洋葱|番茄|西红柿|白菜|萝卜|竹笋|莲藕
farm|菌菇|香菇|木耳|枸杞|三七|烟叶|棉花|桑蚕|蚕桑|花木|鲜花|苗木|茶园|茶产业|绿茶|红茶|普洱|白酒
farm|葡萄酒|果商|果品|果业|鲜果|小龙虾|大闸蟹|海参|鲍鱼|生蚝|海带|渔获|渔船|渔场养殖|远洋渔业
farm|海洋渔业|渔|牧|畜禽|畜产品|生态养殖|种粮|粮仓|粮库|储备粮|粮食安全|粮食生产|粮食储备|粮源
farm|产粮|粮|农副产品|农副|土特产|农特|农产品加工|农产品展销|农产品流通|农产品供应|农产品品牌
farm|农产品市场|区域公用品牌|公用品牌|农业项目|农业合作|农业产业|农业园|农业基地|农业公司|农业农村
farm|三农|涉农|农家|农场|农庄|农贸|农贸市场|农批|家庭农场|农村电商|村集体|村民|乡村产业|和美乡村
farm|美丽乡村|千万工程|脱贫|脱贫地区|脱贫县|消费扶贫|帮销|帮助销售|采购帮扶|扶贫|定点帮扶|帮扶资金
farm|帮扶项目|帮扶协作|劳务帮扶农产品|万头|只羊|出栏|存栏|亩蔬菜|万亩蔬菜|万亩稻|种植面积|种植基地
farm|播种面积|播种|春耕|秋收|夏粮|秋粮|丰收|丰收节|收割|采收|高标准农田建设|撂荒地种植|avocado
farm|mangoes|dry and sell|women's groups|high pastures|fingerlings|grouper|fish fry|lettuce
farm|spinach|cucumbers|pumpkins|tomatoes|potatoes|apricots|figs|walnuts|almonds|hazelnuts|cashew
farm|sesame|vanilla|cinnamon|saffron|hemp|flax|lavender|roses|cut flowers|flower growers|silk
farm|silkworms|hens'|rabbits|horses|donkeys|buffalo|buffaloes|calf|foals|mares|stables|rancher
farm|farmland crops|orchardists|gardeners|gardening|market gardeners|delicatessen|sausage|ham
farm|bread from|cakes|chocolate|juice|jam|olive growers|tobacco|tobacco growers|timber farmers
farm|大棚里|早上摘|中午进城|石斑鱼|鱼苗|鱼苗供应|渔民合作社|合作社供应|贵州专柜|农产品专柜
farm|特产专柜|专柜|水稻田|稻渔|稻虾|藕|芋头|茭白|菱角|杨梅|枇杷|石榴|柿子|山楂|蓝莓|车厘子|甘薯
farm|山药|黄花菜|百合|蜂农|蜂箱|牧草|奶牛场|羊群|马铃薯种植|烤烟|剑麻|胡椒|八角|肉桂|可可|椰子
farm|菠萝|柚|柑|橘|蕉|供深农产品|菜心|供港活猪|摘果|农忙|收购价|农商对接|产地直采|田头|地头
farm|rapeseed|oyster growers|mark for lamb|sheep from|代储|蜜橘|直销店|飞地粮仓|集散|小杂粮|冬枣
farm|脐橙直销
land|land reform|land quota|building land|hectares of land|parcels of land|land use|建设用地|土地
land|用地指标|预留|宅基地|增减挂钩|plot|zoning|land registry|hectare of land|acres|real estate
land|land acquisition|征地|不动产|土地整治|耕地|占补平衡|用地报批|供地|公顷土地|国土空间
land|land use plan|land bank|building plot|brownfield|land rights|land transfer|land market
land|rural land|property right|collective land|quota|spatial quota|土地指标|建设用地指标|用地保障
land|土地流转|农村土地|集体土地|集体经营性|土地出让|土地要素|土地使用权|指标调剂|耕地保护|耕地占补
land|补充耕地|闲置土地|存量用地|用地|国土空间规划|低效用地|产权交易|不动产登记|land-use|land swap
land|cadastre|cadastral|title deed|lease of land|farmland|arable|development right|用地计划
land|增减挂钩节余|土地供应|宅基地改革|土地确权|点状供地|swap|parcel|field boundary|plot exchange
land|reparcelling|property tax|land price|building ban|退出指标|指标跨县|指标交易|跨县交易
land|地块开发|承包地|fields to companies|leasehold|leasing of land|plots of land|vacant plot
land|vacant land|vacant site|idle land|derelict land|wasteland|brownfield sites|hectares for
land|hectares of building|land for housing|land for homes|land for building|land for industry
land|land supply|land reserved|land reserve|set aside land|collective fields|collectively owned
land|communal land|commons|land ownership|land owners|landowner|property register|expropriation
land|expropriated|compensated owners|rezoned|rezoning|zoned|land-use planning|land use planning
land|spatial plan|spatial planning|town plan|construction quota|land quota trading
land|land for construction|construction land|arable land|cultivated land|farmland protection
land|new farmland|reclaimed|land reclamation|reclaim|reclaimed land|land consolidation
land|land exchange|land law|land tenure|land titles|land certificates|homestead|house plots
land|rural homesteads|land lease|ground lease|闲置土地处置|闲置用地|盘活|盘活存量|腾退|腾退土地
land|腾退空间|低效|低效用地再开发|工业用地|住宅用地|商业用地|新增建设用地|建设用地计划
land|用地计划指标|用地审批|用地预审|土地审批|土地出让金|土地收入|土地储备|土地资源|土地供应计划
land|土地征收|征收补偿|拆迁|征拆|供应土地|供应用地|入市|入市地块|成交地块|挂牌出让|竞得|拍地|宗地
land|弹性年期|先租后让|标准地|工业上楼|混合用地|三权分置|确权登记|确权|承包经营权|经营权|土地承包
land|土地经营权|农用地|占用耕地|永久基本农田|基本农田|补充耕地指标|耕地指标|跨省交易指标|指标统筹
land|跨省统筹|城乡统一建设用地市场|建设用地市场|土地市场|国土|自然资源|自然资源局|自然资源部
land|三区三线|城镇开发边界|平方公里土地|填海|填海造地|造地|公顷用地|地下空间|产权制度|农村产权交易
land|产权流转|build on hectares|may build on|army left|left by the army|barracks land
land|lost to the motorway|farmland lost|made up for elsewhere|land for|building land reserved
land|rezone|plots swapped|卫片执法|卫片|非农化|耕地非农化|腾出地块|收储土地|收储|飞地指标|发展空间
land|换发展空间|土地开发|复垦|土地复垦|工矿废弃地|增减挂|城乡建设用地|rent out their plots
land|hectares were set aside|set aside for|set aside|rent out|节余指标|指标流转|土地节余|流转收益
land|反哺乡村
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
