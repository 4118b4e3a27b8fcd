"""The phrases that are recognised, as data; each also matches without its marks."""

from typing import Final

from flows.reading.spelling import with_bare

COMMANDS: Final = {
    "skip": ("bỏ qua", "bỏ", "qua", "skip", "next", "bỏ qua câu này", "bỏ qua chỉ tiêu này",
             "câu tiếp", "tiếp", "tiếp theo", "câu khác", "bo qua", "boqua", "cho qua", "để sau",
             "trả lời sau", "tạm bỏ qua", "câu tiếp theo", "sang câu khác", "câu sau"),
    "help": ("trợ giúp", "giúp", "giúp tôi", "giúp đỡ", "giúp với", "hướng dẫn", "cách dùng",
             "help", "help me", "trogiup", "huongdan", "cứu", "hướng dẫn sử dụng", "hỗ trợ",
             "tôi cần giúp", "cần giúp đỡ", "cần hỗ trợ", "giúp em", "giúp em với",
             "giúp mình với", "hướng dẫn em", "hướng dẫn em với", "hướng dẫn với"),
    "back": ("quay lại", "trở lại", "lùi", "lùi lại", "back", "go back", "câu trước",
             "quay lại câu trước", "về câu trước", "trước", "quaylai", "previous"),
    "cancel": ("hủy", "huỷ", "hủy bỏ", "huỷ bỏ", "thôi", "dừng", "dừng lại", "cancel", "stop",
               "thoát", "exit", "quit", "kết thúc", "ngừng"),
    "menu": ("menu", "danh sách", "danh mục", "trang chủ", "về đầu"),
    "start": ("start", "bắt đầu", "bắt đầu lại"),
    "review": ("xem lại", "kiểm tra lại", "review", "xem", "xemlai"),
    "send": ("gửi", "nộp", "gửi đi", "gửi luôn", "hoàn tất", "nộp luôn", "send", "submit"),
    "correct": ("sửa", "sửa lại", "tôi muốn sửa", "muốn sửa", "chỉnh sửa", "cần sửa", "sửa số",
                "sửa số liệu", "sửa câu trước", "edit", "đính chính", "nhập lại", "nhầm",
                "nhầm rồi", "viết nhầm", "gõ nhầm", "nhập nhầm", "correct"),
    "pause": ("tạm dừng", "để mai", "mai trả lời", "nhắc sau", "nhắc lại sau", "mai nhắc lại",
              "để chiều", "lát nữa", "chút nữa", "lúc khác", "đang bận", "bận", "mai", "hẹn mai",
              "pause", "snooze", "later", "nhắc tôi sau", "nghỉ"),
    "remaining": ("còn thiếu", "conthieu", "còn gì", "còn lại", "còn thiếu gì", "baocao"),
    "settings": ("settings", "cài đặt", "caidat"),
    "privacy": ("privacy", "quyền riêng tư"),
    "unchanged": ("giữ nguyên", "giữ nguyên số cũ", "như cũ", "vẫn thế", "vẫn vậy", "vẫn như cũ",
                  "không thay đổi", "không đổi", "ko đổi", "ko thay đổi", "k đổi", "y nguyên",
                  "y như cũ", "như trước", "như quý trước", "như kỳ trước", "như tháng trước",
                  "như năm trước", "như lần trước", "như báo cáo trước", "số cũ", "giống kỳ trước",
                  "giống quý trước", "bằng quý trước", "bằng kỳ trước", "unchanged", "same",
                  "same as before", "no change", "chưa thay đổi", "chưa có thay đổi",
                  "không có thay đổi", "không có gì thay đổi", "giữ nguyên như quý trước"),
    "not_mine": ("không phải của tôi", "không phải của em", "không phải việc của tôi",
                 "không phải tôi", "không phải của mình", "không phải của phòng tôi",
                 "tôi không phụ trách", "không phụ trách", "không thuộc phòng tôi", "sai người",
                 "nhầm người", "gửi nhầm", "gửi nhầm người", "hỏi nhầm người", "not mine",
                 "chuyển người khác", "chuyển cho người khác", "không phải phần tôi"),
}  # fmt: skip

YES: Final = ("có", "đúng", "đúng rồi", "đúng vậy", "ok", "oke", "okie", "okay", "oki", "okê",
              "được", "được rồi", "đồng ý", "chuẩn", "chính xác", "xác nhận", "yes", "y", "ừ",
              "uh", "vâng", "dạ", "dạ vâng", "dạ đúng", "vâng đúng", "phải", "yep", "đúng thế",
              "vâng ạ", "dạ ạ", "có ạ", "lưu", "ghi", "ghi đi", "confirm")  # fmt: skip
NO: Final = ("không", "ko", "k", "hông", "khong", "no", "nope", "không đúng", "chưa đúng", "sai",
             "sai rồi", "không phải", "chưa", "chưa phải", "kg", "không đồng ý",
             "đừng")  # fmt: skip

NO_DATA: Final = ("chưa có", "chưa có số liệu", "chưa có dữ liệu", "chưa có kết quả", "chưa có sl",
                  "chưa có số", "chưa có báo cáo", "chưa có thông tin", "chưa tổng hợp",
                  "chưa tổng hợp được", "chưa thống kê", "chưa thống kê được", "chưa cập nhật",
                  "chưa tổng hợp xong", "đang chờ", "đang đợi", "chờ", "chờ số liệu",
                  "đang chờ sl",
                  "chờ sl", "đang tổng hợp", "đang thống kê", "đang rà soát", "đang cập nhật",
                  "đang làm", "không có số liệu", "không có dữ liệu", "ko có số liệu",
                  "ko có dữ liệu", "k có số liệu", "không có sl", "ko có sl", "chưa nhận được",
                  "n/a", "na", "none", "null", "nil", "no data", "not available", "pending",
                  "not yet", "chưa biết", "chưa rõ", "chưa nắm được", "chưa có kq",
                  "chưa xác định", "không có báo cáo", "không rõ", "không biết",
                  "chưa đo", "chưa đo được", "chưa đánh giá", "chưa kịp tổng hợp", "ch có",
                  "trống", "chua co so lieu", "chưa được cung cấp", "tbd")  # fmt: skip
NO_DATA_SAID: Final = ("chưa có", "chưa tổng hợp", "chưa thống kê", "chưa cập nhật", "đang chờ",
                       "đang đợi", "chờ số liệu", "chờ báo cáo", "chờ kết quả", "đang tổng hợp",
                       "đang thống kê", "đang rà soát", "đang cập nhật", "không có số liệu",
                       "ko có số liệu", "không có dữ liệu", "ko có dữ liệu", "chưa nhận được",
                       "chưa gửi", "chưa báo cáo", "mới có số liệu", "mới có sl", "mới có",
                       "no data yet",
                       "chưa đánh giá", "chưa kịp", "chưa nắm được", "chưa thu thập", "chưa ra số",
                       "số liệu chưa", "chưa chốt", "chờ xã", "chờ phường", "chờ các xã",
                       "chờ sở", "chờ phòng", "chờ các phòng", "hệ thống lỗi", "đang thu thập", "chưa rõ",
                       "thiếu số liệu", "chưa đủ số", "chưa có đủ", "chưa xong số liệu",
                       *(f"{no} có {what}" for no in ("không", "ko", "k")
                         for what in ("thông tin", "báo cáo", "số liệu", "dữ liệu", "sl")),
                       *(f"{no} {verb} được" for no in ("không", "ko", "k", "chưa")
                         for verb in ("thống kê", "tổng hợp", "nắm", "xác định", "đo", "tính",
                                      "đánh giá", "lấy", "thu thập")))  # fmt: skip
NOT_APPLICABLE: Final = ("không áp dụng", "ko áp dụng", "k áp dụng", "không phát sinh",
                         "ko phát sinh", "k phát sinh", "chưa phát sinh", "không liên quan",
                         "không thuộc đối tượng", "not applicable", "không có phát sinh",
                         "không thực hiện", "không triển khai")  # fmt: skip
NOT_APPLICABLE_SAID: Final = ("không áp dụng", "ko áp dụng", "không phát sinh", "ko phát sinh",
                              "chưa phát sinh", "không có phát sinh", "không có đối tượng",
                              "ko có đối tượng",
                              "không thuộc đối tượng")  # fmt: skip
# "Không" alone may be a refusal, a zero, or no data; so may a lone dash.
NOTHING_SURE: Final = ("không", "ko", "k", "kg", "khong", "không có", "ko có", "k có", "chưa",
                       "chưa thực hiện", "chưa triển khai", "chưa làm", "không có gì", "no",
                       "hông", "hem", "chẳng có", "nothing",
                       "chưa đâu", "hết")  # fmt: skip

NOT_MINE_SAID: Final = (
    *(f"{no} {verb}" for no in ("không", "ko", "không còn", "không được")
      for verb in ("phụ trách", "theo dõi chỉ tiêu", "quản lý chỉ tiêu", "được giao chỉ tiêu",
                   "phân công", "nắm chỉ tiêu", "đảm nhiệm")),
    *(f"{no} {what}" for no in ("không phải", "ko phải", "không thuộc")
      for what in ("của tôi", "của em", "của phòng", "của đơn vị", "việc của", "việc tôi",
                   "phần của", "trách nhiệm của", "nhiệm vụ của", "lĩnh vực của", "thẩm quyền",
                   "phạm vi", "chức năng", "lĩnh vực", "phòng tôi", "phòng em", "trách nhiệm")),
    "nhầm người", "sai người", "đã chuyển công tác", "nghỉ hưu", "not my", "chuyển cho phòng",
    "chuyển cho đồng chí", "của phòng khác", "của đơn vị khác",
)  # fmt: skip
_LAST: Final = tuple(
    f"{when} trước"
    for when in ("quý", "kỳ", "kì", "tháng", "năm", "lần", "đợt", "báo cáo", "tuần")
)
UNCHANGED_SAID: Final = (*(f"{like} {last}" for last in _LAST
                           for like in ("như", "bằng", "giống", "y chang", "tương tự", "lấy số",
                                        "lấy theo số", "theo số", "số của", "y như", "như số")),
                         *(f"{no} {change}" for no in ("không", "ko", "k", "chưa")
                           for change in ("thay đổi", "biến động", "có biến động", "đổi",
                                          "có thay đổi", "có gì thay đổi")),
                         "y chang", "giữ nguyên", "như cũ", "vẫn như", "giống như", "vẫn thế", "vẫn vậy",
                         "số cũ", "same as last")  # fmt: skip
# "None of them": a real zero, nothing to measure, or nothing known; only the member can say.
NONE_SAID: Final = tuple(f"{no}{has}" for no in ("không", "ko", "k", "chưa", "chẳng", "hông")
                         for has in ("", " có"))  # fmt: skip

ASKING: Final = ("tại sao", "vì sao", "sao lại", "sao phải", "thế nào", "như nào", "làm sao",
                 "bao nhiêu", "bao giờ", "khi nào", "lúc nào", "ở đâu", "là gì", "cái gì",
                 "là sao",
                 "nghĩa là gì", "ai phụ trách", "ai làm", "của ai", "hỏi ai", "ai là", "ai tổng hợp", "ai gửi", "ai nhập", "ai báo cáo", "ai chịu", "gửi ai",
                 "cho ai", "phải không",
                 "đúng không", "được không", "có phải", "hay sao", "có đúng", "cho hỏi", "xin hỏi",
                 "em hỏi", "tôi hỏi", "mình hỏi", "ra sao", "hay số lượng", "hay số hồ sơ", "làm gì", "phải làm", "hay là số",
                 "muốn hỏi", "thì sao", "hỏi chút", "why", "what", "how", "when", "who", "which",
                 "chỗ nào", "là số nào", "số nào", "kỳ nào", "quý nào",
                 "ngày nào", "hạn nào", "gì vậy", "gì thế", "gì đây", "phải ko", "đúng ko",
                 "được ko", "mấy giờ", "ngày mấy")  # fmt: skip
ASKING_AT_END: Final = ("không", "ko", "hay chưa", "chăng", "nhỉ", "xong chưa", "được chưa")
# Without its mark "à" is "ạ", so these count only when written in full.
ASKING_AT_END_AS_WRITTEN: Final = ("hả", "chứ", "à", "chưa")

# Words that say nothing about the figure, as they are written without marks.
FILLERS: Final = with_bare(
    "a ah da vang em anh chi chau thua kinh gui sep bac co chu dong chi xin bao cao nhe nha nhen "
    "nhi rui roi ha hen cho thoi oi uh um the thi bot don doc ban hien tai minh toi cam on admin noi"
)

# The vocabulary of an answer that adds nothing to its figure; others make a bare number doubtful.
SAFE_WORDS: Final = with_bare(
    "dạ vâng em anh chị cháu tôi mình cô chú bác thưa kính gửi sếp đồng chí đ c xin báo cáo bc "
    "là đạt "
    "được kết quả tỷ tỉ lệ số liệu hiện nay tại đến đã thực hoàn thành ạ a nhé nha nhá nhe rồi "
    "ah ơi "
    "cảm ơn thanks thank you ok oke đó thôi này kỳ quý năm tháng phòng đơn vị của bên bọn chúng "
    "em "
    "trả lời chỉ tiêu con giá trị cập nhật tổng hợp chốt thống kê chung tính hết cuối bằng ở mức "
    "thì "
    "là ừ vậy cả toàn xã phường huyện tỉnh thành phố tp đc dc đat kq ht hệ thống ghi nhận trong "
    "đây "
    "đúng có chính xác tròn hihi nhen luôn it is result our hi hello chào chao lãnh đạo ban ubnd "
    "hđnd "
    "và trung bình bình quân admin bot tử mẫu tổng phiếu gd hồ sơ trên hộ người đánh giá cho biết "
    "điền nhập lần lượt giải quyết xử lý trực tuyến đều nghen nghe tui tụi đấy á ấy đáp án lũy luỹ "
    "kế mần trân trọng giúp hộ bạn"
)  # fmt: skip

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
    "lượt",
    "lượt người", "lượt truy cập", "doanh nghiệp", "dn", "máy", "máy tính", "máy trạm", "thủ tục",
    "tthc", "thủ tục hành chính", "xã", "phường", "xã phường", "thôn", "tổ", "cán bộ", "công chức",
    "viên chức", "cbcc", "cán bộ công chức", "văn bản", "thiết bị", "trường", "trường học",
    "học sinh", "bệnh nhân", "điểm", "điểm phần trăm", "điểm %", "camera", "dịch vụ",
    "dịch vụ công",
    "tài khoản", "cơ quan", "sản phẩm", "hội nghị", "cuộc", "cuộc họp", "buổi", "km", "ha", "m2",
    "đồng", "đ", "vnd", "tin", "bài", "tin bài", "lớp", "lớp tập huấn", "tổ công nghệ số",
    "thành viên",
    "hợp tác xã", "htx", "cơ sở", "công dân", "kết quả hồ sơ", "giao dịch", "phòng", "phòng ban",
    "ngành", "huyện", "khách hàng", "đoàn viên", "hội viên", "trạm", "điểm wifi", "chiếc",
    "cái", "bộ", "phiếu", "chữ ký số", "chứng thư số", "hệ thống", "hệ thống loa", "phần mềm",
    "cụm loa", "nhà văn hóa", "giấy phép", "gd", "đề án", "nhiệm vụ", "chỉ tiêu", "dự án",
    "tiêu chí",
    "kênh", "lần", "tỉnh", "thành phố", "lãnh đạo", "báo cáo", "kết quả", "đánh giá", "sàn", "cửa hàng", "hộ kinh doanh", "giáo viên", "em học sinh", "lao động",
    "ngày", "giờ", "tấn", "kg", "gb", "mb", "tb", "triệu đồng", "tỷ đồng", "nghìn đồng",
)  # fmt: skip
# Typed without its mark each of these is another word: "so với", "cho em".
UNITS_AS_WRITTEN: Final = ("sở", "chợ")
DISCRETE_UNITS: Final = (frozenset(UNITS) | frozenset(UNITS_AS_WRITTEN)) - {
    "km", "ha", "m2", "đồng", "đ", "vnd", "điểm", "điểm phần trăm", "điểm %", "giờ", "ngày",
    "tấn", "kg",
    "gb", "mb", "tb", "triệu đồng", "tỷ đồng", "nghìn đồng",
}  # fmt: skip

ESTIMATES: Final = (
    "khoảng", "ước", "ước tính", "ước đạt", "xấp xỉ", "gần", "gần bằng", "tầm", "chừng",
    "khoảng chừng", "áng chừng", "dự kiến", "tạm tính", "sơ bộ", "trên dưới", "hình như", "chắc",
    "có lẽ", "đâu đó", "đâu như", "gì đó", "about", "around", "approximately", "approx", "nearly",
    "almost", "roughly", "maybe", "probably", "có thể", "không chắc", "phỏng chừng", "loanh quanh",
    "đoán", "chắc là", "nghe nói", "dự ước", "ước lượng", "tạm", "độ khoảng", "chắc khoảng",
    "kiểu", "nghe đâu", "gì đấy", "suýt soát", "hầu như", "gần như", "nghĩ", "tôi nhớ", "em nhớ",
    "hơi", "non", "tương đối", "khỏang", "khoãng", "chắc cũng",
)  # fmt: skip
BOUNDS_BEFORE: Final = (
    "hơn", "trên", "dưới", "quá", "không quá", "ít nhất", "tối thiểu", "tối đa", "không dưới",
    "không trên", "lớn hơn", "nhỏ hơn", "nhiều hơn", "ít hơn", "chưa đến", "chưa tới", "chưa đầy",
    "không đến", "không tới", "từ", "over", "under", "above", "below", "more than", "less than",
    "at least", "at most", "bé hơn", "ngót", "ngoài",
)  # fmt: skip
BOUNDS_AFTER: Final = ("trở lên", "trở xuống", "trở đi", "đổ lên", "đổ lại", "hơn", "or more",
                       "or less", "lẻ", "có lẻ", "mấy", "đổ xuống", "là cùng",
                       "là ít")  # fmt: skip
RELATIVE: Final = (
    "tăng", "tăng thêm", "tăng trưởng", "giảm", "giảm đi", "vượt", "vượt kế hoạch", "vượt mức",
    "vượt chỉ tiêu", "vượt mục tiêu", "vượt kh", "cao hơn", "thấp hơn", "hụt", "kém", "thêm",
    "chênh",
    "chênh lệch", "lệch", "sụt", "up", "down", "bớt", "nhích", "increase", "decrease", "plus",
    "minus",
)  # fmt: skip
# In the same clause as the figure these can turn its meaning round.
DANGERS: Final = (
    "quý sau", "tháng sau", "kỳ sau", "năm sau", "tuần sau", "quý tới", "tháng tới", "kỳ tới",
    "năm tới", "tuần tới", "cuối năm", "sang năm", "next",
    "không", "ko", "chưa", "chẳng", "k", "còn", "còn lại", "thiếu", "nếu", "kế hoạch", "kh",
    "mục tiêu",
    "so với", "phấn đấu", "sẽ", "cùng kỳ", "trước đây", "tăng", "giảm", "vượt", "kém", "hụt",
    "sai",
    "quá hạn", "trễ", "trễ hạn", "chậm", "tồn", "tồn đọng", "hoặc", "hay", "nhầm", "lộn", "not",
    "no",
    "less", "than", "if", "plan", "target", "ngoại trừ", "trừ", "đề nghị", "yêu cầu", "ngưỡng",
    "cam kết", "đăng ký", "mong", "muốn", "sắp", "kỳ trước", "quý trước", "tháng trước",
    "năm trước", "năm ngoái", "lẽ ra", "đáng lẽ", "riêng", "lỗi", "hỏng", "từ chối", "bị",
    "phải đạt", "cần đạt", "cần", "tối đa", "tối thiểu", "thay vì", "never", "tỉnh giao",
    "được giao", "số cũ",
    "mỗi", "chuyển sang", "hôm qua", "lần trước", "đừng", "ghi là", "hạn chế", "mới chỉ là",
    "giả sử",
    "ví dụ", "vd", "chỉ tiêu giao", "trừ đi", "thay đổi", "chệch", "bỏ", "hủy", "huỷ", "xóa", "xoá",
    "cố gắng", "quyết tâm", "một số", "một xã", "một thôn", "một phường", "một đơn vị", "một phòng", "một trường", "một bộ phận",
    "hầu hết", "đa số", "phần lớn", "một vài", "vài", "cơ bản",
    "có xã", "có thôn", "có phường", "có đơn vị", "mọi", "tất cả chỉ tiêu", "các chỉ tiêu", "dk",
    "đk", "chưa đủ", "gấp", "trung ương giao", "sang tháng", "sang quý", "đầu năm", "đầu kỳ", "đầu quý", "giữa năm",
    "đầu tháng", "hồ sơ giấy", "khác", "ban đầu", "lúc đầu", "hồi đầu", "bản giấy", "trực tiếp",
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
    "môi trường", "đúng hạn", "đúng quy định", "nền tảng", "hạ tầng", "chữa bệnh", "trung tâm", "điện tử",
    "cơ sở", "cơ quan", "tâm y tế", "đăng ký tài khoản", "đăng ký khai sinh", "đăng ký kinh doanh",
    "đăng ký hộ tịch", "tăng cường", "hội họp", "trả lời", "vị trí", "đầu tư", "mua sắm",
)  # fmt: skip
SLIPS: Final = (
    "nhầm", "nhầm rồi", "lộn", "sửa lại", "sửa thành", "đính chính", "gõ sai", "viết sai",
    "ghi sai", "xin lỗi", "cải chính", "quên", "oops", "sorry", "báo sai", "viết lộn", "điền sai",
    "sai rồi", "sửa", "mà là", "đúng ra là", "đúng là", "actually", "đổi thành", "thay bằng",
)  # fmt: skip
DENIALS: Final = ("không phải", "chứ không phải", "ko phải", "k phải", "không phải là",
                  "ko phải là", "chứ ko phải", "chẳng phải", "thay vì", "chứ không", "đừng ghi",
                  "không là", "not")  # fmt: skip
# Where the answer ends and its explanation begins.
NOTE_STARTS: Final = ("do", "vì", "bởi", "nguyên nhân", "lý do", "lí do", "tại vì", "nhưng",
"ghi chú",
                      "note", "because", "tuy nhiên", "trong khi", "do đó", "nhờ", "because of",
                      "vướng", "khó khăn", "theo", "kèm", "lưu ý", "đề nghị", "xem", "liên hệ")  # fmt: skip
EVERY: Final = ("đều", "tất cả", "cả hai", "cả ba", "cả bốn", "cả năm chỉ tiêu", "toàn bộ", "cả 2",
                "cả 3", "cả 4", "cả 5", "mỗi cái", "all", "như nhau", "cùng")  # fmt: skip

UNSURE: Final = (
    "tạm", "trừ", "ngoại trừ", "riêng", "except", "loại trừ",
    "không chắc", "chưa chắc", "chưa chính xác", "chưa chuẩn", "tạm tính", "sơ bộ", "chưa chốt",
    "chưa đầy đủ", "có thể sai", "số tạm", "tạm thời", "chưa kiểm tra", "ước", "ước tính", "đoán",
    "chưa phải số cuối", "chưa duyệt", "not sure",
)  # fmt: skip
