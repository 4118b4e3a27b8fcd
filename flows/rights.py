"""Who may do what: one table of acts and roles, asked on every turn."""

from flows.turn import Turn

EVERYBODY = frozenset({"member", "office", "chair", "admin"})
OFFICE = frozenset({"office", "admin"})
ALL_BUT_ADMIN = EVERYBODY - {"admin"}

MAY: dict[str, frozenset[str]] = {
    "menu": EVERYBODY,
    "help": EVERYBODY,
    "cancel": EVERYBODY,
    "status": EVERYBODY,
    "language": EVERYBODY,
    "report": frozenset({"member"}),
    "sheet": frozenset({"member"}),
    "filled": frozenset({"member"}),
    "snooze": frozenset({"member"}),
    "units": frozenset({"member"}),
    "progress": frozenset({"office", "chair", "admin"}),
    "summary": frozenset({"office", "chair", "admin"}),
    "review": OFFICE,
    "evidence": ALL_BUT_ADMIN,  # the chair and the office put files to what they write
    "matters": ALL_BUT_ADMIN,
    "directive": frozenset({"chair"}),
    "ask": frozenset({"chair"}),
    "acknowledge": frozenset({"member", "office"}),  # a directive may be for the office, too
    "difficulty": frozenset({"member"}),
    "forward": frozenset({"office"}),
    "reply": ALL_BUT_ADMIN,
    "nudge": OFFICE | {"chair"},
    "close": OFFICE,
    "proposal": frozenset({"admin"}),
    "reassign": frozenset({"admin"}),
    "invite": frozenset({"admin"}),
    "collect": frozenset({"admin"}),
}


def may(turn: Turn, act: str) -> bool:
    """Whether one of the speaker's seats allows it now; a seat that has ended allows nothing."""
    return bool(turn.roles & MAY[act])


def committees(turn: Turn, act: str) -> list[int]:
    """The committees for which the speaker may do it, in the order of their seats."""
    return list(dict.fromkeys(seat.committee_id for seat in turn.seats if seat.role in MAY[act]))
