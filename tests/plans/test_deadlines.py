"""A last day on time is found in many wordings, in the body as in a cell, and none is invented."""

import pytest

import plans
from plans import dates

YEAR = 2025
SENTENCES = (
    ("hoàn thành trước ngày 15/5", "2025-05-14"),
    ("xong trước ngày 15/5/2025", "2025-05-14"),
    ("trước 15/05/2025", "2025-05-14"),
    ("trước ngày 15-5-2025", "2025-05-14"),
    ("trước ngày 15.5.2025", "2025-05-14"),
    ("chậm nhất ngày 15/5/2025", "2025-05-15"),
    ("chậm nhất ngày 15/5", "2025-05-15"),
    ("chậm nhất đến ngày 15/5/2025", "2025-05-15"),
    ("chậm nhất vào ngày 15 tháng 5 năm 2025", "2025-05-15"),
    ("chậm nhất là 15/5/2025", "2025-05-15"),
    ("muộn nhất ngày 20/6/2025", "2025-06-20"),
    ("không muộn hơn ngày 20/6/2025", "2025-06-20"),
    ("không quá ngày 20/6/2025", "2025-06-20"),
    ("hạn cuối ngày 20/6/2025", "2025-06-20"),
    ("thời hạn hoàn thành: 20/6/2025", "2025-06-20"),
    ("thời gian hoàn thành: ngày 20/6/2025", "2025-06-20"),
    ("hoàn thành vào ngày 20/6/2025", "2025-06-20"),
    ("hoàn thành trong ngày 20/6/2025", "2025-06-20"),
    ("đến hết ngày 20/6/2025", "2025-06-20"),
    ("hết ngày 20/6/2025", "2025-06-20"),
    ("hoàn thành đến ngày 20/6/2025", "2025-06-20"),
    ("trong quý III", "2025-09-30"),
    ("trong quý III/2025", "2025-09-30"),
    ("hoàn thành trong Quý III năm 2025", "2025-09-30"),
    ("hoàn thành quý II/2025", "2025-06-30"),
    ("hoàn thành trong quý II", "2025-06-30"),
    ("trước quý III/2025", "2025-06-30"),
    ("xong trong quý 3/2025", "2025-09-30"),
    ("hết quý III/2025", "2025-09-30"),
    ("đến hết quý III/2025", "2025-09-30"),
    ("hết tháng 6", "2025-06-30"),
    ("hết tháng 6/2025", "2025-06-30"),
    ("hết tháng 6 năm 2025", "2025-06-30"),
    ("xong trong tháng 6", "2025-06-30"),
    ("trong tháng 6/2025", "2025-06-30"),
    ("trong tháng 6 năm 2025", "2025-06-30"),
    ("hoàn thành tháng 6/2025", "2025-06-30"),
    ("trước tháng 6", "2025-05-31"),
    ("trước tháng 6/2025", "2025-05-31"),
    ("trước cuối tháng 6/2025", "2025-06-30"),
    ("trước ngày cuối cùng của tháng 6/2025", None),
    ("cuối tháng 6/2025", "2025-06-30"),
    ("cuối quý II/2025", "2025-06-30"),
    ("đến cuối năm 2025", "2025-12-31"),
    ("trước 30/11 hằng năm", "2025-11-29"),
    ("trước ngày 30/11 hàng năm", "2025-11-29"),
    ("trong 6 tháng đầu năm 2025", "2025-06-30"),
    ("trong 6 tháng đầu năm", "2025-06-30"),
    ("trước ngày 30 tháng 6 năm 2025", "2025-06-29"),
    ("trước ngày 30 tháng 6", "2025-06-29"),
    ("từ ngày 01/6 đến ngày 30/6/2025", "2025-06-30"),
    ("từ ngày 01/6 đến 30/6", "2025-06-30"),
    ("từ 01/6/2025 đến hết 30/6/2025", "2025-06-30"),
    ("từ tháng 3 đến tháng 5/2025", "2025-05-31"),
    ("từ tháng 3 đến hết tháng 5", "2025-05-31"),
    ("từ tháng 3/2025 - tháng 5/2025", "2025-05-31"),
    ("từ quý I đến quý III/2025", "2025-09-30"),
    ("trong tháng 3 và tháng 4 năm 2025", "2025-04-30"),
    ("trong tháng 3, 4/2025", "2025-04-30"),
    ("trong tháng 12/2025", "2025-12-31"),
    ("trong quý I và quý II năm 2025", "2025-06-30"),
    ("trước ngày 15 của tháng cuối quý", None),
    ("trước ngày 5 hằng tháng", None),
    ("Căn cứ Quyết định số 12/QĐ-UBND ngày 15/5/2025 của UBND tỉnh", None),
    ("Nghị định có hiệu lực từ ngày 01/7/2025", None),
    ("theo Công văn ngày 5/3/2025", None),
    ("Ngày Chuyển đổi số quốc gia 10/10", None),
    ("Kế hoạch số 10/KH-UBND ngày 10 tháng 01 năm 2025", None),
    ("trước ngày 31/3/2026", "2026-03-30"),
    ("ban hành trước ngày 28/02/2025", "2025-02-27"),
    ("đăng ký gửi về Văn phòng trước 17h00 ngày 20/6/2025", "2025-06-20"),
    ("gửi trước 17 giờ ngày 20/6/2025", "2025-06-20"),
    ("trình UBND tỉnh trong tháng 02/2025", "2025-02-28"),
    ("trong tuần đầu tháng 4/2025", None),
)
CELLS = (
    ("Tháng 6/2025", "2025-06-30"),
    ("Tháng 6", "2025-06-30"),
    ("Tháng 6 năm 2025", "2025-06-30"),
    ("T6/2025", "2025-06-30"),
    ("6/2025", "2025-06-30"),
    ("06/2025", "2025-06-30"),
    ("Quý II", "2025-06-30"),
    ("Quý II/2025", "2025-06-30"),
    ("Quý 2/2025", "2025-06-30"),
    ("Q2/2025", "2025-06-30"),
    ("Q3/2025", "2025-09-30"),
    ("Quý II năm 2025", "2025-06-30"),
    ("Quý II - 2025", "2025-06-30"),
    ("30/6/2025", "2025-06-30"),
    ("30/06", "2025-06-30"),
    ("Trước 30/6", "2025-06-29"),
    ("Trước ngày 30/6/2025", "2025-06-29"),
    ("Hết tháng 6", "2025-06-30"),
    ("Hết quý II", "2025-06-30"),
    ("Đến 30/6/2025", "2025-06-30"),
    ("Đến hết 30/6/2025", "2025-06-30"),
    ("Ngày 30/6/2025", "2025-06-30"),
    ("30 tháng 6 năm 2025", "2025-06-30"),
    ("30-6-2025", "2025-06-30"),
    ("30.6.2025", "2025-06-30"),
    ("Trong tháng 6", "2025-06-30"),
    ("Cuối quý III/2025", "2025-09-30"),
    ("6 tháng đầu năm", "2025-06-30"),
    ("Tháng 3 - 6/2025", "2025-06-30"),
    ("Tháng 3-tháng 6/2025", "2025-06-30"),
    ("Từ tháng 3 đến tháng 6/2025", "2025-06-30"),
    ("Quý I-II/2025", "2025-06-30"),
    ("Quý I, II/2025", "2025-06-30"),
    ("Quý II, III/2025", "2025-09-30"),
    ("Quý III, quý IV/2025", "2025-12-31"),
    ("Quý IV/2025", "2025-12-31"),
    ("Thường xuyên", None),
    ("Hằng tháng", None),
    ("Hàng quý", None),
    ("Cả năm", None),
    ("Năm 2025", "2025-12-31"),
    ("2025", "2025-12-31"),
    ("Trong năm 2025", "2025-12-31"),
    ("Trong năm", None),
    ("Before 30 June 2025", "2025-06-29"),
    ("June 2025", "2025-06-30"),
    ("30 June 2025", "2025-06-30"),
    ("By June 30, 2025", "2025-06-30"),
    ("Before 30/6/2025", "2025-06-29"),
    ("By 30/6/2025", "2025-06-30"),
    ("2025-06-30", "2025-06-30"),
    ("Quarter II/2025", "2025-06-30"),
    ("Xong trước 30/6", "2025-06-29"),
    ("Hoàn thành trong Quý I", "2025-03-31"),
    ("31/12/2025", "2025-12-31"),
    ("Tháng 12", "2025-12-31"),
    ("Trước tháng 6/2025", "2025-05-31"),
    ("Trước 6/2025", "2025-05-31"),
    ("Cuối năm 2025", "2025-12-31"),
    ("Quý 30/6/2025", None),
)
HEAD = "UBND XÃ TÂN AN\nKẾ HOẠCH\nChuyển đổi số xã Tân An năm 2025\n\n"
TABLE = "\n\nPHỤ LỤC\nSTT\tChỉ tiêu\tTheo dõi\n1\tHồ sơ trực tuyến đạt 90%\tVăn phòng\n"
BODIES = (
    (
        (
            "II. NHIỆM VỤ\n"
            "1. Nhiệm vụ chung\n"
            "- Tính đến hết tháng 12/2024, toàn xã có 95% hộ có Internet.\n"
            "- Đến hết năm 2024 đã hoàn thành 12/15 chỉ tiêu."
        ),
        [],
    ),
    (
        (
            "I. KẾT QUẢ THỰC HIỆN NĂM 2024\n"
            "- Hoàn thành số hóa trong tháng 6/2024.\n"
            "II. NHIỆM VỤ\n"
            "- Công an xã: rà soát dữ liệu trước 20/3/2025."
        ),
        [("Công an xã", "2025-03-19")],
    ),
    (
        (
            "III. TỔ CHỨC THỰC HIỆN\n"
            "1. Văn phòng HĐND và UBND xã\n"
            "a) Tham mưu ban hành quy chế, hoàn thành trong tháng 3.\n"
            "b) Báo cáo kết quả trước ngày 25 của tháng cuối quý.\n"
            "2. Trưởng các thôn: Tuyên truyền, vận động; hoàn thành việc cài đặt chữ ký "
            "số cho người dân trước 31/10/2025."
        ),
        [("Văn phòng HĐND và UBND xã", "2025-03-31"), ("Trưởng các thôn", "2025-10-30")],
    ),
    ("- Số liệu quý I tính từ ngày 15/12/2024 đến ngày 14/3/2025.", []),
    ("- Các đơn vị chốt số liệu từ ngày 15/12/2024 đến 14/3/2025 để báo cáo.", []),
    (
        (
            "- Giao Phòng Văn hóa - Xã hội xây dựng kế hoạch tập huấn, trình UBND xã "
            "trước ngày 28 tháng 02 năm 2025."
        ),
        [("Phòng Văn hóa - Xã hội", "2025-02-27")],
    ),
    (
        "- Yêu cầu các thôn hoàn thành kiện toàn Tổ công nghệ số cộng đồng trong quý I/2025.",
        [("các thôn", "2025-03-31")],
    ),
    (
        "- Đề nghị UBMTTQ xã phối hợp tuyên truyền, thời gian hoàn thành: trước ngày 30/4/2025.",
        [("UBMTTQ xã", "2025-04-29")],
    ),
    ("- Kế hoạch có hiệu lực từ ngày 01/01/2025.", []),
    ("- Thời gian thực hiện: từ tháng 1 đến tháng 12/2025.", [(None, "2025-12-31")]),
    (
        "- Tổ chức hội nghị sơ kết 6 tháng trước ngày 15/7 và tổng kết năm trước ngày 15/12/2025.",
        [(None, "2025-07-14"), (None, "2025-12-14")],
    ),
    ("- Nghị quyết số 05/NQ-HĐND ngày 10/12/2024 của HĐND xã giao hoàn thành trong năm 2025.", []),
    (
        "- Công chức Tài chính - Kế toán: bố trí kinh phí, xong trước ngày 15.4.2025.",
        [("Công chức Tài chính - Kế toán", "2025-04-14")],
    ),
    (
        (
            "- Trạm Y tế chủ trì lập hồ sơ sức khỏe điện tử cho 100% người dân chậm nhất "
            "trong quý III năm 2025."
        ),
        [("Trạm Y tế", "2025-09-30")],
    ),
    ("- Hoàn thành 3/5 chỉ tiêu đã đề ra; xong 2/4 nhiệm vụ.", []),
    ("- Trong 10 ngày kể từ ngày 01/6/2025, các ngành gửi ý kiến.", []),
    (
        "- Hội Nông dân xã hỗ trợ nông dân lên sàn thương mại điện tử trong 6 tháng đầu năm 2025.",
        [("Hội Nông dân xã", "2025-06-30")],
    ),
    (
        (
            "- Đoàn Thanh niên ra quân ngày thứ Bảy tình nguyện vào ngày 26/3/2025 và "
            "hoàn thành công trình trước tháng 5."
        ),
        [("Đoàn Thanh niên", "2025-04-30")],
    ),
    ("- Tuyên truyền Ngày Chuyển đổi số quốc gia (10/10) trên hệ thống loa truyền thanh.", []),
    ("- Tổ chức Ngày hội chuyển đổi số ngày 10/10/2025 tại trung tâm xã.", [(None, None)]),
    (
        (
            "1. Công an xã\n"
            "- Hoàn thành cấp căn cước trước 30/6/2025; kích hoạt định danh mức 2 trước "
            "30/9/2025."
        ),
        [("Công an xã", "2025-06-29"), ("Công an xã", "2025-09-29")],
    ),
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n", []),
    ("- Văn phòng gửi báo cáo trước ngày 15/3, 15/6, 15/9, 15/12 về UBND huyện.", []),
    ("- Các trường học hoàn thành học bạ số trước khi kết thúc năm học 2024-2025.", []),
    (
        "- Từ nay đến hết quý II/2025, các thôn rà soát hộ chưa có Internet.",
        [("các thôn", "2025-06-30")],
    ),
    ("- Duy trì đến hết ngày 31/12/2025.", [(None, "2025-12-31")]),
    (
        (
            "a) Sở Nội vụ: Chủ trì, phối hợp tổ chức bồi dưỡng cho cán bộ, hoàn thành "
            "trong Quý II, Quý III năm 2025."
        ),
        [("Sở Nội vụ", "2025-09-30")],
    ),
)
UNCLEAR = ("31/6/2025", "Quý 30/6/2025", "Quý V/2025", "Tháng 13/2025", "Quý III/2024")
CLEAR = ("Hằng quý", "Trước ngày 25 hằng tháng", "Giai đoạn 2025-2030", "Thường xuyên", "Cả năm")


@pytest.mark.parametrize(("wording", "last"), SENTENCES)
def test_a_sentence_says_until_when(wording, last):
    found = dates.find(f"Văn phòng hoàn thiện dữ liệu {wording}.", YEAR)
    assert [str(when.last_on_time) for when in found[:1]] == ([last] if last else [])


@pytest.mark.parametrize(("cell", "last"), CELLS)
def test_a_cell_says_until_when(cell, last):
    when = dates.of_cell(cell, YEAR)
    assert (str(when.last_on_time) if when and when.last_on_time else None) == last


@pytest.mark.parametrize(("body", "duties"), BODIES)
def test_a_body_binds_whom_it_names_to_the_day_it_names(body, duties):
    found = plans.read_text(f"{HEAD}{body}{TABLE}", "plan.txt").duties
    assert [
        (one.responsible, one.last_on_time and str(one.last_on_time)) for one in found
    ] == duties


def test_the_words_of_a_day_stay_as_they_were_written():
    (when,) = dates.find("Hoàn thành trước ngày 15 tháng 5 năm 2025.", YEAR)
    assert when.wording == "Hoàn thành trước ngày 15 tháng 5 năm 2025"


@pytest.mark.parametrize(("cells", "doubted"), [(UNCLEAR, True), (CLEAR, False)])
def test_a_deadline_nobody_can_tell_is_asked_about(cells, doubted):
    rows = "".join(f"{n}\tHồ sơ đạt 90%\tVăn phòng\t{cell}\n" for n, cell in enumerate(cells, 1))
    plan = plans.read_text(f"{HEAD}STT\tChỉ tiêu\tTheo dõi\tThời hạn\n{rows}", "plan.tsv")
    asked = [one.facts["wording"] for one in plan.doubts if one.type == "ambiguous_deadline"]
    assert asked == (list(cells) if doubted else [])
