"""Every conversation by its name; a new one is added here and nowhere else in the code."""

from flows.admin import AdminFlow
from flows.broadcast import BroadcastFlow
from flows.closing_year import YearFlow
from flows.collect import CollectFlow
from flows.contact_change import ContactFlow
from flows.details import DetailsFlow
from flows.dismiss import DismissFlow
from flows.flow import Flow
from flows.groups.rooms import RoomsFlow
from flows.history import HistoryFlow
from flows.invite import InviteFlow
from flows.join import JoinFlow
from flows.leave import LeaveFlow
from flows.matters.acknowledge import AcknowledgeFlow
from flows.matters.ask import AskFlow
from flows.matters.difficulty import DifficultyFlow
from flows.matters.directive import DirectiveFlow
from flows.matters.forward import ForwardFlow
from flows.matters.matters import MattersFlow
from flows.matters.reply import ReplyFlow
from flows.office.close import CloseFlow
from flows.office.extend import ExtendFlow
from flows.office.nudge import NudgeFlow
from flows.office.progress import ProgressFlow, SummaryFlow
from flows.office.reissue import ReissueFlow
from flows.office.reopen import ReopenFlow
from flows.office.review import ReviewFlow
from flows.office.stuck import StuckFlow
from flows.office.unlock import UnlockFlow
from flows.overseeing import DutiesFlow
from flows.planning.plan import PlanFlow
from flows.privacy.page import PrivacyFlow
from flows.privacy.petitions import PetitionsFlow
from flows.reassign import ReassignFlow
from flows.reminders.ahead import AheadFlow
from flows.reminders.ladder import LadderFlow
from flows.reminders.rules import RulesFlow
from flows.reporting.edited import EditedFlow
from flows.reporting.evidence import EvidenceFlow
from flows.reporting.filled import FilledFlow
from flows.reporting.proposal import ProposalFlow
from flows.reporting.report import ReportFlow
from flows.reporting.sheet import SheetFlow
from flows.roles import RolesFlow
from flows.settings import PreferFlow, SettingsFlow
from flows.single import CancelFlow, HelpFlow, LanguageFlow, MenuFlow, StatusFlow
from flows.snooze import SnoozeFlow
from flows.special_days import DaysFlow
from flows.takeover import TakeoverFlow
from flows.tasks import TasksFlow
from flows.unassigned import UnassignedFlow
from flows.units import UnitsFlow
from flows.where import CommitteeFlow

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        JoinFlow(),
        MenuFlow(),
        HelpFlow(),
        CancelFlow(),
        CommitteeFlow(),
        ReportFlow(),
        SheetFlow(),
        FilledFlow(),
        StatusFlow(),
        UnitsFlow(),
        TasksFlow(),
        DutiesFlow(),
        SnoozeFlow(),
        LanguageFlow(),
        SettingsFlow(),
        PreferFlow(),
        PrivacyFlow(),
        PetitionsFlow(),
        RoomsFlow(),
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
        AheadFlow(),
        LadderFlow(),
        RulesFlow(),
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
