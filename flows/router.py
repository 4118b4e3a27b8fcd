"""Decides who hears a message: the open question, a command, or the menu."""

from __future__ import annotations

import re

from flows import rights
from flows.choices import DOOR, chosen, plain
from flows.command_words import command_in, first_words, openings
from flows.contact import contact_of
from flows.conversations import FLOWS
from flows.groups import talk
from flows.join import JoinFlow
from flows.privacy.own_data import PRIVACY, asks_for_own_data
from flows.single import explain
from flows.turn import Turn
from storage import committees, invitations
from storage.consents import NOTICE

DAY = 86_400
MOST_CONTACTS = 3
JOIN = JoinFlow()
LONGEST_OPENING = 4  # words
STRAY = "evidence"  # takes the file of a member that no other conversation wants


def take(turn: Turn) -> None:
    """One turn, from what was heard to what is answered."""
    _take(turn)
    if turn.leads_to:
        _begin_next(turn)
    while turn.is_back:
        turn.is_back = False
        _go_on(turn)


def _take(turn: Turn) -> None:
    if turn.heard.kind == "found":
        _take_finding(turn)
    elif turn.heard.is_group:
        talk.take(turn)
    elif (token := invitation_in(turn)) is not None:
        JOIN.begin(_with(turn, token=token))
    elif turn.flow == "join" and not asks_for_own_data(turn):
        _listen(turn)
    elif turn.speaker.member_id is None or not turn.seats:
        _meet_stranger(turn)
    elif turn.speaker.notice != NOTICE and not asks_for_own_data(turn):
        JOIN.begin_again(turn)
    elif turn.flow and not _may_go_on(turn):
        turn.rest()
        turn.say("right-ended")
        FLOWS["menu"].begin(turn)
    else:
        _BY_KIND.get(turn.heard.kind, _explain_unreadable)(turn)


def _may_go_on(turn: Turn) -> bool:
    """A right that was taken away ends the conversation that needed it, whatever was said."""
    return turn.flow in rights.MAY and rights.may(turn, turn.flow)


def invitation_in(turn: Turn) -> str | None:
    """The token of `/start TOKEN`, or a typed code."""
    command, _, rest = turn.text.strip().partition(" ")
    if command.split("@")[0] == "/start" and rest:
        return rest.strip()
    if command.startswith("/") or not invitations.looks_like_one(turn.text):
        return None
    # A member's nine digits are a figure; nobody's code is without a letter when it matters.
    is_new_here = turn.speaker.member_id is None
    return turn.text.strip() if is_new_here or not plain(turn.text).isdigit() else None


def opened_by(turn: Turn) -> tuple[str, str] | None:
    """The conversation that a text begins with, and what it brings: "hỏi Phòng Y tế: …"."""
    words = plain(turn.text).split(" ")
    if words[0] not in first_words():
        return None
    for count in range(min(len(words) - 1, LONGEST_OPENING), 0, -1):
        flow = openings().get(" ".join(words[:count]))
        if flow is not None and rights.may(turn, flow) and _gives_way(turn, flow):
            rest = re.match(rf"\s*(?:\S+\s+){{{count}}}", turn.text)
            return (flow, turn.text[rest.end() :].strip()) if rest else None
    return None


def _gives_way(turn: Turn, flow: str) -> bool:
    return not turn.flow or FLOWS[turn.flow].gives_way(turn, flow)


def open_door(turn: Turn, door: str) -> None:
    """Begin a conversation, if the speaker may; otherwise say so and change nothing."""
    command, _, rest = door.partition(" ")
    if command not in FLOWS or not rights.may(turn, command):
        turn.say("not-allowed")
        _return(turn)
        return
    if command == "help" and turn.flow:
        explain(turn)
        _return(turn)
        return
    _begin(_with(turn, door=rest), command)


def _begin(turn: Turn, flow: str) -> None:
    """Begin it, or ask first for which committee; what was picked before is not meant again."""
    turn.within = None
    if rights.must_say_where(turn, flow):
        turn.brought["wanted"], flow = flow, "committee"
    FLOWS[flow].begin(turn)


def _begin_next(turn: Turn) -> None:
    """What the conversation before has led to."""
    flow, turn.leads_to = turn.leads_to, ""
    FLOWS[flow if rights.may(turn, flow) else "menu"].begin(turn)


def _take_tap(turn: Turn) -> None:
    carried = turn.heard.choice or ""
    if carried.startswith(DOOR):
        open_door(turn, carried.removeprefix(DOOR))
        return
    number, _, choice = carried.partition(":")
    if number == str(turn.speaker.turn) and turn.flow:
        turn.choice = choice
        _listen(turn)
    else:
        # An old button, or the same tap twice: nothing is done, the open question stands.
        turn.reply.toast = turn.phrase("tap-old")
        turn.say("tap-old")
        _return(turn)


def _take_file(turn: Turn) -> None:
    """A file goes to the open question, else to a conversation that begins with such a file."""
    if turn.flow and FLOWS[turn.flow].wants_file(turn):
        _listen(turn)
        return
    for name in sorted(FLOWS, key=STRAY.__eq__):
        if name in rights.MAY and rights.may(turn, name) and FLOWS[name].wants_file(turn):
            FLOWS[name].begin(turn)
            return
    _explain_unreadable(turn)


def _take_finding(turn: Turn) -> None:
    """What came of work: for the conversation that asked, if the person may still have it."""
    name = str((turn.heard.found or {}).get("flow"))
    if turn.flow == name and rights.may(turn, name):
        FLOWS[name].hear(turn)
        return
    turn.is_aside = True
    if name in FLOWS and rights.may(turn, name):
        FLOWS[name].find(turn)


def _take_text(turn: Turn) -> None:
    if not turn.text.strip():
        _explain_unreadable(turn)
        return
    offered = turn.facts.get("choices", [])
    turn.choice = chosen(offered, turn.text, turn.locale)
    if turn.choice is not None and turn.choice.startswith(DOOR):
        open_door(turn, turn.choice.removeprefix(DOOR))
    elif turn.choice is not None:
        _listen(turn)
    elif (command := command_in(turn.text)) is not None:
        open_door(turn, command)
    elif (begun := opened_by(turn)) is not None:
        flow, rest = begun
        _begin(_with(turn, words=rest), flow)
    elif turn.flow:
        _listen(turn)
    elif not _is_overheard(turn):
        FLOWS["menu"].begin(turn)


def _is_overheard(turn: Turn) -> bool:
    """Words that no question asked for, such as figures pasted line by line."""
    return any(
        name in rights.MAY and rights.may(turn, name) and flow.overhears(turn)
        for name, flow in FLOWS.items()
    )


def _listen(turn: Turn) -> None:
    if turn.flow == "join" and turn.choice is None:
        turn.choice = _choice_of_guest(turn)
    FLOWS[turn.flow].hear(turn)


def _choice_of_guest(turn: Turn) -> str | None:
    """A guest taps or types the answer to "is this you?"; nothing else is open to them."""
    number, _, choice = (turn.heard.choice or "").partition(":")
    if turn.heard.kind == "tap":
        return choice if number == str(turn.speaker.turn) else None
    if command_in(turn.text) == PRIVACY:  # the question itself names that word
        return "explain"
    return chosen(turn.facts.get("choices", []), turn.text, turn.locale)


def _go_on(turn: Turn) -> None:
    """Put the question again that was interrupted, if the speaker may still be asked."""
    if rights.may(turn, turn.flow):
        FLOWS[turn.flow].ask(turn)
    else:
        turn.rest()


def _return(turn: Turn) -> None:
    """Put the open question again after an interruption; without one, show the menu."""
    if turn.flow:
        FLOWS[turn.flow].ask(turn)
    else:
        FLOWS["menu"].begin(turn)


def _explain_unreadable(turn: Turn) -> None:
    turn.say("heard-edit" if turn.heard.kind == "edited" else "heard-other")
    _return(turn)


def _meet_stranger(turn: Turn) -> None:
    """One polite line a day; more would invite a conversation we may not have."""
    greeted = turn.speaker.greeted_at
    if greeted is None or (turn.now - greeted).total_seconds() >= DAY:
        turn.greets_stranger = True
        turn.say("stranger", contact=_contacts(turn))


def _contacts(turn: Turn) -> str:
    """Whom to call: nobody knows of which committee a stranger is, so those of all."""
    found = [contact_of(turn.db, one, turn.now) for one in committees.all_of(turn.db)]
    named = list(dict.fromkeys(one for one in found if one))[:MOST_CONTACTS]
    return "; ".join(named) or turn.phrase("stranger-office")


def _with(turn: Turn, **facts: str) -> Turn:
    turn.brought = facts
    return turn


def _take_edit(turn: Turn) -> None:
    """A message that was changed may have given a figure."""
    if rights.may(turn, "edited"):
        FLOWS["edited"].begin(turn)
    else:
        _explain_unreadable(turn)


_BY_KIND = {"edited": _take_edit, "tap": _take_tap, "file": _take_file, "text": _take_text}
