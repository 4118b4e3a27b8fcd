"""Plans of communes and wards: Word by hand, Word with headings between tables, text, Excel."""

import datetime as dt

import xlsxwriter

from tests.plans import making
from tests.plans.corpus.expected import Expected, Line

c, p = making.cell, making.paragraph


def letterhead_in_word(folder):
    """Letterhead in a table, two heading rows, last year's result, a party over three rows."""
    head = making.table(
        [c("ỦY BAN NHÂN DÂN", "XÃ TÂN AN", "Số: 15/KH-UBND"),
         c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
           "Tân An, ngày 27 tháng 12 năm 2024")],
    )  # fmt: skip
    body = "".join(map(p, (
        "KẾ HOẠCH",
        "Chuyển đổi số trên địa bàn xã năm 2025",
        ("Thực hiện Kế hoạch số 210/KH-UBND ngày 10/12/2024 của UBND huyện về chuyển đổi số;"
        " UBND xã ban hành Kế hoạch như sau:"),
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao nhận thức của cán bộ, công chức và người dân từ 15 tuổi trở lên.",
        "II. NHIỆM VỤ",
        ("1. Công chức Văn hóa - Xã hội: Kiện toàn 12/12 Tổ công nghệ số cộng đồng, hoàn thành"
        " trước ngày 15/3/2025."),
        "2. Công an xã: Rà soát dữ liệu dân cư, xong trong quý II.",
        "III. TỔ CHỨC THỰC HIỆN",
        ("1. Các ngành, các thôn báo cáo kết quả thực hiện về Công chức Văn hóa - Xã hội trước"
        " ngày 12 của tháng cuối quý để tổng hợp."),
        ("2. Công chức Văn hóa - Xã hội tổng hợp, báo cáo Chủ tịch UBND xã trước ngày 18 của"
        " tháng cuối quý."),
        "PHỤ LỤC: CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2025",
    )))  # fmt: skip
    high = "restart"
    appendix = making.table(
        [c("TT", merge=high), c("Chỉ tiêu", merge=high), c("ĐVT", merge=high),
         c("Kết quả", "năm 2024", merge=high), c("Mục tiêu năm 2025", merge=high),
         c("Phân công thực hiện", across=3), c("Hạn hoàn thành", merge=high)],
        [c(merge="continue"), c(merge="continue"), c(merge="continue"), c(merge="continue"),
         c(merge="continue"), c("Theo dõi"), c("Chủ trì"), c("Phối hợp"), c(merge="continue")],
        [c("I"), c("Chính quyền số", across=8)],
        [c("1"), c("Hồ sơ thủ tục hành chính nộp trực tuyến"), c("%"), c("61,5"), c("80"),
         c("Lê Thị Hoa", merge=high), c("Bộ phận Một cửa"), c("Các thôn"), c("Quý IV/2025")],
        [c("2"), c("Hồ sơ trễ hạn"), c("%"), c("1,2"), c("Dưới 0,5"), c(merge="continue"),
         c("Bộ phận Một cửa"), c(), c("Thường xuyên")],
        [c("3"), c("Thời gian chờ trung bình"), c("phút"), c("25"), c("Không quá 15"),
         c(merge="continue"), c("Bộ phận Một cửa", "Công an xã"), c(), c("Hết tháng 6/2025")],
        [c("II"), c("Xã hội số", across=8)],
        [c("1"), c("Hộ gia đình có mạng Internet cáp quang"), c("%"), c("82"), c("Từ 88 - 90"),
         c("Nguyễn Văn Bình"), c("VNPT; Viettel"), c("Các thôn"), c()],
        [c("2"), c("Tổ công nghệ số cộng đồng được tập huấn"), c("Tổ"), c("10"), c("12"),
         c("Nguyễn Văn Bình"), c("Đoàn Thanh niên, Hội Phụ nữ"), c("Các thôn"), c("30/9/2025")],
    )  # fmt: skip
    return making.raw_docx(folder / "plan.docx", head + body + appendix)


HOA, BINH = ("Lê Thị Hoa",), ("Nguyễn Văn Bình",)
LETTERHEAD_IN_WORD = Expected(
    "commune", 2025, (12, 18, "last", None),
    [("I", "Chính quyền số"), ("II", "Xã hội số")],
    [
        Line("I.1", "Hồ sơ thủ tục hành chính nộp trực tuyến", ">= 80 %", HOA,
             ("Bộ phận Một cửa",), ("Các thôn",), "Quý IV/2025"),
        Line("I.2", "Hồ sơ trễ hạn", "< 0.5 %", HOA, ("Bộ phận Một cửa",), (), "Thường xuyên"),
        Line("I.3", "Thời gian chờ trung bình", "<= 15 phút", HOA,
             ("Bộ phận Một cửa", "Công an xã"), (), "Hết tháng 6/2025"),
        Line("II.1", "Hộ gia đình có mạng Internet cáp quang", "between 88-90 %", BINH,
             ("VNPT", "Viettel"), ("Các thôn",), None),
        Line("II.2", "Tổ công nghệ số cộng đồng được tập huấn", ">= 12 tổ", BINH,
             ("Đoàn Thanh niên", "Hội Phụ nữ"), ("Các thôn",), "30/9/2025"),
    ],
    "Công chức Văn hóa - Xã hội", ("Chủ tịch UBND xã",),
    [
        ("Công chức Văn hóa - Xã hội", "2025-03-14"), ("Công an xã", "2025-06-30"),
        ("Bộ phận Một cửa", "2025-12-31"), ("Bộ phận Một cửa", "2025-06-30"),
        ("Đoàn Thanh niên", "2025-09-30"),
    ],
    ["missing_cell II 1"],
)  # fmt: skip


def tables_under_headings(folder):
    """A table under each heading, each with its own count, and a table of tasks at the end."""

    def rows(headings, *lines):
        return making.table(*([c(cell) for cell in line] for line in (headings, *lines)))

    measured = ("Thời hạn", "Đơn vị theo dõi", "Đơn vị thực hiện", "Nội dung chỉ tiêu", "STT")
    tasks = ("STT", "Nhiệm vụ cụ thể", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp",
             "Thời gian hoàn thành")  # fmt: skip
    parts = (
        p("UBND PHƯỜNG NẾNH"), p("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"),
        p("KẾ HOẠCH"), p("Hoạt động của Ban Chỉ đạo chuyển đổi số phường năm 2026"),
        p("Định kỳ trước ngày 20 hằng tháng, các thành viên Ban Chỉ đạo gửi kết quả về Văn phòng"
          " HĐND và UBND phường để tổng hợp."),
        p("A. Hạ tầng số"),
        rows(measured,
             ("Quý II/2026", "Phòng Kinh tế, Hạ tầng và Đô thị", "VNPT, Viettel, MobiFone",
              "100% tổ dân phố được phủ sóng 5G", "1"),
             ("Trước 01/7/2026", "Công an phường", "Công an phường",
              "Lắp đặt 35 camera giám sát an ninh", "2")),
        p("B. Kinh tế số"),
        rows(measured,
             ("Cả năm", "Phòng Kinh tế, Hạ tầng và Đô thị", "Các hộ kinh doanh trên địa bàn",
              "Trên 60% hộ kinh doanh dùng hóa đơn điện tử khởi tạo từ máy tính tiền", "1")),
        p("C. Nhiệm vụ trọng tâm"),
        rows(tasks,
             ("1", "Ban hành Quy chế sử dụng chữ ký số", "Quyết định", "Văn phòng HĐND và UBND",
              "Các phòng chuyên môn", "Tháng 3/2026"),
             ("2", "Tổ chức 02 lớp tập huấn kỹ năng số", "Báo cáo kết quả",
              "Phòng Văn hóa - Xã hội", "Đoàn Thanh niên", "Quý III/2026"),
             ("3", "Sơ kết 6 tháng thực hiện Đề án 06", "", "Công an phường", "", "Tháng 6/2026")),
        p("Nơi nhận:"), p("- Như trên;"),
    )  # fmt: skip
    return making.raw_docx(folder / "parts.docx", "".join(parts))


HA_TANG = ("Phòng Kinh tế, Hạ tầng và Đô thị",)
TABLES_UNDER_HEADINGS = Expected(
    "ward", 2026, (None, None, None, 20),
    [("A", "Hạ tầng số"), ("B", "Kinh tế số"), ("C", "Nhiệm vụ trọng tâm")],
    [
        Line("A.1", "100% tổ dân phố được phủ sóng 5G", ">= 100 %", HA_TANG,
             ("VNPT", "Viettel", "MobiFone"), (), "Quý II/2026"),
        Line("A.2", "Lắp đặt 35 camera giám sát an ninh", ">= 35 camera", ("Công an phường",),
             ("Công an phường",), (), "Trước 01/7/2026"),
        Line("B.1", "Trên 60% hộ kinh doanh dùng hóa đơn điện tử khởi tạo từ máy tính tiền",
             "> 60 %", HA_TANG, ("Các hộ kinh doanh trên địa bàn",), (), "Cả năm"),
        Line("C.1", "Ban hành Quy chế sử dụng chữ ký số", "", (), ("Văn phòng HĐND và UBND",),
             ("Các phòng chuyên môn",), "Tháng 3/2026", "task"),
        Line("C.2", "Tổ chức 02 lớp tập huấn kỹ năng số", ">= 2 lớp", (),
             ("Phòng Văn hóa - Xã hội",), ("Đoàn Thanh niên",), "Quý III/2026"),
        Line("C.3", "Sơ kết 6 tháng thực hiện Đề án 06", "", (), ("Công an phường",), (),
             "Tháng 6/2026", "task"),
    ],
    "Văn phòng HĐND và UBND phường", (),
    [
        ("VNPT", "2026-06-30"), ("Công an phường", "2026-06-30"),
        ("Văn phòng HĐND và UBND", "2026-03-31"), ("Phòng Văn hóa - Xã hội", "2026-09-30"),
        ("Công an phường", "2026-06-30"),
    ],
)  # fmt: skip


def two_sheets(folder):
    """Percent formats, numbers as text, hidden rows, merged parties, a second sheet of tasks."""
    book = xlsxwriter.Workbook(folder / "xa.xlsx")
    _indicators(book)
    tasks = book.add_worksheet("Nhiệm vụ")
    tasks.write_row(0, 0, ("TT", "Công việc", "Người thực hiện", "Hoàn thành"))
    tasks.write_row(1, 0, ("1", "Nâng cấp trang thông tin điện tử", "Trần Thị Lan", "T6/2025"))
    book.close()
    return folder / "xa.xlsx"


def _indicators(book):
    shape = book.add_format({"text_wrap": True})
    percent = book.add_format({"num_format": "0%"})
    fine = book.add_format({"num_format": "0.0%"})
    thousands = book.add_format({"num_format": "#,##0"})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Chỉ tiêu")
    sheet.merge_range("A1:C1", "UBND XÃ HÒA SƠN", shape)
    sheet.merge_range("A2:H2", "BIỂU CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2025", shape)
    sheet.merge_range("A3:H3", "(Kèm theo Kế hoạch số 05/KH-UBND ngày 12/12/2024 của UBND xã)",
                      shape)  # fmt: skip
    sheet.write_row(4, 0, ("Mã số", "Tên chỉ tiêu", "Đơn vị tính", "TH 2024", "KH 2025",
                           "Cán bộ phụ trách", "Bộ phận thực hiện", "Thời hạn"))  # fmt: skip
    sheet.write(5, 1, "I. CHÍNH QUYỀN SỐ")
    sheet.write_row(6, 0, (1, "Tỷ lệ hồ sơ trực tuyến toàn trình", "%"))
    sheet.write_number(6, 3, 0.55, percent)
    sheet.write_number(6, 4, 0.7, percent)
    sheet.merge_range("F7:F9", "Trần Thị Lan", shape)
    sheet.write_row(6, 6, ("Bộ phận Một cửa", "Quý IV"))
    sheet.write_row(7, 0, ("2", "Mức độ hài lòng của người dân", "%"))
    sheet.write_number(7, 3, 0.9, percent)
    sheet.write_number(7, 4, 0.955, fine)
    sheet.write_row(7, 6, ("Bộ phận Một cửa; Công an xã", ""))
    sheet.write_datetime(7, 7, dt.datetime(2025, 11, 30), day)  # noqa: DTZ001 - no zone
    sheet.write_row(8, 0, ("3", "Chỉ tiêu cũ đã bỏ", "%", "10", "20"))
    sheet.set_row(8, None, None, {"hidden": True})
    sheet.write(9, 1, "II. KINH TẾ SỐ")
    sheet.write_row(10, 0, ("1", "Doanh thu bán lẻ trực tuyến", "Triệu đồng", 900))
    sheet.write_number(10, 4, 1250, thousands)
    sheet.write_row(10, 5, ("Vũ Văn Nam", "HTX Nông nghiệp", "Cả năm"))
    sheet.write_row(11, 0, ("2", "Sản phẩm OCOP lên sàn thương mại điện tử", "sản phẩm", "3", "5",
                            "Vũ Văn Nam", "HTX Nông nghiệp; Hội Nông dân", "Quý III"))  # fmt: skip
    sheet.write(13, 0, "Ghi chú: số liệu năm 2024 là ước thực hiện.")


LAN, NAM = ("Trần Thị Lan",), ("Vũ Văn Nam",)
TWO_SHEETS = Expected(
    "commune", 2025, (None, None, None, None),
    [("I", "CHÍNH QUYỀN SỐ"), ("II", "KINH TẾ SỐ"), ("III", "Nhiệm vụ")],
    [
        Line("I.1", "Tỷ lệ hồ sơ trực tuyến toàn trình", ">= 70 %", LAN, ("Bộ phận Một cửa",), (),
             "Quý IV"),
        Line("I.2", "Mức độ hài lòng của người dân", ">= 95.5 %", LAN,
             ("Bộ phận Một cửa", "Công an xã"), (), "30/11/2025"),
        Line("II.1", "Doanh thu bán lẻ trực tuyến", ">= 1250 triệu đồng", NAM,
             ("HTX Nông nghiệp",), (), "Cả năm"),
        Line("II.2", "Sản phẩm OCOP lên sàn thương mại điện tử", ">= 5 sản phẩm", NAM,
             ("HTX Nông nghiệp", "Hội Nông dân"), (), "Quý III"),
        Line("III.1", "Nâng cấp trang thông tin điện tử", "", (), LAN, (), "T6/2025", "task"),
    ],
    None, (),
    [("Bộ phận Một cửa", "2025-12-31"), ("Bộ phận Một cửa", "2025-11-30"),
     ("HTX Nông nghiệp", "2025-09-30"), ("Trần Thị Lan", "2025-06-30")],
)  # fmt: skip
