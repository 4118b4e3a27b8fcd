"""The words beside a figure that change what it is, as data; each also matches without marks."""

from typing import Final

ESTIMATES: Final = (
    "khoảng", "ước", "ước tính", "ước đạt", "xấp xỉ", "gần", "gần bằng", "tầm", "chừng",
    "khoảng chừng", "áng chừng", "dự kiến", "tạm tính", "sơ bộ", "trên dưới", "hình như", "chắc",
    "có lẽ", "đâu đó", "đâu như", "gì đó", "about", "around", "approximately", "approx", "nearly",
    "almost", "roughly", "maybe", "probably", "có thể", "không chắc", "phỏng chừng",
    "loanh quanh", "đoán", "chắc là", "nghe nói", "dự ước", "ước lượng", "tạm", "độ khoảng",
    "chắc khoảng", "kiểu", "nghe đâu", "gì đấy", "suýt soát", "hầu như", "gần như", "nghĩ",
    "tôi nhớ", "em nhớ", "hơi", "non", "tương đối", "khỏang", "khoãng", "chắc cũng",
)  # fmt: skip

BOUNDS_BEFORE: Final = (
    "hơn", "trên", "dưới", "quá", "không quá", "ít nhất", "tối thiểu", "tối đa", "không dưới",
    "không trên", "lớn hơn", "nhỏ hơn", "nhiều hơn", "ít hơn", "chưa đến", "chưa tới", "chưa đầy",
    "không đến", "không tới", "từ", "over", "under", "above", "below", "more than", "less than",
    "at least", "at most", "bé hơn", "ngót", "ngoài",
)  # fmt: skip

BOUNDS_AFTER: Final = (
    "trở lên", "trở xuống", "trở đi", "đổ lên", "đổ lại", "hơn", "or more", "or less", "lẻ",
    "có lẻ", "mấy", "đổ xuống", "là cùng", "là ít",
)  # fmt: skip

RELATIVE: Final = (
    "tăng", "tăng thêm", "tăng trưởng", "giảm", "giảm đi", "vượt", "vượt kế hoạch", "vượt mức",
    "vượt chỉ tiêu", "vượt mục tiêu", "vượt kh", "cao hơn", "thấp hơn", "hụt", "kém", "thêm",
    "chênh", "chênh lệch", "lệch", "sụt", "up", "down", "bớt", "nhích", "increase", "decrease",
    "plus", "minus",
)  # fmt: skip

# In the same clause as the figure these can turn its meaning round.
DANGERS: Final = (
    "quý sau", "tháng sau", "kỳ sau", "năm sau", "tuần sau", "quý tới", "tháng tới", "kỳ tới",
    "năm tới", "tuần tới", "cuối năm", "sang năm", "next", "không", "ko", "chưa", "chẳng", "k",
    "còn", "còn lại", "thiếu", "nếu", "kế hoạch", "kh", "mục tiêu", "so với", "phấn đấu", "sẽ",
    "cùng kỳ", "trước đây", "tăng", "giảm", "vượt", "kém", "hụt", "sai", "quá hạn", "trễ",
    "trễ hạn", "chậm", "tồn", "tồn đọng", "hoặc", "hay", "nhầm", "lộn", "not", "no", "less",
    "than", "if", "plan", "target", "ngoại trừ", "trừ", "đề nghị", "yêu cầu", "ngưỡng", "cam kết",
    "đăng ký", "mong", "muốn", "sắp", "kỳ trước", "quý trước", "tháng trước", "năm trước",
    "năm ngoái", "lẽ ra", "đáng lẽ", "riêng", "lỗi", "hỏng", "từ chối", "bị", "phải đạt",
    "cần đạt", "cần", "tối đa", "tối thiểu", "thay vì", "never", "tỉnh giao", "được giao",
    "số cũ", "mỗi", "chuyển sang", "hôm qua", "lần trước", "đừng", "ghi là", "hạn chế",
    "mới chỉ là", "giả sử", "ví dụ", "vd", "chỉ tiêu giao", "trừ đi", "thay đổi", "chệch", "bỏ",
    "hủy", "huỷ", "xóa", "xoá", "cố gắng", "quyết tâm", "một số", "một xã", "một thôn",
    "một phường", "một đơn vị", "một phòng", "một trường", "một bộ phận", "hầu hết", "đa số",
    "phần lớn", "một vài", "vài", "cơ bản", "có xã", "có thôn", "có phường", "có đơn vị", "mọi",
    "tất cả chỉ tiêu", "các chỉ tiêu", "dk", "đk", "chưa đủ", "gấp", "trung ương giao",
    "sang tháng", "mức sàn", "mức trần", "cả nước", "toàn quốc", "huyện bạn", "xã bạn",
    "tỉnh bạn", "phường bạn", "đơn vị bạn", "phòng bạn",
    "sang quý", "đầu năm", "đầu kỳ", "đầu quý", "giữa năm", "đầu tháng",
    "hồ sơ giấy", "khác", "ban đầu", "lúc đầu", "hồi đầu", "bản giấy", "trực tiếp",
)  # fmt: skip

# Words that only look like a danger or an estimate, above all when they are typed without marks.
COMPOUNDS: Final = (
    "thiết bị", "trang bị", "chuẩn bị", "không dùng tiền mặt", "không tiền mặt", "không gian",
    "không giấy tờ", "hàng không", "có yêu cầu", "đáp ứng yêu cầu", "theo yêu cầu", "nội dung",
    "sử dụng", "áp dụng", "ứng dụng", "xây dựng", "số cơ bản", "mạng cơ bản", "trụ sở", "cán bộ",
    "căn cước", "bộ phận", "bộ thủ tục", "trẻ em", "tài chính kế hoạch", "tài chính - kế hoạch",
    "sở kế hoạch", "kế hoạch và đầu tư", "kế hoạch đầu tư", "mục tiêu quốc gia", "lưu trữ",
    "giám sát", "giám định", "chứng thực", "chứng thư", "chứng nhận", "chứng từ", "đoàn viên",
    "đoàn thể", "hội nghị", "nghị quyết", "nghị định", "hội viên", "xã hội", "bảo hiểm",
    "môi trường", "đúng hạn", "đúng quy định", "nền tảng", "hạ tầng", "chữa bệnh", "trung tâm",
    "điện tử", "cơ sở", "cơ quan", "tâm y tế", "đăng ký tài khoản", "đăng ký khai sinh",
    "đăng ký kinh doanh", "đăng ký hộ tịch", "tăng cường", "hội họp", "trả lời", "vị trí",
    "đầu tư", "mua sắm",
)  # fmt: skip

SLIPS: Final = (
    "nhầm", "nhầm rồi", "lộn", "sửa lại", "sửa thành", "đính chính", "gõ sai", "viết sai",
    "ghi sai", "xin lỗi", "cải chính", "quên", "oops", "sorry", "báo sai", "viết lộn", "điền sai",
    "sai rồi", "sửa", "mà là", "đúng ra là", "đúng là", "actually", "đổi thành", "thay bằng",
)  # fmt: skip

DENIALS: Final = (
    "không phải", "chứ không phải", "ko phải", "k phải", "không phải là", "ko phải là",
    "chứ ko phải", "chẳng phải", "thay vì", "chứ không", "đừng ghi", "không là", "not",
)  # fmt: skip

# Where the answer ends and its explanation begins.
NOTE_STARTS: Final = (
    "do", "vì", "bởi", "nguyên nhân", "lý do", "lí do", "tại vì", "nhưng", "ghi chú", "note",
    "because", "tuy nhiên", "trong khi", "do đó", "nhờ", "because of", "vướng", "khó khăn",
    "theo", "kèm", "lưu ý", "đề nghị", "xem", "liên hệ",
)  # fmt: skip

UNSURE: Final = (
    "tạm", "trừ", "ngoại trừ", "riêng", "except", "loại trừ", "không chắc", "chưa chắc",
    "chưa chính xác", "chưa chuẩn", "tạm tính", "sơ bộ", "chưa chốt", "chưa đầy đủ", "có thể sai",
    "số tạm", "tạm thời", "chưa kiểm tra", "ước", "ước tính", "đoán", "chưa phải số cuối",
    "chưa duyệt", "not sure",
)  # fmt: skip
