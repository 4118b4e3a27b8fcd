"""Every conversation by its name; a new one is added here and nowhere else in the code."""

from flows.acknowledge import AcknowledgeFlow
from flows.admin import AdminFlow
from flows.ask import AskFlow
from flows.broadcast import BroadcastFlow
from flows.close import CloseFlow
from flows.closing_year import YearFlow
from flows.collect import CollectFlow
from flows.contact_change import ContactFlow
from flows.details import DetailsFlow
from flows.difficulty import DifficultyFlow
from flows.directive import DirectiveFlow
from flows.dismiss import DismissFlow
from flows.edited import EditedFlow
from flows.evidence import EvidenceFlow
from flows.extend import ExtendFlow
from flows.filled import FilledFlow
from flows.flow import Flow
from flows.forward import ForwardFlow
from flows.history import HistoryFlow
from flows.invite import InviteFlow
from flows.join import JoinFlow
from flows.leave import LeaveFlow
from flows.matters import MattersFlow
from flows.nudge import NudgeFlow
from flows.overseeing import DutiesFlow
from flows.plan import PlanFlow
from flows.progress import ProgressFlow, SummaryFlow
from flows.proposal import ProposalFlow
from flows.reassign import ReassignFlow
from flows.reissue import ReissueFlow
from flows.reopen import ReopenFlow
from flows.reply import ReplyFlow
from flows.report import ReportFlow
from flows.review import ReviewFlow
from flows.roles import RolesFlow
from flows.sheet import SheetFlow
from flows.single import CancelFlow, HelpFlow, LanguageFlow, MenuFlow, StatusFlow
from flows.snooze import SnoozeFlow
from flows.special_days import DaysFlow
from flows.stuck import StuckFlow
from flows.takeover import TakeoverFlow
from flows.tasks import TasksFlow
from flows.unassigned import UnassignedFlow
from flows.units import UnitsFlow
from flows.unlock import UnlockFlow

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        JoinFlow(),
        MenuFlow(),
        HelpFlow(),
        CancelFlow(),
        ReportFlow(),
        SheetFlow(),
        FilledFlow(),
        StatusFlow(),
        UnitsFlow(),
        TasksFlow(),
        DutiesFlow(),
        SnoozeFlow(),
        LanguageFlow(),
        ProgressFlow(),
        SummaryFlow(),
        ReviewFlow(),
        ExtendFlow(),
        ReopenFlow(),
        UnlockFlow(),
        EditedFlow(),
        ReissueFlow(),
        StuckFlow(),
        NudgeFlow(),
        CloseFlow(),
        ProposalFlow(),
        AdminFlow(),
        PlanFlow(),
        ReassignFlow(),
        UnassignedFlow(),
        TakeoverFlow(),
        DismissFlow(),
        RolesFlow(),
        LeaveFlow(),
        HistoryFlow(),
        BroadcastFlow(),
        DaysFlow(),
        ContactFlow(),
        InviteFlow(),
        EvidenceFlow(),
        DetailsFlow(),
        DirectiveFlow(),
        AskFlow(),
        AcknowledgeFlow(),
        DifficultyFlow(),
        ForwardFlow(),
        ReplyFlow(),
        MattersFlow(),
        CollectFlow(),
        YearFlow(),
    )
}
