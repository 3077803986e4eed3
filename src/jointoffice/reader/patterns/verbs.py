"""Verb forms of English that tell a deed done, and those that only report what was said."""

from __future__ import annotations

ADVERB = (
    r"(?:(?:already|also|jointly|now|successfully|officially|since|so far|all|both|recently|"
    r"together|formally|actively|continuously|fully|further|steadily|significantly|"
    r"cumulatively) )*"
)
IRREGULAR = (
    r"(?:brought|broken|built|begun|become|been|bought|chosen|come|cut|dealt|done|drawn|driven|"
    r"fallen|flown|borne|written|found|given|gone|got|gotten|grown|had|held|hit|kept|laid|led|"
    r"left|lent|made|"
    r"met|opened|"
    r"overtaken|paid|put|risen|run|seen|sent|set|shown|shrunk|sold|spent|spread|stood|striven|"
    r"sunk|taken|won|withdrawn)"
)
SAID = (
    r"(?:said|noted|added|told|explained|stressed|pointed|emphasi[sz]ed|reported|described|"
    r"express|thank|believed|hoped|wished|wanted|asked|urged|called|visited|attended|chaired|"
    r"spoke|address|discuss|heard|agreed|announced|proposed|suggested|recommended|decided|"
    r"planned|intended|pledged|promised|committed|earmarked|vowed|aimed|expected|based|"
    r"located|named|related|"
    r"involved|titled|entitled|dubbed|known|compared|combined|concerned|needed|required|"
    r"requested|advised|considered|exchanged|reviewed|argued|warned|invited|used to|wished|"
    r"remarked|insisted|replied|answered|quoted|mentioned|allowed|followed|marked|shared|"
    r"estimated|forecast|scheduled|set out|offered|highlighted|witnessed|participated|hailed|"
    r"praised|congratulated|thanked|welcomed|directed|instructed|tasked|underlined|volunteered|"
    r"chose|identified|threatened|pressed|lobbied|reminded|headed|sponsored)"
)
NO_VERB = (
    r"(?:speed|need|feed|seed|weed|breed|indeed|hundred|aged|united|limited|rugged|naked|sacred|"
    r"shed|exceed|proceed|succeed|embed)\b"
)
"""Words that only end like a verb of the past."""
ANY_DONE = rf"(?!{SAID})(?:[a-z]+ed|{IRREGULAR})\b"
PAST_IRREGULAR = (
    r"(?:left|rose|fell|grew|went|became|began|took|brought|built|bought|made|hit|put|set|"
    r"sold|sent|spent|won|saw|ran|drew|gave|kept|laid|led|lost|paid|stood|broke|drove|sank|"
    r"shrank|spread|cut|met|signed|had)"
)
STATE = (
    r"(?:reach|cover|serve|benefit|connect|link|employ|host|support|operate|carr|account|stand|"
    r"total|"
    r"exceed|number|span|handle|offer|bring|comprise|include|generate|produce|contribute|"
    r"attract|run|take|train|process|provide|share|cost|house|own|work|live|hold|amount|"
    r"pay|unite|cross|draw|receive|cater)(?:s|es|ies|y)?"
)
STATIC = (
    r"(?:costs?|(?:takes?)(?![^.;]{0,60}\b(?:instead|rather|down))|spans?|numbers?|houses?|"
    r"stands?|"
    r"lives?|owns?|brings?|comprises?|includes?|amounts?)\b"
)
"""What only says how large, long or dear something is."""
BASE = (
    r"(?:use|learn|support|share|attend|visit|cross|benefit|participate|take part|study|"
    r"receive|belong|commute|travel|operate|run|serve|carry|connect|link|links|employ|offer|"
    r"provide|"
    r"host|accept|recogni[sz]e|join|contribute|account|cover|supply|produce|export|import|handle|"
    r"train|teach|patrol|make up|takes? part|stand)"
)
"""What somebody or something does all the time, told of several."""
NUMBER = (
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|thousand|"
    r"million|dozen|half)"
)
DOING = r"(?:[a-z]{2,}ing)"
NOT_YET = (
    r"(?:going|planning|seeking|aiming|looking|hoping|considering|expecting|missing|lacking|"
    r"waiting|awaiting|holding|hosting|meeting|visiting|attending|calling|asking|urging|striving|"
    r"proposing|requesting|intending|interesting|willing|pending|binding|following|according|"
    r"being|becoming|working|having|demanding|recommending|inviting|debating|discussing|"
    r"negotiating|encouraging|promising|challenging|remaining|living|standing|lying|bordering|"
    r"surrounding|facing|suffering|struggling|losing|leaving|targeting|using|getting|coming)\b"
)
"""Forms that tell what is only meant, asked or felt, or what somebody is like."""
TOGETHER = (
    r"(?:also|further|jointly|unanimously|hereby|then|in principle|"
    r"(?:in|at|with|during|under|within) [^.;,]{3,80}?)"
)
FORECAST = (
    r"(?:grow|rise|increase|bring|boost|benefit|attract|generate|top|exceed|reach|fall|drop|"
    r"climb|"
    r"contribute|become|have|help|remain|continue to (?:grow|rise)|see|double|triple|hit)\b"
)
"""What is only expected to come about is nobody's promise."""
FELT = (
    r"(?:given|taken (?!part|shape|effect|over)|shown|demonstrated|witnessed|proved|proven|"
    r"played|"
    r"set for\b|scheduled|enjoyed|experienced|felt|embraced|reflected|highlighted|underlined|"
    r"caused|affected|"
    r"suffered|"
    r"hampered|delayed|failed|injected|breathed|inspired|encouraged|raised (?:questions|"
    r"concerns)|"
    r"criticised|criticized|complained|changed (?!over)|remained|stayed|gone (?!into)|lost|"
    r"reached (?:an? |the )?(?:\w+ )?(?:agreements?|understanding|consensus|deal))\b"
)
"""What judges or colours rather than tells a deed."""
