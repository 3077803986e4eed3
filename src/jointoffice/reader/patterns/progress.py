"""What has been done or is under way: has established, was put into operation; 已, 累计, 建成."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger
from jointoffice.reader.patterns.verbs import (
    ADVERB,
    ANY_DONE,
    BASE,
    DOING,
    FELT,
    NO_VERB,
    NOT_YET,
    NUMBER,
    PAST_IRREGULAR,
    SAID,
    STATE,
    STATIC,
)

TRIGGERS = (
    Trigger(
        "progress.perfect",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        re.compile(
            rf"\b(?:has|have|had) {ADVERB}(?:been {ADVERB})?"
            rf"(?!met (?:in|at|with)\b|been\b|{FELT}){ANY_DONE}"
        ),
        re.compile(
            r"[’']d $|\bfor which [^,;]{0,16}$|\b(?:which|that|who|[Ww]hat|will|would|should|"
            r"may|might|could|can|to|must) $|"
            r"\b(?:if|unless|once|until|after|when) [^,;]{0,60}$"
        ),
        re.compile(r" (?:recommended|advised|proposed|suggested|urged|said|seen as)\b"),
    ),
    Trigger(
        "progress.passive",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        re.compile(
            rf"\b(?:was|were) {ADVERB}(?:inaugurated|launched|opened|completed|established|"
            rf"put into "
            rf"(?:operation|service|use)|"
            r"transferred|delivered|handled|processed|signed(?! (?:after|at))|set up|"
            r"unveiled|connected|approved|"
            r"built|commissioned|extended|"
            r"unified|merged|linked|harmoni[sz]ed|simplified|introduced|installed|upgraded|"
            r"moderni[sz]ed|"
            r"widened|reopened|removed|abolished|cleaned|dredged|planted|relocated|settled|"
            r"granted|"
            r"awarded|published|recruited|lifted|halved|doubled|merged|piloted|digiti[sz]ed|"
            r"tested|"
            r"adopted|issued|trained|created|reduced|registered(?! in\b)|transported|renovated|"
            r"restored|"
            r"redrawn|seized|waived|electrified|shortened|broken)\b"
        ),
        re.compile(r"\b(?:which|that) $"),
    ),
    Trigger(
        "progress.past",
        FindingKind.PROGRESS,
        Modality.DONE,
        False,
        re.compile(
            r"(?<=[\w.)’'%]) (?:(?:jointly|officially|successfully|also) )?(?:completed|"
            r"established|"
            r"launched|"
            r"reached(?! (?:the following|(?:an? )?(?:\w+ )?(?:agreement|understanding|consensus|"
            r"deal)))"
            r"|attracted|handled|exceeded|"
            r"achieved|grew|rose|fell|totaled|totalled|increased|delivered|processed|recorded|"
            r"commissioned|"
            r"expanded|entered (?:into )?(?:\w+ )?(?:service|operation|force)|adopted|"
            r"went live|got under way|penned|teamed up|gazetted|ratified|scrapped|abolished|"
            r"made (?:its|their|her) (?:maiden|first)|"
            r"started (?:operation|operating|construction|running)|began operation|went into "
            r"operation|came into (?:force|operation|effect)|ranking|ranked|stood at|amounted to|"
            r"accounted for|set up|opened|invested|trained|issued|carried|transported|registered|"
            r"benefited|cut|shortened|improved(?=[.,;]| (?:by|to|from|in|on)\b)|declined(?! to\b)|"
            r"dropped|doubled|tripled|began|signed(?! by\b| in\b| after\b)|inked|"
            r"broke ground|hit|put pen to paper|put (?:their|its) (?:names?|signatures?)|"
            r"(?:struck|sealed|clinched|concluded|renewed|initialled)(?= (?:an?|the|their|its|"
            r"new|\w+) "
            r"[^.;,]{0,50}(?:agreement|deal|pact|arrangement|contract|memorandum|accord|treaty|"
            r"declaration|charter))|"
            r"exchanged (?:letters|notes)|shook hands\b(?= (?:\w+ ){0,3}?on\b)|"
            r"climbed|(?:shrank|slumped|surged|soared|jumped|plunged|edged|slipped|"
            r"swelled)(?= (?:by|to|from|up|"
            r"down|\d))|called at|docked|pulled (?:in|out|into)|endorsed|approved|surpassed|"
            r"topped|moved in(?:to)?|merged|reopened|resumed|installed|"
            r"halved|eased|inaugurated|(?:built|finished|renovated|constructed|secured|recruited|"
            r"restored|added|replaced|removed|reduced|put)(?= (?:an?|the|its|their|two|three|four|"
            r"new|another|construction|work|up|into|\d+)\b)|"
            r"upgraded|electrified|moderni[sz]ed|have halved)\b|"
            r"(?<=,) (?:began|grew|rose|fell|broke|went|shrank|hit)\b|"
            r"\bmakes? (?:\w+ )?(?:progress|headway)\b|\bprogress (?:was|has been) made\b"
        ),
        re.compile(
            r"(?:\b(?:Ltd|Inc|Group|GmbH|Company|Corporation)\.?|\b(?:to|may|might|can|could|"
            r"must|would|should|shall|be|is|are|will|and|which|that|[Bb]eing|was|were|been|not|"
            r"of|the|a|"
            r"when|if|"
            r"by|newly|recently|[Ww]hen \w+|[Oo]nce \w+|[Oo]nce))$"
        ),
        re.compile(
            r" (?:by|through)(?! (?:(?:about|around|nearly|almost|over|more than|some|up to|"
            r"a|an|just|"
            r"at least|roughly|less than|between) )*(?:[\d€$£]|half|one|two|three|four|five|"
            r"six|seven|"
            r"eight|nine|ten|third|quarter|fifth)) | in the name "
        ),
    ),
    Trigger(
        "progress.present",
        FindingKind.PROGRESS,
        Modality.IN_PROGRESS,
        False,
        re.compile(
            r"\b(?:(?:is|are|was|were) (?:now |currently |already |also )*(?:being (?:[a-z]+ed|"
            r"built|put|"
            r"set up|laid|rolled out)|under (?:construction|way|test)|"
            r"in (?:operation|service|progress|place|use|force|full swing|the process of)|"
            r"underway|taking shape|ahead of schedule|on (?:track|schedule)|"
            r"connected|now available|(?:[\w-]+ )?(?:complete|completed|finished)|"
            rf"(?<!\bwas )(?<!\bwere )(?!{NOT_YET}){DOING})\b|"
            r"work is under way|\b(?:drops|rises|falls|climbs|grows) (?:from|to|by) (?=\D{0,4}\d)|"
            r"\bnow (?:has|have)\b(?! to\b)|\b(?:is|are) [^.;,]{0,30}?(?:ahead of|"
            r"behind) (?:schedule|"
            r"plan|its|their|target)\b|"
            rf"\b(?:now|currently) (?:{BASE}|{STATE})\b|no longer (?:needs?|ha(?:ve|s) to|"
            rf"requires?|"
            r"pays?|waits?)\b|\b(?:is|are) (?:well advanced|waived|at (?:its|"
            r"their) (?:lowest|highest|"
            r"best))\b|\b(?:is|are) (?:now |already |about |nearly |almost |"
            r"fully )*(?:\d+(?: per ?cent| ?%)|"
            r"half|three[- ]quarters|two[- ]thirds) (?:complete|finished|built|done)\b|"
            r"(?:has|have) (?:borne (?:rich )?fruit|paid off)|"
            rf"(?:has|have) (?:also |now )?been (?:(?!{NOT_YET}){DOING}|open|in (?:operation|"
            rf"service|use))\b|"
            r"(?:is|are) [a-z]+ed (?=[^.;]{0,60}? instead of \d)|"
            rf"(?:can (?:now )?be {ANY_DONE}|{STATE})(?=(?:[^.;,]|\.\d){{0,60}}? since\b)|"
            r"(?:is|are) (?:up|down) (?:by )?(?:(?:about|roughly|nearly|almost|some|over|"
            r"more than) )?(?:\d|an?\b|one\b|two\b|half)|"
            r"actively (?:cooperates|participates|promotes|supports|works)|(?:so far|"
            r"up to now|to "
            r"date)\b)",
            re.IGNORECASE,
        ),
        re.compile(r"\b(?:which|that|if|when|what|where) $"),
    ),
)

FIGURED = Trigger(
    "progress.figure",
    FindingKind.PROGRESS,
    Modality.DONE,
    False,
    re.compile(
        rf"(?<=[a-z] )held(?= \d)|(?<=[\w.)’'%”\"] )(?!{SAID}|{NO_VERB})(?:[a-z]{{3,}}ed|"
        rf"{PAST_IRREGULAR})\b"
        rf"(?! by\b)|"
        rf"\b(?:has|have|had) {ADVERB}(?:been {ADVERB})?{ANY_DONE}|"
        rf"\b(?:was|were) {ADVERB}(?!held|convened|hosted|organi|signed (?:by|after|at)|"
        rf"attended|accompanied|compiled|interviewed|surveyed|chosen to|born|joined by){ANY_DONE}|"
        rf"\b(?:now|currently|already|together|jointly|daily|annually) (?:{STATE}|uses?)\b|"
        rf"\bcan (?:now |also )?be (?!seen|found|expected|said|used to){ANY_DONE}|"
        rf"(?<=[A-Za-z%),] )(?!{STATIC})(?:{STATE})(?= (?:for |to |at )?(?:about |all |twice |"
        rf"some |over |"
        rf"more than |nearly |"
        rf"around )?(?:[\d€$£]|(?:EUR|USD|US|SEK|DKK|NOK|CHF|CNY|RMB|HK|GBP)\b|"
        rf"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|"
        rf"twenty|half)\b))|"
        r"(?<=[a-z] )(?:is|are) (?:now |currently |also )?(?:shared|covered|served|used|"
        r"recogni[sz]ed|"
        r"linked|accepted|enrolled|employed|registered|treated|processed|settled|handled|"
        r"equipped|"
        r"supplied|protected|monitored)\b|(?<=[a-z] )shared(?= (?:\w+ )?(?:results?|data|"
        r"records)\b)|"
        r"(?<=[a-z] )(?:was|were|is|are) (?:up|down)(?= (?:by )?(?:(?:about|roughly|nearly|"
        r"almost|over|some|more than) )?(?:[\d]|an? |one |two |half))|"
        rf"(?:{NUMBER})(?: [a-z-]+){{1,4}} (?<!to )(?:{BASE})\b"
    ),
    re.compile(
        r"[’']d $|\b(?:to|be|is|are|was|were|been|being|which|that|who|whose|not|of|the|a|an|by|"
        r"newly|recently|if|when|after|before|will|would|should|and|or|in|with|has|have|had|its|"
        r"their|for|as|on|at|from|jointly) $",
        re.IGNORECASE,
    ),
    re.compile(
        r" (?:an area of )?(?:about |some |over |more than )?[\d.,]+ (?:km|sq|square|hectares|"
        r"ha\b|mu\b)"
    ),
)
"""What shows progress only in a sentence that has a figure and no other telling word."""
