"""Verb forms of English that tell a deed done, and those that only report what was said."""

from __future__ import annotations

ADVERB = (
    r"(?:(?:already|also|jointly|now|successfully|officially|since|so far|all|both|recently|"
    r"together|formally|actively|continuously|fully|further|steadily|significantly|"
    r"cumulatively) )*"
)
IRREGULAR = (
    r"(?:brought|broken|built|begun|become|been|bought|chosen|come|cut|dealt|done|drawn|driven|"
    r"fallen|found|given|gone|got|gotten|grown|held|hit|kept|laid|led|left|lent|made|met|opened|"
    r"overtaken|paid|put|risen|run|seen|sent|set|shown|shrunk|sold|spent|spread|stood|striven|"
    r"sunk|taken|won|withdrawn)"
)
SAID = (
    r"(?:said|noted|added|told|explained|stressed|pointed|emphasi[sz]ed|reported|described|"
    r"express|thank|believed|hoped|wished|wanted|asked|urged|called|visited|attended|chaired|"
    r"spoke|address|discuss|heard|agreed|announced|proposed|suggested|recommended|decided|"
    r"planned|intended|pledged|promised|vowed|aimed|expected|based|located|named|related|"
    r"involved|titled|entitled|dubbed|known|compared|combined|concerned|needed|required|"
    r"requested|advised|considered|exchanged|reviewed|argued|warned|invited|used|wished|"
    r"remarked|insisted|replied|answered|quoted|mentioned|allowed|followed|marked|shared|"
    r"estimated|forecast|scheduled|set out)"
)
DONE = (
    r"(?:achiev|accomplish|adopt|approv|climb|dropp|declin|assembl|attract|award|br(?:oken|"
    r"ought)|buil[td]|"
    r"carried|certifi|clear|clos|complet|conclud|connect|"
    r"construct|contribut|climb|dropp|declin|cover|creat|cut|dealt|deliver|deploy|develop|"
    r"double|drawn|eas|"
    r"electrifi|enrol|ensur|enter|establish|exceed|expand|facilitat|"
    r"fallen|finaliz|finish|form|found|fund|gather|generat|grown|halv|handl|harmonis|"
    r"harmoniz|held|identifi|implement|improv|inaugurat|increas|install|integrat|introduc|"
    r"invest|issu|joined|jointly|kicked|laid|launch|link|made|met|mobili|moderni|negotiat|"
    r"opened|operat|optimi|pass|pioneer|process|produc|"
    r"promot|publish|put|reach|realiz|realis|recogni|record|reduc|register|releas|resolv|"
    r"risen|rolled|run|secur|seen|serv|set|settl|shorten|"
    r"sign|simplifi|solved|spent|start|streamlin|strengthen|striven|submitt|succeed|surpass|"
    r"taken (?:part|shape|effect|over)|tested|top|total|train|transfer|"
    r"transform|transport|tripled|unified|unveil|upgrad|welcom|won|worked|adhered|closed|"
    r"cooperat|come into|gone into|become|been)"
)
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
    r"attract|run|take|train|process|provide|share|cost|house|own|work|live|hold)(?:s|es|ies|y)?"
)
