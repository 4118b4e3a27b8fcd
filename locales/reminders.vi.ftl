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
missing-due = hạn: hết ngày { $day }
missing-late = quá hạn từ ngày { $day }
missing-heard = liên lạc lần cuối: { $at }
missing-never = chưa tham gia
missing-call = cần gọi điện (từ ngày { $day })
reminder-closing-late = Đã quá ngày tổng hợp ({ $consolidate }) mà kỳ { $period } chưa chốt; đã gửi { $sent }/{ $asked } số liệu. Trưởng ban đã được báo. Xin chốt kỳ để Trưởng ban có báo cáo.
reminder-office-late = Kỳ { $period }: đã quá ngày tổng hợp ({ $consolidate }) mà bộ phận thường trực chưa chốt kỳ (đã nhận { $sent }/{ $asked } số liệu).
reminder-tasks =
    Anh/chị còn { $count } nhiệm vụ theo kế hoạch cần hoàn thành:
    { $lines }
reminder-task-office =
    Nhiệm vụ theo kế hoạch, nơi được giao: { $party }.
    – { $task }
reminder-task-nobody =
    Nhiệm vụ theo kế hoạch chưa có người nhận tin tại đây; nơi được giao: { $party }. Xin bộ phận thường trực chuyển giúp.
    – { $task }
task-due = { $text } (hạn: hết ngày { $day })
task-due-off = { $text } (hạn: hết ngày { $day }, trùng ngày nghỉ: { $why }; hạn không đổi)
task-late = { $text } (đã quá hạn ngày { $day })
task-event = { $text } (diễn ra ngày { $day })
task-undated = { $text } ({ $wording })
reminder-directives =
    Anh/chị có { $count } chỉ đạo của Trưởng ban đã quá hạn mà chưa báo xong:
    { $lines }
reminder-directives-late =
    Có { $count } chỉ đạo của Trưởng ban đã quá hạn:
    { $lines }
directive-line = – Số { $number }: { $text } (đã quá hạn ngày { $day })
directive-line-of = – Số { $number }, { $party }: { $text } (đã quá hạn ngày { $day })
reminder-committee = { $committee }:
