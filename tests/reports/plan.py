"""A city's plan as the tests of reports know it: 24 rows in four sections."""

# ruff: noqa: E501 - a row of a plan is a long line

from dataclasses import dataclass, replace
from decimal import Decimal

from storage.indicators import Goal

OFFICE, CULTURE = "Chánh Văn phòng HĐND-UBND TP", "Trưởng phòng Văn hóa và Thông tin"
FINANCE, ECONOMY = "Trưởng phòng Tài chính-Kế hoạch", "Trưởng phòng Kinh tế"
JUSTICE, HEALTH = "Trưởng phòng Tư pháp", "Trưởng phòng Y tế"
TAXES = "Chi cục trưởng Chi cục thuế Bắc Giang – Yên Dũng"
SECTIONS = {
    "I": "Phát triển chính quyền số",
    "II": "Phát triển kinh tế số",
    "III": "Phát triển xã hội số",
    "IV": "An toàn, an ninh mạng",
}


@dataclass(frozen=True, slots=True)
class Given:
    """One row of the plan, and what was said about it."""

    code: str
    text: str
    party: str
    goals: tuple[Goal, ...] = ()
    said: str = ""  # "67.5", "450/500", "100; -", a state, or nothing
    late: bool = False
    is_sent: bool = True
    before: str = ""
    reason: str | None = None

    @property
    def section(self) -> str:
        return self.code.split(".", maxsplit=1)[0] if "." in self.code else ""


def percent(sign: str, value: int, label: str = "") -> Goal:
    return Goal(label, sign, Decimal(value), None, "%")


def row(code: str, text: str, party: str, *goals: Goal, said: str = "", **more) -> Given:
    return Given(code, text, party, goals, said, **more)


# fmt: off
ROWS = (
    row("I.1", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC đạt 75%", OFFICE, percent(">=", 75), said="450/500", before="82"),
    row("I.2", "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công đạt trên 65%", OFFICE, percent(">", 65), said="67.5", before="61.25"),
    row("I.3", "Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt trên 70%", OFFICE, percent(">", 70), said="62.5", reason="Nhiều người dân lớn tuổi chưa có tài khoản ngân hàng; sẽ bố trí tổ công nghệ số hướng dẫn tại bộ phận một cửa từ tháng 4"),
    row("I.4", "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%", OFFICE, percent(">=", 100), said="100"),
    row("I.5", "Tỷ lệ cấp kết quả giải quyết TTHC điện tử đạt 100%", OFFICE, percent(">=", 100), said="98.75", reason="Hệ thống của ngành thuế chưa liên thông"),
    row("I.6", "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt trên 50%", OFFICE, percent(">", 50), said="53"),
    row("I.7", "Tỷ lệ thực hiện chứng thực bản sao điện tử từ bản chính tại UBND cấp xã và Phòng Tư pháp đạt 100%", JUSTICE, percent(">=", 100), said="100", late=True),
    row("I.8", "Tỷ lệ công bố, công khai TTHC đúng hạn đạt 100%", OFFICE, percent(">=", 100), said="100"),
    row("I.9", "Tỷ lệ kết quả xử lý hồ sơ TTHC được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia đạt 100%", "Chánh Văn phòng HĐND-UBND huyện", percent(">=", 100)),
    row("I.10", "Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn đạt 100%", OFFICE, percent(">=", 100), said="312/312"),
    row("I.11", "Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp đạt tối thiểu 95%", "Chánh Văn phòng HĐND-UBND huyện", percent(">=", 95)),
    row("I.12", "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng tại cấp huyện, cấp xã đạt 100%.", CULTURE, percent(">=", 100), said="99.5"),
    row("I.13", "100% chế độ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê về kinh tế - xã hội phục vụ sự chỉ đạo, điều hành của cấp ủy, chính quyền các cấp được thực hiện trên hệ thống thông tin báo cáo của tỉnh", OFFICE, percent(">=", 100), said="100", is_sent=False),
    row("I.14", "Hệ thống camera giám sát tại bộ phận một cửa điện tử từ cấp huyện đến cấp xã kết nối với Trung tâm lưu trữ, xử lý dữ liệu hệ thống camera an ninh tỉnh Bắc Giang để phục vụ công tác chỉ đạo, điều hành.", CULTURE, said="ongoing"),
    row("I.15", "Kịp thời tiếp nhận, xử lý nội dung phản ánh thuộc phạm vi của đơn vị; theo dõi, đôn đốc việc tiếp nhận, xử lý và phản hồi thông tin phản ánh hiện trường (PAHT) trên Hệ thống đảm bảo nội dung, đúng thời gian", OFFICE, said="met"),
    row("II.1", "Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số đạt trên 50%. Trên 10% doanh nghiệp nhỏ và vừa tham gia chương trình SMEdx.", FINANCE, percent(">", 50, "DN nhỏ và vừa sử dụng nền tảng số"), percent(">", 10, "DN nhỏ và vừa tham gia SMEdx"), said="56; 7.2", reason="Chương trình SMEdx mới mở lại từ tháng 3"),
    row("II.2", "Duy trì tỷ lệ 100% các doanh nghiệp, hộ kinh doanh có sử dụng hóa đơn áp dụng hóa đơn điện tử; 100% các doanh nghiệp thực hiện nộp thuế điện tử.", TAXES, percent(">=", 100, "DN, hộ kinh doanh áp dụng hóa đơn điện tử"), percent(">=", 100, "DN nộp thuế điện tử"), said="100; -", late=True),
    row("II.3", "100% sản phẩm đặc trưng, sản phẩm OCOP của thành phố tham gia các sàn thương mại điện tử. Tỷ lệ giao dịch trên sàn thương mại điện tử đạt trên 5%.", ECONOMY, percent(">=", 100, "sản phẩm đặc trưng, OCOP của thành phố tham gia sàn TMĐT"), percent(">", 5, "giao dịch trên sàn TMĐT")),
    row("III.1", "Tỷ lệ dân số trưởng thành có điện thoại thông minh đạt trên 90%", CULTURE, percent(">", 90), said="91.3", before="90.8"),
    row("III.2", "Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng đạt trên 92%", CULTURE, percent(">", 92), said="93"),
    row("III.3", "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức khác trên 90%.", FINANCE, percent(">", 90), said="not_yet", reason="Ngân hàng Nhà nước chi nhánh tỉnh công bố số liệu sau ngày 20"),
    row("III.4", "Tỷ lệ người dân có hồ sơ sức khỏe điện tử đạt trên 95%", HEALTH, percent(">", 95)),
    row("IV.1", "Tỷ lệ hệ thống thông tin của cơ quan nhà nước hoàn thành phê duyệt cấp độ an toàn hệ thống thông tin đạt 100%", CULTURE, percent(">=", 100), said="100"),
    row("IV.2", "Tỷ lệ hệ thống thông tin của cơ quan nhà nước đáp ứng yêu cầu bảo vệ an toàn thông tin mạng theo cấp độ trên 50%", CULTURE, percent(">", 50), said="64"),
)
# fmt: on


def all_missing() -> tuple[Given, ...]:
    return tuple(replace(one, said="", late=False) for one in ROWS)


def all_met() -> tuple[Given, ...]:
    return tuple(
        replace(one, said="; ".join("100" for _ in one.goals) or "met", late=False, is_sent=True)
        for one in ROWS
    )
