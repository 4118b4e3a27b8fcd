## Nhóm chat của ban chỉ đạo: chỉ có tổng số và ngày

group-private = Việc này xin xem tin nhắn riêng với tôi.
group-not-admin = Chỉ quản trị viên của ban chỉ đạo cài đặt được nhóm này. Chưa có gì thay đổi.
group-known = Nhóm này đã đăng ký cho { $committee } rồi.
group-of-others = Nhóm này đang thuộc một ban chỉ đạo khác. Chưa có gì thay đổi.
group-which =
    Nhóm này thuộc ban chỉ đạo nào? Xin gõ “đăng ký” và số, ví dụ: đăng ký 1
    { $lines }
group-registered =
    Đã đăng ký nhóm cho { $committee }. Tôi báo ở đây khi mở kỳ, vào ngày cuối và khi chốt kỳ, chỉ tổng số và ngày. Việc của từng người xin xem tin nhắn riêng.
    Quản trị viên gõ “nêu tên” nếu muốn nêu tên nơi trễ hạn; “hủy đăng ký” để thôi.
group-names-on = Từ nay, khi đã quá hạn, tôi nêu tên nơi trễ ở nhóm này. Gõ “không nêu tên” để thôi.
group-names-off = Từ nay tôi không nêu tên nơi nào ở nhóm này.
group-ended = Nhóm này không còn thuộc { $committee }; tôi không báo gì ở đây nữa.
room-nothing = Hiện không có kỳ báo cáo nào đang mở.
room-totals = Kỳ { $period }: đã gửi { $sent }/{ $asked } số liệu, trong đó { $late } trễ hạn. Hạn: hết ngày { $due }; tổng hợp: hết ngày { $consolidate }.
room-opened = Đã mở kỳ báo cáo { $period }: { $asked } số liệu, hạn: hết ngày { $due }; tổng hợp: hết ngày { $consolidate }. Mỗi người xem tin nhắn riêng.
room-last-day = Hôm nay, { $due }, là ngày cuối gửi số liệu kỳ { $period }. Đã gửi { $sent }/{ $asked }.
room-last-day-early = Hôm nay là ngày làm việc cuối trước hạn của kỳ { $period } (hết ngày { $due }). Đã gửi { $sent }/{ $asked }.
room-closed = Đã chốt kỳ { $period }: nhận { $sent }/{ $asked } số liệu, trong đó { $late } trễ hạn. Cảm ơn các anh/chị.
room-late =
    Nơi trễ hạn ({ $count }): { $names }
note-room-ended = Tôi không còn ở trong nhóm “{ $room }”, nên việc báo cho nhóm của { $committee } đã dừng. Muốn báo lại, xin thêm tôi vào nhóm và đăng ký lại ở đó.
rooms-none = Chưa có nhóm chat nào. Muốn thêm: đưa @{ $name } vào nhóm Telegram của ban chỉ đạo, rồi gõ trong nhóm: @{ $name } đăng ký. Nhóm chỉ nhận tổng số và ngày.
rooms-ask_which = Các nhóm đã đăng ký dưới đây. Chọn một nhóm để thay đổi; muốn thêm nhóm, gõ trong nhóm đó: @{ $name } đăng ký.
rooms-nameless = Nhóm số { $number }
rooms-ask_change = Nhóm “{ $room }” của { $committee } nhận tổng số và ngày, không nêu tên ai.
rooms-ask_change_named = Nhóm “{ $room }” của { $committee } nhận tổng số và ngày, và tên nơi trễ hạn.
rooms-gone = Nhóm này vừa thôi đăng ký, nên không còn gì để thay đổi.
rooms-changed-show-names = Từ nay, khi đã quá hạn, nhóm được biết tên nơi trễ.
rooms-changed-hide-names = Từ nay nhóm không được biết tên nơi nào.
rooms-changed-end-room = Tôi không báo gì vào nhóm đó nữa.
audit-room-registered = đăng ký một nhóm chat
audit-room-names-shown = cho nhóm chat biết tên nơi trễ hạn
audit-room-names-hidden = thôi nêu tên trong nhóm chat
audit-room-ended = thôi báo vào nhóm chat
