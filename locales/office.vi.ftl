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

## Gia hạn

extend-ask_period = Gia hạn kỳ nào?
extend-ask_whom = Kỳ { $period }, hạn hiện nay: hết ngày { $due }. Gia hạn cho nơi nào? Bấm một nút, hoặc gõ tên (không dấu cũng được).
extend-everybody = tất cả các nơi
extend-no-such-party = Nơi đó không có chỉ tiêu trong kỳ này. Xin chọn trong danh sách, hoặc gõ lại tên như trong phụ lục.
extend-ask_day = Hạn hiện nay của { $who }: hết ngày { $before }. Gia hạn đến hết ngày nào? Chậm nhất { $last } (ngày tổng hợp). Gõ ngày, ví dụ: 20/3.
extend-which-day = Ngày đó có thể hiểu nhiều cách. Xin chọn một ngày dưới đây, hoặc gõ đủ ngày/tháng/năm.
extend-no-day = Tôi chưa đọc được một ngày sắp tới trong câu đó. Xin gõ ngày/tháng, ví dụ: 20/3.
extend-not-later = Ngày mới phải sau hạn hiện nay (hết ngày { $before }), và chậm nhất là { $last }.
extend-past = Ngày đó đã qua. Xin chọn một ngày từ hôm nay đến { $last }; hạn hiện nay: hết ngày { $before }.
extend-too-late = Ngày tổng hợp là { $last }, nên hạn mới không thể sau ngày đó; hạn hiện nay: hết ngày { $before }.
extend-ask_reason = Vì sao gia hạn? Gõ lý do; nơi được gia hạn sẽ đọc đúng câu này.
extend-needs-reason = Gia hạn cần có lý do. Xin gõ vài chữ, ví dụ: chờ số liệu của Kho bạc.
extend-ask_confirm =
    Gia hạn kỳ { $period } cho { $who }, từ hết ngày { $before } đến hết ngày { $day }?
    { $count } chỉ tiêu chưa gửi được lùi hạn; lịch nhắc tính lại; các nơi này được báo ngay.
    Lý do: { $reason }
extend-meanwhile = Hạn của { $who } vừa được người khác đổi thành hết ngày { $day }. Tôi chưa thay đổi gì; xin chọn lại.
extend-done = Đã gia hạn cho { $who } đến hết ngày { $day }, và báo { $count } người.
note-extended =
    Kỳ { $period }: chỉ tiêu { $codes } được gia hạn từ hết ngày { $before } đến hết ngày { $day }.
    Lý do: { $reason }

## Mở lại số liệu của kỳ đã chốt

locked-why = Số liệu { $code } đã khóa: kỳ { $period } chốt lúc { $at } và báo cáo đã gửi Trưởng ban. Nếu cần sửa, bấm “Xin mở lại” và cho biết lý do; bộ phận thường trực sẽ xem.
unlock-nothing = Không có số liệu nào của anh/chị đang khóa.
unlock-ask_which = Kỳ { $period } đã chốt. Anh/chị xin mở lại chỉ tiêu nào?
unlock-ask_reason = Chỉ tiêu { $code }, kỳ { $period }, đang ghi: { $value }. Vì sao cần sửa? Gõ lý do để bộ phận thường trực xem.
unlock-needs-reason = Xin gõ lý do bằng vài chữ, ví dụ: Kho bạc vừa điều chỉnh số liệu.
unlock-done = Đã gửi đề nghị đến bộ phận thường trực. Có kết quả, tôi báo ngay.
unlock-done-untold = Đã ghi đề nghị, nhưng bộ phận thường trực chưa tham gia hệ thống; xin gọi điện cho họ.
note-reopening-asked =
    { $party } xin mở lại chỉ tiêu { $code }, kỳ { $period } (đã chốt).
    Lý do: { $reason }
reopen-ask_which = Có { $count } đề nghị mở lại đang chờ. Chọn một đề nghị, hoặc gõ mã chỉ tiêu của kỳ đã chốt, ví dụ: I.3.
reopen-no-such = Không có đề nghị hay chỉ tiêu đó trong các kỳ đã chốt. Xin chọn trong danh sách, hoặc gõ mã, ví dụ: I.3.
reopen-figure = Chỉ tiêu { $code } – { $party }, kỳ { $period } (đã chốt). Đang ghi: { $value }.
reopen-ask_decide =
    Lý do xin mở lại: { $reason }
    Anh/chị có đồng ý không?
reopen-ask_own = Chưa có ai xin mở lại chỉ tiêu này. Anh/chị mở lại để nơi báo cáo sửa?
reopen-ask_until = Mở lại đến hết ngày nào? Gõ ngày, ví dụ: 20/3.
reopen-ask_why = Vì sao mở lại { $code }? Gõ lý do; nơi báo cáo sẽ đọc đúng câu này.
reopen-ask_why_not = Vì sao không mở lại { $code }? Gõ lý do; nơi báo cáo sẽ đọc đúng câu này.
reopen-done = Đã mở lại { $code } cho { $party } đến hết ngày { $day }. Khi có số liệu mới, xin thẩm định rồi phát hành lại báo cáo.
reopen-refused = Đã trả lời { $party }: không mở lại { $code }.
reopen-meanwhile-granted = { $code } đã được mở lại đến hết ngày { $day }. Tôi không thay đổi gì thêm.
reopen-meanwhile-refused = Đề nghị mở lại { $code } đã bị từ chối, lý do: { $reason }. Tôi không thay đổi gì thêm.
note-reopened =
    Chỉ tiêu { $code }, kỳ { $period }, được mở lại đến hết ngày { $day }.
    Lý do: { $reason }
    .report = Sửa số liệu
note-reopening-refused =
    Đề nghị mở lại chỉ tiêu { $code }, kỳ { $period }, không được chấp nhận.
    Lý do: { $reason }

## Chốt kỳ, phát hành lại

close-unreviewed = Xin lưu ý: { $waiting } số liệu chờ thẩm định, { $returned } số liệu đã trả lại chưa gửi lại.
close-meanwhile = Kỳ { $period } đã được chốt lúc { $at }, báo cáo đã gửi. Tôi không làm gì thêm.
close-done-unreached = Đã chốt kỳ { $period }. Trưởng ban chưa tham gia hệ thống nên báo cáo chưa gửi được; xin chuyển bản in.
change-line = – { $code } ({ $party }): { $before } → { $after }
issue-heading =
    Bản số { $number }, thay cho bản số { $last } gửi lúc { $at }. Nội dung thay đổi:
    { $lines }
reissue-nothing = Các kỳ đã chốt chưa có gì thay đổi so với báo cáo đã gửi, nên không cần phát hành lại.
reissue-ask_which = Phát hành lại báo cáo kỳ nào?
reissue-ask_confirm =
    Gửi Trưởng ban báo cáo kỳ { $period }, bản số { $number }? Nội dung thay đổi:
    { $lines }
reissue-meanwhile = Bản số { $number } vừa được người khác phát hành lúc { $at }. Tôi chưa gửi gì thêm.
reissue-done = Đã gửi Trưởng ban bản số { $number }, có ghi rõ nội dung thay đổi.
reissue-done-unreached = Đã lập bản số { $number }, nhưng Trưởng ban chưa tham gia hệ thống nên chưa gửi được; xin chuyển bản in.

## Đôn đốc từng nơi, đang vướng ở đâu

nudge-line = – { $party }: { $codes }{ $late }{ $state }
nudge-late = { " " }(quá hạn)
nudge-ask_whom = Nhắc nơi nào? Bấm một nút, hoặc gõ tên (không dấu cũng được).
nudge-no-such-party = Nơi đó không còn nợ số liệu, hoặc có nhiều nơi giống tên đó. Xin chọn trong danh sách.
stuck-nothing = Không có việc nào đang vướng.
stuck-list =
    Đang chờ, lâu nhất ở trên:
    { $lines }
stuck-more = … và { $count } việc khác.
stuck-open = – { $who }: chưa trả lời { $codes } ({ $days } ngày)
stuck-returned = – { $who }: bị trả lại, chưa gửi lại { $codes } ({ $days } ngày)
stuck-unsent = – { $who }: đã trả lời, chưa bấm “Gửi” { $codes } ({ $days } ngày)
stuck-review = – Bộ phận thường trực: chờ thẩm định { $codes } ({ $days } ngày)
stuck-proposal = – Quản trị viên: chờ giao lại { $codes } ({ $days } ngày)
stuck-reopening = – Bộ phận thường trực: chờ trả lời đề nghị mở lại { $codes } ({ $days } ngày)

## Sửa tin đã gửi

edited-ask_confirm = Anh/chị vừa sửa tin đã dùng cho chỉ tiêu { $code }. Sửa { $old } thành { $new }?
edited-please-choose = Số liệu chưa thay đổi. Xin bấm “Đúng” để sửa, “Không” để giữ nguyên.
edited-unchanged = Vâng, số liệu giữ nguyên.
edited-meanwhile = Số liệu { $code } vừa được cập nhật ở nơi khác. Tôi chưa thay đổi gì; xin xem lại.
edited-end = Anh/chị cần việc khác thì bấm nút dưới đây.
edited-unread = Anh/chị vừa sửa tin đã dùng cho chỉ tiêu { $code }, nhưng tôi chưa đọc chắc được con số mới, nên số liệu chưa thay đổi. Muốn sửa, xin gõ: sửa { $code }
edited-same = Số liệu { $code } vẫn như đã ghi, không có gì phải sửa.
