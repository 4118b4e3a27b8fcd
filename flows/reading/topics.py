"""The words in which answers are given: what is counted, how it is named, what is mere manner."""

from typing import Final

from flows.reading.spelling import with_bare

# The vocabulary of an answer that adds nothing to its figure; others make a bare number doubtful.
SAFE_WORDS: Final = with_bare(
    "dạ vâng em anh chị cháu tôi mình cô chú bác thưa kính gửi sếp đồng chí đ c xin báo cáo bc "
    "là đạt được kết quả tỷ tỉ lệ số liệu hiện nay tại đến đã thực hoàn thành ạ a nhé nha nhá "
    "nhe rồi ah ơi cảm ơn thanks thank you ok oke đó thôi này kỳ quý năm tháng phòng đơn vị của "
    "bên bọn chúng trả lời chỉ tiêu con giá trị cập nhật tổng hợp chốt thống kê chung tính hết "
    "cuối bằng ở mức thì ừ vậy cả toàn xã phường huyện tỉnh phố tp đc dc đat kq ht hệ ghi nhận "
    "trong đây đúng có chính xác tròn hihi nhen luôn it is result our hi hello chào chao lãnh "
    "đạo ban ubnd hđnd và trung bình quân admin bot tử mẫu phiếu gd hồ sơ trên hộ người đánh cho "
    "biết điền nhập lần lượt giải quyết xử lý trực tuyến đều nghen nghe tui tụi đấy á ấy đáp án "
    "lũy luỹ kế mần trân trọng giúp bạn"
)

# What may follow a bare figure without making it the number of something.
AFTER_WORDS: Final = with_bare(
    "ạ a ah á ấy nhé nha nhá nhe nghen nghe hen nhen rồi luôn thôi đó đấy vậy này hết tròn ơi dạ "
    "vâng em anh chị cô chú bác cháu tôi mình bạn sếp đồng chí đ c thưa kính gửi cảm ơn thanks "
    "thank you ok oke hihi bot admin ban kỳ quý năm nay tháng đến tính hiện tại đúng chính xác "
    "trân trọng nữ trong chung là đạt được cho it phần trăm giúp hộ phiếu xin"
)

# What people count; after a bare number one of these makes it a count.
UNITS: Final = (
    "hộ", "hộ gia đình", "hộ dân", "hồ sơ", "bộ hồ sơ", "hs", "đơn vị", "người", "người dân",
    "lượt", "lượt người", "lượt truy cập", "doanh nghiệp", "dn", "máy", "máy tính", "máy trạm",
    "thủ tục", "tthc", "thủ tục hành chính", "xã", "phường", "xã phường", "thôn", "tổ", "cán bộ",
    "công chức", "viên chức", "cbcc", "cán bộ công chức", "văn bản", "thiết bị", "trường",
    "trường học", "học sinh", "bệnh nhân", "điểm", "điểm phần trăm", "điểm %", "camera",
    "dịch vụ", "dịch vụ công", "tài khoản", "cơ quan", "sản phẩm", "hội nghị", "cuộc", "cuộc họp",
    "buổi", "km", "ha", "m2", "đồng", "đ", "vnd", "tin", "bài", "tin bài", "lớp", "lớp tập huấn",
    "tổ công nghệ số", "thành viên", "hợp tác xã", "htx", "cơ sở", "công dân", "kết quả hồ sơ",
    "giao dịch", "phòng", "phòng ban", "ngành", "huyện", "khách hàng", "đoàn viên", "hội viên",
    "trạm", "điểm wifi", "chiếc", "cái", "bộ", "phiếu", "chữ ký số", "chứng thư số", "hệ thống",
    "hệ thống loa", "phần mềm", "cụm loa", "nhà văn hóa", "giấy phép", "gd", "đề án", "nhiệm vụ",
    "chỉ tiêu", "dự án", "tiêu chí", "kênh", "lần", "tỉnh", "thành phố", "lãnh đạo", "báo cáo",
    "kết quả", "đánh giá", "sàn", "cửa hàng", "hộ kinh doanh", "giáo viên", "em học sinh",
    "lao động", "ngày", "giờ", "tấn", "kg", "gb", "mb", "tb", "triệu đồng", "tỷ đồng",
    "nghìn đồng",
)  # fmt: skip

# Typed without its mark each of these is another word: "so với", "cho em".
UNITS_AS_WRITTEN: Final = (
    "sở", "chợ",
)  # fmt: skip

DISCRETE_UNITS: Final = (frozenset(UNITS) | frozenset(UNITS_AS_WRITTEN)) - {
    "km", "ha", "m2", "đồng", "đ", "vnd", "điểm", "điểm phần trăm", "điểm %", "giờ", "ngày",
    "tấn", "kg",
    "gb", "mb", "tb", "triệu đồng", "tỷ đồng", "nghìn đồng",
}  # fmt: skip  # fmt: skip

# Syllables of the indicators of real plans, less the few that can turn a meaning round.
TOPIC_WORDS: Final = with_bare(
    "an app biển bàn bán băng bưu bản bảo bắc bệnh bố bồi bộ camera chia chiếm chuyên chuyển "
    "chuẩn chương chế chủ chức chứng chữ chữa cqnn csdl cung cá các cán cáp công căn cơ cước cấp "
    "cầu cổng cộng cục cửa di dn doanh duy duyệt dvc dvctt dân dõi dùng dưỡng dịch dụng dữ dựng "
    "gian giang giao giám giáo giấy gắn gồm hiểm hoá hoạt hs huấn hài hàng hành hóa hạ hạn học "
    "hồi hội internet khai khoa khoản khu khám khẩu khỏe khối kiến kiểm kt kèm ký kế kịp kỹ lao "
    "loa luật lòng lĩnh lưu lượng lại lực môi mại mạng mạnh một mật mềm mở mục nghiệp nghĩa nghị "
    "ngành ngày ngân nhi nhà nhân ninh niên nông năng nước nền nối nội nộp nữ ocop paht pháp "
    "phát phép phê phí phương phạm phản phần phẩm phận phổ phụ phục phủ qlnn quang quyền quán "
    "quản quốc qđ rộng sao sinh smedx sàn sát sóng sản sẻ sổ sở sức sử sự tham theo thoại thu "
    "thuê thuế thuộc thác thôn thông thương thẻ thế thể thị thời tin tiên tiếp tmđt toán trao "
    "triển truy truyền trì trình trưng trước trường trưởng trạm trấn trẻ trọn trọng trụ trữ tt "
    "tthc tuổi tài tác tâm tư tương tượng tạo tảng tầng tập tế tịch tổ tới từ dưới lớn nhỏ khác "
    "ngoài mới chỉ xong rất cao thấp lúc hôm sáng chiều trưa tức hỗ trợ thức lắp mua trang nghệ "
    "chung ứng từng viên viễn việc vneid vào vòng văn về vệ với vụ vừa vực wifi xh xuất xây xóm "
    "y yêu zalo án ánh áp đai điều điểm điện đoàn đáp đình đôn đương đường đảm đảng đất đầy đặc "
    "đặt để địa định đốc đối đổi độ động đời đủ ấp ủy"
)
