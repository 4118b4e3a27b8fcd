### Thu số liệu theo đơn vị, và cộng lại.

collect-ask_which = Thu theo từng đơn vị cho chỉ tiêu nào? Chọn dưới đây, hoặc gõ mã, ví dụ: I.3.
collect-ask_group =
    Chỉ tiêu { $code }: { $text }
    Các đơn vị thuộc nơi nào?
collect-please-choose = Xin chọn một nơi trong danh sách, bằng nút hoặc bằng số.
collect-ask_names =
    “{ $group }” gồm những đơn vị nào? Xin gõ hoặc dán danh sách, mỗi dòng một nơi. Ví dụ:
    UBND phường Thọ Xương
    UBND xã Song Mai
    .back = Quay lại
collect-ask_names_known =
    “{ $group }” đang gồm { $count } đơn vị: { $names }.
    Dùng danh sách này cho chỉ tiêu { $code }, hay dán danh sách khác?
    .back = Quay lại
collect-names-unclear = Tôi chưa đọc được danh sách, nên chưa có gì thay đổi. Cần từ hai đến { $most } đơn vị, mỗi dòng một nơi, ví dụ: UBND phường Thọ Xương.
collect-ask_confirm =
    Chỉ tiêu { $code } sẽ do { $count } đơn vị thuộc “{ $group }” tự báo số đạt và tổng số:
    { $names }
    Nơi theo dõi chỉ tiêu xem tổng và gửi số của ban chỉ đạo. Đúng không?
    .again = Sửa danh sách
collect-done = Đã ghi. Từ nay { $count } đơn vị báo chỉ tiêu { $code }; { $untold } đơn vị chưa tham gia, xin gửi lời mời.
collect-stopped = Từ nay chỉ tiêu { $code } không thu theo đơn vị nữa. Số các đơn vị đã gửi vẫn giữ nguyên.

rollup-so-far = Các đơn vị: { $sent }/{ $count } đã gửi, cộng lại: { $value }. Còn thiếu: { $missing }.
rollup-complete = Các đơn vị: đủ { $sent }/{ $count } đã gửi, cộng lại: { $value }.
rollup-nothing = Chưa đơn vị nào gửi con số, nên chưa có gì để cộng. Anh/chị có thể gõ số, hoặc chờ.
rollup-note = Tổng hợp từ { $sent }/{ $count } đơn vị.

units-none = Anh/chị không theo dõi chỉ tiêu nào thu theo đơn vị trong kỳ đang mở.
units-ask_which = Xem các đơn vị của chỉ tiêu nào?
units-please-choose = Xin chọn trong danh sách, bằng nút hoặc bằng số.
units-title = Chỉ tiêu { $code }: { $text }
units-ask_all = Bấm tên một đơn vị để xem và hỏi lại.
    .nudge = Nhắc nơi còn thiếu
    .report = Trả lời chỉ tiêu này
units-ask_one = { $party } báo { $code }: { $value }.
    .give_back = Hỏi lại đơn vị
units-changed = Số liệu của đơn vị này vừa thay đổi, nên tôi chưa làm gì. Xin xem lại.
