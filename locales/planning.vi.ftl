### Nạp kế hoạch: đọc tệp, xem lại, sửa, duyệt.

plan-unknown = không nêu
plan-empty = để trống
plan-level-province = cấp tỉnh
plan-level-city = cấp thành phố
plan-level-town = cấp thị xã
plan-level-township = thị trấn
plan-level-district = cấp huyện
plan-level-commune = cấp xã
plan-level-ward = cấp phường

plan-account-head =
    { $title }
    Ban hành: { $issuer } ({ $level }). Năm: { $year }.
plan-account-counts =
    Phụ lục có { $indicators } chỉ tiêu{ $tasks ->
        [0] { "" }
       *[other] { " " }và { $tasks } nhiệm vụ
    }{ $sections ->
        [0] .
       *[other] , chia { $sections } mục.
    }{ $duties ->
        [0] { "" }
       *[other] { " " }Ngoài ra có { $duties } việc có thời hạn riêng.
    }
plan-account-no-year = Chưa rõ kế hoạch của năm nào. Xin gõ, ví dụ: năm 2024.
plan-account-asked = Sẽ hỏi { $count } nơi: { $parties }.
plan-account-party = { $party } ({ $count })
plan-account-others = và { $count } nơi khác
plan-account-more-codes = và { $count } dòng khác
plan-account-nobody = Chưa có ai để hỏi ở dòng: { $codes }.
plan-account-clear = Không còn chỗ nào cần xem lại.
plan-account-doubts = Còn { $count } chỗ cần xem lại: { $kinds }.

plan-kind-value = { $count } chỗ nội dung và phụ lục ghi số khác nhau
plan-kind-comparator = { $count } chỗ chỉ khác “trên” hay “đạt”
plan-kind-quantity = { $count } chỗ hai bên nói về hai đại lượng khác nhau
plan-kind-scope = { $count } chỗ hai bên khác phạm vi
plan-kind-missing-in-body = { $count } dòng chỉ có ở phụ lục
plan-kind-missing-in-appendix = { $count } mục tiêu chỉ có ở phần nội dung
plan-kind-missing-number = { $count } số thứ tự bị thiếu
plan-kind-duplicate-number = { $count } số thứ tự dùng hai lần
plan-kind-unnumbered = { $count } dòng không có số thứ tự
plan-kind-missing-cell = { $count } ô để trống
plan-kind-ambiguous-deadline = { $count } thời hạn chưa rõ
plan-kind-typo = { $count } chỗ có lẽ gõ nhầm
plan-kind-same-post = { $count } chức danh viết hai cách
plan-kind-other = { $count } chỗ khác

plan-rhythm-none = Báo cáo { $rhythm }: các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }.
plan-rhythm-member = Báo cáo { $rhythm }, tổng hợp trước ngày { $office }. Kế hoạch không nêu ngày các nơi gửi; tôi đề xuất trước ngày { $member }.
plan-rhythm-office = Báo cáo { $rhythm }: các nơi gửi trước ngày { $member }. Kế hoạch không nêu ngày tổng hợp; tôi đề xuất trước ngày { $office }.
plan-rhythm-both = Báo cáo { $rhythm }. Kế hoạch không nêu ngày; tôi đề xuất: các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }.

plan-diff-added = Thêm { $count } dòng:
plan-diff-changed = Sửa { $count } dòng:
plan-diff-gone = Bỏ { $count } dòng (số liệu đã có vẫn giữ):
plan-diff-more = … và { $count } dòng nữa.
plan-diff-line-added = + { $code }: { $text } (giao { $parties })
plan-diff-line-returned = + { $code }: { $text } (có lại, giao { $parties })
plan-diff-line-changed = ~ { $code }: { $changes }
plan-diff-line-gone = – { $code }: { $text }
plan-diff-days = Ngày báo cáo: { $before } → { $after }
plan-diff-nothing = So với kế hoạch đang có, không có gì thay đổi.
plan-days = các nơi trước ngày { $member }, tổng hợp trước ngày { $office }
plan-cell-change = { $cell }: { $before } → { $after }
plan-cell-no = số thứ tự
plan-cell-text = nội dung
plan-cell-targets = mức phải đạt
plan-cell-monitors = chủ trì theo dõi
plan-cell-implementers = chủ trì thực hiện
plan-cell-cooperators = phối hợp
plan-cell-deadline = thời hạn

note-row-gone = Chỉ tiêu { $code } ({ $text }) không còn trong kế hoạch. Anh/chị không cần báo cáo chỉ tiêu này nữa; số liệu đã gửi vẫn giữ nguyên.
note-target-changed = Chỉ tiêu { $code } ({ $text }) vừa được sửa trong kế hoạch. Mức phải đạt: từ { $before } thành { $after }. Số liệu đã ghi vẫn giữ nguyên; nếu cần, anh/chị xem lại và sửa.
note-text-changed = Chỉ tiêu { $code } vừa được sửa lời trong kế hoạch: { $text }. Số liệu đã ghi vẫn giữ nguyên.
note-number-changed = Trong kế hoạch mới, chỉ tiêu { $before } được đánh số lại thành { $code } ({ $text }). Số liệu đã ghi vẫn giữ nguyên.

## Gửi tệp

plan-ask_file = Xin gửi tệp kế hoạch có phụ lục chỉ tiêu, ví dụ tệp Word hoặc Excel gốc (đọc được: { $formats }). Đọc xong, tôi cho anh/chị xem trước; chưa duyệt thì chưa có gì bắt đầu.
plan-reading = Đã nhận tệp “{ $name }”. Tôi đang đọc, lâu nhất { $seconds } giây; đọc xong tôi báo ngay.
plan-still-reading = Tôi vẫn đang đọc “{ $name }”, đã { $seconds } giây. Đọc xong tôi báo ngay.
plan-not-fetched = Tôi không lấy được tệp “{ $name }” từ ứng dụng nhắn tin. Xin gửi lại tệp đó.
plan-too-slow = Đọc “{ $name }” quá { $seconds } giây nên tôi dừng lại. Xin gửi riêng phần kế hoạch và phụ lục, ví dụ bản Word gốc thay cho PDF.
plan-crashed = Tệp “{ $name }” quá nặng hoặc bị hỏng nên tôi không đọc được. Xin mở ra, lưu lại rồi gửi lại, ví dụ lưu thành .docx.
plan-read-aside = Đã đọc xong kế hoạch “{ $title }”: { $count } chỗ cần xem lại. Bản nháp đã được giữ.
plan-aside = Lúc nào tiện, xin bấm nút dưới đây hoặc gõ “kế hoạch”.
plan-goes-on = Đang có bản nháp từ tệp “{ $name }”, sửa lần cuối lúc { $at }. Ta làm tiếp từ đó.

plan-ask_whose = Tài liệu ghi nơi ban hành là “{ $issuer }”, khác với tên ban chỉ đạo anh/chị đang quản trị. Kế hoạch này là của ai?
    .found = Ban chỉ đạo mới
plan-ask_instead = Năm { $year } đã có kế hoạch khác tên. “{ $title }” thay cho kế hoạch đó, hay là một kế hoạch nữa?
    .another = Một kế hoạch nữa
plan-instead-of = Thay “{ $title }”
plan-ask_crowded = Còn một bản nháp chưa duyệt từ tệp “{ $older }” (sửa lần cuối lúc { $at }). Anh/chị dùng bản nào? Bản kia được cất đi.
    .newer = Bản vừa gửi
    .older = Bản trước

## Xem và sửa

plan-ask_account = Chưa có gì bắt đầu. Anh/chị muốn làm gì? Muốn sửa ô nào, cứ gõ thẳng, ví dụ: { $code } chỉ tiêu 85%.
    .walk = Xem từng chỗ
    .days = Chọn ngày báo cáo
    .mend = Sửa một ô
    .rows = Xem các dòng
    .account = Xem tóm tắt
    .approve = Duyệt
    .shelve = Cất đi
plan-ask_active = Kế hoạch này đang thực hiện. Muốn sửa, cứ gõ thẳng, ví dụ: { $code } giao Phòng Y tế theo dõi. Muốn nạp lại, xin gửi tệp mới.
    .mend = Sửa một ô
    .rows = Xem các dòng
    .account = Xem tóm tắt
    .another_file = Kế hoạch khác
plan-ask_days = Dùng các ngày này? Muốn ngày khác, xin gõ, ví dụ: hạn cán bộ trước ngày 15 – hoặc: hạn tổng hợp 25.
    .yes = Dùng ngày đề xuất

plan-doubt-place = Chỗ { $place }/{ $count }
plan-doubt-row = Dòng { $code } trong phụ lục: { $text } – mức phải đạt: { $target } – { $parties }
plan-ask_doubt_number = Anh/chị chọn bên nào? Nếu là số khác, xin gõ, ví dụ: trên 65%.
plan-ask_doubt_cell = Xin gõ điều còn thiếu, ví dụ tên nơi được giao: Phòng Y tế, hoặc mức: trên 85% – hoặc giữ nguyên.
plan-ask_doubt_follower = Nếu cần thêm thành một dòng, xin gõ tên nơi theo dõi, ví dụ: Phòng Y tế.
plan-ask_doubt_deadline = Xin gõ thời hạn đúng, ví dụ: trước ngày 30/9/2024 – hoặc giữ nguyên.
plan-ask_doubt_name = Nếu là một, ghi chung tên nào? Chọn dưới đây, hoặc gõ tên khác.
plan-ask_doubt_plain = Anh/chị chọn cách nào? Cũng có thể gõ thẳng điều cần sửa, ví dụ: bỏ dòng { $code }.
plan-doubts-done = Đã đi hết các chỗ cần xem lại.
plan-doubt-settled = giữ như phụ lục
plan-way-appendix = Phụ lục: { $value }
plan-way-body = Nội dung: { $value }
plan-way-appendix-text = Như phụ lục
plan-way-body-text = Như nội dung
plan-way-keep = Giữ nguyên
plan-way-keep-row = Giữ dòng này
plan-way-remove-row = Bỏ dòng này
plan-way-leave-out = Không đưa vào
plan-way-mend = Sửa thành “{ $wording }”
plan-way-merge = { $name }
plan-way-two-posts = Hai nơi khác nhau

plan-ask_row = Sửa dòng nào? Chọn dưới đây, hoặc gõ mã, ví dụ: { $code }.
plan-ask_cell =
    Dòng { $code }: { $text }
    Sửa ô nào?
    .remove = Bỏ dòng này
plan-ask_value =
    Dòng { $code }, { $cell }. Đang ghi: { $stands }
    Xin gõ giá trị mới, ví dụ: { $example }
plan-example-targets = trên 85%
plan-example-text = Tỷ lệ hồ sơ trực tuyến đạt 85%
plan-example-monitors = Phòng Y tế
plan-example-implementers = UBND các phường, xã
plan-example-cooperators = Công an thành phố
plan-example-deadline = trước ngày 30/9/2024
plan-ask_party = Trong kế hoạch có tên gần giống “{ $name }”. Anh/chị muốn nói nơi nào?
    .as_typed = Nơi mới, đúng như đã gõ
plan-ask_confirm =
    Xin xác nhận:
    { $said }
plan-ask_confirm_active =
    Xin xác nhận:
    { $said }
    Kế hoạch đang thực hiện, nên nơi liên quan sẽ được báo ngay; số liệu đã có giữ nguyên.
plan-new-names = Nơi chưa có trong kế hoạch, sẽ được thêm đúng như đã gõ: { $names }.
plan-please-confirm = Xin chọn “Đúng” hoặc “Không”. Tôi chưa sửa gì.
plan-kept = Đã ghi: { $said }
plan-not-understood = Tôi chưa rõ ý, nên chưa sửa gì. Xin bấm nút, hoặc gõ như: { $code } chỉ tiêu 85% – { $code } giao Phòng Y tế theo dõi – { $code } hạn 30/9/2024 – bỏ dòng { $code }.
plan-no-such-value = Tôi chưa đọc được giá trị đó, hoặc số dòng đã có. { $count ->
        [0] { "" }
        [1] { "" }
       *[other] Dòng này có { $count } mức phải đạt, xin gõ đủ, cách nhau bằng dấu chấm phẩy.
    } Ví dụ: { $code } chỉ tiêu trên 85% – thêm dòng Tỷ lệ hộ có Internet đạt 90%, giao Phòng Y tế theo dõi.
plan-mend-row = dòng { $code }, { $changes }
plan-mend-plan = { $changes }
plan-mend-remove = bỏ dòng { $code } ({ $text })
plan-mend-add = thêm dòng { $code }: { $text } – mức phải đạt: { $target } – theo dõi: { $parties }
plan-mend-merge = “{ $names }” được ghi là “{ $into }” ở mọi dòng
plan-fact-title = tên kế hoạch
plan-fact-issuer = nơi ban hành
plan-fact-level = cấp
plan-fact-year = năm
plan-fact-member-deadline-day = các nơi gửi trước ngày
plan-fact-aggregate-deadline-day = tổng hợp trước ngày
plan-fact-monthly-deadline-day = hằng tháng gửi trước ngày
plan-row-line = { $code }: { $text } – { $target } – { $parties }{ $deadline }
plan-row-deadline = { " " }– hạn: { $when }
plan-ask_rows = Dòng { $shown } trên { $count }. Muốn sửa, gõ mã và điều cần sửa, ví dụ: { $code } hạn 30/9/2024.
plan-said-by = – { $name }: { $said }
plan-approved-meanwhile = Bản nháp này vừa được người khác duyệt. Tôi chưa ghi gì thêm của anh/chị.
plan-shelved-meanwhile = Bản nháp này vừa được người khác cất đi. Tôi chưa ghi gì thêm của anh/chị.
plan-changed-meanwhile =
    Trong lúc đó người khác đã sửa bản nháp này:
    { $changes }
    Tôi chưa ghi gì của anh/chị. Xin xem và chọn lại.

## Duyệt

plan-still-open = Còn { $count } chỗ chưa xem: { $codes }. Nếu duyệt ngay, các chỗ đó theo phụ lục.
plan-outside-rows = ngoài các dòng của phụ lục
plan-what-happens-now = Khi duyệt: { $count } nơi được hỏi số liệu, kỳ đầu tiên là { $period }, mở ngay, hạn: hết ngày { $due }.
plan-what-happens-later = Khi duyệt: { $count } nơi sẽ được hỏi số liệu, kỳ đầu tiên là { $period }, mở ngày { $opens }, hạn: hết ngày { $due }.
plan-year-over = Các kỳ của năm { $year } đã qua, nên duyệt xong sẽ không mở kỳ nào.
plan-ask_approve = Duyệt kế hoạch này cho { $committee }?
    .approve = Duyệt
plan-ask_approve_open = Vẫn duyệt kế hoạch này cho { $committee }?
    .approve = Vẫn duyệt
plan-ask_shelve = Cất bản nháp từ tệp “{ $name }”? Kế hoạch đang thực hiện (nếu có) không thay đổi. Muốn dùng lại, anh/chị gửi lại tệp.
    .shelve = Cất đi
plan-shelved = Đã cất bản nháp. Chưa có gì thay đổi.
plan-approved = Đã duyệt “{ $title }”. Việc tiếp theo: mời những người chưa tham gia.
plan-updated = Đã cập nhật “{ $title }”. Các nơi liên quan đã được báo; số liệu đã có giữ nguyên.
