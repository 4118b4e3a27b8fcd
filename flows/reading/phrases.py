"""The sayings that are recognised, as data; each also matches without its marks."""

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
}  # fmt: skip  # fmt: skip

YES: Final = (
    "có", "đúng", "đúng rồi", "đúng vậy", "ok", "oke", "okie", "okay", "oki", "okê", "được",
    "được rồi", "đồng ý", "chuẩn", "chính xác", "xác nhận", "yes", "y", "ừ", "uh", "vâng", "dạ",
    "dạ vâng", "dạ đúng", "vâng đúng", "phải", "yep", "đúng thế", "vâng ạ", "dạ ạ", "có ạ", "lưu",
    "ghi", "ghi đi", "confirm",
)  # fmt: skip

NO: Final = (
    "không", "ko", "k", "hông", "khong", "no", "nope", "không đúng", "chưa đúng", "sai",
    "sai rồi", "không phải", "chưa", "chưa phải", "kg", "không đồng ý", "đừng",
)  # fmt: skip

NO_DATA: Final = (
    "chưa có", "chưa có số liệu", "chưa có dữ liệu", "chưa có kết quả", "chưa có sl",
    "chưa có số", "chưa có báo cáo", "chưa có thông tin", "chưa tổng hợp", "chưa tổng hợp được",
    "chưa thống kê", "chưa thống kê được", "chưa cập nhật", "chưa tổng hợp xong", "đang chờ",
    "đang đợi", "chờ", "chờ số liệu", "đang chờ sl", "chờ sl", "đang tổng hợp", "đang thống kê",
    "đang rà soát", "đang cập nhật", "đang làm", "không có số liệu", "không có dữ liệu",
    "ko có số liệu", "ko có dữ liệu", "k có số liệu", "không có sl", "ko có sl", "chưa nhận được",
    "n/a", "na", "none", "null", "nil", "no data", "not available", "pending", "not yet",
    "chưa biết", "chưa rõ", "chưa nắm được", "chưa có kq", "chưa xác định", "không có báo cáo",
    "không rõ", "không biết", "chưa đo", "chưa đo được", "chưa đánh giá", "chưa kịp tổng hợp",
    "ch có", "trống", "chua co so lieu", "chưa được cung cấp", "tbd",
)  # fmt: skip

NO_DATA_SAID: Final = (
    "chưa có", "chưa tổng hợp", "chưa thống kê", "chưa cập nhật", "đang chờ", "đang đợi",
    "chờ số liệu", "chờ báo cáo", "chờ kết quả", "đang tổng hợp", "đang thống kê", "đang rà soát",
    "đang cập nhật", "không có số liệu", "ko có số liệu", "không có dữ liệu", "ko có dữ liệu",
    "chưa nhận được", "chưa gửi", "chưa báo cáo", "mới có số liệu", "mới có sl", "mới có",
    "no data yet", "chưa đánh giá", "chưa kịp", "chưa nắm được", "chưa thu thập", "chưa ra số",
    "số liệu chưa", "chưa chốt", "chờ xã", "chờ phường", "chờ các xã", "chờ sở", "chờ phòng",
    "chờ các phòng", "hệ thống lỗi", "đang thu thập", "chưa rõ", "thiếu số liệu", "chưa đủ số",
    "chưa có đủ", "chưa xong số liệu",
    *(f"{no} có {what}"
      for no in ("không", "ko", "k")
      for what in ("thông tin", "báo cáo", "số liệu", "dữ liệu", "sl")),
    *(f"{no} {verb} được"
      for no in ("không", "ko", "k", "chưa")
      for verb in ("thống kê", "tổng hợp", "nắm", "xác định", "đo", "tính", "đánh giá", "lấy",
                   "thu thập")),
)  # fmt: skip

NOT_APPLICABLE: Final = (
    "không áp dụng", "ko áp dụng", "k áp dụng", "không phát sinh", "ko phát sinh", "k phát sinh",
    "chưa phát sinh", "không liên quan", "không thuộc đối tượng", "not applicable",
    "không có phát sinh", "không thực hiện", "không triển khai",
)  # fmt: skip

NOT_APPLICABLE_SAID: Final = (
    "không áp dụng", "ko áp dụng", "không phát sinh", "ko phát sinh", "chưa phát sinh",
    "không có phát sinh", "không có đối tượng", "ko có đối tượng", "không thuộc đối tượng",
)  # fmt: skip

# "Không" alone may be a refusal, a zero, or no data; so may a lone dash.
NOTHING_SURE: Final = (
    "không", "ko", "k", "kg", "khong", "không có", "ko có", "k có", "chưa", "chưa thực hiện",
    "chưa triển khai", "chưa làm", "không có gì", "no", "hông", "hem", "chẳng có", "nothing",
    "chưa đâu", "hết",
)  # fmt: skip

NOT_MINE_SAID: Final = (
    *(f"{no} {verb}"
      for no in ("không", "ko", "không còn", "không được")
      for verb in ("phụ trách", "theo dõi chỉ tiêu", "quản lý chỉ tiêu", "được giao chỉ tiêu",
                   "phân công", "nắm chỉ tiêu", "đảm nhiệm")),
    *(f"{no} {what}"
      for no in ("không phải", "ko phải", "không thuộc")
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

UNCHANGED_SAID: Final = (
    *(f"{like} {last}"
      for last in _LAST
      for like in ("như", "bằng", "giống", "y chang", "tương tự", "lấy số", "lấy theo số",
                   "theo số", "số của", "y như", "như số")),
    *(f"{no} {change}"
      for no in ("không", "ko", "k", "chưa")
      for change in ("thay đổi", "biến động", "có biến động", "đổi", "có thay đổi",
                     "có gì thay đổi")),
    "y chang", "giữ nguyên", "như cũ", "vẫn như", "giống như", "vẫn thế", "vẫn vậy", "số cũ",
    "same as last",
)  # fmt: skip

# "None of them": a real zero, nothing to measure, or nothing known; only the member can say.
NONE_SAID: Final = tuple(f"{no}{has}" for no in ("không", "ko", "k", "chưa", "chẳng", "hông")
                         for has in ("", " có"))  # fmt: skip

ASKING: Final = (
    "tại sao", "vì sao", "sao lại", "sao phải", "thế nào", "như nào", "làm sao", "bao nhiêu",
    "bao giờ", "khi nào", "lúc nào", "ở đâu", "là gì", "cái gì", "là sao", "nghĩa là gì",
    "ai phụ trách", "ai làm", "của ai", "hỏi ai", "ai là", "ai tổng hợp", "ai gửi", "ai nhập",
    "ai báo cáo", "ai chịu", "gửi ai", "cho ai", "phải không", "đúng không", "được không",
    "có phải", "hay sao", "có đúng", "cho hỏi", "xin hỏi", "em hỏi", "tôi hỏi", "mình hỏi",
    "ra sao", "hay số lượng", "hay số hồ sơ", "làm gì", "phải làm", "hay là số", "muốn hỏi",
    "thì sao", "hỏi chút", "why", "what", "how", "when", "who", "which", "chỗ nào", "là số nào",
    "số nào", "kỳ nào", "quý nào", "ngày nào", "hạn nào", "gì vậy", "gì thế", "gì đây", "phải ko",
    "đúng ko", "được ko", "mấy giờ", "ngày mấy",
)  # fmt: skip

ASKING_AT_END: Final = (
    "không", "ko", "hay chưa", "chăng", "nhỉ", "xong chưa", "được chưa",
)  # fmt: skip

# Without its mark "à" is "ạ", so these count only when written in full.
ASKING_AT_END_AS_WRITTEN: Final = (
    "hả", "chứ", "à", "chưa",
)  # fmt: skip

# Words that say nothing about the figure, as they are written without marks.
FILLERS: Final = with_bare(
    "a ah da vang em anh chi chau thua kinh gui sep bac co chu dong xin bao cao nhe nha nhen nhi "
    "rui roi ha hen cho thoi oi uh um the thi bot don doc ban hien tai minh toi cam on admin noi"
)

EVERY: Final = (
    "đều", "tất cả", "cả hai", "cả ba", "cả bốn", "cả năm chỉ tiêu", "toàn bộ", "cả 2", "cả 3",
    "cả 4", "cả 5", "mỗi cái", "all", "như nhau", "cùng",
)  # fmt: skip
