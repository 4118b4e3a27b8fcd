"""Plans as pages print them: PDF with and without rules, and text copied out of one."""

from tests.plans import making
from tests.plans.corpus.expected import Expected, Line

PROVINCE = (
    "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TỈNH LẠNG SƠN            Độc lập - Tự do - Hạnh phúc",
    "Số: 45/KH-UBND           Lạng Sơn, ngày 20 tháng 02 năm 2025",
    "KẾ HOẠCH",
    "Phát triển chính quyền số, kinh tế số và xã hội số năm 2025",
    "Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Khoa học và Công nghệ",
    (
        "a) Chủ trì theo dõi, đôn đốc; tổng hợp kết quả thực hiện, báo cáo UBND tỉnh trước ngày 25"
        " của tháng cuối quý."
    ),
    "b) Tham mưu tổ chức Hội nghị sơ kết, hoàn thành trước ngày 15 tháng 7 năm 2025.",
    (
        "2. Các sở, ban, ngành, UBND các huyện, thành phố báo cáo kết quả về Sở Khoa học và"
        " Công nghệ trước ngày 15 của tháng cuối quý."
    ),
    "3. Sở Tài chính: Bố trí kinh phí, chậm nhất là ngày 31/3/2025.",
)
HEADINGS = ("TT", "Nội dung chỉ tiêu", "Mục tiêu 2025", "Mục tiêu 2030", "Lãnh đạo phụ trách",
            "Cơ quan chủ trì thực hiện", "Cơ quan phối hợp", "Thời gian")  # fmt: skip
WIDTHS = [32, 190, 70, 70, 110, 125, 110, 75]
LISTED = (
    ("I", "CHÍNH QUYỀN SỐ", "", "", "", "", "", ""),
    ("1", "Tỷ lệ dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính đủ điều kiện",
     "≥ 80%", "100%", "Phó Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh",
     "Các sở, ban, ngành; UBND các huyện, thành phố", "Quý IV/2025"),
    ("2", "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng ở cấp tỉnh, cấp huyện và cấp xã",
     "100%; 90%; 80%", "100%", "Phó Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh",
     "Sở Nội vụ", "Tháng 12/2025"),
    ("3", "Xếp hạng chỉ số chuyển đổi số cấp tỉnh (DTI)", "Top 20", "Top 10",
     "Chủ tịch UBND tỉnh", "Sở Khoa học và Công nghệ", "Các sở, ban, ngành", "Năm 2025"),
    ("II", "KINH TẾ SỐ", "", "", "", "", "", ""),
    ("1", "Tỷ trọng kinh tế số trong GRDP", "Trên 15%", "30%", "Phó Chủ tịch UBND tỉnh",
     "Sở Công Thương", "Cục Thống kê, Sở Tài chính", "Năm 2025"),
    ("2", "Số doanh nghiệp nhỏ và vừa được hỗ trợ chuyển đổi số", "150 doanh nghiệp",
     "500 doanh nghiệp", "Phó Chủ tịch UBND tỉnh", "Sở Tài chính",
     "Hiệp hội Doanh nghiệp tỉnh", "Trước 30/11/2025"),
    ("III", "XÃ HỘI SỐ", "", "", "", "", "", ""),
    ("1", "Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản thanh toán", "85% trở lên", "95%",
     "Phó Chủ tịch UBND tỉnh", "Ngân hàng Nhà nước chi nhánh tỉnh", "Công an tỉnh", "Năm 2025"),
    ("2", "Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang", "Từ 85% đến 90%", "100%",
     "Phó Chủ tịch UBND tỉnh", "Sở Khoa học và Công nghệ", "VNPT, Viettel", "Năm 2025"),
)  # fmt: skip


def ruled_pages(folder):
    path = folder / "tinh.pdf"
    return making.written_pdf(path, PROVINCE, [HEADINGS, *LISTED], widths=WIDTHS)


def unruled_pages(folder):
    path = folder / "tinh.pdf"
    rows = [HEADINGS, *LISTED]
    return making.written_pdf(path, PROVINCE, rows, widths=WIDTHS, rules=False, valign="TOP")


P = ("Phó Chủ tịch UBND tỉnh",)
RULED_PAGES = UNRULED_PAGES = Expected(
    "province", 2025, (15, 25, "last", None),
    [("I", "CHÍNH QUYỀN SỐ"), ("II", "KINH TẾ SỐ"), ("III", "XÃ HỘI SỐ")],
    [
        Line("I.1", LISTED[1][1], ">= 80 %", P, ("Văn phòng UBND tỉnh",),
             ("Các sở, ban, ngành", "UBND các huyện, thành phố"), "Quý IV/2025"),
        Line("I.2", LISTED[2][1], ">= 100 %; >= 90 %; >= 80 %", P, ("Văn phòng UBND tỉnh",),
             ("Sở Nội vụ",), "Tháng 12/2025"),
        Line("I.3", LISTED[3][1], "<= 20 hạng", ("Chủ tịch UBND tỉnh",),
             ("Sở Khoa học và Công nghệ",), ("Các sở, ban, ngành",), "Năm 2025"),
        Line("II.1", LISTED[5][1], "> 15 %", P, ("Sở Công Thương",),
             ("Cục Thống kê", "Sở Tài chính"), "Năm 2025"),
        Line("II.2", LISTED[6][1], ">= 150 doanh nghiệp", P, ("Sở Tài chính",),
             ("Hiệp hội Doanh nghiệp tỉnh",), "Trước 30/11/2025"),
        Line("III.1", LISTED[8][1], ">= 85 %", P, ("Ngân hàng Nhà nước chi nhánh tỉnh",),
             ("Công an tỉnh",), "Năm 2025"),
        Line("III.2", LISTED[9][1], "between 85-90 %", P, ("Sở Khoa học và Công nghệ",),
             ("VNPT", "Viettel"), "Năm 2025"),
    ],
    "Sở Khoa học và Công nghệ", ("UBND tỉnh",),
    [
        ("Sở Khoa học và Công nghệ", "2025-07-14"), ("Sở Tài chính", "2025-03-31"),
        ("Văn phòng UBND tỉnh", "2025-12-31"), ("Văn phòng UBND tỉnh", "2025-12-31"),
        ("Sở Tài chính", "2025-11-29"),
    ],
)  # fmt: skip

COPIED = """\
UBND HUYỆN TÂN YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ Độc lập - Tự do - Hạnh phúc

Số: 07/KH-BCĐ Tân Yên, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Hoạt động của Ban Chỉ đạo chuyển đổi số huyện Tân Yên năm 2024

Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2024 của Chủ tịch UBND huyện về việc
kiện toàn Ban Chỉ đạo;

I. MỤC TIÊU

- Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt trên 85%.
- Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%.

1

- Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử đạt trên 70%.

II. NHIỆM VỤ

1. Trưởng phòng Văn hóa và Thông tin

- Tham mưu tổ chức Ngày Chuyển đổi số; hoàn thành việc rà soát hồ sơ cấp độ an
toàn thông tin trước ngày 31/5/2024.

2. Trưởng Công an huyện: Cấp tài khoản định danh điện tử cho công dân đủ điều kiện,
xong trong quý III/2024.

III. TỔ CHỨC THỰC HIỆN

Các thành viên Ban Chỉ đạo báo cáo kết quả về Phòng Văn hóa và Thông tin trước ngày
14 của tháng cuối quý. Phòng Văn hóa và Thông tin tổng hợp, báo cáo Trưởng Ban Chỉ
đạo trước ngày 22 của tháng cuối quý.

2

PHỤ LỤC
CÁC CHỈ TIÊU CHỦ YẾU

TT Nội dung chỉ tiêu
Thời hạn hoàn

thành

Thành viên Ban Chỉ

đạo phụ trách
Đơn vị thực hiện

I Chính quyền số

1 Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp
nhận đạt trên 80%

Tháng 12/2024
Chánh Văn phòng HĐND

và UBND huyện

Các phòng chuyên môn,

UBND các xã, thị trấn

2
Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục
hành chính đạt 100%
Quý II/2024 Trưởng phòng Tư pháp UBND các xã, thị trấn

3

TT Nội dung chỉ tiêu
Thời hạn hoàn

thành

Thành viên Ban Chỉ

đạo phụ trách
Đơn vị thực hiện

II Xã hội số

1
Tỷ lệ người dân trưởng thành có tài khoản
định danh điện tử đạt trên 70%
Năm 2024
Trưởng Công an huyện
Công an các xã, thị trấn
"""


def copied_text(folder):
    path = folder / "huyen.txt"
    path.write_text(COPIED, encoding="utf-8")
    return path


COPIED_TEXT = Expected(
    "district", 2024, (14, 22, "last", None), [("I", "Chính quyền số"), ("II", "Xã hội số")],
    [
        Line("I.1", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt trên 80%", "> 80 %",
             ("Chánh Văn phòng HĐND và UBND huyện",),
             ("Các phòng chuyên môn", "UBND các xã, thị trấn"), (), "Tháng 12/2024"),
        Line("I.2", "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%",
             ">= 100 %", ("Trưởng phòng Tư pháp",), ("UBND các xã, thị trấn",), (), "Quý II/2024"),
        Line("II.1", "Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử đạt trên 70%",
             "> 70 %", ("Trưởng Công an huyện",), ("Công an các xã, thị trấn",), (), "Năm 2024"),
    ],
    "Phòng Văn hóa và Thông tin", ("Trưởng Ban Chỉ đạo",),
    [
        ("Trưởng phòng Văn hóa và Thông tin", "2024-05-30"),
        ("Trưởng Công an huyện", "2024-09-30"),
        ("Các phòng chuyên môn", "2024-12-31"), ("UBND các xã, thị trấn", "2024-06-30"),
    ],
    ["value I 1"],
)  # fmt: skip
