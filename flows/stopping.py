"""A no at the last question: nothing happens, and that is said."""

from flows.turn import Turn


def stopped(turn: Turn) -> bool:
    if not turn.chose("no"):
        return False
    turn.rest()
    turn.say("cancel-done", "go:menu")
    return True
