"""A sheet that comes back: every answer as it would be typed, and every bad file refused."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading import Context, Kind, read
from flows.reading.cells import Cell, cell_of
from flows.reading.sheet import found, rows
from plans.problems import Unreadable
from tests.sheets import Desk
from tests.sheets_made import made

SENT = made()
SETTLED = {Kind.PERCENT, Kind.FRACTION, Kind.COUNT}


def answers(content):
    return {row.key.code: row.cells for row in rows(content, "x.xlsx") if row.key}


def refused(content):
    with pytest.raises(Unreadable) as problem:
        rows(content, "x.xlsx")
    return problem.value.reason


def test_an_untouched_sheet_has_a_row_for_each_request_and_no_answer():
    assert answers(SENT) == {"I.1": {}, "I.2": {}, "I.3": {}, "I.4": {}}


@pytest.mark.parametrize(
    ("value", "shape", "expected"),
    [("92,5", "@", Cell("92,5")), (" 450/500 ", "@", Cell("450/500")),
     (92.5, "General", Cell("92,5", "number")), (1250, "#,##0", Cell("1250", "number")),
     (1.234, "General", Cell("1,2340", "number")), (0.1 + 0.2, "General", Cell("0,3", "number")),
     (0.925, "0.0%", Cell("92,5%", "percent")), (0.925, "0%", Cell("92,5%", "percent", "93%")),
     (1, "0%", Cell("100%", "percent")), (5, '0" %"', Cell("5", "number")),
     (dt.date(2024, 5, 4), "d/m", Cell("4/5/2024", "date")),
     (dt.time(4, 5), "h:mm", Cell("04:05:00", "date")),
     (True, "General", Cell("TRUE", "fault")), ("#DIV/0!", "General", Cell("#DIV/0!", "fault")),
     ("#N/A", "General", Cell("#N/A", "fault")), ("", "@", None), ("  ", "@", None),
     (None, "@", None), (-5, "General", Cell("-5", "number")),
     (1e20, "General", Cell("1e+20", "fault"))],
)  # fmt: skip
def test_a_cell_is_what_would_have_been_typed(value, shape, expected):
    assert cell_of(value, shape, is_formula=False) == expected


def test_a_formula_counts_by_its_last_result():
    assert cell_of(95, "General", is_formula=True) == Cell("95", "formula")
    assert cell_of(None, "General", is_formula=True) == Cell("=", "fault")
    assert cell_of("#REF!", "General", is_formula=True).how == "fault"


def test_rows_that_lost_their_key_are_told_apart_from_empty_ones():
    desk = Desk(SENT).fill("I.1", a="92")
    desk.page.cell(desk.keys + 2, 1).value = "nothing of ours"
    without = [row for row in rows(desk.saved(), "x") if row.key is None]
    assert [row.cells["value 0"].typed for row in without] == ["92"]


def test_a_row_that_was_copied_comes_twice():
    desk = Desk(SENT).fill("I.1", a="92")
    copied = [cell.value for cell in desk.page[desk.keys + 2]]
    desk.page.append(copied)
    codes = [row.key.code for row in rows(desk.saved(), "x")]
    assert codes == ["I.1", "I.2", "I.3", "I.4", "I.1"]


def test_columns_may_change_places():
    desk = Desk(SENT).fill("I.2", a="1.250", note="ghi chú")
    desk.page.insert_cols(3, 2)
    assert answers(desk.saved())["I.2"] == {"value 0": Cell("1.250"), "note": Cell("ghi chú")}


def repacked(change):
    """The sheet with its parts changed: `change` gives the new content of each part."""
    made_again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SENT)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(made_again, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in change(parts).items():
            new.writestr(name, content)
    return made_again.getvalue()


def test_files_that_are_not_our_sheet_are_refused_each_with_its_reason():
    assert refused(b"") == "not_its_kind"
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)) == "old_office"
    encrypted = "EncryptedPackage".encode("utf-16-le")
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + encrypted) == "encrypted"
    assert refused(repacked(lambda parts: {**parts, "xl/vbaProject.bin": b"x"})) == "macro"
    bomb = {"xl/media/x.bin": bytes(60 * 1024 * 1024)}
    assert refused(repacked(lambda parts: {**parts, **bomb})) == "too_large_unpacked"
    assert refused(bytes(6 * 1024 * 1024)) == "too_large"
    assert refused(repacked(lambda parts: {"a.txt": b"x"})) == "not_its_kind"
    book = "xl/workbook.xml"
    assert (
        refused(repacked(lambda parts: {**parts, book: b"<!DOCTYPE x>" + parts[book]})) == "broken"
    )
    assert refused(repacked(lambda parts: {**parts, book: b"<workbook"})) == "broken"
    other = io.BytesIO()
    from openpyxl import Workbook

    Workbook().save(other)
    assert refused(other.getvalue()) == "not_ours"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(SENT)), st.binary(min_size=1, max_size=40))
def test_a_damaged_file_is_refused_and_never_crashes(place, noise):
    for content in (SENT[:place], SENT[:place] + noise + SENT[place + len(noise) :], noise):
        assert {"rows", "problem"} & set(found(content, "x.xlsx"))


shares = st.decimals(0, 100, places=2)
counts = st.integers(0, 10_000_000)


def typed_share(value, way):
    """A share as people leave it in a cell: the value, and the cell's number format."""
    words = format(value.normalize(), "f").replace(".", ",")
    return {
        "text": (words, "@"),
        "sign": (f"{words} %", "@"),
        "number": (float(value), "General"),
        "percent": (float(value / 100), "0.00%"),
    }[way]


def typed_count(value, way):
    return {
        "text": (str(value), "@"),
        "dots": (f"{value:,}".replace(",", "."), "@"),
        "number": (value, "#,##0"),
        "float": (float(value), "General"),
    }[way]


@settings(max_examples=40, deadline=None)
@given(shares, st.sampled_from(["text", "sign", "number", "percent"]),
       counts, st.sampled_from(["text", "dots", "number", "float"]))  # fmt: skip
def test_a_number_comes_back_as_it_was_or_is_asked(share, share_way, count, count_way):
    desk = Desk(SENT).fill("I.1", a=typed_share(share, share_way))
    desk.fill("I.2", a=typed_count(count, count_way))
    back = answers(desk.saved())
    for code, unit, value in (("I.1", "%", share), ("I.2", "hộ", Decimal(count))):
        reading = read(back[code]["value 0"].typed, Context(unit=unit))
        if reading.kind in SETTLED and not reading.must_confirm:
            assert reading.values == (value,)
        else:
            assert reading.must_confirm
    silent = read(back["I.1"]["value 0"].typed, Context())
    assert silent.values[0] == share  # whatever is asked, it is asked about this number


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]),
                         max_size=60),
                 st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
                 st.dates()),
       st.sampled_from(["General", "@", "0%", "d/m/yyyy", '"a%"0', "[Red]0.0%;0"]))  # fmt: skip
def test_anything_in_a_cell_is_an_answer_a_fault_or_nothing(value, shape):
    cell = cell_of(value, shape, is_formula=False)
    if cell is not None:
        assert cell.how in {"text", "number", "percent", "date", "fault"}
        assert cell.typed
        orjson.dumps({"typed": cell.typed, "shown": cell.shown})
