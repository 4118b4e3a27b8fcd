### Nhắc, đôn đốc: những câu của lịch nhắc.

reminder-own = { $words }
reminder-ahead-early =
    Kính gửi anh/chị: kỳ { $period } còn { $count } chỉ tiêu cần báo cáo, hạn: hết ngày { $due }. Ngày đó là ngày nghỉ ({ $why }), nên tôi nhắc sớm hơn; hạn không đổi.
    { $lines }
reminder-soon-early =
    Anh/chị còn { $count } chỉ tiêu chưa gửi cho kỳ { $period }. Sắp đến hạn: hết ngày { $due }. Ngày đó là ngày nghỉ ({ $why }), nên tôi nhắc sớm hơn; hạn không đổi.
    { $lines }
reminder-phone-list =
    Kỳ { $period }, hạn: hết ngày { $due }. Các nơi sau chưa có hồi âm trên kênh nào, xin gọi điện giúp:
    { $lines }
missing-late = quá hạn từ ngày { $day }
missing-heard = liên lạc lần cuối: { $at }
missing-never = chưa tham gia
missing-call = cần gọi điện (từ ngày { $day })
reminder-closing-late = Đã quá ngày tổng hợp ({ $consolidate }) mà kỳ { $period } chưa chốt; đã gửi { $sent }/{ $asked } số liệu. Trưởng ban đã được báo. Xin chốt kỳ để Trưởng ban có báo cáo.
reminder-office-late = Kỳ { $period }: đã quá ngày tổng hợp ({ $consolidate }) mà bộ phận thường trực chưa chốt kỳ (đã nhận { $sent }/{ $asked } số liệu).
