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

history-ask_about = Nhật ký của gì? Gõ mã chỉ tiêu, ví dụ: I.3; tên một nơi, một người; hoặc gõ: kế hoạch.
history-no-such = Không có chỉ tiêu hay người nào như vậy trong phần anh/chị quản lý. Xin gõ mã như trong phụ lục, ví dụ: I.3.
history-nothing = { $title }: chưa có thay đổi nào.
history-title = { $title } – { $count } thay đổi gần nhất:
history-end = Xem tiếp của chỉ tiêu hoặc người khác?
audit-line = – { $at }, { $who }: { $what }
audit-by-itself = hệ thống
audit-by-command = người vận hành (dòng lệnh)
audit-figure-kept = ghi số liệu { $code }: { $after } (trước đó: { $before })
audit-figure-explained = ghi nguyên nhân, giải pháp { $code }: { $reason }
audit-figures-sent = gửi số liệu
audit-request-refused = báo chỉ tiêu { $code } không thuộc phần của mình
audit-request-kept = giữ nguyên nơi báo cáo { $code }
audit-assignment-moved = chuyển { $code } từ { $before } sang { $after }
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
audit-period-opened = mở kỳ báo cáo { $period }
audit-period-closed = chốt kỳ báo cáo { $period }
audit-period-nudged = gửi lời nhắc cho các nơi còn thiếu ({ $period })
audit-plan-loaded = tải kế hoạch { $title }
audit-plan-approved = duyệt kế hoạch { $title }
audit-account-lost = không còn liên lạc được ({ $reason })
audit-account-found = liên lạc lại được
audit-account-moved = đổi địa chỉ nhóm trò chuyện
audit-everybody = mọi nơi
audit-rhythm = báo cáo { $rhythm }, các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }
audit-figure-accepted = chấp nhận số liệu { $code }
audit-figure-returned = trả lại số liệu { $code }, lý do: { $reason }
audit-figure-reopening-asked = xin mở lại số liệu { $code }, lý do: { $reason }
audit-figure-reopened = mở lại số liệu { $code } đến hết ngày { $until }, lý do: { $reason }
audit-figure-reopening-refused = không mở lại số liệu { $code }, lý do: { $reason }
audit-evidence-added = kèm tệp { $name }
audit-evidence-removed = bỏ một tệp đã kèm
audit-evidence-refused = không nhận một tệp: nội dung không đúng loại tệp
audit-directive-opened = chỉ đạo { $party } (số { $number }): { $text }
audit-directive-acknowledged = báo đã rõ chỉ đạo số { $number }
audit-directive-done = báo đã xong chỉ đạo số { $number }: { $text }
audit-directive-withdrawn = rút lại chỉ đạo số { $number }
audit-question-opened = hỏi { $party } (số { $number }): { $text }
audit-question-answered = trả lời câu hỏi số { $number }: { $text }
audit-question-withdrawn = rút lại câu hỏi số { $number }
audit-difficulty-opened = { $party } nêu vướng mắc (số { $number }): { $text }
audit-difficulty-forwarded = chuyển Trưởng ban vướng mắc số { $number }
audit-difficulty-answered = trả lời vướng mắc số { $number }: { $text }
audit-difficulty-withdrawn = rút lại vướng mắc số { $number }
audit-task-opened = mở nhiệm vụ: { $text }
audit-task-told = báo nhiệm vụ “{ $text }”: { $state }
audit-task-extended = đặt hạn nhiệm vụ “{ $text }” từ { $before } thành { $after }
audit-task-not-extended = không gia hạn nhiệm vụ “{ $text }” đến { $day }
audit-task-changed = sửa thời hạn nhiệm vụ “{ $text }” từ “{ $before }” thành “{ $after }”
audit-task-carried = chuyển nhiệm vụ “{ $text }” sang kế hoạch mới
audit-task-dropped = bỏ nhiệm vụ “{ $text }”: không còn trong kế hoạch
audit-period-extended = gia hạn { $period } cho { $party } từ { $before } đến { $after }, lý do: { $reason }
audit-report-issued = phát hành báo cáo { $period }, bản số { $number }
audit-year-closed = đóng năm { $year }
audit-plan-rule-changed = sửa cách báo cáo từ ({ $before }) thành ({ $after })
audit-plan-ladder-changed = sửa lịch nhắc: { $changes }
audit-draft-kept = gửi tệp kế hoạch { $name }
audit-draft-amended = sửa bản nháp kế hoạch
audit-draft-put-away = cất bản nháp kế hoạch
audit-draft-approved = duyệt bản nháp kế hoạch
audit-committee-founded = lập ban chỉ đạo { $name }
audit-indicator-retired = bỏ chỉ tiêu { $code } khỏi kế hoạch
audit-indicator-changed = sửa chỉ tiêu { $code }: { $changes }
audit-units-listed = thu theo đơn vị, danh sách: { $names }
audit-units-stopped = thôi thu theo đơn vị
audit-units-nudged = nhắc các đơn vị còn thiếu
