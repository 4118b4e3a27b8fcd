"""A plan is read in less than a second, and five thousand rows in less than ten."""

import time

import pytest

import plans
from tests.plans import making

HEADINGS = ("STT", "Chỉ tiêu", "Chủ trì theo dõi", "Chủ trì thực hiện", "Phối hợp", "Thời hạn")
BODY = ("KẾ HOẠCH", "Chuyển đổi số của UBND phường Trần Phú năm 2024")


def rows(count):
    return [
        HEADINGS,
        *(
            (str(number), f"Tỷ lệ hồ sơ loại {number} đạt trên {number % 90 + 5}%", "Văn phòng",
             "Công an phường; Trạm Y tế", "Các tổ dân phố", "Quý II/2024")
            for number in range(1, count + 1)
        ),
    ]  # fmt: skip


def seconds(path, count):
    start = time.process_time()
    assert len(plans.read(path).rows) == count
    return time.process_time() - start


@pytest.mark.parametrize("kind", ["csv", "xlsx", "docx", "pdf"])
def test_thirty_rows_take_less_than_a_second(tmp_path, kind):
    path = getattr(making, f"written_{kind}")(tmp_path / f"plan.{kind}", BODY, rows(30))
    seconds(path, 30)  # the libraries are loaded
    assert seconds(path, 30) < 1


def by_hand(path, body, table):
    """python-docx takes minutes to write what is read in seconds."""
    made = making.table(*([making.cell(text) for text in row] for row in table))
    return making.raw_docx(path, "".join(making.paragraph(line) for line in body) + made)


@pytest.mark.parametrize(
    ("kind", "write"),
    [("csv", making.written_csv), ("xlsx", making.written_xlsx), ("docx", by_hand)],
)
def test_five_thousand_rows_take_less_than_ten_seconds(tmp_path, kind, write):
    assert seconds(write(tmp_path / f"plan.{kind}", BODY, rows(5000)), 5000) < 10
