### Xem chi tiết: theo mục, theo nơi báo cáo, theo chỉ tiêu.

summary-end = Xem chi tiết: bấm nút, hoặc gõ mục (mục II), mã chỉ tiêu (I.3), tên nơi báo cáo.
details-section = Mục { $no }
details-section-line = – Mục { $no }. { $title }: đã gửi { $sent }/{ $asked }, đạt { $met }
details-party-line = – { $party }: đã gửi { $sent }/{ $asked }, trễ { $late }
details-top =
    Kỳ { $period }.
    Theo mục:
    { $sections }
    Theo nơi báo cáo:
    { $parties }
details-ask_top = Xem mục nào, nơi nào, hay chỉ tiêu nào? Bấm nút, hoặc gõ: mục II, I.3, Phòng Y tế.
details-no-such = Tôi chưa rõ cần xem gì. Xin gõ mục (mục II), mã chỉ tiêu (I.3), hoặc tên nơi báo cáo (Phòng Y tế).
details-section-shown =
    Mục { $no }. { $title }
    { $lines }
details-line = – { $code }. { $text }: { $value }{ $late }
details-value = { $value } ({ $status })
details-late = { " " }(gửi trễ)
details-party-shown = { $party }: đã gửi { $sent }/{ $asked } số liệu, trễ { $late }.
details-party-nothing = { $party }: kỳ này không phải báo cáo chỉ tiêu nào.
details-ask_further = Xem tiếp chỉ tiêu nào? Bấm mã, hoặc gõ mã, ví dụ: I.3.
details-indicator =
    Chỉ tiêu { $code }
    { $text }.
    Mức phải đạt: { $goal }
    Nơi báo cáo: { $party }
details-period = Kỳ { $period } – { $party }: { $value }
details-sent = – Gửi lúc { $at }{ $late }
details-accepted = – Bộ phận thường trực đã chấp nhận
details-returned = – Đã trả lại lúc { $at }: { $reason }
details-reason = – Nguyên nhân, giải pháp: { $reason }
details-evidence = – { $files }
details-matters =
    Trao đổi về chỉ tiêu này:
    { $lines }
details-ask_indicator = Đồng chí cần gì thêm?
details-files-follow = Minh chứng của chỉ tiêu { $code } được gửi ngay sau tin này.
details-no-files = Chỉ tiêu { $code } chưa có minh chứng nào đã gửi.
