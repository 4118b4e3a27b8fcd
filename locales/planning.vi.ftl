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
