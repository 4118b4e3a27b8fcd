"""The same plan is read whatever kind of file it is in and however it is laid out."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import plans
from tests.plans import making

HEADINGS = (
    "STT", "Chỉ tiêu", "Chủ trì theo dõi, đôn đốc", "Chủ trì thực hiện", "Phối hợp", "Thời hạn",
)  # fmt: skip
ROWS = (
    ("1", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết đạt 75%",
     "Chánh Văn phòng", "UBND các xã, phường", "Sở Y tế", "Quý II/2024"),
    ("2", "Tỷ lệ số hóa hồ sơ đạt trên 60%", "Trưởng phòng Tư pháp", "Công an xã", "",
     "trước 30/6/2024"),
    ("3", "Vận hành cổng thông tin điện tử và mạng nội bộ của thành phố", "Lê Thị Hoa",
     "Các cơ quan, đơn vị; Công an xã", "Sở Y tế; Sở Tư pháp", "Cả năm"),
    ("4", "Từ 80% đến 90% hộ gia đình có Internet cáp quang", "Phòng Văn hóa và Thông tin",
     "Viễn thông VNPT, Viettel", "", "Năm 2024"),
)  # fmt: skip
BODY = ("KẾ HOẠCH", "Chuyển đổi số của UBND phường Trần Phú năm 2024")
KINDS = ("csv", "docx", "xlsx", "pdf", "pdf without rules")
PLAIN = plans.read_text("\n".join("\t".join(cells) for cells in (HEADINGS, *ROWS)), "a").rows


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kind=st.sampled_from(KINDS),
    order=st.permutations(range(len(HEADINGS))),
    again=st.sets(st.integers(1, len(ROWS) - 1), max_size=2),
    gap=st.integers(90, 200),
)
def test_shuffled_columns_wrapped_lines_and_repeated_headings_change_nothing(
    tmp_path, kind, order, again, gap
):
    lines = [HEADINGS]
    for number, row in enumerate(ROWS):
        lines.extend([HEADINGS] * (number in again))
        lines.append(row)
    rows = [tuple(row[at] for at in order) for row in lines]
    assert plans.read(_written(tmp_path, kind, rows, order, gap)).rows == PLAIN


def _written(folder, kind, rows, order, gap):
    ending, _, without_rules = kind.partition(" ")
    path = folder / f"plan.{ending}"
    if ending != "pdf":
        return getattr(making, f"written_{ending}")(path, BODY, rows)
    # Columns as wide or narrow as chance has it, so that lines break anywhere.
    shares = (40, gap, 130, 150, 110, 90)
    widths = [shares[at] for at in order]
    return making.written_pdf(path, BODY, rows, widths=widths, rules=not without_rules)
