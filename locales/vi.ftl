### Mọi câu nói với người dùng, tiếng Việt. Khóa: hội thoại, rồi bước.

## Dùng chung

choice =
    .yes = Đúng
    .no = Không
    .send = Gửi
    .back = Quay lại
    .skip = Bỏ qua
    .again = Nhập lại
    .more = Xem tiếp
    .close = Chốt kỳ
    .correct = Sửa một câu
    .go_on = Trả lời tiếp
    .no_data = Chưa có số liệu
    .not_yet = Chưa có số liệu
    .not_applicable = Không áp dụng
    .unchanged = Như kỳ trước
    .not_mine = Không phải của tôi
    .unknown = Không rõ của ai
    .replace = Thay
    .stay = Giữ nguyên
    .zero = Bằng 0
    .met = Đạt
    .ongoing = Đang thực hiện
    .unmet = Chưa đạt
    .keep = Ghi
    .drop = Không ghi
    .here = Là câu đang hỏi
    .skip_all = Bỏ qua hết
    .menu = Việc khác
    .report = Báo cáo số liệu
    .sheet = Xin bảng Excel
    .filled = Xem lại bảng
    .status = Tình hình của tôi
    .help = Trợ giúp
    .cancel = Dừng lại
    .language = English
    .summary = Tổng hợp
    .progress = Tiến độ
    .nudge = Đôn đốc
    .review = Thẩm định
    .extend = Gia hạn
    .reopen = Mở lại số liệu
    .unlock = Xin mở lại
    .grant = Đồng ý mở lại
    .refuse = Không mở lại
    .everybody = Tất cả các nơi
    .reissue = Phát hành lại
    .stuck = Đang vướng ở đâu
    .late_only = Chỉ nơi quá hạn
    .pick_one = Chọn một nơi
    .accept = Chấp nhận
    .accept_all = Chấp nhận tất cả
    .give_back = Trả lại
    .proposal = Đề nghị giao lại
    .proposal-hand = Giao như đề nghị
    .proposal-stay = Vẫn để nơi cũ
    .reassign = Giao lại
    .plan = Nạp kế hoạch
    .invite = Mời tham gia
    .as_evidence = Làm minh chứng
    .evidence = Kèm minh chứng
    .enough = Xong
    .remove = Bỏ tệp vừa gửi
    .collect = Thu theo đơn vị
    .tasks = Nhiệm vụ của tôi
    .duties = Nhiệm vụ kế hoạch
    .year = Đóng năm
    .units = Số liệu các đơn vị
    .later = Để sau
    .rollup = Lấy số tổng hợp
    .finished = Đã xong
    .doing = Đang làm
    .blocked = Đang vướng
    .longer = Xin gia hạn
    .set_day = Đặt ngày mới
    .close_year = Đóng năm
    .use = Dùng danh sách này
    .stop = Thôi thu theo đơn vị
    .other = Chỉ tiêu khác
    .snooze-hours = Nhắc sau 2 giờ
    .snooze-tomorrow = Sáng mai nhắc
    .agree = Đồng ý
    .decline = Không đồng ý
    .switch = English
    .not_now = Để sau
    .change_day = Sửa hạn
    .no_day = Không đặt hạn
    .only_done = Chỉ báo đã xong
    .no_note = Không ghi thêm
    .no_proposal = Không có kiến nghị
    .files = Xem tệp
    .withdraw = Rút lại
    .details = Xem chi tiết
    .matters = Trao đổi, chỉ đạo
    .directive = Chỉ đạo mới
    .ask = Hỏi một nơi
    .acknowledge = Đã rõ
    .reply = Trả lời
    .forward = Chuyển Trưởng ban
    .difficulty = Nêu vướng mắc
    .whole = Cả phần của một nơi
    .unassigned = Chưa giao
    .admin = Quản trị
    .takeover = Người mới nhận chức
    .dismiss = Cho thôi
    .roles = Vai trò
    .absence = Nghỉ, người thay
    .today = Hôm nay
    .nobody = Không có ai
    .call_off = Bỏ lịch nghỉ
    .another = Thêm lịch nghỉ
    .pending = Lời mời đang mở
    .broadcast = Thông báo
    .history = Nhật ký
    .days = Ngày nghỉ, làm bù
    .ahead = Lịch nhắc
    .ladder = Sửa lịch nhắc
    .rules = Sửa ngày báo cáo
    .contact = Số điện thoại liên hệ
    .everyone = Tất cả mọi người
    .members = Cán bộ báo cáo
    .office = Bộ phận thường trực
    .chair = Trưởng ban
    .rewrite = Viết lại
    .settings = Cài đặt
    .prefer = Kênh nhận tin
    .privacy = Riêng tư
    .petitions = Yêu cầu về dữ liệu
    .rooms = Nhóm chat
    .last_used = Kênh vừa dùng
    .copy_me = Xin bản sao dữ liệu
    .correct_me = Xin sửa thông tin
    .erase_me = Xin xóa dữ liệu
    .withdraw_me = Rút lại đồng ý
    .inform = Trả lời cách làm
    .show_names = Nêu tên nơi trễ
    .hide_names = Không nêu tên
    .end_room = Thôi gửi vào nhóm
    .day_off = Thêm ngày nghỉ
    .day_worked = Thêm ngày làm bù

commands =
    .settings = cài đặt | caidat | tùy chọn | thiết lập
    .prefer = kênh nhận tin | kênh ưa dùng | đổi kênh | kenh
    .privacy = riêng tư | riengtu | quyền riêng tư | dữ liệu của tôi | dữ liệu cá nhân
    .petitions = yêu cầu về dữ liệu | yêu cầu dữ liệu | yeucau
    .rooms = nhóm chat | nhóm | các nhóm chat | nhom
    .menu = menu | bắt đầu | start | batdau | danh mục
    .report = báo cáo | báo cáo số liệu | nộp số liệu | baocao | báo cáo ngay | gửi số liệu | nhập số liệu
    .status = tình hình | tình hình của tôi | của tôi | tinhhinh | tôi còn thiếu gì | còn thiếu gì
    .sheet = gửi bảng | xin bảng | xin bảng excel | bảng | bang | excel | bảng excel | bảng số liệu | gửi bảng số liệu | tải bảng | cho xin bảng | gửi excel | xin excel
    .progress = tiến độ | tiendo | ai còn thiếu | ai chưa nộp | còn ai chưa nộp
    .summary = tổng hợp | báo cáo tổng hợp | tonghop | bảng tổng hợp
    .review = thẩm định | duyệt | duyệt số liệu | chờ thẩm định | số liệu chờ thẩm định | thamdinh
    .extend = gia hạn | giahan | lùi hạn | cho thêm thời gian
    .reopen = mở lại | mở lại số liệu | molai
    .unlock = xin mở lại | xin sửa | xinmolai
    .reissue = phát hành lại | báo cáo lại | gửi lại báo cáo | phathanhlai
    .stuck = vướng ở đâu | đang vướng ở đâu | đang chờ ai | dangvuong
    .nudge = đôn đốc | nhắc | nhắc ngay | dondoc | đôn đốc ngay
    .close = chốt kỳ | đóng kỳ | chotky | chốt
    .proposal = đề nghị | đề nghị giao lại | denghi
    .reassign = giao lại | chuyển giao | giaolai | giao lại chỉ tiêu | chuyển giao chỉ tiêu
    .plan = kế hoạch | nạp kế hoạch | tải kế hoạch | kehoach | kế hoạch mới | duyệt kế hoạch
    .invite = mời | mời tham gia | moi | lời mời
    .evidence = minh chứng | kèm minh chứng | gửi minh chứng | kèm tệp | gửi tệp | đính kèm | minhchung
    .collect = thu theo đơn vị | thu thập theo đơn vị | danh sách đơn vị | danh sách xã phường | donvi
    .tasks = nhiệm vụ | nhiệm vụ của tôi | báo nhiệm vụ | nhiemvu
    .duties = nhiệm vụ kế hoạch | theo dõi nhiệm vụ | các nhiệm vụ
    .year = đóng năm | kết thúc năm | dongnam
    .units = số liệu các đơn vị | các đơn vị | đơn vị nào còn thiếu | xã phường | các xã phường
    .help = trợ giúp | giúp | trogiup | hướng dẫn | giúp tôi
    .cancel = hủy | huỷ | huy | thôi | dừng | dừng lại | thoát
    .language = ngôn ngữ | tiếng anh | ngonngu
    .details = xem chi tiết | chi tiết | xem theo mục | xem theo nơi báo cáo
    .matters = chỉ đạo | trao đổi | trao đổi, chỉ đạo | xem trao đổi | chỉ đạo của tôi | việc trao đổi | chidao
    .directive = chỉ đạo mới | ra chỉ đạo | giao việc | giao nhiệm vụ
    .ask = hỏi | hỏi một nơi | đặt câu hỏi
    .acknowledge = đã rõ | tôi đã rõ | đã nhận chỉ đạo
    .reply = trả lời | đã xong | báo đã xong | báo lại | trả lời câu hỏi
    .forward = chuyển trưởng ban | trình trưởng ban
    .difficulty = nêu vướng mắc | vướng mắc | khó khăn | khó khăn, vướng mắc | báo khó khăn | kiến nghị
    .unassigned = chưa giao | chuagiao | việc chưa giao | ai chưa có việc
    .admin = quản trị | quantri
    .takeover = người mới | người mới nhận chức | thay người | nguoimoi
    .dismiss = cho thôi | chothoi | cho nghỉ việc
    .roles = vai trò | vaitro | phân quyền
    .absence = nghỉ | nghỉ phép | xin nghỉ | nghiphep | nghỉ và người thay | tôi nghỉ
    .broadcast = thông báo | thongbao | gửi thông báo
    .history = nhật ký | nhatky | lịch sử
    .days = ngày nghỉ | ngày làm bù | ngaynghi | lịch nghỉ
    .ahead = lịch nhắc | lichnhac | lịch | xem lịch nhắc | sắp tới nhắc ai | ai sẽ nhận gì | ai nhận gì
    .ladder = sửa lịch nhắc | sualich | đổi lịch nhắc
    .rules = sửa ngày báo cáo | ngày báo cáo | đổi ngày báo cáo | cách báo cáo
    .contact = liên hệ | lienhe | số liên hệ | điện thoại liên hệ

openings =
    .ahead = ai nhận gì | ai sẽ nhận gì | lịch nhắc
    .history = ai sửa | ai đã sửa | nhật ký | lịch sử
    .absence = tôi nghỉ | tôi xin nghỉ | tôi đi vắng | em nghỉ | em xin nghỉ
    .evidence = minh chứng | kèm minh chứng | kèm tệp
    .details = xem | mục | chỉ tiêu
    .directive = chỉ đạo | giao việc
    .ask = hỏi
    .difficulty = vướng mắc | khó khăn | khó khăn, vướng mắc | nêu vướng mắc

synonyms =
    .last_used = kênh vừa dùng | kênh nào cũng được | tùy
    .copy_me = xin bản sao | bản sao | tải dữ liệu | xuất dữ liệu
    .correct_me = xin sửa | sửa thông tin
    .erase_me = xin xóa | xóa dữ liệu | xóa
    .withdraw_me = rút lại | rút đồng ý
    .inform = trả lời | báo cách làm
    .show_names = nêu tên | hiện tên
    .hide_names = không nêu tên | ẩn tên
    .end_room = thôi gửi | bỏ nhóm
    .as_evidence = minh chứng | là minh chứng | làm minh chứng
    .enough = xong | xong rồi | đủ rồi | hết rồi
    .remove = bỏ tệp | xóa tệp | bỏ tệp vừa gửi
    .other = chỉ tiêu khác | khác
    .keep = ghi | ghi hết | ghi lại | ghi đi | đúng | đúng rồi | vâng | dạ | ok | oke | đồng ý | gửi | yes | hỏi từng câu
    .drop = không | không ghi | sai | thôi không ghi | no | ko
    .here = câu đang hỏi | của câu này
    .skip_all = bỏ qua hết | bỏ hết | bỏ qua tất cả
    .yes = có | đúng | đúng rồi | đúng là tôi | vâng | dạ | dạ đúng | ừ | ok | oke | đồng ý | chuẩn | phải | yes | y
    .no = không | không phải | không phải tôi | sai | thôi | no | n | ko
    .send = gửi | gửi đi | nộp | send | đồng ý | ok
    .back = quay lại | lùi | trở lại | câu trước | back
    .skip = bỏ qua | để sau | tiếp | câu sau | skip
    .again = nhập lại | gõ lại | sửa | làm lại | không | sai
    .more = xem tiếp | tiếp | trang sau | more
    .grant = đồng ý | mở | mở lại | có
    .refuse = không | không mở | từ chối
    .everybody = tất cả | mọi nơi | toàn bộ
    .late_only = chỉ nơi quá hạn | quá hạn | nơi trễ
    .pick_one = chọn một nơi | một nơi | từng nơi
    .accept = chấp nhận | duyệt | nhận
    .accept_all = chấp nhận tất cả | duyệt tất cả | nhận tất cả | tất cả
    .give_back = trả lại | trả về | không chấp nhận
    .close = chốt | chốt kỳ | đóng | đóng kỳ | đồng ý | có
    .correct = sửa | sửa lại | chỉnh sửa | correct
    .go_on = trả lời tiếp | tiếp | làm tiếp
    .no_data = chưa có | chưa có số liệu | chưa | not yet
    .not_yet = chưa có | chưa có số liệu | chưa
    .not_applicable = không áp dụng
    .not_mine = không phải của tôi | không phải của em | không phải việc của tôi
    .unknown = không rõ | không biết | chưa rõ
    .replace = thay | thay thế | thay bằng số mới | có | đúng | đồng ý | ok
    .stay = giữ | giữ nguyên | giữ số cũ | không | không thay
    .unchanged = như kỳ trước | giữ nguyên | như quý trước | không đổi
    .zero = bằng 0 | bằng không | số 0
    .met = đạt | đã đạt | xong | hoàn thành
    .ongoing = đang thực hiện | đang làm
    .unmet = chưa đạt | không đạt
    .agree = đồng ý | tôi đồng ý | có | vâng | dạ | ừ | ok | oke | agree | yes
    .decline = không đồng ý | không | thôi | từ chối | no
    .switch = tiếng anh | english | tiếng việt | vietnamese
    .rollup = lấy số tổng hợp | lấy tổng | số tổng hợp
    .finished = đã xong | xong | hoàn thành
    .doing = đang làm | đang thực hiện
    .blocked = đang vướng | vướng | vướng mắc
    .longer = xin gia hạn | gia hạn | thêm thời gian
    .set_day = đặt ngày mới | đặt ngày khác | đổi ngày
    .close_year = đóng năm | vẫn đóng năm | đồng ý
    .use = dùng danh sách này | dùng | như cũ
    .stop = thôi thu theo đơn vị | thôi thu
    .not_now = để sau | thôi | không gửi
    .change_day = sửa hạn | đổi hạn | hạn khác
    .no_day = không đặt hạn | không hạn | không cần hạn | không có hạn
    .only_done = chỉ báo đã xong | đã xong | xong | xong rồi
    .no_note = không ghi thêm | không | không có
    .no_proposal = không có kiến nghị | không | không có
    .files = xem tệp | tệp | xem minh chứng
    .withdraw = rút lại | rút

group-commands =
    .register = đăng ký | dangky | đăng ký nhóm | dangkynhom
    .totals = tiến độ | tiendo | tổng hợp | tonghop | tình hình | tinhhinh
    .names = nêu tên | neuten | hiện tên | hienten
    .no_names = không nêu tên | khongneuten | ẩn tên | anten
    .leave = hủy đăng ký | huỷ đăng ký | huydangky | thôi gửi

telegram-commands =
    .baocao = Báo cáo số liệu còn nợ
    .bang = Bảng Excel để điền số liệu
    .tinhhinh = Tình hình của tôi
    .tiendo = Tiến độ của ban chỉ đạo
    .tonghop = Bảng tổng hợp kèm hình
    .trogiup = Cách dùng
    .caidat = Ngôn ngữ, kênh nhận tin, nhắc lại
    .riengtu = Dữ liệu giữ về tôi và quyền của tôi
    .huy = Dừng việc đang làm
    .menu = Các việc có thể làm

telegram-about = Đôn Đốc hỏi từng cán bộ số liệu chỉ tiêu được giao, nhắc trước hạn và gửi Trưởng ban bản tổng hợp. Nếu anh/chị được mời, xin bấm “Bắt đầu” rồi gõ mã mời. Đây là kênh riêng của các ban chỉ đạo chuyển đổi số.
telegram-about-short = Hỏi số liệu chỉ tiêu, nhắc trước hạn, tổng hợp cho Trưởng ban.

period =
    .month = Tháng { $number }/{ $year }
    .q1 = Quý I/{ $year }
    .q2 = Quý II/{ $year }
    .q3 = Quý III/{ $year }
    .q4 = Quý IV/{ $year }
    .h1 = 6 tháng đầu năm { $year }
    .h2 = 6 tháng cuối năm { $year }
    .n9 = 9 tháng năm { $year }
    .y = Năm { $year }

role-member = cán bộ được giao theo dõi chỉ tiêu
role-office = bộ phận thường trực, tổng hợp
role-chair = Trưởng Ban Chỉ đạo
role-admin = Quản trị viên
somebody = một người lạ
nobody = chưa giao ai

goal-none = không có con số
figure-none = chưa trả lời
figure-not-yet = chưa có số liệu
figure-not-applicable = không áp dụng
figure-met = đạt
figure-ongoing = đang thực hiện
figure-unmet = chưa đạt
figure-part-missing = chưa có

## Khi không phải một câu trả lời

stranger = Xin chào. Đây là kênh báo cáo riêng của các ban chỉ đạo chuyển đổi số. Nếu anh/chị được mời, xin mở đường dẫn trong lời mời hoặc gõ mã mời, ví dụ: K7QM-3FTPX. Nếu chưa có, xin liên hệ: { $contact }.
not-allowed = Việc này không thuộc phần của anh/chị, nên chưa có gì thay đổi. Cần thì xin hỏi quản trị viên của ban chỉ đạo.
right-ended = Việc đang làm không thuộc phần của anh/chị nữa, nên tôi dừng lại. Chưa có gì thay đổi.
tap-old = Nút này của câu hỏi trước, không còn hiệu lực. Chưa có gì thay đổi.
heard-edit = Tôi thấy anh/chị sửa một tin cũ. Số liệu đã ghi chưa thay đổi. Muốn sửa, xin gõ “sửa” và số thứ tự, ví dụ: sửa 2.
heard-other = Tôi chưa đọc được hình, nhãn dán hay ghi âm. Xin gõ bằng chữ hoặc số, ví dụ: 67,5.
sorry = Xin lỗi, tin vừa rồi tôi chưa xử lý được và đã chuyển cho quản trị viên xem. Số liệu đã ghi vẫn còn nguyên. Anh/chị có thể gõ lại, hoặc gõ “menu”.
work-failed = Xin lỗi, tệp anh/chị gửi tôi chưa xử lý được, dù đã thử nhiều lần. Chưa có gì thay đổi. Xin gửi lại tệp, hoặc gọi bộ phận thường trực.

## Tham gia

join-ask_confirm =
    Kính chào anh/chị. Lời mời này dành cho:
    { $party }
    ({ $role }) – { $committee }

    Có đúng là anh/chị không?
    .yes = Đúng là tôi
    .no = Không phải tôi
join-please-choose = Xin chọn một trong hai nút, hoặc gõ “đúng” hay “không”.
join-ask_consent =
    Trước khi bắt đầu, xin anh/chị đọc mấy dòng này. Tôi giữ tên, chức danh, địa chỉ trò chuyện và câu trả lời của anh/chị, chỉ để ban chỉ đạo thu và tổng hợp số liệu báo cáo. Tin nhắn đi qua ứng dụng anh/chị đang dùng; Telegram đặt máy chủ ở nước ngoài. Anh/chị có thể xem, sửa, xóa hoặc rút lại đồng ý bất cứ lúc nào: gõ “riêng tư”. Cần hỏi, xin gọi: { $contact }.

    Anh/chị có đồng ý không?
join-please-agree = Xin chọn “Đồng ý” hoặc “Không đồng ý”. Khi chưa có ý kiến của anh/chị, tôi không hỏi gì thêm.
join-declined = Vâng, anh/chị chưa tham gia, và tôi không hỏi gì thêm. Khi nào đổi ý, anh/chị mở lại lời mời, hoặc báo số liệu qua: { $contact }.
join-too-many = Có quá nhiều mã không đúng từ đây, nên tôi tạm dừng nhận mã trong một giờ. Sau đó xin thử lại, hoặc nhờ bộ phận thường trực gửi lời mời mới.
join-welcome-member = Cảm ơn anh/chị. Từ nay { $party } báo cáo ngay tại đây. Tôi sẽ nhắc trước hạn trong giờ làm việc, và chỉ khi còn thiếu.
join-welcome-office = Cảm ơn anh/chị. Từ nay { $party } theo dõi tiến độ, đôn đốc và chốt kỳ ngay tại đây. Khi có nơi quá hạn, tôi gửi một danh sách vào đầu giờ làm việc.
join-welcome-chair = Kính chào đồng chí. Báo cáo tổng hợp mỗi kỳ sẽ được gửi tại đây, kèm một hình. Lúc nào cần, đồng chí gõ “tổng hợp”.
join-welcome-admin = Cảm ơn anh/chị. Từ nay anh/chị mời người tham gia và giao lại chỉ tiêu ngay tại đây; mọi thay đổi đều được ghi lại.
join-owes = Kỳ { $period }, anh/chị có { $count } chỉ tiêu cần báo cáo, hạn: hết ngày { $due }.
join-owes-nothing = Hiện chưa có chỉ tiêu nào cần báo cáo.
join-already = Anh/chị đã tham gia rồi, không cần lời mời này nữa.
join-refused = Cảm ơn anh/chị đã cho biết. Tôi đã báo bộ phận thường trực để gửi lại lời mời cho đúng người. Anh/chị không cần làm gì thêm.
join-unknown = Mã hoặc đường dẫn này không đúng. Xin kiểm tra lại, hoặc liên hệ bộ phận thường trực để nhận lời mời mới. Ví dụ một mã đúng: K7QM-3FTPX.
join-used = Lời mời này đã có người dùng. Nếu người đó không phải anh/chị, xin báo ngay bộ phận thường trực.
join-expired = Lời mời này đã hết hạn. Xin liên hệ bộ phận thường trực để nhận lời mời mới.

## Các việc có thể làm

menu-owes = Kỳ { $period }, anh/chị còn { $count } chỉ tiêu cần báo cáo.
menu-waiting =
    Có { $count } việc chờ anh/chị trả lời:
    { $lines }
menu-open = Anh/chị cần việc gì?
help-how =
    Cách dùng:
    – Tôi hỏi từng chỉ tiêu; anh/chị trả lời như nhắn tin: 67,5 hoặc 450/500.
    – Bấm nút; hoặc gõ lại chữ trên nút (không dấu cũng được), hay số ghi cạnh nút.
    – Trả lời câu nào, tôi ghi ngay câu đó. Nghỉ giữa chừng không mất gì.
    – Trả lời nhiều câu một lúc: “1: 92%  2: 65%  3: chưa có”; hoặc gõ “gửi bảng” để điền trên Excel.
    – Gõ “sửa 2” để sửa câu 2; “báo cáo” để làm tiếp; “hủy” để dừng.
    Cần người giúp, xin liên hệ bộ phận thường trực của ban chỉ đạo.
help-end = Anh/chị cần việc khác thì bấm nút dưới đây.
cancel-done = Đã dừng. Những gì đã ghi vẫn còn nguyên. Lúc nào cần, anh/chị gõ “menu”.
language-now = Từ nay tôi dùng tiếng Việt.
status-nothing = Anh/chị không có chỉ tiêu nào trong kỳ đang mở.
status-line-open = – { $code }: chưa trả lời
status-line-answered = – { $code }: { $value } (đã ghi, chưa gửi)
status-line-sent = – { $code }: { $value } (đã gửi)
status-line-accepted = – { $code }: { $value } (đã được chấp nhận)
status-line-returned = – { $code }: { $value } (bị trả lại, cần gửi lại)
status-round =
    Kỳ { $period }, hạn: hết ngày { $due }. Còn { $left } trong { $count } chỉ tiêu chưa gửi.
    { $lines }
status-end-owing = Bấm “Báo cáo số liệu” để trả lời tiếp.
status-end-done = Anh/chị đã gửi đủ. Cảm ơn anh/chị.
snooze-nothing = Anh/chị không còn nợ chỉ tiêu nào, nên không cần nhắc nữa.
snooze-set = Vâng, tôi sẽ nhắc lại lúc { $at }; nếu lúc đó ngoài giờ làm việc thì đầu giờ làm việc tiếp theo.

## Báo cáo số liệu

report-nothing = Hiện không có kỳ báo cáo nào đang mở cho anh/chị.
report-question =
    Câu { $place }/{ $count } – chỉ tiêu { $code }
    { $text }.
    Mức phải đạt: { $goal }
    Kỳ { $period }: số liệu từ { $from } đến { $to }. Hạn: hết ngày { $due }.
report-last = Kỳ trước: { $value }
report-kept-so-far = Đang ghi: { $value }
report-returned = Số liệu đã gửi, { $value }, được trả lại. Lý do: { $reason }
report-ask_percent = Kết quả là bao nhiêu phần trăm? Gõ số, ví dụ: 67,5 – hoặc số đạt trên tổng số: 450/500.
report-ask_count = Kết quả là bao nhiêu? Gõ số, ví dụ: 1.250.
report-ask_share = Xin cho biết số đạt trên tổng số, để cộng được với các đơn vị khác. Ví dụ: 450/500.
report-ask_shares = Xin cho biết lần lượt từng kết quả, mỗi kết quả là số đạt trên tổng số, cách nhau bằng dấu chấm phẩy. Ví dụ: 450/500; 12/40.
report-needs-whole = Tôi chưa ghi gì, vì tỷ lệ riêng của một đơn vị không cộng được với đơn vị khác. Xin gõ số đạt trên tổng số, ví dụ: 450/500.
report-ask_several = Xin cho biết lần lượt từng kết quả, cách nhau bằng dấu chấm phẩy. Ví dụ: { $example }
report-ask_quality = Đến nay đã đạt, đang thực hiện, hay chưa đạt?
report-choose-quality = Xin chọn: đạt, đang thực hiện, chưa đạt, hoặc chưa có số liệu.
report-kept = Đã ghi { $code }: { $value }, kỳ { $period }.
report-kept-late = Đã ghi { $code }: { $value }, kỳ { $period } (sau hạn, ghi là trễ).
report-explained = Đã ghi nguyên nhân, giải pháp.
report-ask_missing = Xin cho biết lý do, và nếu sẽ có số liệu thì khi nào có. Gõ vài chữ, hoặc bỏ qua.
report-ask_reason = Kết quả này chưa đạt yêu cầu, hoặc kém hơn kỳ trước. Nguyên nhân và giải pháp là gì? Gõ vài chữ, hoặc bỏ qua.
report-review =
    Xin xem lại, kỳ { $period }:
    { $lines }
report-review-line = { $place }. { $code }: { $value }{ $reason }
report-review-reason = { " " }– { $reason }
report-review-returned = { " " }– được trả lại, cần trả lời lại
report-review-missing = Còn { $count } chỉ tiêu chưa trả lời; anh/chị có thể gửi trước phần đã có.
report-ask_review = Nếu đúng, xin bấm “Gửi”. Muốn sửa, gõ “sửa” và số thứ tự, ví dụ: sửa 1.
report-review-unclear = Tôi chưa rõ ý. Ở trang này xin bấm nút, hoặc gõ “gửi”, hoặc “sửa 1”.
report-ask_which = Anh/chị muốn sửa chỉ tiêu nào?
report-no-such = Chỉ có các câu từ 1 đến { $count }. Xin chọn lại, ví dụ: sửa 1.
report-nothing-to-send = Chưa có câu trả lời nào để gửi.
report-receipt = Đã nhận đủ { $count } chỉ tiêu kỳ { $period }, lúc { $at }. Số phiếu: { $number }. Cảm ơn anh/chị.
report-receipt-partial = Đã nhận { $count } chỉ tiêu kỳ { $period }, lúc { $at }. Số phiếu: { $number }. Còn { $left } chỉ tiêu, tôi sẽ hỏi sau.
report-review-changed = Có số liệu vừa được người cùng phụ trách sửa, nên tôi chưa gửi. Xin xem lại trang dưới đây.
report-not-understood = Tôi chưa đọc được con số trong câu đó, nên chưa ghi gì. Xin gõ gọn, ví dụ: 67,5 hoặc 450/500.
report-still-not-understood = Tôi vẫn chưa đọc được, và chưa ghi gì. Anh/chị có thể bấm “Chưa có số liệu” hoặc “Bỏ qua”, hoặc gọi bộ phận thường trực để được giúp.
report-cannot-answer = Câu hỏi này tôi chưa trả lời được; xin hỏi bộ phận thường trực của ban chỉ đạo. Tôi chưa ghi gì cho chỉ tiêu này.
report-hint = Tôi chưa ghi gì. Ở câu này xin gõ con số, hoặc chọn một nút bên dưới.
report-no-last = Kỳ trước chưa có số liệu, nên xin gõ con số của kỳ này.
report-not-mine = Đã báo quản trị viên rằng chỉ tiêu { $code } không thuộc phần của anh/chị. Trong khi chờ, xin sang câu tiếp theo.
report-ask_whose =
    Chỉ tiêu { $code }: { $text }
    Theo anh/chị, chỉ tiêu này của ai? Bấm một nút, gõ tên (không dấu cũng được), hoặc chọn “Không rõ của ai”.
report-no-such-party = Không tìm thấy nơi đó trong kế hoạch. Xin gõ lại như trong phụ lục, hoặc chọn “Không rõ của ai”.
report-still-yours = Chỉ tiêu này đang giao cho chính { $party }. Xin chọn nơi khác, hoặc “Quay lại”.
report-wrong-count = Chỉ tiêu này cần { $expected } con số. Xin gõ đủ, cách nhau bằng dấu chấm phẩy; số nào chưa có thì gõ “chưa có”.

doubt-this = Đúng, { $value }
doubt-count = { $count } là số lượng
doubt-other = Xin xác nhận giúp: có phải { $value } không? Tôi chưa ghi gì.
doubt-which = Câu này có thể đọc nhiều cách, nên tôi chưa ghi gì. Ý anh/chị là số nào?
doubt-estimate = Đây là số ước tính. Có ghi { $value } không?
doubt-zero = Kết quả đúng là bằng 0 phải không? Tôi chưa ghi gì.
doubt-out-of-range = { $value } nằm ngoài khoảng 0–100 %. Có đúng vậy không? Tôi chưa ghi gì.
doubt-decimal-or-thousands = Số này có thể đọc hai cách. Ý anh/chị là số nào?
doubt-ratio-or-percent = Số này rất nhỏ so với một tỷ lệ phần trăm. Ý anh/chị là số nào?
doubt-inconsistent = Tỷ lệ phần trăm và hai con số kèm theo không khớp nhau. Số nào đúng?
doubt-far-from-last = { $value } khác nhiều so với kỳ trước. Có đúng vậy không? Tôi chưa ghi gì.
doubt-range = Anh/chị cho một khoảng. Xin chọn một con số, hoặc nhập lại.
doubt-unchanged = Giữ như kỳ trước: { $value }. Có đúng không?
doubt-fraction = Như vậy là { $value }. Có đúng không?
doubt-relative-to-plan = Con số này có vẻ so với kế hoạch. Kết quả thực có phải { $value } không?
doubt-correction = Số đúng là { $value } phải không?
doubt-count-for-percent = Chỉ tiêu này tính theo phần trăm. { $count } trên tổng số bao nhiêu? Gõ tổng số, ví dụ: 500.
meanwhile-updated = { $code } vừa được cập nhật lúc { $at }: { $old }. Thay bằng { $new }?
meanwhile-elsewhere =
    Câu đang mở là chỉ tiêu { $code }: { $text }.
    Có ghi { $new } cho chỉ tiêu này không?
    .replace = Đúng, ghi
    .stay = Không
meanwhile-handed = Chỉ tiêu { $code } đã chuyển cho { $party }, nên tôi không ghi câu trả lời vừa rồi. Những gì anh/chị đã ghi trước đó được giữ lại cho nơi nhận.
meanwhile-closed = Kỳ { $period } đã chốt lúc { $at }, nên tôi không ghi câu trả lời vừa rồi cho chỉ tiêu { $code }.
meanwhile-gone = Câu vừa hỏi không còn mở nữa, nên tôi không ghi câu trả lời vừa rồi.
doubt-no-data = Anh/chị muốn ghi thế nào cho kỳ này?
doubt-rollup = Số của ban chỉ đạo, cộng từ các đơn vị đã gửi: { $value }. Ghi số này phải không?

## Tiến độ, đôn đốc, chốt kỳ

progress-no-period = Hiện không có kỳ báo cáo nào đang mở.
progress-period = Kỳ { $period }, hạn: hết ngày { $due }. Đã gửi { $sent }/{ $asked } số liệu, trong đó { $late } trễ hạn.
progress-reviewed = Đã chấp nhận { $accepted }, chờ thẩm định { $waiting }, trả lại { $returned }.
progress-returned = { $code } (đã trả lại)
progress-missing =
    Còn thiếu:
    { $lines }
progress-line = – { $party }: đã gửi { $sent }/{ $asked }, thiếu { $codes }{ $state }
progress-not-joined = { " " }(chưa tham gia, cần gọi điện)
progress-complete = Tất cả đã gửi đủ.
progress-end = Anh/chị cần làm gì tiếp?
nudge-nobody = Không còn ai nợ số liệu, nên không cần nhắc.
nudge-ask_confirm =
    Sẽ nhắc { $count } nơi còn thiếu:
    { $lines }
    Mỗi nơi nhận một tin, chỉ liệt kê phần còn thiếu, trong giờ làm việc.
    .send = Gửi nhắc
nudge-done = Đã chuyển lời nhắc cho { $count } nơi. Nếu đang ngoài giờ làm việc, tin sẽ được gửi vào đầu giờ làm việc tiếp theo.
close-ask_confirm = Chốt kỳ { $period }? Đã gửi { $sent }/{ $asked } số liệu. Sau khi chốt, số liệu không sửa được nữa và Trưởng ban nhận báo cáo ngay.
close-ask_early = Kỳ { $period } chưa hết hạn (hết ngày { $due }) và mới có { $sent }/{ $asked } số liệu. Vẫn chốt ngay? Sau khi chốt, số liệu không sửa được nữa và Trưởng ban nhận báo cáo ngay.
close-done = Đã chốt kỳ { $period } và gửi báo cáo cho Trưởng ban.

## Nhắc

reminder-ahead =
    Kính gửi anh/chị: kỳ { $period } còn { $count } chỉ tiêu cần báo cáo, hạn: hết ngày { $due }.
    { $lines }
reminder-soon =
    Anh/chị còn { $count } chỉ tiêu chưa gửi cho kỳ { $period }. Sắp đến hạn: hết ngày { $due }.
    { $lines }
reminder-today =
    Hôm nay, { $due }, là ngày cuối để gửi số liệu kỳ { $period }. Anh/chị còn { $count } chỉ tiêu:
    { $lines }
reminder-today-early =
    Hạn của kỳ { $period } là hết ngày { $due }, trùng ngày nghỉ ({ $why }), nên hôm nay là ngày làm việc cuối trước hạn. Anh/chị còn { $count } chỉ tiêu:
    { $lines }
reminder-late =
    Kỳ { $period } đã hết hạn ngày { $due }. Anh/chị còn { $count } chỉ tiêu chưa gửi; tôi vẫn nhận và ghi là trễ hạn:
    { $lines }
reminder-own-day = { " " }(hạn: hết ngày { $day })
reminder-unsent = Trong đó { $count } chỉ tiêu đã trả lời, chỉ còn bấm “Gửi”.
reminder-shifted = Ngày { $day } là ngày nghỉ ({ $why }), nên tôi nhắc sớm hơn; hạn theo kế hoạch không đổi.
day-off-weekend = cuối tuần
day-off-extra = ngày nghỉ bổ sung
reminder-end = Trả lời mất vài phút. Câu nào đã trả lời thì được ghi ngay.
    .absence = Tôi nghỉ đến…
    .report = Báo cáo ngay
reminder-late-list =
    Kỳ { $period } đã hết hạn ngày { $due }, đã gửi { $sent }/{ $asked } số liệu. Các nơi còn thiếu:
    { $lines }
reminder-late-count = Kỳ { $period }: còn { $count } nơi quá hạn chưa gửi số liệu (đã nhận { $sent }/{ $asked }): { $names }. Bộ phận thường trực đang đôn đốc.
reminder-closing =
    Ngày { $consolidate } là ngày cuối để tổng hợp kỳ { $period } báo cáo Trưởng ban. Đã gửi { $sent }/{ $asked } số liệu. Còn thiếu:
    { $lines }
reminder-closing-complete = Ngày { $consolidate } là ngày cuối để tổng hợp kỳ { $period } báo cáo Trưởng ban. Đã đủ { $sent }/{ $asked } số liệu, có thể chốt kỳ.

## Giao lại, mời

reassign-ask_which = Giao lại chỉ tiêu nào? Chọn dưới đây, hoặc gõ mã, ví dụ: I.3.
reassign-no-such-indicator = Không có chỉ tiêu đó trong kế hoạch đang thực hiện. Xin gõ mã như trong phụ lục, ví dụ: I.3.
reassign-ask_whom =
    Chỉ tiêu { $code }: { $text }
    Đang giao: { $party }.
    Giao cho ai? Chọn dưới đây, hoặc gõ tên (không dấu cũng được).
reassign-ask_confirm =
    Giao chỉ tiêu { $code } ({ $text }) cho { $party }?
    Phần đang mở của kỳ này chuyển theo; số liệu cũ giữ nguyên; cả hai bên được báo.
reassign-done = Đã giao chỉ tiêu { $code }: từ { $before } sang { $after }. Cả hai bên đã được báo.
reassign-not-joined = { $party } chưa tham gia, nên tin báo chưa đến được. Xin gửi lời mời.
note-handed-away = Chỉ tiêu { $code } ({ $text }) đã được giao cho { $party }. Anh/chị không cần báo cáo chỉ tiêu này nữa. Số liệu đã gửi trước đây vẫn giữ nguyên.
note-handed-to-you = Anh/chị được giao thêm chỉ tiêu { $code }: { $text }.
note-handed-draft = Chỉ tiêu { $code }: nơi trước đã ghi { $value } nhưng chưa gửi. Anh/chị xem lại, sửa nếu cần, rồi gửi.
note-not-mine =
    { $party } báo rằng chỉ tiêu { $code } ({ $text }) không thuộc phần của mình, và không rõ của ai.
note-not-mine-but = { $party } báo rằng chỉ tiêu { $code } ({ $text }) không thuộc phần của mình, và đề nghị giao cho { $to }.
note-still-yours = Quản trị viên đã xem: chỉ tiêu { $code } ({ $text }) vẫn do anh/chị báo cáo.
proposal-none = Không có đề nghị giao lại nào đang chờ.
proposal-ask_which = Có { $count } đề nghị giao lại đang chờ. Xem đề nghị nào?
proposal-ask_decide =
    Chỉ tiêu { $code }: { $text }
    { $party } báo không thuộc phần của mình. Đề nghị giao cho: { $to }.
    .hand = Giao như đề nghị
    .stay = Vẫn để nơi cũ
proposal-nobody-knows = không rõ của ai
proposal-decided-already = Đề nghị này đã được xử lý, hoặc chỉ tiêu đã chuyển trước đó: { $code } hiện giao cho { $party }. Tôi không thay đổi gì; cần thì bấm “Giao lại”.
proposal-kept = Đã báo { $party } rằng chỉ tiêu { $code } vẫn do nơi này báo cáo.
proposal-end = Anh/chị cần việc gì tiếp?
note-not-me = Lời mời dành cho { $party } đã đến nhầm người ({ $name }). Xin gửi lại lời mời cho đúng người.
note-guessed = Có người ({ $name }) vừa thử { $count } mã mời không đúng. Tôi đã tạm dừng nhận mã từ đó trong một giờ; xin lưu ý nếu thấy lạ.
note-used-twice = Có người ({ $name }) vừa dùng lại lời mời đã dùng của { $party }. Lời mời đó không còn hiệu lực; xin kiểm tra nếu thấy lạ.
invite-ask_whom = Còn { $count } nơi chưa tham gia. Mời ai?
invite-nobody = Mọi người đã tham gia đủ.
invite-done =
    Lời mời cho { $party }, dùng một lần, có hiệu lực đến hết ngày { $until }.
    Mã mời: { $code }
    { $links }
    Xin chỉ chuyển cho đúng người.

## Tải kế hoạch

plan-no-rows = Không thấy bảng chỉ tiêu nào trong tài liệu. Xin kiểm tra xem tệp có phụ lục với các cột “Chỉ tiêu” và “Chủ trì theo dõi” không.
plan-no-year = Không thấy năm của kế hoạch trong tài liệu. Xin thêm năm vào tiêu đề, ví dụ: “Kế hoạch … năm 2024”.
