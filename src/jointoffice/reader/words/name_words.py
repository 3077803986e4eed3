"""The words that make a run of capitals a name, or show that it is none."""

from __future__ import annotations

from jointoffice.reader.words.wordlist import words

PLACE_HEADS = words(
    "River Port City Province County District Zone Area Areas Airport Expressway Railway "
    "Bridge Mountain Mountains Lake "
    "Bay Delta Circle Cluster Belt Park Town Township Village Region Street Road Avenue "
    "Tunnel Corridor Canal Basin "
    "Peninsula Island Islands Municipality Prefecture Station Terminal Harbour Harbor "
    "Strait Sea Valley Forest "
    "Square Hub Highway Motorway Metro Line Link State Kingdom Republic Territory "
    "Eurodistrict Eurometropolis "
    "Metropolis Base Zones Ports Provinces Cities Districts Counties Regions Plot "
    "Reservoir Wetland Coast Cape"
)
ORGANISATION_HEADS = words(
    "Committee Ministry Bureau University College School Institute Academy Department "
    "Alliance Bank Congress Center "
    "Centre Office Government Party Council Branch Commission Administration Authority "
    "Agency Association "
    "Federation Union Group Company Corporation Hospital Laboratory Lab Library Museum "
    "Foundation Fund Chamber "
    "Court Parliament Assembly Senate Cabinet Board Secretariat Directorate Consulate "
    "Embassy Exchange Society "
    "League Team Force Corps Organization Organisation Institutes Universities Observatory "
    "Consortium Network "
    "Partnership Press Daily News Agency Times Post Television Airlines Airways Club "
    "Cooperative Ombudsman Platform"
)
PLAN_HEADS = words(
    "Plan Programme Program Programs Programmes Initiative Strategy Outline Opinions "
    "Measures Regulations Regulation "
    "Agreement Treaty Declaration Memorandum Charter Scheme Roadmap Framework Guidelines "
    "Guideline Law Act "
    "Agenda Convention Protocol Blueprint Rules Notice Policy Policies Catalogue Statement "
    "Communique Communiqué "
    "Directive Compact Accord Concept Report Catalog List Project Projects"
)
EVENT_HEADS = words(
    "Conference Meeting Ceremony Forum Summit Expo Exposition Fair Symposium Seminar "
    "Workshop Session Sessions "
    "Festival Games Convention Dialogue Exhibition Week Day Roundtable Championship"
)
JOINT_HEADS = words(
    "Alliance Union Association Partnership Consortium Agreement Treaty Memorandum Federation"
)
PLAN_TAIL = words("of on for to in and the with a an by & from between towards into via")
ROLES = words(
    "Lord Minister-President Vice-Mayor Vice-President Premier Mayor Vice-Mayor Minister "
    "Secretary Governor Director Chairman Chairwoman Chair "
    "Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Chancellor Commissioner Ambassador "
    "King Queen Prince "
    "Princess General Deputy Vice Executive Chief Prime Party Head Spokesman Spokesperson "
    "Spokeswoman State Councilor"
)
NATIONALITIES = words(
    "Chinese German French Danish Swedish European Norwegian Finnish Polish Dutch Belgian "
    "Swiss Austrian Italian "
    "Spanish Portuguese Czech British English Scottish Irish Russian Japanese Korean "
    "Indian American Canadian "
    "Asian African Western Eastern Northern Southern Central Nordic Baltic Alpine Rhenish "
    "Alsatian Bavarian "
    "Singaporean Malaysian Thai Vietnamese Laotian Australian Brazilian Mexican Turkish "
    "Arab Franco-German "
    "German-French German-Danish Danish-Swedish Swedish-Danish Danish-German Sino-German "
    "Cantonese Mandarin Christian Muslim "
    "Internet Earth Olympic Covid Covid-19 COVID-19 Euro Wi-Fi TV AI IT GDP GNP R&D CEO "
    "CFO VAT SME SMEs NEV NEVs SOE SOEs MOU MoU MoUs Q&A "
    "EV EVs ICT IoT LNG CNG TEU TEUs GPS VR AR API ESG FDI IPO PPP RMB CNY USD EUR DKK SEK "
    "HKD ID PhD QR "
    "HR PR FAQ OK UTC GMT CET a.m p.m AM PM CO2 CO Q1 Q2 Q3 Q4 H1 H2 DNA PCR mRNA ICP II "
    "III IV VI VII VIII IX XI XII I "
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul "
    "Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Spring Summer Autumn Winter "
    "Room Annex Ref "
    "No No. Nos Phase Stage Article Chapter Section Annex Appendix Table Figure Photo "
    "Source Updated Editor EDITOR By Title"
)
GENERIC = (
    PLACE_HEADS
    | ORGANISATION_HEADS
    | PLAN_HEADS
    | EVENT_HEADS
    | ROLES
    | words(
        "Innovation Cooperation Development Economy Industry Technology Science Construction "
        "Integration Reform Opening-up "
        "Culture Education Health Trade Transport Energy Environment Finance Tourism "
        "Agriculture Logistics Governance "
        "Talent Ecology Mission Vision Chapter Joint New National Key Major International "
        "Regional North South East West "
        "Southeast Southwest Northeast Northwest Central Inland Mid Two Three Four Five Six "
        "Seven Eight Nine Ten One "
        "First Second Third Fourth Fifth Officials Members Citizens Residents Article Goal "
        "Goals Pillar"
    )
)
LEADING = words(
    "A About Above According Accordingly Across Additional Additionally Address After "
    "Afterwards Again Against Ahead "
    "All Along Already Also Although Among Amid An And Another Any Anyone Apart Around As "
    "Aside At Back Based Because "
    "Before Being Below Besides Between Beyond Both But By Calling Co Compared Concerning "
    "Considering Construction Contact "
    "Currently Data Despite Details Discover During Each Earlier Efforts Either Especially "
    "Established Even Eventually Every "
    "Everyone Experts Faced Few Figures Finally First Firstly Focusing Following For "
    "Founded Four From Further Furthermore "
    "Given Going Guided Half Having He Held Hence Her Here His Home How However If In "
    "Including Increasingly Indeed Initially "
    "Inside Instead Into It Its Itself Just Last Last Lastly Later Launched Leaders Led "
    "Less Like Likewise Local Looking Made "
    "Main Many Meanwhile More Moreover Most Much Must My Near Nearly Neither Never "
    "Nevertheless New Next Nine No "
    "None Nor Not Notably Nothing Now Of Officials Often On Once One Ongoing Only Onto "
    "Opened Or Other Others Otherwise Our "
    "Out Outside Over Overall Own Part Participants Particularly Per Perhaps Photo Plans "
    "Please Previously Put Quite Rather "
    "Read Recently Regarding Related Representatives Research Residents Responding Round "
    "Said Same Second Secondly See Seen "
    "Seven Several She Should Signed Similarly Since Six So Some Something Soon "
    "Specifically Spanning Started Starting Statistics "
    "Still Subsequently Such Taking Ten Than Thanks That The Their Them Then There "
    "Therefore These They Third This Those "
    "Though Three Through Throughout Thus To Today Together Tomorrow Too Towards Traders "
    "Twenty Two Under Unlike Until "
    "Up Upon Us Using Various Very Via View Visit Was We Well Were What When Whenever "
    "Where Whereas Whether Which "
    "While Who Whole Why Will With Within Without Work Working Would Yesterday Yet You "
    "Your Building Co-building "
    "Developing Promoting Strengthening Deepening Advancing Accelerating Improving "
    "Expanding Enhancing Supporting Cooperation "
    "Companies Enterprises Cities Investment Trade Transport Tourism Industrial Innovation "
    "Industry Talent Ecological "
    "Build Construct Optimize Optimise Advance Strengthen Deepen Enhance Carry Accelerate "
    "Facilitate Promote Create "
    "Establish Improve Expand Explore Foster Support Launch Set Continue Ensure Encourage "
    "Extend Increase Reduce Introduce "
    "Implement Develop Complete Join Help Let Give Find Learn Follow Share Show Tell Call "
    "Ask Note Number "
    "Commuters Passengers Trains Students Workers Citizens Projects Areas Construction "
    "Total Output Exports Imports Home"
)
LOWER_PLACES = (
    r"central business district|economic circle|(?:comprehensive )?free[- ]trade (?:pilot "
    r")?(?:zone|port|area)|"
    r"(?:cross-border )?(?:metropolitan )?region|(?:river )?port|(?:international )?airport|"
    r"new area|city cluster|"
    r"metropolitan area|economic belt|(?:comprehensive )?bonded (?:zone|area|port)|"
    r"high-tech (?:industrial )?"
    r"(?:development )?zone|industrial park|science (?:park|city)|development zone|"
    r"demonstration (?:zone|area)|"
    r"cooperation zone|pilot zone|supercomputing center|railway station|(?:high-speed "
    r")?railway|expressway|bridge|tunnel|corridor|"
    r"peninsula|basin|delta|river basin|lake|river|strait|canal|metro|border region|county|"
    r"district|town|village"
)
COMPANY = (
    r"\s?(?:Co\b\.?,?\s?,?\s?(?:Ltd|Limited)\b\.?|(?:,\s?)?(?:Ltd|Inc|Corp|LLC|PLC|plc|GmbH|"
    r"AG|SE|AB|ASA|A/S|S\.A\.|SA|SAS|Limited|Incorporated)\b\.?)"
)
