"""Draws words, boxes and lines on a sheet; the only place that knows how matplotlib draws."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, Literal

from reports.picture.lettering import font_file, width_of
from reports.picture.looks import INK, PAPER, PLAIN, UPON, WIDTH, Type

_DOTS = 72  # at 72 dots an inch a point is a pixel
_STEPS = 8  # shades between two colours at the edge of a letter
_CAPITALS = 0.365  # half the height of a capital letter: what looks centred is centred


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the sheet, from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


class Pen:
    """A sheet of paper with its origin in the upper left corner."""

    def __init__(self, height: int) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.font_manager import FontProperties

        size = (WIDTH / _DOTS, height / _DOTS)
        figure = Figure(figsize=size, dpi=_DOTS, facecolor=PAPER)
        self._size = (WIDTH, height)
        self._canvas: Any = FigureCanvasAgg(figure)
        self._axes = figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, WIDTH)
        self._axes.set_ylim(height, 0)
        self._axes.set_axis_off()
        self._fonts = {
            is_bold: FontProperties(fname=str(font_file(is_bold=is_bold)))
            for is_bold in (False, True)
        }

    def write(
        self,
        words: str,
        at: tuple[float, float],
        style: Type,
        align: Literal["left", "right"] = "left",
    ) -> float:
        """Words whose capitals are centred on that height; returns how wide they are."""
        wide = width_of(words, style)
        self._axes.text(
            at[0] - (wide if align == "right" else 0),
            at[1] + _CAPITALS * style.size,
            words,
            fontproperties=self._fonts[style.is_bold],
            fontsize=style.size,
            color=style.colour,
            va="baseline",
            parse_math=False,  # a "$" is money here
        )
        return wide

    def fill(self, box: Box, colour: str, radius: float = 0) -> None:
        from matplotlib.patches import FancyBboxPatch, Rectangle

        corner = (box.left, box.top)
        if not radius:
            patch = Rectangle(corner, box.width, box.height, facecolor=colour, linewidth=0)
            self._axes.add_patch(patch)
            return
        style = f"round,pad=0,rounding_size={min(radius, box.width / 2, box.height / 2)}"
        self._axes.add_patch(
            FancyBboxPatch(
                corner, box.width, box.height, boxstyle=style, facecolor=colour, linewidth=0
            )
        )

    def hatch(self, box: Box, colour: str, pattern: str) -> None:
        from matplotlib.patches import Rectangle

        corner = (box.left, box.top)
        self._axes.add_patch(
            Rectangle(
                corner,
                box.width,
                box.height,
                facecolor="none",
                edgecolor=colour,
                hatch=pattern,
                linewidth=0,
            )
        )

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        width: float = 1,
        colour: str = INK,
    ) -> None:
        from matplotlib.lines import Line2D

        self._axes.add_line(
            Line2D(
                (start[0], end[0]),
                (start[1], end[1]),
                linewidth=width,
                color=colour,
                solid_capstyle="butt",
            )
        )

    def png(self) -> bytes:
        """In a palette: a third of the size, and channels refuse big pictures."""
        from PIL import Image

        self._canvas.draw()
        drawn = Image.frombuffer("RGBA", self._size, bytes(self._canvas.buffer_rgba())).convert(
            "RGB"
        )
        palette = Image.new("P", (1, 1))
        palette.putpalette(_palette())
        out = io.BytesIO()
        drawn.quantize(palette=palette, dither=Image.Dither.NONE).save(out, format="PNG")
        return out.getvalue()


def _palette() -> list[int]:
    """A fixed one, so that amber stays amber however little of it there is."""
    shades = [
        _between(ground, ink, step / _STEPS)
        for ground, inks in UPON
        for ink in inks
        for step in range(1, _STEPS + 1)
    ]
    return [
        channel
        for shade in [*(_between(one, one, 0) for one in PLAIN), *shades]
        for channel in shade
    ]


def _between(ground: str, ink: str, share: float) -> list[int]:
    pairs = ((int(ground[at : at + 2], 16), int(ink[at : at + 2], 16)) for at in (1, 3, 5))
    return [round(start + (end - start) * share) for start, end in pairs]
