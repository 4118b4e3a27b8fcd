### Bảng số liệu: gửi đi, điền, gửi lại.

sheet-name = Số liệu
sheet-title = BẢNG SỐ LIỆU CẦN BÁO CÁO
sheet-who = { $party }. { $periods }
sheet-window = Kỳ { $period }: số liệu từ { $data_from } đến { $data_to }, hạn: hết ngày { $due }
sheet-how-value = Chỉ điền vào các ô màu vàng. Gõ số như khi viết tay: 67,5 hoặc 1.250. Tỷ lệ phần trăm có thể điền số đạt và tổng số thay cho kết quả, hoặc cả hai.
sheet-how-state = Chưa có số liệu hoặc không áp dụng thì chọn ở cột “Tình trạng” và ghi lý do. Dòng để trống được giữ nguyên như cũ.
sheet-how-back = Điền xong, lưu lại và gửi chính tệp này vào cuộc trò chuyện. Tôi đọc từng dòng, đưa anh/chị xem lại, và chỉ ghi khi anh/chị đồng ý.
sheet-code = Mã
sheet-indicator = Chỉ tiêu
sheet-goal = Mức phải đạt
sheet-period = Kỳ báo cáo
sheet-last = Kỳ trước
sheet-kept = Đang ghi: { $value }
sheet-value = Kết quả
sheet-numerator = Số đạt
sheet-denominator = Tổng số
sheet-state = Tình trạng
sheet-note = Ghi chú, lý do
sheet-state-value = Có số liệu
sheet-state-not-yet = Chưa có số liệu
sheet-state-not-applicable = Không áp dụng
sheet-state-met = Đạt
sheet-state-ongoing = Đang thực hiện
sheet-state-unmet = Chưa đạt
sheet-hint-state = Chọn trong danh sách. Đã gõ số thì có thể để trống ô này.
sheet-hint-note = Nguyên nhân và giải pháp khi chưa có số liệu hoặc chưa đạt; hoặc ghi chú khác.
sheet-hint-share = Gõ một con số, ví dụ: 450. Điền cả số đạt và tổng số.
sheet-hint-percent = Gõ phần trăm, ví dụ: 67,5
sheet-hint-count = Gõ một con số, ví dụ: 1.250. Đơn vị: { $unit }
sheet-error-title = Xin xem lại
sheet-error-state = Xin chọn một mục trong danh sách, hoặc để trống.
sheet-error-long = Ô này nhận nhiều nhất { $most } chữ.

sheet-nothing = Anh/chị không còn nợ chỉ tiêu nào, nên không có bảng để điền.
sheet-sent = Đây là bảng { $count } chỉ tiêu anh/chị còn phải báo cáo. Điền các ô màu vàng, lưu lại và gửi tệp vào đây; tôi đọc và đưa anh/chị xem lại trước khi ghi.

sheet-ask_reading = Tôi đang đọc bảng của anh/chị, chỉ mất một lát. Chưa ghi gì.
sheet-read-aside = Tôi đã đọc xong bảng anh/chị gửi, chưa ghi gì. Bấm nút để xem lại khi anh/chị sẵn sàng.
sheet-read = Tôi đã đọc bảng: { $filled } dòng có điền, { $blank } dòng để trống.
sheet-no-rows-filled = Bảng này chưa điền dòng nào, nên tôi không ghi gì.
sheet-end = Anh/chị có thể sửa tệp và gửi lại, xin bảng mới, hoặc trả lời từng câu.

sheet-row-other = – Dòng { $row } ({ $code }): không thuộc phần anh/chị báo cáo
sheet-row-closed = – Dòng { $row } ({ $code }): kỳ { $period } đã chốt
sheet-row-nameless = – Dòng { $row }: không rõ của chỉ tiêu nào
sheet-none-yours = Bảng này không phải của anh/chị: không có dòng nào thuộc phần anh/chị báo cáo. Tôi không ghi gì.
sheet-none-open = Bảng này của kỳ { $period } đã chốt, nên tôi không ghi gì.

sheet-ask_strange = Tệp này không phải bảng tôi đã gửi, hoặc đã chép sang tệp khác, nên tôi chưa đọc số nào. Nếu là minh chứng thì bấm “Làm minh chứng”; nếu muốn điền số thì xin bảng mới và điền trực tiếp vào đó.
    .drop = Bỏ qua
sheet-refused-old-office = Tệp theo định dạng Excel trước 2007 (.xls). Xin lưu lại thành .xlsx rồi gửi lại.
sheet-refused-encrypted = Tệp có đặt mật khẩu nên tôi không mở được. Xin lưu lại không có mật khẩu rồi gửi lại.
sheet-refused-macro = Tệp có chứa mã lệnh (macro) nên tôi không mở. Xin lưu lại thành .xlsx thường rồi gửi lại.
sheet-refused-not-its-kind = Tệp này không phải bảng tính Excel. Xin lưu lại thành .xlsx rồi gửi lại.
sheet-refused-broken = Tệp bị hỏng nên tôi không đọc được. Xin mở ra, lưu lại rồi gửi lại.
sheet-refused-too-large = Tệp quá lớn so với bảng tôi đã gửi. Xin bỏ hình ảnh và phần thêm vào, rồi gửi lại.
sheet-refused-too-slow = Tệp mất quá nhiều thời gian để đọc, nên tôi dừng lại. Xin gửi lại đúng bảng tôi đã gửi.
sheet-refused-not-fetched = Tôi không nhận được nội dung tệp. Xin gửi lại.

sheet-problem-date = ô thành ngày tháng ({ $typed })
sheet-problem-fault = ô báo lỗi hoặc không có kết quả ({ $typed })
sheet-problem-state = chưa rõ tình trạng “{ $typed }”
sheet-problem-clash = vừa có số vừa chọn “{ $typed }”
sheet-problem-half = chỉ có một trong hai ô số đạt và tổng số
sheet-problem-no-value = chọn “có số liệu” hoặc ghi chú nhưng chưa có số
sheet-problem-extra = ô không dùng cho chỉ tiêu này lại có chữ

doubt-computed = Ô này là công thức, kết quả là { $value }. Có đúng không? Tôi chưa ghi gì.
doubt-shown-otherwise = Ô này hiện số đã làm tròn. Ý anh/chị là số nào? Tôi chưa ghi gì.
