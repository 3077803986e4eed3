"""Cities, ports, rivers and regions that corridors and border programmes elsewhere name."""

from __future__ import annotations

FAR_PLACES = """
Ha Noi
Ho Chi Minh City|胡志明市
Hai Phong|Haiphong|海防
Da Nang
Lao Cai|老街
Mong Cai|芒街
Lang Son|谅山
Phnom Penh|金边
Sihanoukville|西哈努克港
Siem Reap
Yangon|仰光
Mandalay|曼德勒
Nay Pyi Taw|内比都
Chiang Mai|清迈
Chiang Rai|清莱
Nong Khai|廊开
Udon Thani
Laem Chabang|林查班
Savannakhet|沙湾拿吉
Luang Prabang|琅勃拉邦
Boten|磨丁
Mohan|磨憨
Manila|马尼拉
Cebu
Mindanao
Sabah|沙巴
Sarawak|砂拉越
Penang|槟城
Batam
Riau
Kalimantan
Sumatra
Dhaka|达卡
Kolkata
Mumbai|孟买
New Delhi|新德里
Karachi
Gwadar|瓜达尔
Islamabad
Kathmandu|加德满都
Tashkent|塔什干
Almaty|阿拉木图
Astana|阿斯塔纳
Bishkek|比什凯克
Dushanbe
Ashgabat
Baku|巴库
Tbilisi|第比利斯
Yerevan
Aktau|阿克套
Khorgos|霍尔果斯
Ulaanbaatar|乌兰巴托
Vladivostok|符拉迪沃斯托克|海参崴
Khabarovsk|哈巴罗夫斯克
Blagoveshchensk|布拉戈维申斯克
Tehran
Dubai|迪拜
Abu Dhabi|阿布扎比
Doha
Riyadh
Addis Ababa|亚的斯亚贝巴
Nairobi|内罗毕
Mombasa|蒙巴萨
Kisumu
Naivasha
Malaba
Busia
Moyale
Lamu
Kampala|坎帕拉
Kigali|基加利
Bujumbura
Juba|朱巴
Khartoum
Dar es Salaam|达累斯萨拉姆
Dodoma
Arusha
Tanga
Kigoma
Lusaka|卢萨卡
Chirundu
Kazungula
Livingstone
Harare|哈拉雷
Beitbridge
Lilongwe
Maputo|马普托
Beira
Nacala
Walvis Bay|鲸湾港
Windhoek
Gaborone
Johannesburg|约翰内斯堡
Durban|德班
Cape Town|开普敦
Pretoria
Luanda
Lobito
Kinshasa
Lubumbashi
Lagos|拉各斯
Abidjan
Accra
Lomé
Cotonou
Dakar
Bamako
Ouagadougou
Cairo|开罗
Tangier
Casablanca
Rabat
Tunis
San Diego|圣迭戈
Tijuana|蒂华纳
Baja California
Mexicali
Calexico
San Ysidro
Otay Mesa
Tecate
Los Angeles|洛杉矶
El Paso
Ciudad Juárez
Laredo
Nuevo Laredo
Texas
Arizona
Sonora
Nogales
Detroit
Windsor
Ontario
Quebec
Vancouver|温哥华
Seattle|西雅图
British Columbia
Buffalo
Niagara
Panama City
Bogotá
Cúcuta
Quito
Lima
Arica
Tacna
La Paz
Asunción
Ciudad del Este
Foz do Iguaçu
Buenos Aires|布宜诺斯艾利斯
Montevideo
São Paulo|圣保罗
Santiago
Great Lakes
Lake Victoria
Lake Tanganyika
Lake Malawi
Zambezi
Limpopo
Orange River
Nile
Niger River
Senegal River
Horn of Africa
East Africa|东非
West Africa|西非
Southern Africa
North Africa
Sub-Saharan Africa
Southeast Asia|South-East Asia|东南亚
East Asia|东亚
Northeast Asia|东北亚
Latin America|拉美|拉丁美洲
Central America
Rio Grande
Colorado River
Tijuana River
Amur|黑龙江流域
Irrawaddy
Salween
Mekong|Mekong River|湄公河
Lancang-Mekong|澜湄
Greater Mekong Subregion|大湄公河次区域
Geneva|日内瓦
Lausanne
Annemasse
Haute-Savoie
Perpignan
Figueres
Kortrijk
Tournai
Ghent
Bruges
Flanders
Wallonia
Ems Dollart Region
Groningen
Drenthe
Münster
Enschede
Nijmegen
Kleve
Trier
Lake Constance|博登湖
Konstanz
Bregenz
St. Gallen
Vorarlberg
Tyrol
South Tyrol
Trentino
Gorizia
Nova Gorica
Trieste
Friuli Venezia Giulia
Carinthia
Burgenland
Szczecin
Świnoujście
Görlitz
Zgorzelec
Frankfurt (Oder)
Słubice
Flensburg
Pyrenees
Galicia
Extremadura
Alentejo
Algarve
Andalusia
Aquitaine
Navarre
Basque Country
Haparanda
Tornio
Narva
Valga
Valka
Karelia
Lapland
Kiruna
Narvik
Donegal
Derry
Newry
Dundalk
Iberian Peninsula
Balkans
Western Balkans
Carpathians
"""
