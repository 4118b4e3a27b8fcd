### Việc của bộ phận thường trực: thẩm định, gia hạn, mở lại.

## Thẩm định

review-ask_queue =
    Có { $count } số liệu chờ thẩm định:
    { $lines }
    Xem số liệu nào? Bấm mã, gõ số cạnh nút, hoặc gõ mã, ví dụ: I.3.
review-line = – { $code }. { $party }: { $value }{ $late }
review-line-changed = – { $code }. { $party }: { $value }, đã sửa sau lần thẩm định trước{ $late }
review-late = { " " }(gửi trễ)
review-please-choose = Xin chọn một trong các nút dưới đây, hoặc gõ số cạnh nút.
review-figure =
    Chỉ tiêu { $code } – { $party }
    { $text }.
    Mức phải đạt: { $goal }
    Kỳ { $period }: { $value }, gửi lúc { $at }{ $late }
review-reason = Nguyên nhân, giải pháp: { $reason }
review-note = Ghi chú: { $note }
review-last-accepted = Lần trước: đã chấp nhận lúc { $at }. Từ đó đến nay:
review-last-returned = Lần trước: đã trả lại lúc { $at }, lý do: { $reason }. Từ đó đến nay:
review-version = – Bản { $number }, lúc { $at }: { $value }
review-ask_one = Anh/chị chấp nhận hay trả lại số liệu này?
review-accepted = Đã chấp nhận { $code }.
review-accepted-all = Đã chấp nhận { $count } số liệu.
review-some-changed = { $count } số liệu vừa được sửa hoặc vừa được người khác xử lý trong lúc anh/chị xem, nên chưa chấp nhận.
review-ask_reason = Vì sao trả lại { $code } cho { $party }? Gõ lý do; nơi báo cáo sẽ đọc đúng câu này.
review-needs-reason = Trả lại cần có lý do. Xin gõ vài chữ, ví dụ: thiếu số liệu của hai phường.
review-returned = Đã trả lại { $code } và báo { $party }.
review-returned-untold = Đã trả lại { $code }. { $party } chưa tham gia, nên tin báo chưa đến được; xin gọi điện.
review-ask_sure = Chấp nhận cả { $count } số liệu đang chờ?
review-meanwhile-accepted = { $who } vừa chấp nhận { $code } lúc { $at }. Tôi chưa thay đổi gì; xin xem lại rồi chọn.
review-meanwhile-returned = { $who } vừa trả lại { $code } lúc { $at }, lý do: { $reason }. Tôi chưa thay đổi gì; xin xem lại rồi chọn.
review-meanwhile-corrected = { $code } vừa được sửa trong lúc anh/chị xem. Tôi chưa thay đổi gì; xin xem lại rồi chọn.
review-empty = Không còn số liệu nào chờ thẩm định.
note-returned =
    Số liệu chỉ tiêu { $code } ({ $text }) là { $value } được bộ phận thường trực trả lại.
    Lý do: { $reason }
    Xin anh/chị trả lời lại riêng câu này.
    .report = Trả lời lại
note-accepted-after-all = Số liệu chỉ tiêu { $code } ({ $text }) là { $value } đã được chấp nhận; anh/chị không cần gửi lại nữa.
