"""What somebody promises to do: will, plans to, is slated to, undertakes to."""

from __future__ import annotations

import re

from jointoffice.reader.finding import FindingKind, Modality
from jointoffice.reader.patterns.trigger import Trigger
from jointoffice.reader.patterns.verbs import FORECAST, TOGETHER

_NOT_WHO = re.compile(r"\b(?:which|that|who|this) $|\bif\b[^,]*$")
_EFFECT = re.compile(
    r"\s(?:not\s|also\s|further\s|greatly\s|effectively\s|certainly\s|inevitably\s)?(?:allow|"
    r"enable|make|mean|benefit|bring|be (?:seen|able|known|reported)|have (?:[a-z]+ ){0,2}?"
    r"(?:impact|effect|consequences|implications|influence|bearing|access|to)\b|impact|affect|"
    r"not be published|be held|be convened|take place|increase in (?:price|cost)|likely|"
    r"depend|feel|see\b|find\b|need)"
)

TRIGGERS = (
    Trigger(
        "commitment.will",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        re.compile(r"\b(?:will|would|shall)\b(?! not be published)|(?<=[IeyutW])[’']ll\b"),
        _NOT_WHO,
        _EFFECT,
    ),
    Trigger(
        "commitment.plan",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        re.compile(
            r"\b(?:(?:is|are|was|were) (?:also |now |both |all )?(?:going|slated|set(?= to|"
            r" for)|due|"
            r"expected|scheduled|planned|committed|determined|to) (?=[a-z])"
            rf"(?!(?:to )?(?:be (?:seen|known)|{FORECAST}))(?:to )?|"
            r"(?<![’']s )(?<!\bthe )(?<!\bits )(?<!\btheir )(?<!\bthis )(?<!\bnew )plan to\b|"
            r"plan(?:s|ned) to\b|(?:is|are|was|were|,) (?:also |now )?planning to\b|"
            r"[Pp]lans? (?:is|are) (?:(?:now |already )?(?:underway|under way|afoot|in place) )?"
            r"(?:to|for)\b|intend(?:s|ed)? to\b|"
            r"(?<!, )aiming (?:to|for)\b|aims? (?:to|at|for)\b|aimed to\b|"
            r"(?:is|are|was|were) aimed at\b|"
            r"pledg(?:e|es|ed|ing) (?:to\b|support)|pledged\b|promis(?:e|es|ed) (?:to|that|"
            r"more|an?|the|\d[\d,.]*|two|three|four|five|ten|new|further|extra)\b|earmark(?:s|"
            r"ed)\b|"
            r"(?:re)?commit(?:s|ted)? (?:(?:itself |themselves |(?:[\w’'-]{1,30} ){1,6}?))?to\b|"
            r"commit (?:our|them|it)sel(?:f|ves) to\b|(?:is|are) committed to\b|"
            r"undertakes? (?:to|that)\b|undertook to\b|undertaken to\b|(?:goes live|"
            r"goes into (?:service|operation)|"
            r"enters (?:service|operation)|starts|begins)(?= [^.;,]{0,40}?\b(?:on|in|"
            r"from) (?:\d|[A-Z]))|"
            rf"agree(?:s|d)?,? (?:(?:last|this) (?:week|month|year) |yesterday |"
            rf"today )?(?:{TOGETHER},? )?(?:to|on)\b(?! the following)|"
            rf"propos(?:es|ed) to\b|proposes (?=an?\b|the\b|\d|two|three|new|measures)|"
            r"(?:offer|volunteer)(?:s|ed)? to\b|guarantee(?:s|d)? (?:to|that|an?|the)\b|"
            rf"expects? to (?!{FORECAST})(?=[a-z])|plans (?=an?\b|\d|two|three|new|more|further)|"
            r"(?:is|are) (?:hereby )?(?:continued|extended|prolonged|increased|raised|abolished|"
            r"set up) (?:for|until|by|from|with effect)\b|"
            rf"vow(?:s|ed)? to\b|decid(?:es?|ed),? (?:{TOGETHER},? )?to\b|"
            r"declared? (?:to|that (?:they|it|we) will)\b|resolv(?:es?|ed) (?:to|that)\b|"
            r"RESOLVED THAT\b|"
            r"endeavou?rs? to\b|strives? (?:to|for)\b|seeks? to\b|"
            r"sets? (?:a|the|out|its|their) (?:goals?|targets?|plans?) (?:to|of|for)\b|"
            r"look(?:s|ing)? to\b|(?<!is )(?<!was )hopes? (?:to|for|that)\b|\b[Ww]e hope\b|"
            r"in the pipeline\b|"
            r"[Pp]lans include\b|"
            r"wants? (?:(?:the |its |their )?[A-Z]?\w+ ){0,3}?to\b|(?:is|are) keen to\b|"
            r"ha(?:s|ve) until\b|(?:plan|programme|strategy|scheme|roadmap|project) (?:foresees|"
            r"envisages)\b|(?:is|are) prepared to\b|"
            r"(?:has|have) been (?:set|scheduled|fixed|pencilled in) for\b|(?:is|are) (?:promised|"
            r"pencilled in|foreseen|envisaged) (?:for|by|in|from|before)\b|wants (?=\d|an?\b|"
            r"more\b|"
            r"new\b)|"
            r"there (?:are|is) (?:a )?plans? (?:for|to)\b|[Tt]he plan calls for\b)"
        ),
        re.compile(
            r"\b(?:which|that|who|not|never|[Mm]ission|purpose|role|task|function|vision|ability|"
            r"[Ii]nitiative) $|\b(?:if|unless) [^,;]{0,20}$"
        ),
    ),
    Trigger(
        "commitment.party",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        re.compile(
            r"(?<![a-z] )\b(?:The|Each|Both|Either|the|each|both) (?:[Cc]ontracting )?"
            r"(?:Part(?:y|ies)|Partners?|Signator(?:y|ies)) (?:(?:also|jointly|mutually|"
            r"hereby) )?"
            r"(?!may|might|can|could|has|have|had|are|is|was|were|recogni|acknowledg|note|"
            r"welcome|"
            r"recall|share|confirm|agree|will|would|shall|should|must|believe|consider|to|of|in|"
            r"and|"
            r"or|who|which|that|for|on|with|met|express|stress|reaffirm|said|held|sign|conclude|"
            r"reach|adopt|approv|decid|resolv)"
            r"[a-z]{3,}(?<!ed)(?<!ing)\b"
        ),
    ),
    Trigger(
        "commitment.ordered_en",
        FindingKind.COMMITMENT,
        Modality.PROMISED,
        False,
        re.compile(
            r"^(?:Complete|Build|Launch|Establish|Set up|Introduce|Reduce|Expand|Extend|"
            r"Strengthen|"
            r"Improve|Promote|Accelerate|Deepen|Explore|Implement|Advance|Speed up|Step up|"
            r"Develop|"
            r"Create|Ensure|Upgrade|Carry out|Continue|Start|Finish|Begin|Prepare|Draw up|Invest|"
            r"Recruit|Train|Plant|Restore|Merge|Share|Support|Hold|Recogni[sz]e|Settle|Patrol|"
            r"Organi[sz]e|Host|Open|Issue|"
            r"Deliver|Provide|Secure|Conduct|Review|Adopt|Sign|Convene|Pilot|Test|Roll out|Link|"
            r"Align|"
            r"Draft|Submit|Widen|Renew|Abolish|Remove|Ease|Double|Halve|Make|Give|Keep|Set|"
            r"Connect|Simplify|Harmonise|Harmonize|Publish|Add|"
            r"Cut|Raise|"
            r"Jointly [a-z]+)(?! (?:is|was|are|were|has|"
            r"by)\b)(?= [^.\d]{0,90}\d)(?= [^;]{12,}\.$)"
        ),
    ),
    Trigger(
        "commitment.working",
        FindingKind.COMMITMENT,
        Modality.IN_PROGRESS,
        False,
        re.compile(
            r"(?:\b(?:is|are|has been|have been) |, )(?:now |currently |also |jointly )?working "
            r"(?:(?:with|together|closely|jointly)\b[^,.;]{0,80}?\bto\b|(?:to|on|towards?)\b)"
        ),
        re.compile(r"\b(?:which|that|who) $"),
    ),
)
