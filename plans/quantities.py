"""The words around numbers that tell a quantity from a year, an age or the name of a document."""

import re

UNITS = (
    r"hồ sơ|văn bản|báo cáo|dịch vụ|thủ tục|TTHC|hội nghị|lớp|khóa|khoá|buổi|cuộc|lượt|mô hình"
    r"|tài khoản|sự cố|vụ|thiết bị|học sinh|giáo viên|cán bộ|hội viên|đoàn viên|công dân|tuyến"
    r"|địa phương|thành viên|giao dịch|gian hàng|trang|màn hình|điểm cầu"
    r"|doanh nghiệp|DN|hợp tác xã|HTX|sản phẩm|thôn|bản|tổ|xã|phường|huyện|cơ sở|trường|bệnh viện"
    r"|ngày làm việc|ngày|giờ|phút|điểm|người|hộ gia đình|hộ|đơn vị|cơ quan|máy|camera|bài|tin"
    r"|tỷ đồng|tỉ đồng|triệu đồng|đồng|tỷ|triệu|hạng|bậc|lần|chỉ tiêu|nhiệm vụ|hệ thống|nền tảng"
    r"|đợt|chương trình|hội thi|hội thảo|chuyên đề|phần mềm|cơ sở dữ liệu|bản tin|video|giải pháp"
    r"|công trình|văn phòng|phòng họp|khu phố|ấp|xóm|trạm|gia đình|sáng kiến|ứng dụng|bộ|chiếc"
    r"|km|m2"
    r"|households?|people|persons?|officials|users?|training courses?|courses?|sessions?|services?"
    r"|documents?|villages?|communes?|wards?|districts?|working days?|days?|hours?|minutes?"
    r"|points?|computers?|devices?|cameras?|staff|citizens?|teams?|incidents?|billion|million"
    r"|accounts?|enterprises?|cooperatives?|schools?|hospitals?|systems?|platforms?|reports?"
    r"|models?"
    r"|applications?|records?|files?|transactions?|products?|times?"
)
NOT_A_COUNT = re.compile(
    r"(?:năm|tháng|ngày|quý|số|điều|khoản|mức độ|cấp độ|giai đoạn|đề án|nghị định|phiên bản"
    r"|chỉ thị|hạng|lần thứ|thứ|nghị quyết|thông báo|công văn|quyết định|kế hoạch|luật|cổng"
    r"|year|month|quarter|decision|decree|no\.?|article|phase|level|version)\s*$",
    re.IGNORECASE,
)
# A count that a deed leads to: `Thành lập 12 tổ`, `Train 1,200 officials`.
DOES = re.compile(
    r"(?:^|[^\w])(?:tổ chức|thành lập|hỗ trợ|đào tạo|tập huấn|bồi dưỡng|lắp đặt|mua(?: sắm)?"
    r"|trang bị|triển khai|xây dựng|hoàn thành|thực hiện|nâng cấp|phát triển|cấp|kết nối|thu hút"
    r"|tiếp nhận|giải quyết|đăng tải|đăng|phát sóng|cài đặt|bố trí|mở|ra mắt|hình thành|công nhận"
    r"|kiểm tra|số hóa|số hoá|đưa|train|organi[sz]e|establish|connect|support|install|equip|build"
    r"|complete|launch|provide|hold|VND)(?:\s+(?:được|mới|thêm))?\s*$",
    re.IGNORECASE,
)
ONE_MORE = re.compile(r"(?:,|;|và|cho|với|and|for)\s*$", re.IGNORECASE)
SHARE = re.compile(
    r"\s*(?:t[ỷỉ] (?:lệ|trọng)|phần trăm|(?:percentage|share|proportion|percent) of)",
    re.IGNORECASE,
)
AGE = re.compile(r"^\s*(?:tuổi|years? old|aged)", re.IGNORECASE)
IS_YEAR = re.compile(r"^(?:19|20)\d{2}$")
ENDS = re.compile(r"^\s*(?:trở lên|trở xuống|or (?:more|less))?\s*(?:[.;,)]|$)", re.IGNORECASE)
RANKS = frozenset({"hạng", "thứ hạng", "xếp hạng", "vị trí", "thứ", "rank", "ranking"})
# What was reached before is told in brackets or as where a rise or a fall begins.
REACHED = re.compile(
    r"\((?:ước\s+)?(?:(?:(?:kết quả|thực hiện)\s+)*năm\s+(?:20\d{2}|trước|ngoái)"
    r"|(?:thực hiện|TH|kết quả)\s*:|hiện (?:nay|tại|trạng)|cùng kỳ|đã đạt|20\d{2}\s*:|currently"
    r"|actual|baseline|in\s+20\d{2})"
    r"(?![^()]*(?:phấn đấu|mục tiêu|target))[^()]*\)"
    r"|(?<!\w)(?:từ|from)\s+[\d.,]+\s*%?(?:[^.;,()\d]|\d{4}){0,40}?"
    r"(?=(?<!trở)\s(?:lên|xuống|còn)(?!\w))"
    r"|(?<=so với )[\d.,]+\s*%",
    re.IGNORECASE,
)
RISE = re.compile(
    r"((?:increase|raise|reduce|decrease|cut|lower)\w*\s[^.;]*?)from\s+[\d.,]+\s*%?(?=\s+to\s)",
    re.IGNORECASE,
)
LOWER = re.compile(
    r"^\W*(?:(?:t[ỷỉ] lệ|số(?: lượng)?)\s+.{0,60}?(?:trễ hạn|quá hạn|chậm (?:hạn|muộn)|trả lại|lỗi"
    r"|sự cố|tấn công|lộ lọt|vi phạm|khiếu nại|hộ nghèo)"
    r"|(?:thời gian|số (?:ngày|giờ|phút))\s+.{0,60}?(?:giải quyết|xử lý|chờ|phản hồi|trung bình)"
    r"|(?:\w+\s+){0,4}(?:overdue|processing time|waiting time|incidents|downtime))"
    r"|^\W*(?:reduce|cut|lower|decrease)\s.*\sto\s*$",
    re.IGNORECASE,
)
NOT_LOWER = re.compile(r"giảm|rút ngắn|không|đúng hạn|trước hạn|khắc phục", re.IGNORECASE)


def without_reached(text: str) -> str:
    """The text with every number that was reached before blotted out, letter by letter."""
    whole = RISE.sub(lambda hit: hit[1] + " " * (len(hit[0]) - len(hit[1])), text)
    return REACHED.sub(lambda hit: " " * len(hit[0]), whole)


def is_lower_better(text: str, before: str) -> bool:
    """Whether what is measured had better be small, when no word at the number says so."""
    if re.match(r"\W*(?:reduce|cut|lower|decrease)\s", before, re.IGNORECASE):
        return bool(LOWER.search(before.rstrip()))
    return bool(LOWER.search(text)) and not NOT_LOWER.search(text)
