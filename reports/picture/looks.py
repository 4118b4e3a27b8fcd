"""The scorecard's colours, sizes and columns, in pixels of the finished picture."""

from dataclasses import dataclass

WIDTH = 1_200
LEFT, RIGHT = 56, 1_144

INK, SOFT, FAINT, LINE = "#1B2733", "#5A6875", "#8A96A1", "#E1E6EB"
PAPER, PANEL, NIGHT, DAWN = "#FFFFFF", "#F4F6F8", "#12324A", "#B9CDDC"
TRACK = "#E6EBEF"
GREEN, RED, AMBER, BLUE = "#1E7F52", "#C7431C", "#9A6200", "#1F6FB2"
# The colours of a picture: these, and shades between what is drawn and what it is drawn upon.
PLAIN = (PAPER, PANEL, LINE, TRACK, NIGHT, AMBER)
UPON = (
    (PAPER, (INK, SOFT, FAINT, NIGHT, GREEN, RED, BLUE)),
    (PANEL, (INK, SOFT, GREEN, RED, AMBER, BLUE)),
    (NIGHT, (PAPER, DAWN)),
    (TRACK, (INK, FAINT)),
    (GREEN, (PAPER, INK)),
    (RED, (PAPER, INK)),
    (BLUE, (PAPER, INK)),
)


@dataclass(frozen=True, slots=True)
class Type:
    """A size, a colour and a weight of letters."""

    size: float
    colour: str = INK
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How a status is shown: never by its colour alone."""

    colour: str
    sign: str
    hatch: str = ""


LOOKS = {
    "met": Look(GREEN, "✓"),
    "below": Look(RED, "✗"),
    "ongoing": Look(BLUE, "→"),
    "noted": Look(BLUE, "•"),
    "not_yet": Look(SOFT, "–", "..."),
    "not_applicable": Look(SOFT, "–"),
    "answered": Look(SOFT, "○", "////"),
    "returned": Look(SOFT, "←", "////"),
    "missing": Look(SOFT, "○", "////"),
}
