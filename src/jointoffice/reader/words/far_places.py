"""Cities, ports, rivers and regions that corridors and border programmes elsewhere name."""

from __future__ import annotations

FAR_PLACES = """
Bern|Winterthur|Lucerne|Lugano|Lörrach|Offenburg|Ulm|Augsburg|Nuremberg|Regensburg|Passau|Dresden
Leipzig|Chemnitz|Cottbus|Stralsund|Rostock|Lübeck|Bremen|Hanover|Osnabrück|Gronau|Venlo|Arnhem
Dortmund|Bonn|Hasselt|Eindhoven|Tilburg|Breda|Roubaix|Dunkirk|Terneuzen|Vlissingen|Thionville
Luxembourg City|Arlon|Longwy|Salzburg|Innsbruck|Bolzano|Trento|Koper|Ljubljana|Maribor|Graz
Klagenfurt|Villach|Zagreb|Rijeka|Győr|Sopron|Komárom|Komárno|Esztergom|Štúrovo|Košice|Miskolc
Debrecen|Oradea|Timișoara|Szeged|Subotica|Novi Sad|Belgrade|Giurgiu|Vidin|Calafat|Sofia|Bucharest
Thessaloniki|Edirne|Umeå|Vaasa|Luleå|Oulu|Rovaniemi|Tromsø|Kirkenes|Ivangorod|Tartu|Riga|Rīga
Daugavpils|Vilnius|Kaunas|Klaipėda|Gdynia|Kraków|Katowice|Ostrava|Cieszyn|Český Těšín|Wrocław
Poznań|Białystok|Brest|Grodno|Lviv|Przemyśl|Uzhhorod|Chernivtsi|Iași|Chișinău|Donostia
San Sebastián|Irun|Hendaye|Bayonne|Bilbao|Pamplona|Vigo|Porto|Braga|Valença|Badajoz|Elvas|Seville
Faro|Huelva|Girona|Toulouse|Zaragoza|Ventimiglia|Genoa|Chambéry|Grenoble|Annecy|Galway|Strabane
Letterkenny|Roskilde|Odense|Esbjerg|Aarhus|Aalborg|Strömstad|Halden|Fredrikstad|Karlstad|Östersund
Trondheim|Stavanger|Turku|Tampere|Espoo|Vantaa|Mariehamn|Visby|Kalmar|Karlskrona|Sassnitz|Rødby
Puttgarden|Fehmarn|Mwanza|Zanzibar|Eldoret|Nakuru|Entebbe|Gulu|Mbarara|Gisenyi|Bukavu|Rusizi
Gitega|Nimule|Dire Dawa|Djibouti City|Hargeisa|Berbera|Mogadishu|Kismayo|Isiolo|Ndola|Kitwe
Kasumbalesa|Kolwezi|Bulawayo|Victoria Falls|Mutare|Matola|Nampula|Blantyre|Mchinji|Francistown
Maseru|Mbabane|Tshwane|Musina|Komatipoort|Benguela|Brazzaville|Pointe-Noire|Matadi|Douala|Yaoundé
Kribi|N'Djamena|Bangui|Libreville|Malabo|Abuja|Kano|Porto-Novo|Aflao|Kumasi|Takoradi|Yamoussoukro
San-Pédro|Bobo-Dioulasso|Sikasso|Niamey|Thiès|Banjul|Bissau|Conakry|Freetown|Monrovia|Nouakchott
Fez|Oujda|Algiers|Oran|Sfax|Tripoli|Benghazi|Alexandria|Suez|Port Said|Aswan|Port Sudan|Asmara
Antananarivo|Port Louis|Reynosa|McAllen|Matamoros|Brownsville|Monterrey|Guadalajara|Niagara Falls
Bellingham|Montreal|Toronto|Ottawa|Calgary|Puerto Iguazú|Encarnación|Posadas|Santana do Livramento
Uruguaiana|Paso de los Libres|Porto Alegre|Mendoza|Valparaíso|Antofagasta|Iquique|Ilo|Desaguadero
Santa Cruz de la Sierra|Corumbá|Callao|Arequipa|Cusco|Guayaquil|Huaquillas|Ipiales|Tulcán|Medellín
San Antonio del Táchira|Caracas|Maracaibo|San José|Managua|Tegucigalpa|San Salvador|Guatemala City
Tapachula|Ciudad Hidalgo|Belize City|Port of Spain|Paramaribo|Cayenne|Manaus|Leticia|Tabatinga
Rio de Janeiro|Brasília|Belo Horizonte|Recife|Johor Bahru|Iskandar Puteri|Pasir Gudang|Bintan
Karimun|Medan|Dumai|George Town|Ipoh|Kota Bharu|Padang Besar|Hat Yai|Songkhla|Sadao|Kuching
Pontianak|Kota Kinabalu|Bandar Seri Begawan|Nusantara|Balikpapan|Makassar|Surabaya|Bandung
Denpasar|Dili|Kupang|Davao|General Santos|Zamboanga|Bitung|Chonburi|Rayong|Nakhon Phanom|Mukdahan
Aranyaprathet|Poipet|Battambang|Bavet|Moc Bai|Svay Rieng|Can Tho|Vinh|Thakhek|Pakse|Luang Namtha
Huay Xai|Chiang Khong|Mae Sot|Myawaddy|Tachileik|Mae Sai|Kyaukphyu|Lashio|Imphal|Moreh|Tamu
Guwahati|Agartala|Chattogram|Chittagong|Sylhet|Benapole|Petrapole|Siliguri|Phuentsholing|Thimphu
Birgunj|Raxaul|Biratnagar|Lahore|Amritsar|Peshawar|Torkham|Kabul|Mazar-i-Sharif|Termez|Samarkand
Batumi|Poti|Turkmenbashi|Khujand|Zamyn-Uud|Erlian|Manzhouli|Zabaikalsk|Khasan|Rason|Sinuiju
Incheon|Fukuoka|Shimonoseki|Kitakyushu|Nagoya|Aqaba|Amman|Eilat|Basra|Erbil|Mersin|Gaziantep
Muscat|Sohar|Salalah|Manama|Dammam|Jeddah|Kuwait City
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
