"""Words of official texts about how sides work together."""

from __future__ import annotations

PLANS = """
planning|mechanism|working group|task force|action plan|coordination|institutional|joint office
planning|steering committee|reform initiatives|joint meeting|cooperation agreement|secretariat
planning|council of ministers|joint declaration|work plan|progress report|联席会议|合作文件
planning|制度创新|重大项目|重点项目|工作要点|协同发展|合作成果|联合办公室|专班|决策层|任务分工
planning|memorandum|memoranda|cooperation papers|chairmanship|annual report|joint statement|bylaws
planning|deepen cooperation|coordinating body|strategic cooperation|signed agreements
planning|rotating chair|备忘录|会商|座谈|磋商|联席会|党政|合作事项|责任分工|工作机制|清单化
planning|任务清单|推进机制|实施方案|总体方案|领导小组|交流合作|战略合作|共识|年度任务|督查
planning|协调机制|对口协作|对口合作|对口支援|东西部协作|joint secretariat|monitoring committee
planning|programme period|programme document|programme area|project call|call for proposals
planning|call for projects|project application|cooperation document|cooperation framework
planning|cooperation mechanism|cooperation plan|cooperation programme|cooperation project
planning|joint committee|joint commission|joint programme|joint working|liaison office
planning|liaison group|task force on|memorandum of understanding|letter of intent
planning|letters of intent|mou|mayors|governors|leaders met|summit meeting|plenary
planning|general assembly|executive committee|policy organ|council meeting|roadmap|road map
planning|master plan|fruitful|fruits of|borne fruit|bear fruit|bore fruit|rich fruit
planning|fruitful results|achievement|results of cooperation|friendship|twinning|sister city
planning|partner city|partnership agreement|exchange visit|delegation|progress review
planning|review meeting|mid-term review|midterm review|small project|small project fund
planning|co-financing|community initiative|regional integration|regional cooperation
planning|regional development|economic output|gross regional product|gdp of the region|丰硕成果
planning|成果丰硕|累累硕果|积极成效|明显成效|显著成效|新成效|阶段性成果|合作成效|经济总量
planning|地区生产总值|生产总值|gdp规模|区域经济|经济增速|总体规划|发展规划|规划纲要|专项规划
planning|三年行动|年度工作|年度计划|重点工作|工作会议|座谈会|领导座谈会|市长联席|市长会议|秘书处
planning|理事会|执委会|管委会|决策机制|统筹协调|统筹推进|合作框架|合作项目|合作备忘录|合作意向
planning|合作论坛|签约仪式|意向书|共同签署|友城|友好城市|友好合作|互访|代表团|拜访|会见|会谈
planning|交流活动|沟通交流|议定|清单制|项目化|任务书|时间表|路线图|台账|调度机制|评估报告|进展情况
planning|督办|考核|一体化发展|一体化合作|区域合作|区域一体化|区域协调|协同机制|共建共享
planning|制度创新成果|paid contributions|membership fee|secretary-general|secretary general
planning|executive secretary|coordinating office|rotating presidency|handover|terms of reference
planning|rules of procedure|ratify|ratified|working party|think tank|study commissioned
planning|feasibility study|joint study on|opinion poll|survey among|white paper|green paper
planning|action programme|joint action|common strategy|common agenda|cooperation council
planning|board of directors|steering group|expert group|regional council|regional assembly
planning|parliamentary|mid-term|evaluation report|annual conference|成员城市|合作基金|轮值方
planning|年度会议|月调度|季通报|工作简报|工作专报|联合发文|联合印发|章程|秘书长|纪念|周年|联谊
planning|考察团|学习交流|经验交流|结对|结对帮扶|合作协议书|可行性研究|课题研究|智库|合作机制化
planning|例会|会议纪要|议事|任务台账|meet twice a year|twice a year|good neighbourly|neighbourly
planning|ten years of|annual accounts|approved the accounts|chair rotates|rotates|vice-chair
planning|deputy chair|honorary|award ceremony|prize for cooperation|website of the programme
planning|press office|协调组|领导任组长|任组长|年度合作|签订年度|部署会|推进会|动员会|联络员
planning|总结会|评优|表彰|工作报告|meet twice|meet once a year|meets twice|meet every|meets every
planning|meeting of|annual meeting|joint conference|joint session|agreed to meet|agreed to set up
planning|office will be|small office|permanent office|joint secretary|officials met|mayors met
planning|mayors of|governors of|heads of government|prime ministers|chief executive and governor
planning|leaders agreed|treaty of|treaty on cooperation|treaty renewed|renewed the
planning|renewed their pact|renew|extended their pact|extended the agreement|pact
planning|signed an agreement|signed a letter|signed a declaration|signed a protocol|declarations
planning|communiqué|communique|joint communiqué|joint communique|exchanged letters
planning|letters exchanged|contact point|contact person|focal point|cooperation body|body has
planning|members of the body|chaired|chairman|chairwoman|chairperson|rotating|co-chaired|co-chair
planning|co-chairs|coordinate their|working level|working-level|subcommittee|joint body
planning|intergovernmental|inter-governmental|platform for cooperation|round table|roundtable
planning|workshop on cooperation|cooperation partners|bilateral ties|bilateral relations
planning|framework agreement|cooperation framework agreement|implement the plan
planning|implementation plan|carry out the plan|annual plan|five-year plan|three-year plan
planning|three-year action plan|development plan|joint plan|common plan|blueprint|opinions issued
planning|list of tasks|list of measures|list of projects|task list|work tasks|package of measures
planning|key project|joint key projects|priority projects|projects under the plan
planning|projects of the programme|projects approved|approved projects|applications for funding
planning|projects selected|selected projects|evaluate|evaluated|reported to|report to
planning|monitor progress|monthly report|report every|laid before|parliaments' delegations
planning|coordination group|coordination meeting|liaison|liaison officers|joint work|joint efforts
planning|visits by leaders|friendly cities|friendship city|twinned|twinned with
planning|twin-city agreement|sister province|GDP growth|economy grew|combined GDP|total GDP|GDP of
planning|population and GDP|economy of the region|regional economy|results achieved
planning|achieved results|cooperation results|institutional innovation|reform results|会晤|会面
planning|定期会晤|高层会晤|高层互访|高层会商|专责小组|专责组|工作专责|专题组|专项小组|专项组
planning|专项工作组|专委会|工作组|合作小组|工作小组|协调小组|推进小组|工作推进|工作协调|下设
planning|下设办公室|轮流|轮流主办|轮值主席|联合主席|召开会议|会议纪要印发|会议议定|全会|年会|圆桌
planning|研讨会|对话会|合作大会|合作论坛举办|商定|达成共识|达成一致|议定事项|办结|全部办结
planning|事项办结|合作内容|合作重点|合作计划|合作方案|合作任务|合作规划|合作关系|合作伙伴关系
planning|合作会议|合作文本|合作协定|协定|框架协议|战略合作框架|战略协议|战略合作框架协议|补充协议
planning|合作意见|合作备忘|续签|换文|宣言|联合声明|联合公报|工作计划|工作方案|工作清单|工作任务
planning|年度要点|重点任务|重点事项|任务落实|项任务|项重点任务|重点合作|重大事项|重大工程
planning|共建重大项目|共建项目|合作共建项目|年度投资计划|投资计划|年度投资|年度计划投资|年度目标
planning|时序进度|超时序|开工率|投资完成率|任务完成率|目标任务|指标体系评估|第三方评估|中期评估
planning|年度评估|监测评估|定期报告|首份报告|提交报告|年度报告|白皮书|蓝皮书|发展报告|督导|督促
planning|通报机制|信息报送|简报|专报|挂图作战|编制规划|规划编制|联合编制|共同编制|编制印发
planning|印发实施|政策文件|实施意见|若干措施|政策措施|行动方案|专项行动方案|规划实施|规划落实
planning|跨区域规划|跨区域发展规划|区域规划|发改部门|党政主要领导|党政代表团|特首|行政长官|州长
planning|联络处|联络机制|驻点|协作机制|联动机制|联动发展|区域协同|战略对接|战略协同|一体化进程
planning|一体化示范|双圈|都市圈规划|经济规模|区域生产总值|全国经济总量|制度创新经验|经验推广
planning|复制推广|改革经验|改革成果|改革创新|典型案例|最佳实践|创新案例|硕果|取得进展
planning|couple of times a year|in-depth report|European Union funding|ERDF|project partners
planning|gather each January|commissioners|publish what was done|new members were admitted
planning|members were admitted|network of towns|declaration with points|points was read out
planning|read out at the close|actions had been finished|appointed a coordinator
planning|answers to the two|joint secretariat in|plenary session|drafting group|envoy|ambassador
planning|foreign ministers|undersecretaries|executives met|co-operation agreement
planning|co-operation council|working visit|state visit|official visit|courtesy call|retreat
planning|leaders' retreat|trilateral|quadrilateral|tripartite|pledges of the partners|召集人
planning|任召集人|常务副省长|年度事项|事项已完成|项年度事项|缔结友好|友好城市关系|友城关系
planning|周年之际|续签备忘录|五方组成|由五方|每年轮值|轮值一次|碰头会|通气会|专题会议|协调会
planning|调度会|督导组|年终盘点|完成率达|结对共建协议|秘书长会议|联席办|合作办|区合办|协同办
planning|三方会谈|meet again in|working groups reported|reported to the council
planning|approved by both assemblies|strategy up to|四套班子|班子互访|互访批次|印发纪要|前期研究
planning|规划前期|党政联席
national|cohesion|central government|national strategy|treaty|national government|pilot status
national|国家战略|中央|国务院|先行先试|试点政策|上升为|state council|eu funding|structural funds
national|interreg|single market|separate instrument|federal government|directive|国家发展改革委
national|部委|国家批准|中央财政|国家规划|列入国家|先行示范|上级支持|国家部委|central authority
national|national authority|federal ministry|national parliament|national budget|cohesion policy
national|cohesion fund|regional development fund|european fund|eu fund|eu grant
national|european parliament|council of europe|state treaty|bilateral treaty|national plan
national|national pilot|national priority|政策支持|国家支持|部门支持|争取支持|国家发改委
national|国务院批复|国家批复|批复同意|国家试点|国家布局|国家部署|重大战略|综合改革试点|改革试点
national|国家新区|赋权|commission proposal|commissioner for|ministry approval|cabinet approved
national|act of parliament|exemption from national law|national legislation
national|national strategy document|报国务院|实施方案获批|国家级试点|联合上报|国家层面支持
national|国家部委支持|部际联席|中央预算内|cabinet list|list of national|king signed|royal assent
national|referendum|constitutional|ministries agreed|国家区域|区域协调发展规划|国家重大
national|national pilot project|pilot of the state|priority of the state|model area|model region
national|national policy|at national level|national strategy for|national programme
national|national recognition|national approval|approved by the government
national|approved by the ministry|approved by the state|government in Beijing|central leadership
national|central committee|Party Central Committee|Beijing decided|Xi Jinping|General Secretary
national|president's speech|the capital approved|EU institutions|EU budget|European budget
national|EU commission|EU Commissioner|EU legislation|EU law|EU regulation|Commission to
national|European Council|European Committee of the Regions|European recognition|next budget
national|written into|included in the national|included in the plan of the state
national|five-year plan of the state|country's plan|country's next five-year plan
national|national five-year plan|next five-year plan|national list|state plan|state aid
national|state programme|state-level|call on the government|urge the government|ask the government
national|asked the government|urged the government|urged the national|calls on the national
national|ask the ministry|asked the ministry|support from the ministry|central support
national|central funds|central budget|National Development and Reform Commission|the State Council
national|African Union|ASEAN summit|Mercosur|heads of state|presidential decree|decrees
national|law amendment|parliament passed|parliament approved|parliament voted
national|ratified by parliament|党中央|中央政治局|习近平|总书记|重要讲话|重要指示|批示|指示精神
national|中央要求|国家要求|国家重大战略|国家重大区域战略|重大国家战略|区域重大战略
national|区域协调发展战略|区域战略|国家战略实施|国家战略地位|上升为国家|国家级新区|国家规划纲要
national|国家十五五规划|十五五规划纲要|国家十四五规划|纳入国家|列为国家|写入国家|获国家|获批国家
national|国家部署试点|国家发改|国家有关部委|国家相关部委|国家支持政策|国家政策|国家授权|全国人大
national|全国人大常委会|全国政协|部省|部省合作|省部共建|省部|中央政府|中央政府支持|中央批准
national|中央转移支付|国债资金|超长期特别国债|国家重大项目清单|西部大开发|东北振兴|中部崛起
national|东部率先|建议国家|争取国家|争取中央|政策倾斜|倾斜支持|国家层面出台|中央对西部
national|一揽子支持政策|一揽子政策|ask Brussels|petition the government|petitioned
national|appeals to the government|state ministry|ministry in the capital
zone|demonstration zone|cooperation zone|new area pilot|示范区|合作区|高竹|合作示范|样板区
zone|special zone|cooperation area|test bed|reform zone|joint zone|special cooperation zone
zone|先行启动区|集成改革|改革事项|税收分享|利益共享|一体化示范区|深度合作区|特别合作区
zone|经济区与行政区|pilot zone|pilot free|free zone|cooperation park|co-governed
zone|joint administration|joint management committee|special economic zone
zone|economic cooperation zone|demonstration area|demo zone|深汕|琴澳|合作试验区|先行区|深合区
zone|封关|封关运行|分线管理|示范区建设|改革示范|regulatory sandbox|sandbox|exempt zone|reform list
zone|delegated power|授权清单|改革授权|授权事项|事权下放|省级权限|改革清单|集成授权|管理权限
zone|体制机制改革|may set its own|own opening hours|own rules|exempt from|special rule|pilot rule
zone|reform pilot|统一行政审批|审批权|先行试点|改革赋权|pilot area|test zone|model zone
zone|experimental zone|special area|joint development zone|joint city|new city district
zone|cross-border zone|cross-border special zone|executive committee of the zone
zone|zone's executive committee|zone authority|zone administration|zone committee|zone law
zone|zone may|zone's own|levy its own fees|keep what it earns|keeps its tax|tax sharing
zone|share tax revenue|shared tax revenue|share taxes|share the taxes|share revenue
zone|revenue sharing|cost sharing|benefit sharing|separate customs territory|island-wide
zone|border within|special laws|tailor-made rules|institutional reform|administrative reform
zone|administrative region reform|delegation of powers|devolved|devolution|devolved powers
zone|self-governing|own statute|co-administered|jointly administered|jointly governed
zone|joint government|示范区执委会|执委会推出|合作示范区|合作先行区|先行示范区|一体化示范区建设
zone|协同发展示范区|协同发展先行区|融合发展示范区|两岸融合发展示范区|改革先行区|综合改革试验区
zone|改革试验|综合授权改革|综合授权|首创性改革|制度集成创新|税费征管一体化|税收分成|税收共享
zone|税收分享机制|财税分享|成本共担|利益共享机制|共担共享|投入共担|利益联结|分享机制|跨区域财税
zone|经济统计分算|统计分算|统计分成|跨行政区|行政区经济|一线放开|二线管住|岛内自由|封关运作准备
zone|海南自由贸易港封关|双15%|双15%优惠|合作区条例|示范区条例|共商共建共管共享|开发公司|合资开发
zone|新区建设|琴澳一体化|深合区建设|河套合作区|前海合作区|沙头角|港深创科园|深港
zone|lets films in uncensored|island levies|levies a corporate tax|tax of 15|own tax|tax haven
zone|special tax|island status|customs line|inside the fence|outside the fence|trial rules
zone|zone's council|zone council|地方留存部分|税收地方留存|税收留存|税收全额返还|一地两制|特殊政策
zone|政策试点|特区|特区立法|特别市|双重管理|一区两制|托管协议|委托管理|授权试点|改革举措|创新举措
zone|制度创新案例|powers of the province|powers of the state|province's powers|got powers
zone|commission of the zone|改革试点任务|试点任务|审批事项承接|事项承接|承接完毕
border|cross-border town|borderland|毗邻|交界|省界|一河两岸|会客厅|border residents|border town
border|twin town|both sides of the border|cross-border park|euregion|跨省界|毗连|边界公园
border|borderless|border community|border municipality|border district|border village
border|border residents' card|high street|shared square|common square|neighbor town
border|neighbouring district|neighbouring province|metropolitan area|conurbation|agglomeration
border|city region|cross-border metropolis|eurodistrict|euregio|euroregion|egtc|毗邻区|毗连区
border|跨界地区|接壤|交界区域|交界处|省际毗邻|省际边界|界河|边界线|沿边|口子镇|边民|边境口岸城市
border|都市圈建设|同城化发展|双城记|环京|通武廊|北三县|水乡客厅|两县|market square
border|belongs to both towns|both cities share|border line|boundary line|boundary stone
border|border stone|borderline|frontier town|hinterland towns|binational|bi-national|twin city
border|cross-border municipality|joint municipality|municipal association|joint land-use plan
border|cross-border land-use|跨界空间规划|毗邻县|毗邻乡镇|边界县|相邻县|双城经济|毗邻党建|界山
border|跨省乡镇|省界村|插花地|跨界公园|twin villages|border square|square without kerbs
border|municipal line|frontier bridge|same street|line runs through|border fence removed
border|fence removed|passport-free|neighbour town|neighbouring town|neighbouring village|边境村
border|一街两国|一路之隔|交界村|little bridge|the two towns|both villages|border county
border|counties on the border|towns on the border|towns along the border|villages along the border
border|along the border|along the frontier|frontier region|border strip|border zone|border people
border|borderlanders|border dwellers|planned as one|planned as one town|as one city|as one town
border|same-city|city integration|integrated city|neighbouring counties|neighbouring cities
border|neighbouring regions|neighboring provinces|neighboring districts|neighboring towns
border|neighboring cities|neighboring counties|neighbouring municipalities|adjoining districts
border|adjoining counties|adjacent area|adjacent county|adjacent districts|commuter belt
border|commuter town|metropolitan circle|metropolitan region|cross-border agglomeration
border|cross-border village|trinational|tri-national|three-country point|tripoint|四统一
border|统一规划统一政策|省际毗邻地区|毗邻地区新型|新型功能区|交界地带|接合部|结合部|省际交界
border|区域交界|边界地区|边远地区|毗邻城市|毗邻区县|毗邻县区|毗邻村|相邻市|相邻地区|相邻城市
border|环都市圈|环沪|环京地区|环京县|同城化|同城化项目|同城化示范区|广佛同城|深莞惠|宁镇扬
border|成德眉资|长株潭|西咸|郑开|杭绍|甬舟|沪甬|厦漳泉|通州与北三县|共建水乡客厅|方厅水院|边城
border|边贸城镇|跨境城市|边境城市|边境县|边境地区|边境旅游小镇|双子城|姊妹城|跨省城镇|跨界城镇
border|跨界城镇圈|跨界社区|融合发展带|一岸两地|边界村|边界小镇|square in front of the station
border|lies in two countries|two countries' square|last fence|took down the last fence|fence
border|walls between|Gorizia|Nova Gorica|one street two|double town|border bridge|twin districts
border|shared cemetery|shared fire house|一半在河北|一半在北京|一半在|两镇共管|共管一条街|一条街
border|一脚踏两省|一脚跨|一家两省|鸡鸣三省|鸡犬相闻|两省一村|插花|隔河相望|一水之隔|一衣带水
border|一墙之隔|路灯统一|统一更换|边贸小镇|边境小镇|界碑|国界|边民互市村|joins the market squares
border|footbridge joins|two Valgas|文化广场|共用一座|毗邻三镇|三镇|共编国土空间规划
"""
"""Topic, then the words that speak of it; a topic may have several lines."""
