### Đọc kế hoạch: những chỗ cần xem lại, và vì sao không đọc được.

plan-doubt-value = Chỉ tiêu { $place }: phần nội dung ghi { $body }, phụ lục ghi { $appendix }. Xin chọn số đúng. (“{ $text }”)
plan-doubt-comparator = Chỉ tiêu { $place }: phần nội dung ghi { $body }, phụ lục ghi { $appendix }; chỉ khác ở “trên” hay “đạt”. (“{ $text }”)
plan-doubt-quantity = Chỉ tiêu { $place }: phần nội dung và phụ lục không nói về cùng một đại lượng. (“{ $text }”)
plan-doubt-scope = Chỉ tiêu { $place }: phạm vi ở phần nội dung khác phụ lục. (“{ $text }”)
plan-doubt-missing-in-body = Chỉ tiêu { $place } ({ $appendix }) có trong phụ lục nhưng không thấy ở phần nội dung.
plan-doubt-missing-in-appendix = Phần nội dung có mục tiêu { $body } nhưng phụ lục không giao cho ai: “{ $text }”
plan-doubt-missing-number = Phụ lục thiếu số thứ tự { $place }. Xin kiểm tra có sót dòng nào không.
plan-doubt-duplicate-number = Số thứ tự { $place } dùng cho hai dòng. Xin kiểm tra lại.
plan-doubt-unnumbered = Sau dòng { $place } có một dòng không có số thứ tự.
plan-doubt-missing-cell = Dòng { $place } để trống cột { $column }.
plan-doubt-ambiguous-deadline = Dòng { $place }: không rõ thời hạn “{ $wording }”. Xin cho biết ngày.
plan-doubt-typo = Dòng { $place }: có lẽ gõ nhầm “{ $wording }”.
plan-doubt-same-post = “{ $one }” và “{ $other }” có lẽ là một chức danh viết hai cách.
plan-doubt-no-number = không có số
plan-column-monitor = chủ trì theo dõi
plan-column-implementer = chủ trì thực hiện
plan-column-deadline = thời hạn
plan-column-target = mức phải đạt
plan-column-text = nội dung

unreadable-empty = Tệp “{ $name }” rỗng. Xin chọn tệp kế hoạch có phụ lục chỉ tiêu.
unreadable-binary = Tệp “{ $name }” không phải văn bản. Xin lưu lại thành văn bản (.txt, mã UTF-8) rồi thử lại.
unreadable-not-utf8 = Tệp “{ $name }” không dùng mã UTF-8, nên chữ có dấu sẽ sai. Xin lưu lại với mã UTF-8.
unreadable-unknown-format = Chưa đọc được tệp loại { $suffix }. Các loại đọc được: { $known }.
unreadable-not-found = Không có tệp “{ $name }”. Xin kiểm tra lại tên và thư mục.
unreadable-not-a-file = “{ $name }” không phải một tệp. Xin nêu tên tệp kế hoạch.
unreadable-too-large = Tệp nặng { $megabytes } MB, quá mức { $most } MB. Xin gửi riêng phần kế hoạch và phụ lục.
unreadable-too-long = Tài liệu dài { $letters } chữ cái, quá mức { $most }. Xin gửi riêng phần kế hoạch và phụ lục.
unreadable-too-many-rows = Phụ lục có { $rows } dòng, quá mức { $most }. Xin tách thành nhiều kế hoạch.
unreadable-no-table = Không thấy bảng chỉ tiêu nào trong “{ $name }”. Xin kiểm tra phụ lục có các cột “Chỉ tiêu” và “Chủ trì theo dõi” không.
unreadable-scanned = “{ $name }” chỉ có ảnh chụp trang, không có chữ. Xin gửi tệp Word hoặc Excel gốc, hoặc PDF có chữ.
unreadable-encrypted = “{ $name }” có đặt mật khẩu. Xin lưu lại không có mật khẩu rồi thử lại.
unreadable-old-office = “{ $name }” theo định dạng Word hoặc Excel trước 2007. Xin lưu lại thành .docx hoặc .xlsx rồi thử lại.
unreadable-not-its-kind = Nội dung của “{ $name }” không đúng với đuôi tệp. Xin mở tệp và lưu lại đúng định dạng.
unreadable-broken = Tệp “{ $name }” bị hỏng. Xin mở ra, lưu lại rồi gửi lại.
unreadable-too-large-unpacked = Khi giải nén, tệp nặng { $megabytes } MB, quá mức { $most } MB. Xin gửi riêng phần kế hoạch và phụ lục.
unreadable-too-many-pages = Tài liệu có { $pages } trang, quá mức { $most }. Xin gửi riêng phần kế hoạch và phụ lục.
unreadable-too-slow = Đọc “{ $name }” lâu hơn { $most } giây. Xin gửi riêng phần kế hoạch và phụ lục.

party-short = tp: thành phố | tx: thị xã | p: phòng | vhtt: văn hóa và thông tin
