"""Parties and the head of a plan as offices really write them."""

import pytest

import plans
from plans import parties

LISTS = (
    ("Văn phòng HĐND và UBND, Công an xã", ("Văn phòng HĐND và UBND", "Công an xã")),
    ("Phòng VH-XH; các thôn", ("Phòng VH-XH", "các thôn")),
    ("Sở KH&CN, Sở Nội vụ, Văn phòng UBND tỉnh", ("Sở KH&CN", "Sở Nội vụ", "Văn phòng UBND tỉnh")),
    (
        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
        ("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"),
    ),
    ("Các sở, ban, ngành, UBND các xã, phường", ("Các sở, ban, ngành", "UBND các xã, phường")),
    (
        "Sở Thông tin và Truyền thông (chủ trì), Sở Nội vụ",
        ("Sở Thông tin và Truyền thông (chủ trì)", "Sở Nội vụ"),
    ),
    (
        "Công an tỉnh, các sở, ban, ngành, địa phương",
        ("Công an tỉnh", "các sở, ban, ngành, địa phương"),
    ),
    ("VNPT, Viettel, MobiFone", ("VNPT", "Viettel", "MobiFone")),
    ("VNPT Bắc Giang; Viettel Bắc Giang; FPT", ("VNPT Bắc Giang", "Viettel Bắc Giang", "FPT")),
    (
        "Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên, Hội Cựu chiến binh",
        ("Hội Nông dân", "Hội Phụ nữ", "Đoàn Thanh niên", "Hội Cựu chiến binh"),
    ),
    ("UBMTTQ và các đoàn thể", ("UBMTTQ và các đoàn thể",)),
    (
        "Ủy ban MTTQ Việt Nam xã, các tổ chức chính trị - xã hội",
        ("Ủy ban MTTQ Việt Nam xã", "các tổ chức chính trị - xã hội"),
    ),
    ("Trạm Y tế, Trường THCS, Trường Tiểu học", ("Trạm Y tế", "Trường THCS", "Trường Tiểu học")),
    (
        "Trung tâm Phục vụ hành chính công; Bộ phận Một cửa",
        ("Trung tâm Phục vụ hành chính công", "Bộ phận Một cửa"),
    ),
    ("Phòng Kinh tế, Hạ tầng và Đô thị", ("Phòng Kinh tế, Hạ tầng và Đô thị",)),
    (
        "Sở Nông nghiệp và Môi trường, Sở Công Thương",
        ("Sở Nông nghiệp và Môi trường", "Sở Công Thương"),
    ),
    ("Sở Lao động - Thương binh và Xã hội", ("Sở Lao động - Thương binh và Xã hội",)),
    ("Chủ tịch UBND các xã, phường, thị trấn", ("Chủ tịch UBND các xã, phường, thị trấn",)),
    ("Thủ trưởng các cơ quan, đơn vị", ("Thủ trưởng các cơ quan, đơn vị",)),
    ("Đ/c Nguyễn Văn A, Phó Chủ tịch UBND xã", ("Đ/c Nguyễn Văn A, Phó Chủ tịch UBND xã",)),
    (
        "Đồng chí Nguyễn Văn An; đồng chí Lê Thị Bình",
        ("Đồng chí Nguyễn Văn An", "đồng chí Lê Thị Bình"),
    ),
    ("Ông Nguyễn Văn An, bà Lê Thị Bình", ("Ông Nguyễn Văn An", "bà Lê Thị Bình")),
    ("Nguyễn Văn An - Công chức Văn phòng", ("Nguyễn Văn An - Công chức Văn phòng",)),
    (
        "Công chức Tư pháp - Hộ tịch, Công chức Địa chính",
        ("Công chức Tư pháp - Hộ tịch", "Công chức Địa chính"),
    ),
    (
        "Điện lực, Ngân hàng CSXH, Quỹ tín dụng nhân dân",
        ("Điện lực", "Ngân hàng CSXH", "Quỹ tín dụng nhân dân"),
    ),
    (
        "Các ngân hàng, tổ chức tín dụng trên địa bàn",
        ("Các ngân hàng, tổ chức tín dụng trên địa bàn",),
    ),
    ("Các doanh nghiệp viễn thông, bưu chính", ("Các doanh nghiệp viễn thông, bưu chính",)),
    ("BHXH huyện, Chi cục Thuế", ("BHXH huyện", "Chi cục Thuế")),
    ("Thuế cơ sở 3, Kho bạc Nhà nước khu vực", ("Thuế cơ sở 3", "Kho bạc Nhà nước khu vực")),
    ("Tổ công nghệ số cộng đồng các thôn, xóm", ("Tổ công nghệ số cộng đồng các thôn, xóm",)),
    ("Trưởng thôn, Bí thư Chi bộ", ("Trưởng thôn", "Bí thư Chi bộ")),
    (
        "Các phòng: Kinh tế, Văn hóa - Xã hội, Tư pháp",
        ("Các phòng: Kinh tế, Văn hóa - Xã hội, Tư pháp",),
    ),
    ("Các Sở: Y tế, Giáo dục và Đào tạo", ("Các Sở: Y tế, Giáo dục và Đào tạo",)),
    ("Sở Y tế; Các đơn vị liên quan.", ("Sở Y tế", "Các đơn vị liên quan")),
    ("Sở Y tế và các đơn vị liên quan", ("Sở Y tế và các đơn vị liên quan",)),
    ("- Phòng A;\n- Phòng B;", ("Phòng A", "Phòng B")),
    ("Phòng Văn hóa\nvà Thông tin", ("Phòng Văn hóa và Thông tin",)),
    ("1. Văn phòng UBND\n2. Công an xã", ("Văn phòng UBND", "Công an xã")),
    ("-", ()),
    (
        "Hội Liên hiệp Phụ nữ xã, Đoàn TNCS Hồ Chí Minh xã",
        ("Hội Liên hiệp Phụ nữ xã", "Đoàn TNCS Hồ Chí Minh xã"),
    ),
    ("Đảng ủy, HĐND, UBND, UBMTTQ xã", ("Đảng ủy", "HĐND", "UBND", "UBMTTQ xã")),
    ("Ban CHQS xã, Công an xã", ("Ban CHQS xã", "Công an xã")),
    ("Đài Truyền thanh, Công chức VHXH", ("Đài Truyền thanh", "Công chức VHXH")),
    (
        "Phó Chủ tịch UBND xã, Trưởng các ngành, đoàn thể",
        ("Phó Chủ tịch UBND xã", "Trưởng các ngành, đoàn thể"),
    ),
    (
        "Department of Health, Department of Home Affairs",
        ("Department of Health", "Department of Home Affairs"),
    ),
    (
        "Office of the People's Committee; commune police",
        ("Office of the People's Committee", "commune police"),
    ),
    (
        "Department of Culture, Sports and Tourism, Department of Finance",
        ("Department of Culture, Sports and Tourism", "Department of Finance"),
    ),
    ("People's Committees of communes, wards", ("People's Committees of communes, wards",)),
    (
        "Commune Police, Health Station, Youth Union",
        ("Commune Police", "Health Station", "Youth Union"),
    ),
    (
        "Văn phòng UBND tỉnh (Trung tâm PVHCC), Sở Tư pháp",
        ("Văn phòng UBND tỉnh (Trung tâm PVHCC)", "Sở Tư pháp"),
    ),
    (
        "Sở Xây dựng (Phòng Quản lý nhà, Phòng Quy hoạch); Sở Tài chính",
        ("Sở Xây dựng (Phòng Quản lý nhà, Phòng Quy hoạch)", "Sở Tài chính"),
    ),
    (
        "Trung tâm Dịch vụ công, Ban quản lý chợ, HTX Dịch vụ",
        ("Trung tâm Dịch vụ công", "Ban quản lý chợ", "HTX Dịch vụ"),
    ),
)
HEADS = (
    (
        (
            "ỦY BAN NHÂN DÂN\n"
            "TỈNH HẢI DƯƠNG\n"
            "-------\n"
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            "Độc lập - Tự do - Hạnh phúc\n"
            "Số: 1914/KH-UBND\n"
            "Hải Dương, ngày 05 tháng 6 năm 2023\n"
            "KẾ HOẠCH\n"
            "CHUYỂN ĐỔI SỐ TỈNH HẢI DƯƠNG NĂM 2023\n"
            "Căn cứ Quyết định 749/QĐ-TTg;"
        ),
        ("province", 2023),
    ),
    (
        (
            "UBND XÃ TÂN AN\n"
            "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\n"
            "Số: 12/KH-BCĐ\n"
            "Tân An, ngày 10 tháng 01 năm 2025\n"
            "KẾ HOẠCH\n"
            "Hoạt động của Ban Chỉ đạo chuyển đổi số năm 2025\n"
            "Căn cứ Quyết định 749/QĐ-TTg;"
        ),
        ("commune", 2025),
    ),
    (
        (
            "ỦY BAN NHÂN DÂN\n"
            "PHƯỜNG TRẦN PHÚ\n"
            "Số: 12/KH-UBND\n"
            "Trần Phú, ngày 28 tháng 12 năm 2024\n"
            "KẾ HOẠCH\n"
            "Chuyển đổi số trên địa bàn phường năm 2025\n"
            "Căn cứ Kế hoạch số 10/KH-UBND của UBND thành phố;"
        ),
        ("ward", 2025),
    ),
    (
        (
            "UBND HUYỆN ĐAM RÔNG\n"
            "KẾ HOẠCH\n"
            "Triển khai thực hiện công tác chuyển đổi số huyện Đam Rông năm 2024"
        ),
        ("district", 2024),
    ),
    (
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI\nKẾ HOẠCH\nChuyển đổi số thành phố Hà Nội năm 2025",
        ("province", 2025),
    ),
    ("ỦY BAN NHÂN DÂN QUẬN 1\nKẾ HOẠCH\nChuyển đổi số Quận 1 năm 2024", ("district", 2024)),
    (
        "ỦY BAN NHÂN DÂN THỊ TRẤN VÔI\nKẾ HOẠCH\nChuyển đổi số thị trấn Vôi năm 2024",
        ("township", 2024),
    ),
    (
        "KẾ HOẠCH\nThực hiện các chỉ tiêu chuyển đổi số 2025 của UBND thành phố Bắc Ninh",
        ("city", 2025),
    ),
    (
        "KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ NĂM 2025\nCỦA BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ XÃ HÒA SƠN",
        ("commune", 2025),
    ),
    (
        (
            "UBND TỈNH BẮC NINH\n"
            "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\n"
            "KẾ HOẠCH\n"
            "Chuyển đổi số tỉnh Bắc Ninh năm 2025 (kèm theo Quyết định số 12/QĐ-BCĐ ngày "
            "05/01/2025)"
        ),
        ("province", 2025),
    ),
    (
        (
            "ỦY BAN NHÂN DÂN XÃ HÒA SƠN\n"
            "PHỤ LỤC\n"
            "CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026\n"
            "(Kèm theo Kế hoạch số 05/KH-UBND ngày 12/12/2025 của UBND xã Hòa Sơn)"
        ),
        ("commune", 2026),
    ),
    ("# KẾ HOẠCH\n## Chuyển đổi số đặc khu Phú Quốc năm 2026", ("commune", 2026)),
    ("PLAN\nDigital transformation of Bac Ninh Province, 2025", ("province", 2025)),
    (
        "PEOPLE'S COMMITTEE OF HOA SON COMMUNE\nPLAN\nDigital transformation 2025",
        ("commune", 2025),
    ),
    ("DIGITAL TRANSFORMATION PLAN 2025\nTan An Ward People's Committee", ("ward", 2025)),
    ("Biểu chỉ tiêu chuyển đổi số xã Tân An năm 2025", ("commune", 2025)),
    (
        "KẾ HOẠCH\nCải cách hành chính và chuyển đổi số năm 2025 trên địa bàn huyện Lục Nam",
        ("district", 2025),
    ),
    ("ỦY BAN NHÂN DÂN TP. THỦ ĐỨC\nKẾ HOẠCH\nChuyển đổi số năm 2025", ("city", 2025)),
    (
        "KẾ HOẠCH\nPhát triển kinh tế số, xã hội số tỉnh Lạng Sơn năm 2025, tầm nhìn đến năm 2030",
        ("province", 2025),
    ),
    (
        "KẾ HOẠCH\nThực hiện Nghị quyết 57-NQ/TW trong năm 2025 của Ban Chỉ đạo phường Nếnh",
        ("ward", 2025),
    ),
)
TABLE = "\n\nSTT\tChỉ tiêu\tTheo dõi\n1\tHồ sơ số đạt 90%\tVăn phòng\n"


@pytest.mark.parametrize(("cell", "found"), LISTS)
def test_a_list_of_parties_is_cut_into_bodies_and_people(cell, found):
    assert parties.split(cell) == found


@pytest.mark.parametrize(("head", "found"), HEADS)
def test_the_level_and_the_year_are_read_from_letterhead_and_title(head, found):
    document = plans.read_text(head + TABLE, "plan.txt").document
    assert (document.level, document.year) == found
