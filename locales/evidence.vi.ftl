### Minh chứng: ảnh và tệp kèm theo số liệu, hoặc kèm theo chỉ đạo, vướng mắc, câu trả lời.

evidence-nothing = Hiện không có kỳ báo cáo nào đang mở cho anh/chị, nên chưa có chỗ kèm minh chứng.
evidence-ask_which = Minh chứng cho chỉ tiêu nào? Chọn dưới đây, hoặc gõ mã, ví dụ: I.3.
evidence-ask_which_for = Tệp “{ $name }” là minh chứng cho chỉ tiêu nào? Chọn dưới đây, hoặc gõ mã, ví dụ: I.3.
evidence-moved = Chỉ tiêu này đã chuyển cho nơi khác, hoặc kỳ báo cáo đã chốt, nên tệp chưa được gắn vào đâu.
evidence-no-such = Không có chỉ tiêu đó trong phần của anh/chị kỳ này. Xin chọn trong danh sách.
evidence-ask_file =
    Chỉ tiêu { $code }: { $text }.
    Xin gửi ảnh hoặc tệp (PDF, Word, Excel), mỗi tệp không quá 20 MB.
evidence-ask_file_more =
    Chỉ tiêu { $code } đã có:
    { $lines }
    Gửi thêm tệp, hoặc bấm “Xong”.
evidence-please-send = Ở đây xin gửi ảnh hoặc tệp. Đã đủ thì bấm “Xong”.
evidence-kept = Đã nhận “{ $name }” làm minh chứng cho chỉ tiêu { $code }.
evidence-too-large = Tệp “{ $name }” nặng { $size } MB, quá mức { $most } MB, nên tôi chưa nhận. Xin gửi tệp nhỏ hơn, hoặc chụp ảnh.
evidence-too-many = Đã có { $most } tệp, là mức nhiều nhất, nên tôi chưa nhận thêm. Xin bỏ bớt một tệp trước.
evidence-removed = Đã bỏ “{ $name }”.
evidence-wrong-kind = Tệp “{ $name }” không phải ảnh, PDF, Word hay Excel, hoặc có chứa chương trình, nên tôi không giữ làm minh chứng{ $place }. Xin gửi lại tệp khác.
evidence-lost = Tôi không lấy được nội dung tệp “{ $name }”, nên chưa có minh chứng đó{ $place }. Xin gửi lại tệp.
evidence-of = { " " }cho chỉ tiêu { $code }
evidence-done = Chỉ tiêu { $code } có { $files }.
evidence-done-none = Chưa có minh chứng nào được ghi.
evidence-count = { $count } tệp minh chứng
evidence-end = { " " }– { $files }
