### Câu chữ của các trang web: trò chuyện và sân khấu trình diễn.

web-name = Đôn Đốc
web-tagline = Nhắc và nhận số liệu chỉ tiêu chuyển đổi số
web-needs-script = Trang này cần JavaScript. Xin bật JavaScript trong trình duyệt, hoặc gọi bộ phận thường trực ban chỉ đạo để gửi số liệu qua điện thoại.

web-weekday =
    .d1 = Thứ Hai
    .d2 = Thứ Ba
    .d3 = Thứ Tư
    .d4 = Thứ Năm
    .d5 = Thứ Sáu
    .d6 = Thứ Bảy
    .d7 = Chủ nhật
web-role =
    .admin = Quản trị
    .office = Văn phòng tổng hợp
    .chair = Trưởng ban
    .member = Cán bộ được giao

# Cửa vào
web-door-title = Lời mời báo cáo số liệu
web-door-invited = Kính mời anh/chị vào trò chuyện với Đôn Đốc để gửi số liệu các chỉ tiêu được giao. Ở bước sau, xin xác nhận đúng tên đơn vị của mình.
web-door-code = Xin nhập mã lời mời mà quản trị đã gửi cho anh/chị.
web-door-code-label = Mã lời mời
web-door-code-example = Ví dụ: K7QM-3FTPX
web-door-enter = Vào trò chuyện
web-door-help = Chưa có mã, hoặc lời mời không dùng được? Xin gọi bộ phận thường trực ban chỉ đạo, nơi gửi kế hoạch cho anh/chị, để nhận lời mời mới.
web-door-entering = Đang mở…
web-door-offline = Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi bấm lại.

# Trò chuyện
web-chat-title = Trò chuyện với Đôn Đốc
web-chat-log = Nội dung trò chuyện
web-chat-choices = Các lựa chọn
web-chat-box = Tin nhắn của anh/chị
web-chat-example = Gõ trả lời, ví dụ: 67,5%
web-chat-send = Gửi
web-chat-file = Tệp
web-chat-us = Đôn Đốc
web-chat-them = Anh/chị
web-chat-sending = Đang gửi…
web-chat-offline = Mất kết nối. Tin nhắn vẫn được giữ và sẽ tự gửi khi có mạng.
web-chat-reconnecting = Mất kết nối, đang nối lại…
web-chat-ended = Phiên trò chuyện ở máy này đã kết thúc. Xin mở lại đường dẫn lời mời, hoặc gọi bộ phận thường trực.
web-opened-invitation = (mở lời mời)
web-being-made = Đang chuẩn bị tệp, xin chờ một lát…
web-made =
    .scorecard = Ảnh tổng hợp tiến độ của kỳ báo cáo
    .qr = Mã QR để mở lời mời
    .other = Tệp đính kèm
web-picture = Xem ảnh lớn
web-close = Đóng ảnh

# Từ chối
web-refused-title = Chưa thực hiện được
web-refused-back = Về trang trò chuyện
web-bad-request = Yêu cầu này không đọc được. Xin tải lại trang rồi thử lại.
web-forged = Yêu cầu này không đến từ trang của chúng tôi nên không được nhận. Xin tải lại trang rồi thử lại.
web-too-long = Tin nhắn dài quá nên chưa được gửi. Xin chia thành nhiều tin, mỗi tin không quá 4.000 chữ cái.
web-file-empty = Tệp này trống nên chưa được nhận. Xin chọn lại tệp có nội dung.
web-file-too-large = Tệp lớn quá nên chưa được gửi. Xin gửi tệp không quá 20 MB.
web-too-fast = Anh/chị gửi hơi nhanh. Xin chờ một lát rồi gửi tiếp.
web-too-many-pages = Trang này đang mở ở quá nhiều nơi. Xin đóng bớt rồi tải lại.
web-nothing-said = Xin gõ câu trả lời trước khi gửi.
web-no-such-button = Nút này không còn dùng được. Xin trả lời tin nhắn mới nhất.
web-failed = Có lỗi ở phía máy chủ, việc này chưa làm được. Xin thử lại sau ít phút, hoặc gọi bộ phận thường trực.
web-unavailable = Máy chủ đang bận, tin nhắn chưa được ghi. Xin thử lại sau ít phút.
web-not-in = Anh/chị chưa vào trò chuyện ở máy này. Xin mở đường dẫn lời mời.
web-code-unknown = Mã lời mời này không đúng. Xin xem lại từng chữ, hoặc gọi bộ phận thường trực để nhận mã mới.
web-thing-gone = Không tìm thấy tệp này.
web-nobody = Không tìm thấy người này trong kế hoạch.
web-nowhere-to-jump = Phía trước không còn mốc thời gian này.
web-stage-closed = Sân khấu trình diễn chỉ mở bằng đường dẫn in ra trong cửa sổ lệnh khi khởi động chương trình. Xin mở lại đường dẫn đó.

# Sân khấu
web-stage-title = Sân khấu trình diễn
web-stage-lead = Chọn một người ở danh sách để trò chuyện thay họ.
web-stage-clock = Đồng hồ của sân khấu
web-stage-now = Bây giờ là
web-stage-people = Những người trong kế hoạch
web-stage-running = Điều hành
web-stage-given = Nơi được giao
web-stage-to-reminder = Tới lần nhắc kế tiếp
web-stage-to-due = Tới hết hạn nộp
web-stage-to-consolidate = Tới ngày tổng hợp
web-stage-none = không còn ở phía trước
web-stage-travelling = Đang chuyển thời gian, xin chờ…
web-stage-new = tin mới
web-stage-choose = Xin chọn một người để xem cuộc trò chuyện của họ.
web-stage-invitation-title = Lời mời
web-stage-invitation = Kính mời anh/chị vào trò chuyện với Đôn Đốc để gửi số liệu các chỉ tiêu được giao. Lời mời dùng được một lần.
web-stage-open-invitation = Mở lời mời
web-stage-lost = Không nối được với máy chủ. Nếu chương trình đã khởi động lại, xin mở đường dẫn mới in ra trong cửa sổ lệnh.
web-stage-back = Danh sách người
web-not-joined = chưa tham gia
web-has-joined = đã tham gia, không phải gửi số liệu
web-still-owes = còn { $left } chỉ tiêu
web-has-answered = đã trả lời { $answered }/{ $total }, chưa gửi
web-has-sent-some = đã gửi { $sent }/{ $total }, còn { $left } chỉ tiêu
web-has-sent = đã gửi { $sent }/{ $total }
