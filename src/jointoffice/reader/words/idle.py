"""Words that speak of no topic, though words in them do: the white house, as well."""

from __future__ import annotations

IDLE = """
|水平|薪水|河北|河南|湖南|湖北|芜湖|河源|漯河|河池|红河|沙河|湖州|天河|漠河|老河口|本溪|桥头堡
|网站|飞跃|草案|起草|渠道|学习|中游|烟台|宝鸡|枣庄|桃园|高质量|质量发展|股份有限公司|有限公司
|有限责任公司|江河|天气|人气|电话|热点|热烈|热线|水准|站在|病毒式|下水|水到渠成|车辆段附近|软实力
|油然|火热|火炬|海南|湖泊|学院派|一度|码|press conference|press release|as well|as well as
|in force|catch up with|play a role|plays a role|played a role|playing a role|state of the art
|in line with|line with|on track|at the same time|in the course of|take place|takes place
|took place|taking place|in place|make use|at large|powers|in the form of|forms of|in terms of
|so far|business day|in the light of|on the basis of|house of|white house|market town
|in the field of|in the fields of|fields of|field of|in the area of|in the areas of|areas of
|areas such as|fields such as|on the other hand|in charge|spring festival|at home and abroad
|for the first time|by the end of|play their part|set the stage|at this stage|first stage
|second stage|next stage|press centre|news conference|long term|in the long run|on the part of
|as part of|a number of|by means of|make progress|capital of|capital region|capital city
|water town|united states|member of parliament|bay area|human settlement|closing stage|final stage
|港元|港币|香港|港澳|粤港|连云港|张家港|防城港|贵港|沪港|粤港澳|大湾区|中山|佛山|唐山|黄山|山东
|山西|天津|上海|海口|海淀|海宁|吉林|玉林|榆林|桂林|金华|徐汇|丽水|铜仁|铜陵|铜梁|老挝|蒙古|内蒙古
|法国|江西|江苏|浙江|黑龙江|长江|珠江|黄河|鹤壁|鸡西|鹰潭|马鞍山|牡丹江|牧野|石家庄|船山
|电子科技大学|林芝|花都|绿城|草案稿|厂商会|药明|development bank|development banks|world bank
|asian development bank|african development bank|european investment bank|investment bank for
|deposit its instrument|instrument of|river bank|bank of the river|west bank|great wall|long march
|all walks of life|general public|战略性|作战|奋战|挑战|战胜|实战|决战|攻坚战|死角|空军一号|将军
|冠军|军运|亲戚|单元|元旦|公元|多元|元首|状元|融合|融洽|融媒体|家园|大家|国家级示范|一家|各家|归属
|归纳|海报|报道|日报|晚报|报名|头部|龙头|码头工人|街头|源头|桥头|镇头|带头|开头|抬头|回头|碰头
|排队|门槛|部门|专门|热门|部门间|澳门|厦门|荆门|江门|引发|落实|角落|部落|落后|村落|下落|亮点|响亮
|月亮|明亮|漂亮|战线|影响|影子|背影|戏称|游戏|诗意|赛道|全球|环球|地球|歌颂|画面|刻画|上班|班子
|晚班|抢抓|抢占|机遇|待遇|际遇|礼遇|生死|件|条件|件数|买卖|放假|假设|真假|糖果|肉眼|端午|高端|前端
|端口|极端|开端|尖端|两端|末端|塘沽|钱塘|钱塘江|塘厦|泥土|苗头|苗族|春天|青春|长春|宜春|球迷|拍板
|拍卖|大门|墙体|城墙|防火墙|欠缺|灯光|draft|drafted|秘书|保证|见证|加剧|鼓舞|展望|展现
"""
"""Each hides the words in it."""
