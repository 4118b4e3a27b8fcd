# What the chair reads about a period: the message, and the words on the scorecard.

## The message

summary-title = Kính báo cáo kết quả thực hiện chỉ tiêu { $period }.
summary-window = Số liệu từ ngày { $from } đến hết ngày { $to }. Hạn gửi: hết ngày { $due }.
summary-closed = Kỳ báo cáo đã chốt lúc { $at }.
summary-open = Tình hình đến { $at }; kỳ báo cáo chưa chốt.
summary-nothing-asked = Kỳ này chưa có chỉ tiêu nào phải báo cáo.

summary-sent = Đã gửi { $sent }/{ $asked } chỉ tiêu: { $in_time } đúng hạn, { $late } trễ hạn.
summary-sent-in-time = Đã gửi { $sent }/{ $asked } chỉ tiêu, đều đúng hạn.
summary-sent-none = Chưa nhận được số liệu nào trong số { $asked } chỉ tiêu.
summary-owed = Chưa gửi: { $count } chỉ tiêu.
summary-owed-answered = Chưa gửi: { $count } chỉ tiêu, trong đó { $answered } chỉ tiêu đã trả lời nhưng chưa xác nhận gửi.
summary-accepted = Bộ phận thường trực đã chấp nhận { $accepted }; { $waiting } đang chờ thẩm định.
summary-accepted-all = Bộ phận thường trực đã chấp nhận tất cả số liệu đã gửi.
summary-returned = Đã trả lại để bổ sung: { $count } chỉ tiêu.
summary-code-returned = { $code } (đã trả lại)
summary-results = Trong số đã gửi: { $results }.
summary-result =
    .met = { $count } đạt
    .below = { $count } chưa đạt
    .ongoing = { $count } đang thực hiện
    .noted = { $count } có số liệu nhưng không có mức phải đạt
    .not_yet = { $count } chưa có số liệu
    .not_applicable = { $count } không áp dụng
summary-all-met = Tất cả đều đạt.

summary-below = Chưa đạt ({ $count }):
summary-not_yet = Chưa có số liệu ({ $count }):
summary-not_applicable = Không áp dụng ({ $count }):
summary-missing = Chưa gửi, đã quá hạn ({ $count }):
summary-missing-in-time = Chưa gửi, còn hạn đến hết ngày { $due } ({ $count }):
summary-late = Gửi trễ ({ $count }):

summary-below-line = – { $code }. { $text }: { $value }; mức phải đạt { $goal }.
summary-below-quality = – { $code }. { $text }: chưa đạt.
summary-some-numbers-line = – { $code }. { $text }: { $value }.
summary-no-number-line = – { $code }. { $text }
summary-reason = Nguyên nhân: { $reason }
summary-reason-none = Nguyên nhân: chưa nêu.
summary-why = Lý do: { $reason }
summary-why-none = Lý do: chưa nêu.
summary-party-line = – { $party }: { $codes }
summary-party-line-not-joined = – { $party }: { $codes } (chưa tham gia hệ thống)
summary-difficulties = Khó khăn, vướng mắc chưa giải quyết ({ $count }):
summary-difficulty-line = – { $party }{ $about }: { $text }
summary-matter-about = , chỉ tiêu { $code }
summary-proposal = Kiến nghị: { $proposal }
summary-overdue = Chỉ đạo quá hạn ({ $count }):
summary-overdue-line = – Số { $number }, { $party }, hạn hết ngày { $due }: { $text }
summary-more-matters = … và { $count } việc khác.
summary-late-line = – { $party }: { $codes }, gửi ngày { $day }
summary-codes-more = { $codes } và { $count } chỉ tiêu khác
summary-more = … và { $count } chỉ tiêu khác.
summary-more-parties = … và { $count } nơi khác.

## The scorecard

scorecard-title = Tổng hợp chỉ tiêu { $period }
scorecard-window = Số liệu { $from } – { $to }  ·  Hạn gửi: hết ngày { $due }
scorecard-closed = Đã chốt lúc { $at }
scorecard-open = Tình hình đến { $at }, chưa chốt
scorecard-nothing = Kỳ này chưa có chỉ tiêu nào phải báo cáo.
scorecard-number =
    .sent = Đã gửi
    .in_time = Đúng hạn
    .late = Trễ hạn
    .owed = Chưa gửi
scorecard-share =
    .met = { $count } đạt
    .below = { $count } chưa đạt
    .other = { $count } kết quả khác
    .owed = { $count } chưa gửi
scorecard-mark = mức phải đạt
scorecard-no-section = Chỉ tiêu khác
scorecard-section-met = { $met }/{ $count } đạt
scorecard-status =
    .met = đạt
    .below = chưa đạt
    .ongoing = đang thực hiện
    .noted = đã có số liệu
    .not_yet = chưa có số liệu
    .not_applicable = không áp dụng
    .answered = chưa xác nhận gửi
    .returned = đã trả lại
    .missing = chưa gửi
scorecard-goal = Phải đạt { $goal }
scorecard-no-goal = Chỉ tiêu định tính
scorecard-late = gửi trễ
scorecard-before = kỳ trước { $value }
scorecard-missing = Chưa gửi
scorecard-nobody-missing = Các nơi được giao đều đã gửi đủ số liệu.
scorecard-not-joined = chưa tham gia hệ thống
scorecard-more-parties = … và { $count } nơi khác
scorecard-more-lines = … và { $count } chỉ tiêu khác không vẽ ở đây
summary-acting = Do người thay gửi:
