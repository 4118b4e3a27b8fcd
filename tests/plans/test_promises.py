"""What a sentence promises is read however it is worded, and nothing else is."""

import pytest

from plans import targets
from tests.plans.corpus.expected import shown

PROMISES = (
    ("Tỷ lệ hồ sơ trực tuyến đạt 80%", ">= 80 %"),
    ("Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên", ">= 80 %"),
    ("Tỷ lệ hồ sơ trực tuyến: 80%", ">= 80 %"),
    ("80% hồ sơ được xử lý trực tuyến", ">= 80 %"),
    ("Phấn đấu trên 80% hồ sơ được xử lý", "> 80 %"),
    ("Tối thiểu 30% dân số trưởng thành có chữ ký số", ">= 30 %"),
    ("Ít nhất 90 % cán bộ, công chức", ">= 90 %"),
    ("Tỷ lệ hồ sơ trễ hạn dưới 1%", "< 1 %"),
    ("Tỷ lệ hồ sơ quá hạn không vượt quá 0,5%", "<= 0.5 %"),
    ("Giảm tỷ lệ hồ sơ trễ hạn xuống còn 2%", "<= 2 %"),
    ("Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 2%", "< 2 %"),
    ("Tỷ lệ hộ nghèo giảm còn dưới 3%", "< 3 %"),
    ("Tỷ lệ đạt từ 80 đến 90%", "between 80-90 %"),
    ("Tỷ lệ đạt từ 80%-90%", "between 80-90 %"),
    ("Tỷ lệ trong khoảng 80% – 90%", "between 80-90 %"),
    ("Tỷ lệ hài lòng đạt tối thiểu 95,5%", ">= 95.5 %"),
    ("Tỷ lệ đạt >= 95%", ">= 95 %"),
    ("Tỷ lệ đạt ≥95%", ">= 95 %"),
    ("Tỷ lệ > 95%", "> 95 %"),
    ("Đạt tỷ lệ 100%", ">= 100 %"),
    ("Duy trì tỷ lệ 100% văn bản ký số", ">= 100 %"),
    ("Kinh tế số chiếm 15% GRDP", ">= 15 %"),
    ("Kinh tế số chiếm tỷ trọng khoảng 15% GRDP của tỉnh", ">= 15 %"),
    ("Tăng 10% so với năm 2024", ">= 10 %"),
    ("Doanh thu thương mại điện tử tăng 10 % so với năm 2024", ">= 10 %"),
    ("Doanh thu tăng trên 10% so với năm trước", "> 10 %"),
    ("Doanh thu tăng bình quân từ 8 - 10%/năm", "between 8-10 %"),
    ("Giảm 20% chi phí tuân thủ thủ tục hành chính so với năm 2024", ">= 20 %"),
    ("Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính", ">= 30 %"),
    ("Năng suất lao động tăng tối thiểu 7%", ">= 7 %"),
    ("100% cơ quan, 80% người dân trên 18 tuổi có tài khoản định danh", ">= 100 %; >= 80 %"),
    ("Trên 50% người dân từ đủ 14 tuổi trở lên được cấp định danh điện tử mức độ 2", "> 50 %"),
    ("Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán đạt trên 90%", "> 90 %"),
    ("Tỷ lệ dân số độ tuổi 15 - 60 có điện thoại thông minh đạt 85%", ">= 85 %"),
    ("Số hóa 100% hồ sơ; trong đó tối thiểu 50% được tái sử dụng", ">= 100 %; >= 50 %"),
    (
        "Xử lý hồ sơ công việc: cấp tỉnh 90%, cấp huyện 80%, cấp xã 60%",
        ">= 90 %; >= 80 %; >= 60 %",
    ),
    (
        "Xử lý hồ sơ công việc trên môi trường mạng: cấp tỉnh đạt 95%; cấp xã đạt 80%",
        ">= 95 %; >= 80 %",
    ),
    ("Tỷ lệ người dân có hồ sơ sức khoẻ điện tử đạt 95 phần trăm", ">= 95 %"),
    ("100% (18/18) máy tính được cài phần mềm diệt vi-rút", ">= 100 %"),
    ("Đạt 100% số máy tính (18/18 máy)", ">= 100 %"),
    ("18/18 máy tính được kết nối mạng", ">= 18/18 máy"),
    ("Bố trí 18/18 máy", ">= 18/18 máy"),
    ("Tổ chức ít nhất 02 lớp tập huấn", ">= 2 lớp"),
    ("Tổ chức 04 hội nghị tuyên truyền", ">= 4 hội nghị"),
    ("Số lớp tập huấn kỹ năng số đạt 5 lớp", ">= 5 lớp"),
    ("Thành lập 12 tổ công nghệ số cộng đồng", ">= 12 tổ"),
    ("Hỗ trợ 50 doanh nghiệp nhỏ và vừa chuyển đổi số", ">= 50 doanh nghiệp"),
    ("Hỗ trợ tối thiểu 1.500 hộ sản xuất nông nghiệp lên sàn", ">= 1500 hộ"),
    ("Đào tạo 200 lượt cán bộ", ">= 200 lượt"),
    ("Tiếp nhận trên 10.000 hồ sơ trực tuyến", "> 10000 hồ sơ"),
    ("Doanh thu bán lẻ trực tuyến đạt 1.200 tỷ đồng", ">= 1200 tỷ đồng"),
    ("Doanh thu đạt 1.250,5 tỷ đồng", ">= 1250.5 tỷ đồng"),
    ("Kinh phí tối thiểu 500 triệu đồng", ">= 500 triệu đồng"),
    ("Chỉ số DTI của xã đạt từ 700 điểm trở lên", ">= 700 điểm"),
    ("Điểm chỉ số chuyển đổi số đạt 0,65 điểm", ">= 0.65 điểm"),
    ("Điểm đánh giá chuyển đổi số (DTI) đạt tối thiểu 0,65", ">= 0.65"),
    ("Thời gian giải quyết trung bình không quá 2 ngày làm việc", "<= 2 ngày làm việc"),
    ("Rút ngắn thời gian xử lý xuống dưới 30 phút", "< 30 phút"),
    ("Số sự cố an toàn thông tin không quá 3 lần", "<= 3 lần"),
    ("Không để xảy ra quá 02 sự cố mạng", "<= 2 sự cố"),
    ("Kiểm tra ít nhất 02 lần/năm", ">= 2 lần"),
    ("Đăng tải ít nhất 20 tin, bài/tháng", ">= 20 tin"),
    ("Mỗi thôn có ít nhất 01 tổ công nghệ số cộng đồng", ">= 1 tổ"),
    ("Lắp đặt 35 camera giám sát an ninh", ">= 35 camera"),
    ("Triển khai 03 mô hình chuyển đổi số điểm", ">= 3 mô hình"),
    ("Có từ 3 đến 5 sản phẩm OCOP lên sàn thương mại điện tử", "between 3-5 sản phẩm"),
    ("Từ 3-5 sản phẩm OCOP lên sàn", "between 3-5 sản phẩm"),
    ("4/5 xã hoàn thành phủ sóng", ">= 4/5 xã"),
    ("Phủ sóng 5G tại 12/15 xã, phường", ">= 12/15 xã"),
    ("25 thôn có nhà văn hóa kết nối Internet", ">= 25 thôn"),
    ("Mua sắm 10 bộ máy tính", ">= 10 bộ"),
    ("Tổ chức tối thiểu 01 hội nghị và 02 lớp tập huấn", ">= 1 hội nghị; >= 2 lớp"),
    (
        "Tổ chức 02 hội nghị, 04 lớp tập huấn cho 150 người",
        ">= 2 hội nghị; >= 4 lớp; >= 150 người",
    ),
    ("Xếp hạng DTI của tỉnh trong top 20 cả nước", "<= 20 hạng"),
    ("Chỉ số chuyển đổi số xếp thứ 15/63 tỉnh, thành phố", "<= 15/63 hạng"),
    ("Phấn đấu xếp hạng 5 trở lên về chuyển đổi số", "<= 5 hạng"),
    ("Phấn đấu nằm trong nhóm 10 địa phương dẫn đầu về DTI", "<= 10 hạng"),
    ("Thuộc nhóm 15 tỉnh dẫn đầu cả nước về chuyển đổi số", "<= 15 hạng"),
    ("Phấn đấu chỉ số DTI đứng trong tốp 3 của tỉnh", "<= 3 hạng"),
    ("Xếp hạng từ thứ 3 trở lên trong tỉnh", "<= 3 hạng"),
    ("Nâng hạng chỉ số DTI lên vị trí thứ 8", "<= 8 hạng"),
    (
        (
            "Tỷ lệ hồ sơ thanh toán trực tuyến theo Nghị định số 61/2018/NĐ-CP đạt 60% "
            "trước ngày 30/6/2025"
        ),
        ">= 60 %",
    ),
    ("Đến hết năm 2025, tỷ lệ TTHC toàn trình đạt 80%", ">= 80 %"),
    ("Năm 2025, 100% văn bản được ký số", ">= 100 %"),
    ("Đến tháng 6/2025 đạt 50%, đến tháng 12/2025 đạt 70%", ">= 50 %; >= 70 %"),
    ("Đạt 90% (năm 2024 đạt 85%)", ">= 90 %"),
    ("Đạt 90% (thực hiện năm 2024: 85,2%)", ">= 90 %"),
    ("Tăng từ 70% năm 2024 lên 80%", ">= 80 %"),
    ("Giảm từ 5% xuống còn 2%", "<= 2 %"),
    ("Nâng tỷ lệ từ 60% lên 75%", ">= 75 %"),
    ("Không dưới 70% hồ sơ", ">= 70 %"),
    ("Không thấp hơn 70%", ">= 70 %"),
    ("Không ít hơn 70%", ">= 70 %"),
    ("Cao hơn 70%", "> 70 %"),
    ("Tối đa 5%", "<= 5 %"),
    ("Đúng 100%", "= 100 %"),
    ("Bằng 100%", "= 100 %"),
    ("Hơn 95% người dân", "> 95 %"),
    ("Vượt 95%", "> 95 %"),
    ("Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt từ 98% trở lên", ">= 98 %"),
    ("Tỷ lệ hồ sơ phải bổ sung dưới mức 5%", "< 5 %"),
    ("Tỷ lệ giải quyết thủ tục hành chính đạt: 95,0%", ">= 95 %"),
    ("Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang (%): 85", ">= 85 %"),
    ("Tỷ lệ đạt 95%-100%", "between 95-100 %"),
)

IN_ENGLISH = (
    ("Share of online applications of at least 82.5%", ">= 82.5 %"),
    ("More than 1,250 households connected", "> 1250 households"),
    ("Reach 95 percent of adults aged 15 and over with bank accounts", ">= 95 %"),
    ("Between 80% and 90% of households", "between 80-90 %"),
    ("No more than 2.5 days", "<= 2.5 days"),
    ("Overdue files below 1.5%", "< 1.5 %"),
    ("Train 1,200 officials", ">= 1200 officials"),
    ("Rank in the top 10 of the province", "<= 10 hạng"),
    ("Organise at least 2 training courses", ">= 2 training courses"),
    ("18/18 computers connected", ">= 18/18 computers"),
    ("Reduce overdue files to 2%", "<= 2 %"),
    ("90% or more of citizens satisfied", ">= 90 %"),
    ("From 80 to 90% of files", "between 80-90 %"),
    ("Revenue of VND 1,250.5 billion", ">= 1250.5 billion"),
    ("E-commerce revenue up 10% compared with 2024", ">= 10 %"),
)

NO_PROMISES = (
    "Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ",
    "Triển khai Nghị quyết 57-NQ/TW",
    "Triển khai Đề án 06",
    "Tuyên truyền Ngày Chuyển đổi số quốc gia 10/10",
    "Phổ cập dịch vụ 4G/5G",
    "Nâng cấp Trang thông tin điện tử theo Nghị định 42/2022/NĐ-CP",
    "Hoàn thành trong quý III năm 2025",
    "Vận hành hệ thống một cửa 24/7",
    "Phê duyệt hồ sơ đề xuất cấp độ 3",
    "Kiểm tra, đánh giá an toàn thông tin theo mô hình 4 lớp",
    "Bảo đảm an toàn thông tin theo mô hình “4 lớp”",
    "Triển khai Luật số 91/2025/QH15",
    "Hướng dẫn người dân từ 14 tuổi trở lên cài đặt VNeID",
    "Sơ kết 6 tháng đầu năm",
    "Báo cáo 9 tháng",
    "Xây dựng kế hoạch 5 năm 2026-2030",
    "Chuyển đổi IPv6",
    "Ứng dụng Cách mạng công nghiệp 4.0",
    "Phối hợp với Tổ dân phố số 5",
    "Kết nối Cổng 1022 tiếp nhận phản ánh",
    "Nâng cấp đường truyền tại UBND 3 cấp",
    "Bảo đảm liên thông 04 cấp chính quyền",
    "Duy trì tổng đài 19001022",
    "Thành lập Tổ chuyển đổi số thôn 3",
    "Tiếp tục thực hiện Kế hoạch số 12/KH-UBND, Công văn 256/UBND-VX",
    "Giai đoạn 1 của dự án",
    "Thực hiện Chỉ thị 04/CT-UBND; Thông báo 15/TB-BCĐ",
    "Trường THCS Lê Lợi 2 số hoá học bạ",
    "Khu dân cư số 7 có wifi công cộng",
    "Vận hành Hệ thống thông tin giải quyết TTHC phiên bản 2.0",
    "Không còn hồ sơ quá hạn",
    "Implement Decree No. 42/2022/ND-CP",
)
# Text, the cell of the target, its unit, and what that makes.
IN_CELLS = (
    ("Hồ sơ trực tuyến", "≥ 95", "%", ">= 95 %"),
    ("Hồ sơ trực tuyến", "95% trở lên", "", ">= 95 %"),
    ("Hồ sơ trực tuyến", "Trên 95", "%", "> 95 %"),
    ("Tỷ lệ hồ sơ trực tuyến", "80", "", ">= 80 %"),
    ("Tỷ lệ hồ sơ trực tuyến", "80-90", "%", "between 80-90 %"),
    ("Tỷ lệ hồ sơ trễ hạn", "1", "%", "<= 1 %"),
    ("Tỷ lệ hồ sơ trễ hạn", "Dưới 1", "%", "< 1 %"),
    ("Thời gian giải quyết trung bình", "2", "Ngày", "<= 2 ngày"),
    ("Hồ sơ giải quyết đúng hạn", "98", "%", ">= 98 %"),
    ("Xếp hạng chuyển đổi số", "5", "Hạng", "<= 5 hạng"),
    ("Xếp hạng chuyển đổi số", "Top 10", "", "<= 10 hạng"),
    ("Máy tính có phần mềm diệt vi-rút", "18/18", "máy", ">= 18/18 máy"),
    ("Doanh thu trực tuyến", "1.250,5", "Tỷ đồng", ">= 1250.5 tỷ đồng"),
    ("Văn bản xử lý trên mạng", "100%; 90%; 80%", "", ">= 100 %; >= 90 %; >= 80 %"),
    ("Tập huấn", "02 hội nghị, 04 lớp", "", ">= 2 hội nghị; >= 4 lớp"),
    ("Hồ sơ trực tuyến", "95% (năm 2024: 90%)", "", ">= 95 %"),
    ("Quy chế vận hành", "Hoàn thành trong năm 2025", "", ""),
    ("Quy chế vận hành", "Đạt", "", ""),
)


@pytest.mark.parametrize(("text", "found"), PROMISES)
def test_a_promise_is_read_in_many_wordings(text, found):
    assert shown(targets.in_text(text)) == found


@pytest.mark.parametrize(("text", "found"), IN_ENGLISH)
def test_an_english_promise_is_read_the_english_way(text, found):
    assert shown(targets.in_text(text, english=True)) == found


@pytest.mark.parametrize("text", NO_PROMISES)
def test_a_number_that_promises_nothing_is_no_target(text):
    assert targets.in_text(text) == ()


@pytest.mark.parametrize(("text", "cell", "unit", "found"), IN_CELLS)
def test_a_cell_of_its_own_is_read_with_what_it_measures(text, cell, unit, found):
    assert shown(targets.in_cell(cell, unit, text)) == found
