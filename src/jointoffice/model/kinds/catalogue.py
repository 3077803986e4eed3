"""Every kind of record, by name. A new kind is one file and one line here."""

from __future__ import annotations

from types import MappingProxyType

from jointoffice.model.kinds.agreement import AGREEMENT
from jointoffice.model.kinds.area import AREA
from jointoffice.model.kinds.assignment import ASSIGNMENT
from jointoffice.model.kinds.body import BODY
from jointoffice.model.kinds.breakthrough import BREAKTHROUGH
from jointoffice.model.kinds.commitment import COMMITMENT
from jointoffice.model.kinds.conference import CONFERENCE
from jointoffice.model.kinds.decision import DECISION
from jointoffice.model.kinds.indicator import INDICATOR
from jointoffice.model.kinds.leg import LEG
from jointoffice.model.kinds.linkage import LINKAGE
from jointoffice.model.kinds.matter import MATTER
from jointoffice.model.kinds.membership import MEMBERSHIP
from jointoffice.model.kinds.milestone import MILESTONE
from jointoffice.model.kinds.observation import OBSERVATION
from jointoffice.model.kinds.party import PARTY
from jointoffice.model.kinds.period import PERIOD
from jointoffice.model.kinds.place import PLACE
from jointoffice.model.kinds.plan import PLAN
from jointoffice.model.kinds.programme import PROGRAMME
from jointoffice.model.kinds.project import PROJECT
from jointoffice.model.kinds.proposal import PROPOSAL
from jointoffice.model.kinds.report import REPORT
from jointoffice.model.kinds.task import TASK

KINDS = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            PARTY,
            PROGRAMME,
            AREA,
            TASK,
            LINKAGE,
            BREAKTHROUGH,
            BODY,
            MEMBERSHIP,
            AGREEMENT,
            CONFERENCE,
            DECISION,
            COMMITMENT,
            INDICATOR,
            OBSERVATION,
            PROJECT,
            PLAN,
            MILESTONE,
            PERIOD,
            REPORT,
            MATTER,
            ASSIGNMENT,
            PLACE,
            LEG,
            PROPOSAL,
        )
    }
)
