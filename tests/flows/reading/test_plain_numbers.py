"""The short way to a plain percentage reads every one of them as the long way does."""

import re
from decimal import Decimal
from itertools import product

import pytest

from flows.reading import Context, read, single

WHOLE = range(101)
TAILS = [
    "",
    *(f"{mark}{rest}" for mark in ",." for rest in ["0", "5", "9", "00", "05", "50", "99"]),
]
SUFFIXES = ["", "%", " %"]
CONTEXTS = [
    Context(unit=unit, previous=previous, labels=labels)
    for unit in ("%", "", "hồ sơ")
    for previous in (None, Decimal(50))
    for labels in ((), ("Cấp xã",))
]


@pytest.mark.parametrize("context", CONTEXTS, ids=repr)
def test_the_short_way_says_what_the_long_way_says(context, monkeypatch):
    texts = ["".join(parts) for parts in product(map(str, WHOLE), TAILS, SUFFIXES)]
    short = [read(text, context) for text in texts]
    monkeypatch.setattr(single, "_SURE", re.compile(r"(nothing at all)"))
    assert short == [read(text, context) for text in texts]
