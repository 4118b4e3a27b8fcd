## Riêng tư: dữ liệu giữ về một người, và quyền của người đó

menu-petitions = Có { $count } yêu cầu về dữ liệu cá nhân chờ giải quyết.
privacy-kept =
    Tôi giữ những điều sau về anh/chị:
    – Tên: { $name }
    – Chức danh: { $posts }
    – Kênh trò chuyện và địa chỉ trên kênh: { $channels }
    – { $figures } số liệu đã ghi, { $files } tệp đã gửi
    – { $said } tin anh/chị gửi, { $letters } tin tôi gửi
    – { $agreed }
privacy-agreed = Đồng ý của anh/chị, ghi lúc { $at }
privacy-not-agreed = Anh/chị hiện không đồng ý, nên tôi không hỏi số liệu
privacy-ask_shown =
    Mục đích: chỉ để ban chỉ đạo thu, đôn đốc và tổng hợp số liệu báo cáo.
    Thời hạn: số liệu là hồ sơ của cơ quan, lưu theo quy định về lưu trữ. Tên, địa chỉ, tin nhắn và tệp được giữ cho đến khi anh/chị xin xóa.
    Cần hỏi, xin gọi: { $contact }.

    Anh/chị muốn làm gì?
privacy-please-choose = Xin chọn một nút dưới đây, hoặc gõ số ghi cạnh nút. Chưa có gì thay đổi.
privacy-copied = Tôi gửi ngay hai tệp chỉ có dữ liệu của anh/chị: một bảng Excel để đọc, một tệp JSON để dùng ở chương trình khác. Tệp có tin nhắn riêng, xin giữ cẩn thận.
privacy-ask_wish = Anh/chị muốn sửa điều gì? Gõ vài chữ, ví dụ: Tên đúng của tôi là Nguyễn Thị Bình. Muốn sửa số liệu đã báo, xin gõ “không”, rồi “sửa” và số thứ tự.
privacy-needs-words = Xin gõ vài chữ cho biết cần sửa điều gì, nhiều nhất 1.000 chữ cái.
privacy-ask_erase =
    Khi yêu cầu được chấp nhận, tên, địa chỉ, tin nhắn và tệp của anh/chị bị xóa, anh/chị không vào đây được nữa, và không lấy lại được. Số liệu đã báo vẫn là của ban chỉ đạo, nhưng không còn tên anh/chị.
    Nếu cần, anh/chị xin bản sao dữ liệu trước khi gửi yêu cầu này.

    Gửi yêu cầu xóa?
privacy-ask_leave =
    Khi rút lại đồng ý, anh/chị không được hỏi hay nhắc gì nữa. Quản trị viên được báo để giao phần việc cho người khác. Những gì đã báo trước đó vẫn giữ nguyên.

    Rút lại đồng ý?
privacy-filed = Đã chuyển yêu cầu số { $number } đến bộ phận thường trực. Anh/chị được trả lời về cách làm chậm nhất ngày { $answer }, và yêu cầu được giải quyết chậm nhất ngày { $settle }.
privacy-withdrawn = Đã ghi: anh/chị rút lại đồng ý. Từ nay tôi không hỏi và không nhắc gì. Việc này đã chuyển quản trị viên, hoặc bộ phận thường trực khi không có quản trị viên. Khi nào muốn tham gia lại, anh/chị nhắn một tin vào đây. Cần hỏi, xin gọi: { $contact }.
privacy-guest = Trước khi anh/chị đồng ý, tôi chỉ giữ địa chỉ trò chuyện này và các tin vừa gửi, để trả lời anh/chị. Muốn xóa, xin chọn “Không đồng ý” rồi gọi: { $contact }.
privacy-petition-correction-open = Yêu cầu sửa số { $number }: “{ $text }”. Chờ trả lời, chậm nhất ngày { $answer }.{ $reason }
privacy-petition-correction-answered = Yêu cầu sửa số { $number }: “{ $text }”. Đang làm, xong chậm nhất ngày { $settle }.{ $reason }
privacy-petition-correction-done = Yêu cầu sửa số { $number }: đã làm. { $reason }
privacy-petition-correction-refused = Yêu cầu sửa số { $number }: không chấp nhận. Lý do: { $reason }
privacy-petition-erasure-open = Yêu cầu xóa số { $number }: chờ trả lời, chậm nhất ngày { $answer }.{ $reason }
privacy-petition-erasure-answered = Yêu cầu xóa số { $number }: đang làm, xong chậm nhất ngày { $settle }.{ $reason }
privacy-petition-erasure-granted = Yêu cầu xóa số { $number }: đã chấp nhận, đang xóa. { $reason }
privacy-petition-erasure-done = Yêu cầu xóa số { $number }: đã xóa. { $reason }
privacy-petition-erasure-refused = Yêu cầu xóa số { $number }: không chấp nhận. Lý do: { $reason }

note-withdrew =
    { $count ->
        [0] { $party } đã rút lại đồng ý về dữ liệu cá nhân, nên không được hỏi và nhắc nữa. Hiện không còn chỉ tiêu nào đang chờ. Anh/chị có thể giao phần này cho người khác.
       *[other] { $party } đã rút lại đồng ý về dữ liệu cá nhân, nên không được hỏi và nhắc nữa. Còn { $count } chỉ tiêu đang chờ: { $codes }. Xin giao cho người khác.
    }
note-declined =
    { $count ->
        [0] { $party } không đồng ý với thông báo mới về dữ liệu cá nhân, nên không được hỏi và nhắc nữa. Hiện không còn chỉ tiêu nào đang chờ. Anh/chị có thể giao phần này cho người khác.
       *[other] { $party } không đồng ý với thông báo mới về dữ liệu cá nhân, nên không được hỏi và nhắc nữa. Còn { $count } chỉ tiêu đang chờ: { $codes }. Xin giao cho người khác.
    }

## Yêu cầu về dữ liệu: phần của bộ phận thường trực

note-petition-correction = { $name } xin sửa thông tin cá nhân (yêu cầu số { $number }): “{ $text }”. Theo luật, cần trả lời cách làm chậm nhất ngày { $answer } và làm xong chậm nhất ngày { $settle }.
note-petition-erasure = { $name } xin xóa dữ liệu cá nhân (yêu cầu số { $number }). Theo luật, cần trả lời cách làm chậm nhất ngày { $answer } và làm xong chậm nhất ngày { $settle }.
note-petition-due-open = Hôm nay cần trả lời yêu cầu số { $number } của { $name } về dữ liệu cá nhân: hạn theo luật là ngày { $answer }.
note-petition-due-answered = Hôm nay cần giải quyết xong yêu cầu số { $number } của { $name } về dữ liệu cá nhân: hạn theo luật là ngày { $settle }.
note-petition-last-admin = Chưa xóa được dữ liệu của { $name } (yêu cầu số { $number }), vì đây là quản trị viên duy nhất. Xin giao vai trò quản trị cho người khác, rồi giải quyết lại.
note-petition-correction-how = Yêu cầu sửa số { $number } đã được tiếp nhận. Bộ phận thường trực kiểm tra, sửa, và báo lại anh/chị chậm nhất ngày { $settle }. Nếu không sửa được, anh/chị được biết lý do.
note-petition-erasure-how = Yêu cầu xóa số { $number } đã được tiếp nhận. Bộ phận thường trực xem phần nào là hồ sơ phải lưu; tên, địa chỉ, tin nhắn và tệp được xóa chậm nhất ngày { $settle }. Nếu không xóa được, anh/chị được biết lý do.
note-petition-correction-done = Yêu cầu sửa số { $number } đã làm xong. { $reason }
note-petition-correction-refused = Yêu cầu sửa số { $number } không được chấp nhận. Lý do: { $reason }
note-petition-erasure-granted = Yêu cầu xóa số { $number } đã được chấp nhận. { $reason } Ngay sau tin này, tên, địa chỉ, tin nhắn và tệp của anh/chị được xóa, và anh/chị không vào đây được nữa. Cảm ơn anh/chị đã tham gia.
note-petition-erasure-refused = Yêu cầu xóa số { $number } không được chấp nhận. Lý do: { $reason }
petitions-nothing = Không có yêu cầu nào về dữ liệu cá nhân đang chờ.
petitions-ask_which = Có { $count } yêu cầu về dữ liệu cá nhân đang chờ. Xem yêu cầu nào?
petitions-choice-correction-open = Sửa – { $name }, trả lời chậm nhất ngày { $day }
petitions-choice-correction-answered = Sửa – { $name }, xong chậm nhất ngày { $day }
petitions-choice-erasure-open = Xóa – { $name }, trả lời chậm nhất ngày { $day }
petitions-choice-erasure-answered = Xóa – { $name }, xong chậm nhất ngày { $day }
petitions-ask_correction =
    Yêu cầu số { $number }, { $name } xin sửa: “{ $text }”
    Trả lời cách làm: chậm nhất ngày { $answer }. Làm xong: chậm nhất ngày { $settle }.
    .grant = Đã kiểm tra, sửa
    .refuse = Không chấp nhận
petitions-ask_erasure =
    Yêu cầu số { $number }, { $name } xin xóa dữ liệu cá nhân.
    Trả lời cách làm: chậm nhất ngày { $answer }. Làm xong: chậm nhất ngày { $settle }.
    Khi chấp nhận: chức danh kết thúc, đầu việc đang mở thành “chưa giao”; số liệu và lịch sử giữ nguyên nhưng không còn tên.
    .grant = Chấp nhận xóa
    .refuse = Không chấp nhận
petitions-ask_rename = Nếu cần sửa họ tên của { $name }, xin gõ họ tên đúng. Nếu sửa điều khác, chọn “Bỏ qua”.
petitions-ask_named = “{ $name }” cũng là tên nơi được giao trong kế hoạch. Đó có phải họ tên một người, cần thay cả trong kế hoạch không? Nếu là chức danh, chọn “Không”.
petitions-ask_why_granted = Xin ghi vài chữ gửi người yêu cầu: đã làm gì, theo căn cứ nào.
petitions-ask_why_refused = Xin ghi lý do không chấp nhận; người yêu cầu nhận nguyên văn.
petitions-informed = Đã trả lời { $name } về cách làm. Việc cần xong chậm nhất ngày { $settle }.
petitions-done-correction-granted = Đã ghi: yêu cầu số { $number } làm xong, và đã báo { $name }.
petitions-done-correction-refused = Đã ghi: yêu cầu số { $number } không được chấp nhận, và đã báo { $name } kèm lý do.
petitions-done-erasure-granted = Đã chấp nhận yêu cầu số { $number }. Dữ liệu được xóa ngay khi tin cuối đến người yêu cầu.
petitions-done-erasure-refused = Đã ghi: yêu cầu số { $number } không được chấp nhận, và đã báo { $name } kèm lý do.
petitions-meanwhile = Yêu cầu số { $number } vừa được người khác giải quyết, nên tôi không thay đổi gì.
petitions-last-admin = { $name } là quản trị viên duy nhất, nên chưa xóa được. Xin giao vai trò quản trị cho người khác trước. Chưa có gì thay đổi.

## Cài đặt

settings-shown = Kênh nhận tin: { $channel }. Anh/chị muốn đổi gì?
prefer-none = kênh anh/chị vừa dùng gần nhất
prefer-ask_which =
    Anh/chị muốn nhận tin nhắc ở kênh nào? Khi kênh đó không tới được, tôi dùng kênh khác.
    .no = Giữ như cũ
prefer-done = Từ nay tin nhắc đến anh/chị qua: { $channel }.
channel-zalo-bot = Zalo Bot
channel-zalo-oa = Zalo OA

## Bản sao dữ liệu

person-title = Dữ liệu cá nhân
person-erased = Cán bộ số { $number }
person-topic-person = Người
person-topic-accounts = Kênh
person-topic-seats = Chức danh
person-topic-consents = Đồng ý
person-topic-figures = Số liệu
person-topic-receipts = Phiếu gửi
person-topic-reviews = Thẩm định
person-topic-matters = Trao đổi
person-topic-replies = Lời đáp
person-topic-reopenings = Xin mở lại
person-topic-tasks = Nhiệm vụ
person-topic-evidence = Minh chứng
person-topic-files = Tệp đã gửi
person-topic-leaves = Nghỉ
person-topic-petitions = Yêu cầu về dữ liệu
person-topic-said = Tin đã gửi
person-topic-letters = Tin đã nhận
person-topic-changes = Nhật ký
person-column-name = Tên
person-column-locale = Ngôn ngữ
person-column-channel = Kênh
person-column-address = Địa chỉ
person-column-heard-at = Lần cuối dùng
person-column-party = Nơi được giao
person-column-committee = Ban chỉ đạo
person-column-role = Vai trò
person-column-since = Từ
person-column-until = Đến
person-column-version = Lần
person-column-given-at = Lúc đồng ý
person-column-withdrawn-at = Lúc rút lại
person-column-period = Kỳ
person-column-code = Mã
person-column-indicator = Chỉ tiêu
person-column-state = Trạng thái
person-column-parts = Giá trị
person-column-note = Ghi chú
person-column-reason = Lý do
person-column-said-at = Lúc nói
person-column-number = Số
person-column-at = Lúc
person-column-verdict = Kết quả
person-column-kind = Loại
person-column-text = Nội dung
person-column-proposal = Đề nghị
person-column-act = Việc
person-column-size = Dung lượng (byte)
person-column-asked-at = Lúc yêu cầu
person-column-answer-by = Hạn trả lời
person-column-settle-by = Hạn giải quyết
person-word-member = cán bộ
person-word-office = bộ phận thường trực
person-word-chair = Trưởng ban
person-word-admin = quản trị viên
person-word-vi = Tiếng Việt
person-word-en = Tiếng Anh
person-word-web = trang web
person-word-telegram = Telegram
person-word-value = có số liệu
person-word-zero = bằng 0
person-word-not-yet = chưa có số liệu
person-word-not-applicable = không áp dụng
person-word-met = đạt
person-word-ongoing = đang thực hiện
person-word-unmet = chưa đạt
person-word-open = đang mở
person-word-answered = đã trả lời
person-word-granted = đã chấp nhận
person-word-done = đã làm xong
person-word-refused = không chấp nhận
person-word-acknowledged = đã rõ
person-word-forwarded = đã chuyển Trưởng ban
person-word-withdrawn = đã rút lại
person-word-accepted = đã chấp nhận
person-word-returned = đã trả lại
person-word-correction = xin sửa
person-word-erasure = xin xóa
person-word-directive = chỉ đạo
person-word-question = câu hỏi
person-word-difficulty = khó khăn, vướng mắc
audit-consent-declined = không đồng ý với thông báo mới về dữ liệu cá nhân
audit-member-channel = chọn kênh nhận tin nhắc
audit-person-exported = xin bản sao dữ liệu cá nhân
audit-person-erased = xóa dữ liệu cá nhân của một người
audit-member-renamed = sửa họ tên theo yêu cầu
audit-petition-filed = gửi yêu cầu về dữ liệu cá nhân
audit-petition-answered = trả lời cách làm một yêu cầu về dữ liệu cá nhân
audit-petition-granted = chấp nhận yêu cầu xóa dữ liệu cá nhân
audit-petition-done = làm xong một yêu cầu về dữ liệu cá nhân
audit-petition-refused = không chấp nhận một yêu cầu về dữ liệu cá nhân
cli-no-such-person = Không tìm thấy ai tên “{ $name }”. Xin gõ họ tên, hoặc nơi được giao như trong phụ lục.
cli-several-people = Có nhiều người ứng với “{ $name }”. Xin gõ họ tên đầy đủ.
cli-person-form = Không ghi được dạng “{ $form }”. Xin đặt tên tệp kết thúc bằng .json hoặc .xlsx.
cli-erased = Đã xóa dữ liệu cá nhân; từ nay ghi là “{ $alias }” ({ $rows } dòng được thay). Số liệu và lịch sử giữ nguyên. Bản sao lưu cũ vẫn còn tên cho đến khi hết hạn lưu.
cli-erased-but-plan = Đã xóa địa chỉ, tin nhắn và tệp ({ $rows } dòng được thay), mã người: “{ $alias }”. Tên này cũng là tên nơi được giao trong kế hoạch nên vẫn giữ; nếu đó là họ tên một người, xin chạy lại với --in-plan. Bản sao lưu cũ vẫn còn cho đến khi hết hạn lưu.
