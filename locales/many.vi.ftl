### Trả lời nhiều chỉ tiêu một lúc: trang xem lại trước khi ghi.

or = { " " }hoặc{ " " }
many-page =
    Tôi đọc được như sau, chưa ghi gì:
    { $lines }
many-line = – { $name }: { $value }{ $reason }
many-line-late = – { $name }: { $value }{ $reason } (sau hạn, ghi là trễ)
many-page-doubtful =
    Chưa chắc, tôi sẽ hỏi lại từng câu:
    { $lines }
many-line-doubt = – { $name }: “{ $said }” – có thể là { $values }
many-line-unsure = – { $name }: “{ $said }”
many-line-problem = – { $name }: “{ $said }” – { $problem }
many-others =
    Không ghi được:
    { $lines }
many-ask_keep = Nếu đúng { $count } kết quả trên, xin bấm “Ghi”. Muốn đổi, gõ lại dòng đó kèm số hoặc mã, ví dụ: I.3: 92%.
many-ask_doubts = Chưa có kết quả nào ghi được ngay. Tôi hỏi lại từng câu nhé?
    .keep = Hỏi từng câu
many-unclear = Ở trang này xin bấm nút, hoặc gõ “ghi”, “không ghi”, hoặc gõ lại dòng cần đổi kèm số hay mã.
many-dropped = Tôi không ghi gì.
many-dropped-end = Lúc nào sẵn sàng, anh/chị bấm “Báo cáo số liệu”, hoặc gửi lại các dòng kèm mã chỉ tiêu, ví dụ: I.3: 92%.
many-kept =
    Đã ghi:
    { $lines }
many-gone =
    Các chỉ tiêu này vừa chuyển cho nơi khác, hoặc kỳ báo cáo đã chốt, nên tôi không ghi:
    { $lines }
many-about =
    Chỉ tiêu { $code }
    { $text }.

many-problem-unread = chưa đọc được con số
many-problem-empty = chưa thấy kết quả
many-problem-quality = chưa rõ đạt, đang thực hiện hay chưa đạt
many-problem-count = chưa đủ số cho từng mức phải đạt
many-problem-whole = cần cả số đạt và tổng số, ví dụ 450/500
many-problem-no-last = kỳ trước chưa có số liệu
many-problem-twice = có hai câu trả lời khác nhau

many-stray-which = – “{ $said }”: có thể là { $codes }; xin gõ kèm mã chỉ tiêu
many-stray-clash = – “{ $said }”: số đứng trước và tên chỉ tiêu không khớp nhau
many-stray-number = – “{ $said }”: không có câu số này, chỉ có các câu từ 1 đến { $count }
many-stray-code = – “{ $said }”: kế hoạch không có chỉ tiêu này
many-stray-other = – “{ $said }”: chỉ tiêu { $code } do { $party } báo cáo
many-stray-not-asked = – “{ $said }”: kỳ này không hỏi chỉ tiêu { $code }
many-stray-nameless = – “{ $said }”: không rõ của chỉ tiêu nào

doubt-two-answers = Anh/chị cho hai kết quả khác nhau. Số nào đúng? Tôi chưa ghi gì.
