### Lịch nhắc: sắp tới nhắc ai, ai nhận gì ngày nào, sửa lịch nhắc, sửa ngày báo cáo.

which-ask_plan = Anh/chị muốn xem kế hoạch nào?
rung-line = { $to }: { $when }, { $at }
rung-daily = , nhắc lại mỗi ngày làm việc đến hạn tổng hợp
rung-daily-until = , nhắc lại mỗi ngày làm việc đến { $until }
rung-words = { " " }– lời riêng: “{ $words }”
rung-coming = { $at } – { $to }: { $when }
rung-period = { $period } (hạn nộp hết ngày { $due }, tổng hợp hết ngày { $consolidate })
rung-same = Lịch không thay đổi.
rung-more = … và { $count } lần nhắc nữa của kỳ này.
rung-later = { $count } kỳ sau thay đổi tương tự.

ahead-nothing = { $title }: hiện không còn lần nhắc nào sắp tới.
    .today = Ai nhận gì hôm nay
    .tomorrow = Ai nhận gì ngày mai
ahead-ask_periods = Muốn biết ai sẽ nhận gì, xin chọn ngày dưới đây hoặc gõ một ngày, ví dụ: 12/3.
    .today = Ai nhận gì hôm nay
    .tomorrow = Ai nhận gì ngày mai
    .more = Kỳ khác
ahead-no-day = Tôi chưa rõ ngày. Xin gõ một ngày từ hôm nay trở đi, ví dụ: 12/3.
ahead-nobody = Ngày { $day }: nếu không có gì thay đổi, không ai nhận lời nhắc nào.
    .tomorrow = Ngày mai
    .calendar = Xem các kỳ
ahead-day =
    Ngày { $day }, nếu từ giờ đến lúc đó không ai gửi thêm gì, sẽ có { $count } tin nhắn:
    { $lines }
ahead-ask_day = Muốn xem nguyên văn tin nào, xin chọn dưới đây hoặc gõ tên; hoặc gõ ngày khác.
    .calendar = Xem các kỳ
ahead-line = { $at }, { $name } ({ $channel }): { $what }
ahead-choice = { $at } { $name }
ahead-unreached = chưa có kênh liên lạc, không gửi được
ahead-kind-reminder = nhắc việc sắp đến hạn
ahead-kind-overdue = nhắc việc quá hạn
ahead-kind-escalation = danh sách nơi còn thiếu
ahead-gone = Tin này không còn nữa: đã gửi đi, hoặc không còn gì phải nhắc.
ahead-message = { $line }. Nguyên văn:
ahead-others = Tin này gộp cả việc của Ban Chỉ đạo khác, nên tôi không hiện nguyên văn ở đây.
ahead-ask_message = Đó là toàn bộ tin nhắn.
channel-telegram = Telegram
channel-web = trang web

ladder-ask_rungs =
    Lịch nhắc của { $title }. Anh/chị muốn sửa bước nào?
    .adding = Thêm một bước
    .usual = Dùng lại lịch thường dùng
ladder-ask_rung =
    { $step }
    Anh/chị muốn sửa gì? Cũng có thể gõ thẳng, ví dụ: trước hạn 3 ngày, 14:00.
    .days = Ngày
    .hour = Giờ
    .to = Người nhận
    .words = Lời riêng
    .off = Tắt bước này
    .list = Bước khác
ladder-ask_to = Nhắc ai?
    .member = Người báo cáo
    .office = Bộ phận thường trực
    .chair = Trưởng ban
    .list = Bước khác
ladder-ask_days = Nhắc trước hay sau hạn mấy ngày làm việc? Ví dụ: trước hạn nộp 3 ngày – đúng hạn – quá hạn 1 ngày – trước hạn tổng hợp 2 ngày.
    .list = Bước khác
ladder-ask_hour = Nhắc lúc mấy giờ? Trong giờ làm việc, từ 8:00 đến trước 17:00, ví dụ: 14:00.
ladder-ask_words =
    { $step }
    Xin gõ lời anh/chị muốn nói đầu tin nhắc này.
    .no_words = Không cần lời riêng
ladder-too-long = Lời riêng dài quá { $count } ký tự. Xin gõ ngắn hơn.
ladder-not-understood = Tôi chưa rõ ý, nên chưa sửa gì. Xin gõ, ví dụ: trước hạn nộp 3 ngày – quá hạn 1 ngày – 14:00.
ladder-impossible = Không nhắc được như vậy: giờ phải từ 8:00 đến trước 17:00, và xa hạn nhất là 60 ngày làm việc. Tôi chưa sửa gì.
ladder-chair-late-only = Trưởng ban chỉ nhận số nơi đã quá hạn, nên bước này phải sau hạn nộp. Tôi chưa sửa gì.
ladder-last-one = Đây là bước nhắc cuối cùng, nên tôi giữ lại. Muốn bỏ, xin thêm bước khác trước.
ladder-usual = Dùng lại lịch nhắc thường dùng.
ladder-change =
    Thay đổi:
    { $lines }
ladder-calendar =
    Lịch sắp tới:
    { $lines }
ladder-ask_preview = Áp dụng? Điều đã nhắc giữ nguyên; điều chưa nhắc được sắp lại.
    .back = Sửa tiếp
    .list = Không, xem lại
ladder-meanwhile =
    Trong lúc đó { $name } đã sửa lịch này:
    { $lines }
    Tôi chưa ghi gì của anh/chị. Xin xem và chọn lại.
ladder-done = Đã ghi lịch nhắc mới.
ladder-same = Không có gì thay đổi so với hiện nay.

rules-ask_rhythms = Anh/chị muốn sửa cách báo cáo nào?
    .adding = Thêm kỳ báo cáo
rules-ask_adding = Thêm kỳ báo cáo nào?
    .list = Quay lại danh sách
rules-ask_rhythm =
    { $rule }
    Anh/chị muốn sửa gì? Cũng có thể gõ thẳng, ví dụ: các nơi gửi trước ngày 15 – tổng hợp trước ngày 25.
    .member_day = Ngày các nơi gửi
    .office_day = Ngày tổng hợp
    .cut = Ngày chốt số liệu
    .month = Tháng gửi
    .off = Bỏ kỳ báo cáo này
    .list = Quay lại danh sách
rules-ask_day_member = Các nơi gửi trước ngày mấy? Ví dụ: trước ngày 15 – hoặc: đến hết ngày 14.
rules-ask_day_office = Tổng hợp trước ngày mấy? Ví dụ: trước ngày 25 – hoặc: đến hết ngày 24.
rules-ask_cut = Số liệu của kỳ tính đến ngày nào của tháng cuối? Chọn dưới đây, hoặc gõ ngày, ví dụ: ngày 20.
    .nd09 = Ngày 14 (Nghị định 09)
    .calendar = Ngày cuối tháng
rules-ask_month = Ngày gửi nằm trong tháng nào?
    .last = Tháng cuối của kỳ
    .next = Tháng sau khi hết kỳ
rules-line = Báo cáo { $rhythm }: các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }. { $cut }
rules-cut-nd09 = Số liệu tính đến ngày 14.
rules-cut-calendar = Số liệu tính đến ngày cuối tháng.
rules-cut-custom = Số liệu tính đến ngày { $day }.
rules-next-month = { " " }Gửi trong tháng sau khi hết kỳ.
rules-not-understood = Tôi chưa rõ ý, nên chưa sửa gì. Xin chọn nút, hoặc gõ, ví dụ: trước ngày 15.
rules-impossible = Không đặt được như vậy: ngày phải từ 1 đến 31. Tôi chưa sửa gì.
rules-change =
    { $lines }
    Các kỳ sắp tới:
    { $moved }
rules-meanwhile =
    Trong lúc đó { $name } đã sửa cách báo cáo. Hiện nay:
    { $lines }
    Tôi chưa ghi gì của anh/chị. Xin xem và chọn lại.
rules-done = Đã ghi cách báo cáo mới. Các kỳ chưa chốt và lời nhắc chưa gửi được sắp lại.
