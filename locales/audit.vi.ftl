### Thông báo, liên hệ, ngày nghỉ, nhật ký.

## Chung

stranger-office = bộ phận thường trực của ban chỉ đạo
whose-ask_which = Cho ban chỉ đạo nào?

## Thông báo

broadcast-ask_audience = Gửi thông báo cho ai?
broadcast-please-choose = Xin chọn một nhóm người nhận trong danh sách.
broadcast-ask_words = Xin gõ nội dung thông báo.
broadcast-too-long = Xin gõ nội dung bằng chữ, không quá { $most } chữ.
broadcast-unreached = Chưa gửi được cho (chưa tham gia): { $names }.
broadcast-ask_confirm =
    Sẽ gửi cho { $count } người:

    Thông báo của { $committee }:
    { $words }
broadcast-letter =
    Thông báo của { $committee }:
    { $words }
broadcast-done = Đã gửi thông báo cho { $count } người.

## Liên hệ

contact-ask_words = Hiện nay khi cần người giúp, mọi người được chỉ đến: { $contact }. Gõ tên và số điện thoại mới, ví dụ: Chị Hoa, Phòng Văn hóa và Thông tin, 0204 3854 123.
contact-too-long = Xin gõ tên và số điện thoại bằng chữ, không quá { $most } chữ.
contact-done = Đã ghi. Từ nay mọi người được chỉ đến: { $contact }.

## Ngày nghỉ và ngày làm bù

days-list =
    Các ngày đã nhập, từ hôm nay:
    { $lines }
days-none = (chưa có ngày nào)
days-line-off = – { $day }: nghỉ{ $reason }
days-line-worked = – { $day }: làm bù{ $reason }
days-ask_overview = Anh/chị cần thêm hay bỏ ngày nào?
days-remove = Bỏ ngày { $day }
days-please-choose = Xin chọn một nút trong danh sách.
days-ask_day_off = Ngày nào nghỉ, và vì sao? Ví dụ: 2/1/2026 nghỉ hoán đổi.
days-ask_day_worked = Ngày nào làm bù, và vì sao? Ví dụ: 10/1/2026 làm bù cho 2/1.
days-no-day = Tôi chưa rõ ngày. Xin gõ một ngày từ hôm nay trở đi, ví dụ: 10/1/2026 làm bù cho 2/1.
days-ask_confirm = Ghi { $day }? Lời nhắc chưa gửi được sắp lại; hạn theo kế hoạch không đổi.
days-done = Đã ghi { $day }.
days-forgotten = Đã bỏ ngày { $day }; lịch chung áp dụng trở lại.
days-not-there = Ngày này không còn trong danh sách, nên không có gì thay đổi.

## Nhật ký

history-ask_about = Nhật ký của gì? Gõ mã chỉ tiêu, ví dụ: I.3, hoặc tên một nơi, một người.
history-no-such = Không có chỉ tiêu hay người nào như vậy trong phần anh/chị quản lý. Xin gõ mã như trong phụ lục, ví dụ: I.3.
history-nothing = { $title }: chưa có thay đổi nào.
history-title = { $title } – { $count } thay đổi gần nhất:
history-end = Xem tiếp của chỉ tiêu hoặc người khác?
audit-line = – { $at }, { $who }: { $what }
audit-by-itself = hệ thống
audit-by-command = người vận hành (dòng lệnh)
audit-figure-kept = ghi số liệu { $after } (trước đó: { $before })
audit-figure-explained = ghi nguyên nhân, giải pháp: { $reason }
audit-figures-sent = gửi số liệu
audit-request-refused = báo chỉ tiêu không thuộc phần của mình
audit-request-kept = giữ nguyên nơi báo cáo
audit-assignment-moved = chuyển từ { $before } sang { $after }
audit-seat-taken = tham gia bằng lời mời
audit-seat-handed = chuyển chức danh { $party } cho người mới từ { $since }
audit-member-left = thôi tham gia ({ $parties })
audit-role-given = được giao vai trò { $role } ({ $party })
audit-role-taken = thôi vai trò { $role } ({ $party })
audit-leave-entered = ghi lịch nghỉ từ { $since } đến { $until }, người thay: { $deputy }
audit-leave-ended = bỏ lịch nghỉ
audit-consent-given = đồng ý với thông báo về dữ liệu cá nhân
audit-consent-withdrawn = rút lại đồng ý về dữ liệu cá nhân
audit-invitation-made = tạo lời mời
audit-invitation-withdrawn = thu hồi lời mời
audit-invitation-denied = báo lời mời đến nhầm người
audit-invitation-guessed = thử nhiều mã mời không đúng
audit-invitation-used-twice = dùng lại một lời mời đã dùng
audit-broadcast-sent = gửi thông báo cho { $count } người: { $words }
audit-contact-changed = đổi nơi liên hệ từ { $before } sang { $after }
audit-day-entered = nhập ngày { $day } ({ $reason })
audit-day-forgotten = bỏ ngày { $day }
audit-period-opened = mở kỳ báo cáo
audit-period-closed = chốt kỳ báo cáo
audit-period-nudged = gửi lời nhắc cho các nơi còn thiếu
audit-plan-loaded = tải kế hoạch
audit-plan-approved = duyệt kế hoạch
audit-account-lost = không còn liên lạc được ({ $reason })
audit-account-found = liên lạc lại được
audit-account-moved = đổi địa chỉ nhóm trò chuyện
