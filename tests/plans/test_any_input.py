"""Whatever comes in, a plan or one clear refusal comes out."""

import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plans

HEADINGS = ("STT", "Chỉ tiêu", "Chủ trì theo dõi, đôn đốc", "Chủ trì thực hiện", "Phối hợp")
ROWS = (
    ("1", "Tỷ lệ hồ sơ trực tuyến đạt 75%", "Chánh Văn phòng", "UBND các xã, phường", "Sở Y tế"),
    ("2", "Tỷ lệ số hóa hồ sơ đạt trên 60%", "Trưởng phòng Tư pháp", "Công an xã", ""),
    ("3", "Vận hành cổng thông tin", "Lê Thị Hoa", "Các cơ quan, đơn vị; Công an xã", "Sở Y tế"),
)
FRAGMENTS = (
    "STT", "Chỉ tiêu", "Chủ trì", "Phối hợp", "Thời gian", "I", "II", "1", "2", "5", "\t", "\n",
    "\n\n", " ", "|", "|---|", "75%", "trên",
    "từ 80% đến 90%", "trước ngày 15/5/2024", "Quý I/2024",
    "Phòng Y tế", "UBND các xã, phường", "KẾ HOẠCH", "I. MỤC TIÊU", "- ", ";", "(", "<b>", "**",
    "99999999999999999999", "trước ngày 99 của tháng cuối quý", "31/02/0000", "năm 2024", "<br>",
)  # fmt: skip


def outcome(read) -> plans.Plan | plans.Unreadable:
    try:
        return read()
    except plans.Unreadable as refusal:
        return refusal


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_a_plan_or_are_refused(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(content)
    assert isinstance(outcome(lambda: plans.read(path)), plans.Plan | plans.Unreadable)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=500))
def test_any_text_is_a_plan_or_is_refused(text):
    table = f"STT\tChỉ tiêu\tChủ trì\n1\t{text}\tVăn phòng\n"
    for whole in (text, table):
        found = outcome(lambda whole=whole: plans.read_text(whole, "any.txt"))
        assert isinstance(found, plans.Plan | plans.Unreadable)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60))
def test_any_mixture_of_the_parts_of_plans_is_a_plan_or_is_refused(parts):
    found = outcome(lambda: plans.read_text(" ".join(parts), "any.txt"))
    if isinstance(found, plans.Plan):
        plans.as_json(found)


@given(
    order=st.permutations(range(len(HEADINGS))),
    again=st.sets(st.integers(1, len(ROWS)), max_size=3),
    shape=st.sampled_from(["{}", "| {} |"]),
)
def test_shuffled_columns_and_repeated_headings_change_nothing(order, again, shape):
    def line(cells):
        mark = "\t" if shape == "{}" else " | "
        return shape.format(mark.join(cells[at] for at in order))

    lines = [line(HEADINGS)]
    for number, row in enumerate(ROWS, 1):
        lines.extend([line(HEADINGS)] * (number in again))
        lines.append(line(row))
    plain = "\n".join("\t".join(cells) for cells in (HEADINGS, *ROWS))
    assert plans.read_text("\n".join(lines), "a").rows == plans.read_text(plain, "b").rows


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.md", b"\n \n\t\n", "empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        ("old.txt", "Chỉ tiêu".encode("cp1258", "replace"), "not_utf8"),
        ("wide.txt", "Chỉ tiêu".encode("utf-16"), "binary"),
        ("letter.txt", "Kính gửi các đơn vị".encode(), "no_table"),
        ("plan.exe", b"MZ", "unknown_format"),
        ("plan", b"STT", "unknown_format"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_with_its_reason(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(plans.Unreadable) as refusal:
        plans.read(path)
    assert refusal.value.reason == reason


def test_what_is_not_there_or_no_file_is_refused(tmp_path):
    for path, reason in ((tmp_path / "no.txt", "not_found"), (Path(tmp_path), "unknown_format")):
        with pytest.raises(plans.Unreadable) as refusal:
            plans.read(path)
        assert refusal.value.reason == reason
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(plans.Unreadable, match="not_a_file"):
        plans.read(tmp_path / "folder.txt")


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 21 * 1024 * 1024)
    with pytest.raises(plans.Unreadable) as refusal:
        plans.read(path)
    assert refusal.value.facts == {"megabytes": 21, "most": 20}


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "PLAN.TXT"
    path.write_bytes(b"\xef\xbb\xbf" + plans.demonstration().read_bytes())
    assert plans.read(path).rows == plans.read(plans.demonstration()).rows


def test_a_long_document_is_read_in_seconds():
    words = plans.demonstration().read_text(encoding="utf-8").split()
    mixed = random.Random(1)
    body = "\n".join(" ".join(mixed.choices(words, k=40)) for _ in range(5000))
    start = time.process_time()
    outcome(lambda: plans.read_text(body + plans.demonstration().read_text("utf-8"), "long"))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "text",
    [
        "STT Chỉ tiêu\n" * 40_000,
        "STT Chỉ tiêu Chủ trì theo dõi Chủ trì thực hiện\n1 " + "Phòng Y tế UBND xã " * 20_000,
        "STT\tChỉ tiêu\tChủ trì\n1\t" + "đạt trên 75% còn giảm còn " * 15_000 + "\tPhòng Y tế",
        "STT\tChỉ tiêu\tChủ trì\n1\tHồ sơ đạt 75%\t" + "Phòng Y tế, " * 30_000,
        "(" * 400_000,
        "<b " * 100_000,
        "I. MỤC TIÊU\n" + "- Tỷ lệ hồ sơ trực tuyến đạt 75%.\n" * 10_000,
    ],
)
def test_nothing_makes_it_think_for_long(text):
    start = time.process_time()
    outcome(lambda: plans.read_text(text, "hard.txt"))
    assert time.process_time() - start < 10


def test_a_text_longer_than_any_plan_is_refused():
    with pytest.raises(plans.Unreadable) as refusal:
        plans.read_text("a" * 2_000_001, "long.txt")
    assert refusal.value.reason == "too_long"
