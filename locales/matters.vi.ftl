### Chỉ đạo, câu hỏi của Trưởng ban, và khó khăn, vướng mắc: viết, gửi, trả lời.

## Chung

matter-number = Số { $number }
matter-line = – Số { $number }, { $kind }, { $party } ({ $state }): { $text }
matter-kind-directive = chỉ đạo
matter-kind-question = câu hỏi
matter-kind-difficulty = vướng mắc
matter-state-directive-open = chưa xác nhận
matter-state-directive-acknowledged = đã rõ, đang làm
matter-state-directive-done = đã xong
matter-state-directive-withdrawn = đã rút lại
matter-state-question-open = chưa trả lời
matter-state-question-answered = đã trả lời
matter-state-question-withdrawn = đã rút lại
matter-state-difficulty-open = bộ phận thường trực đang xem
matter-state-difficulty-forwarded = đã chuyển Trưởng ban
matter-state-difficulty-answered = đã trả lời
matter-state-difficulty-withdrawn = đã rút lại
matter-due = { $state }, hạn: hết ngày { $due }
matter-overdue = { $state }, quá hạn từ hết ngày { $due }
matter-shown =
    Số { $number } – { $kind }, { $party }
    Lúc { $at }; { $state }.
    “{ $text }”
matter-about = Về chỉ tiêu { $code }.
matter-proposal = Kiến nghị: { $proposal }
matter-reply-acknowledged = – { $who } xác nhận đã rõ, lúc { $at }.
matter-reply-done = – { $who } báo đã xong, lúc { $at }.
matter-reply-answered = – { $who } trả lời, lúc { $at }.
matter-reply-forwarded = – { $who } chuyển Trưởng ban, lúc { $at }.
matter-reply-withdrawn = – { $who } rút lại, lúc { $at }.
matter-said = { " " }“{ $text }”
matter-with-files = { " " }Kèm { $count } tệp.
matter-no-such-party = Không tìm thấy nơi đó. Xin gõ tên như trong kế hoạch, ví dụ: Trưởng phòng Y tế; hoặc mã chỉ tiêu, ví dụ: I.3.
matter-too-short = Xin viết rõ hơn, một câu là đủ.
matter-ask_confirm = Nội dung trên đúng thì bấm “Gửi”. Có ảnh hoặc tệp cần kèm, xin gửi luôn tại đây.
matter-please-choose = Xin bấm một nút dưới đây, gõ số cạnh nút, hoặc gõ lại chữ trên nút.
matter-left = Chưa gửi gì.
matter-end = Anh/chị cần việc khác thì bấm nút dưới đây.

## Chỉ đạo

directive-ask_whom = Chỉ đạo nơi nào? Chọn dưới đây, hoặc gõ tên, hoặc mã chỉ tiêu.
directive-ask_words = Nội dung chỉ đạo { $party } là gì? Xin viết một tin, có thể ghi luôn hạn, ví dụ: rà soát lại I.3 trước 20/3.
directive-ask_day = Hạn đến ngày nào? Ví dụ: trước 20/3, hoặc: hết ngày 20/3.
directive-ask_which_day = Tôi chưa chắc về hạn. Ý đồng chí là ngày nào? Chọn dưới đây, hoặc gõ lại, ví dụ: trước 20/3.
directive-until = Hết ngày { $due }
directive-no-day = Tôi chưa đọc được ngày đó. Xin gõ ngày và tháng, ví dụ: 20/3. “Trước 20/3” là đến hết ngày 19.
directive-preview =
    Chỉ đạo { $party }:
    “{ $text }”
    Hạn: hết ngày { $due }.{ $files }
directive-preview-no-day =
    Chỉ đạo { $party }:
    “{ $text }”
    Không đặt hạn.{ $files }
directive-done = Đã gửi chỉ đạo số { $number } tới { $party }. Khi nơi nhận xác nhận và khi làm xong, tôi báo ngay.
directive-done-untold = Đã ghi chỉ đạo số { $number }. { $party } chưa tham gia nên chưa nhận được; xin cho gọi điện.
note-directive-due =
    Trưởng Ban Chỉ đạo giao { $party } (chỉ đạo số { $number }):
    “{ $text }”
    Hạn: hết ngày { $due }.
note-directive =
    Trưởng Ban Chỉ đạo giao { $party } (chỉ đạo số { $number }):
    “{ $text }”
note-directive-end = Xin xác nhận đã rõ. Khi làm xong, bấm “Đã xong” để báo lại.
    .reply = Đã xong
    .matters = Xem trao đổi
acknowledge-ask_which =
    Anh/chị xác nhận đã rõ chỉ đạo nào?
    { $lines }
acknowledge-nothing = Không có chỉ đạo nào chờ anh/chị xác nhận.
acknowledge-done = Đã báo Trưởng ban là anh/chị đã rõ chỉ đạo số { $number }. Khi làm xong, xin báo lại.
    .reply = Đã xong
note-acknowledged = { $party } đã rõ chỉ đạo số { $number }: “{ $text }”
    .matters = Xem trao đổi

## Câu hỏi của Trưởng ban

ask-ask_whom = Hỏi nơi nào? Chọn dưới đây, hoặc gõ tên, hoặc mã chỉ tiêu.
ask-ask_words = Đồng chí hỏi { $party } điều gì? Xin viết một tin.
ask-preview =
    Hỏi { $party }:
    “{ $text }”{ $files }
ask-done = Đã gửi câu hỏi số { $number } tới { $party }. Có trả lời, tôi báo ngay.
ask-done-untold = Đã ghi câu hỏi số { $number }. { $party } chưa tham gia nên chưa nhận được; xin cho gọi điện.
note-question =
    Trưởng Ban Chỉ đạo hỏi { $party } (câu hỏi số { $number }):
    “{ $text }”
note-question-end = Xin trả lời khi tiện; câu hỏi số liệu đang mở vẫn giữ nguyên.
    .matters = Xem trao đổi

## Khó khăn, vướng mắc

difficulty-general = Vướng mắc chung
difficulty-general-of = Chung – { $party }
difficulty-ask_about = Vướng mắc về chỉ tiêu nào, hay là vướng mắc chung?
difficulty-ask_words = Khó khăn, vướng mắc là gì? Xin viết một tin.
difficulty-ask_proposal = Anh/chị kiến nghị gì? Gõ một câu, hoặc bấm “Không có kiến nghị”.
difficulty-about = { " " }về chỉ tiêu { $code }
difficulty-preview = Khó khăn, vướng mắc{ $about }: “{ $text }”{ $files }
difficulty-done = Đã chuyển vướng mắc số { $number } tới bộ phận thường trực. Có trả lời, tôi báo ngay.
difficulty-done-untold = Đã ghi vướng mắc số { $number }. Bộ phận thường trực chưa tham gia nên chưa nhận được; xin gọi điện.
note-difficulty =
    { $party } nêu khó khăn, vướng mắc (số { $number }):
    “{ $text }”
note-difficulty-end = Anh/chị trả lời, hoặc chuyển Trưởng ban.
    .matters = Xem trao đổi
note-difficulty-went-up = Vướng mắc số { $number } của { $party } đã được chuyển Trưởng ban: “{ $text }”
note-forwarded-note = Ý kiến của bộ phận thường trực: { $note }
note-forwarded-end = Xin đồng chí cho ý kiến; câu trả lời sẽ về thẳng nơi nêu.
    .matters = Xem trao đổi
forward-ask_which =
    Chuyển vướng mắc nào lên Trưởng ban?
    { $lines }
forward-ask_note = Anh/chị ghi thêm ý kiến gì cho Trưởng ban? Gõ một câu, hoặc bấm “Không ghi thêm”.
forward-nothing = Không có vướng mắc nào chờ chuyển, hoặc việc này vừa được người khác xử lý.
forward-done = Đã chuyển vướng mắc số { $number } tới Trưởng ban và báo nơi nêu.
forward-done-untold = Đã ghi việc chuyển vướng mắc số { $number }. Trưởng ban chưa tham gia nên chưa nhận được; xin báo trực tiếp.

## Trả lời

reply-ask_which =
    Anh/chị trả lời việc nào?
    { $lines }
reply-ask_words-directive = Xin báo lại kết quả bằng một tin; ảnh hoặc tệp gửi luôn tại đây.{ $files }
reply-ask_words-question = Xin trả lời bằng một tin; ảnh hoặc tệp gửi luôn tại đây.{ $files }
reply-ask_words-difficulty = Trả lời của anh/chị là gì? Nơi nêu sẽ đọc đúng câu này.{ $files }
reply-only-done = Đã xong.
reply-preview = Trả lời số { $number }: “{ $text }”{ $files }
reply-done = Đã gửi trả lời số { $number }.
reply-done-untold = Đã ghi trả lời số { $number }, nhưng nơi nhận chưa tham gia nên chưa đọc được.
reply-settled = Số { $number } đã kết thúc, nên tôi không ghi thêm gì.
reply-nothing = Không có việc nào chờ anh/chị trả lời.
note-answer-directive = { $who } báo đã xong chỉ đạo số { $number } (“{ $text }”): “{ $answer }”
    .matters = Xem trao đổi
note-answer-question = { $who } trả lời câu hỏi số { $number } (“{ $text }”): “{ $answer }”
    .matters = Xem trao đổi
note-answer-difficulty = Trả lời cho vướng mắc số { $number } (“{ $text }”), từ { $who }: “{ $answer }”
    .matters = Xem trao đổi
note-answer-files = Kèm { $count } tệp.
    .matters = Xem trao đổi

## Danh sách

matters-none = Hiện không có chỉ đạo, câu hỏi hay vướng mắc nào đang mở.
matters-open =
    Đang mở { $count }:
    { $lines }
matters-lately =
    Vừa kết thúc trong 30 ngày:
    { $lines }
matters-ask_queue = Xem việc nào? Bấm nút, hoặc gõ số, ví dụ: số 12.
matters-ask_one = Anh/chị muốn làm gì?
matters-files-follow = Các tệp được gửi ngay sau tin này.
matters-ask_sure = Rút lại số { $number }? Bên kia sẽ được báo.
matters-withdrawn = Đã rút lại số { $number } và báo bên kia.
matters-done = Anh/chị cần việc khác thì gõ “menu”.
note-withdrawn = Số { $number } (“{ $text }”) đã được rút lại; không cần làm gì thêm.
