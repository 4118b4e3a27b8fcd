### Việc của quản trị viên: người, chức danh, nghỉ và thay.

admin-open = Anh/chị cần quản trị việc gì?

pick-none = Không tìm thấy. Xin chọn một nút, hoặc gõ lại tên (không dấu cũng được).
pick-several = Có nhiều nơi giống tên đó: { $names }. Xin gõ rõ hơn.

## Giao lại nhiều chỉ tiêu

reassign-no-plan = Hiện không có chỉ tiêu nào đang thực hiện thuộc phần anh/chị quản trị.
reassign-ask_whose = Giao lại toàn bộ phần của nơi nào, hoặc của ai?
reassign-person = { $name } (mọi phần)
reassign-ask_whom_all =
    Sẽ giao lại { $count } chỉ tiêu đang giao cho { $before }: { $codes }.
    Giao cho ai? Chọn dưới đây, hoặc gõ tên (không dấu cũng được).
reassign-ask_confirm_all =
    Giao { $count } chỉ tiêu từ { $before } cho { $party }?
    Gồm: { $codes }.
    Trong các kỳ đang mở có { $open } đầu việc chuyển theo, { $answered } đã trả lời; số liệu giữ nguyên; các bên được báo.
reassign-done-all = Đã giao { $count } chỉ tiêu ({ $codes }): từ { $before } sang { $after }. Các bên đã được báo.
reassign-changed = Chỉ tiêu { $code } vừa được người khác chuyển; hiện đang giao cho { $party }. Chưa có gì thay đổi, xin xem lại rồi chọn.
note-handed-away-several = { $count } chỉ tiêu ({ $codes }) đã được giao cho { $party }. Anh/chị không cần báo cáo các chỉ tiêu này nữa. Số liệu đã gửi trước đây vẫn giữ nguyên.
note-handed-to-you-several = Anh/chị được giao thêm { $count } chỉ tiêu: { $codes }. Trong đó { $drafts } chỉ tiêu đã có người trả lời nhưng chưa gửi; số ghi vẫn còn.

## Chưa giao

unassigned-nothing = Không có đầu việc nào chưa giao.
unassigned-line = – { $party }: { $codes }
unassigned-ask_which =
    Chưa giao ai, vì không còn người phụ trách:
    { $lines }
    Giao lại phần của nơi nào?
unassigned-ask_whom = Phần của { $party } ({ $codes }) giao cho nơi nào?
unassigned-done = Đã giao { $codes } cho { $party }.

## Cho thôi

dismiss-ask_whom = Ai thôi tham gia? Chọn dưới đây, hoặc gõ tên.
dismiss-ask_confirm =
    Cho { $name } thôi tham gia?
    Chức danh kết thúc ngay, mọi đường vào đóng lại, không nhận tin nữa. Số liệu và lịch sử giữ nguyên.
dismiss-ask_confirm_owing =
    Cho { $name } thôi tham gia?
    Chức danh kết thúc ngay, mọi đường vào đóng lại, không nhận tin nữa. Số liệu và lịch sử giữ nguyên. Đầu việc đang mở ({ $codes }) chuyển sang “chưa giao”.
dismiss-done = { $name } đã thôi tham gia.
dismiss-done-owing = { $name } đã thôi tham gia. Chưa giao: { $codes }.
dismiss-gone = Người này không còn tham gia, nên không có gì thay đổi.
dismiss-last-admin = { $name } là quản trị viên cuối cùng nên chưa thể cho thôi. Xin giao vai trò quản trị cho người khác trước.
note-left = { $party } đã thôi tham gia. Không có đầu việc nào bị bỏ trống.
note-left-owing = { $party } đã thôi tham gia. Có { $count } đầu việc chưa giao: { $codes }.

## Vai trò

roles-ask_whose = Vai trò của ai? Chọn dưới đây, hoặc gõ tên.
roles-ask_which = { $name } hiện là: { $roles }. Thay đổi thế nào?
roles-give = Giao: { $role }
roles-take = Thôi: { $role }
roles-ask_confirm_give = Giao cho { $name } vai trò { $role }?
roles-ask_confirm_take = { $name } thôi vai trò { $role }? Các quyền của vai trò này mất ngay.
roles-done-give = Từ nay { $name } là { $role }.
roles-done-take = { $name } đã thôi vai trò { $role }.
roles-unchanged = Không thể thay đổi: { $name } đang là { $role } cuối cùng, hoặc vai trò đã đúng như vậy.
note-role-given-office = Anh/chị vừa được giao vai trò bộ phận thường trực, tổng hợp.
note-role-given-chair = Đồng chí vừa được giao vai trò Trưởng Ban Chỉ đạo.
note-role-given-admin = Anh/chị vừa được giao vai trò quản trị viên.
note-role-taken-office = Anh/chị đã thôi vai trò bộ phận thường trực, tổng hợp.
note-role-taken-chair = Đồng chí đã thôi vai trò Trưởng Ban Chỉ đạo.
note-role-taken-admin = Anh/chị đã thôi vai trò quản trị viên.

## Người mới giữ chức danh

takeover-ask_post = Chức danh nào có người mới? Chọn dưới đây, hoặc gõ tên.
takeover-ask_who = Ai sẽ giữ chức danh { $post }? Xin gõ họ tên.
takeover-no-name = Xin gõ họ tên, ví dụ: Nguyễn Văn Bình.
takeover-ask_since = Từ ngày nào? Gõ ngày, ví dụ: 5/3, hoặc chọn “Hôm nay”.
    .today = Hôm nay
takeover-no-day = Xin gõ một ngày từ hôm nay trở đi, ví dụ: 5/3.
takeover-ask_confirm =
    Từ ngày { $since }, { $name } giữ chức danh { $post }, thay { $before }?
    Chỉ tiêu và số liệu ở lại với chức danh.
takeover-ask_confirm_empty = Từ ngày { $since }, { $name } giữ chức danh { $post } (hiện chưa có người)?
takeover-done = Đã ghi: từ ngày { $since }, { $name } giữ chức danh { $post }.
note-seat-begins = Từ hôm nay anh/chị giữ chức danh { $post } tại đây.
note-seat-ends = Chức danh { $post } đã chuyển cho người khác. Cảm ơn anh/chị đã báo cáo tại đây.
join-welcome-early = Cảm ơn anh/chị. Chức danh của anh/chị bắt đầu từ ngày { $since }; từ hôm đó tôi sẽ gửi việc tại đây.

## Nghỉ và người thay

leave-me = Tôi nghỉ
leave-ask_whom = Ai nghỉ? Chọn dưới đây, hoặc gõ tên.
leave-none = Không có lịch nghỉ nào.
leave-ask_existing = { $name } nghỉ từ { $first } đến hết { $last }, { $deputy } thay. Anh/chị muốn thay đổi thế nào?
    .call_off = Bỏ lịch nghỉ này
    .another = Thêm lịch nghỉ
leave-ask_existing_alone = { $name } nghỉ từ { $first } đến hết { $last }, không có người thay. Anh/chị muốn thay đổi thế nào?
    .call_off = Bỏ lịch nghỉ này
    .another = Thêm lịch nghỉ
leave-called-off = Đã bỏ lịch nghỉ. Việc trở lại như cũ.
leave-ask_days = Nghỉ từ ngày nào đến ngày nào? Ví dụ: 5/3 đến 12/3, hoặc: đến 12/3.
    .no = Thôi
leave-no-days = Tôi chưa rõ ngày. Xin gõ ngày bắt đầu và ngày cuối, từ hôm nay trở đi, ví dụ: 5/3 đến 12/3.
leave-ask_deputy = Ai thay trong những ngày đó? Chọn dưới đây, hoặc gõ tên.
    .nobody = Không có người thay
leave-nothing = không có phần nào
leave-ask_confirm = { $name } nghỉ từ { $first } đến hết { $last }, { $deputy } thay phần của: { $parties }. Câu hỏi và lời nhắc trong những ngày đó gửi cho người thay; hết hạn tự trở lại như cũ. Đúng không?
    .redate = Sửa ngày
leave-ask_confirm_alone = { $name } nghỉ từ { $first } đến hết { $last }, không có người thay. Trong những ngày đó tôi không nhắc. Đúng không?
    .redate = Sửa ngày
leave-own-part = Phần của bộ phận thường trực hoặc Trưởng ban, nếu cần người thay, do quản trị viên nhập.
leave-done = Đã ghi. Hết ngày { $last } mọi việc tự trở lại như cũ.
note-acting-begins = Từ hôm nay đến hết { $last }, anh/chị thay { $name } ({ $first } – { $last }). Câu hỏi và lời nhắc của { $name } sẽ gửi cho anh/chị.
note-acting-ends = Anh/chị đã hết thời gian thay { $name }. Cảm ơn anh/chị.
acting-line = { $deputy } thay { $absent }
acting-figures =
    Số liệu do người thay gửi:
    { $lines }
acting-with-codes = { $deputy } thay { $absent }: { $codes }

## Lời mời

invite-ask_pending =
    Lời mời chưa dùng:
    { $lines }
    Chọn một lời mời để thu hồi.
invite-pending-line = – { $party }: có hiệu lực đến hết ngày { $until }
invite-ask_confirm = Thu hồi lời mời của { $party }? Đường dẫn và mã sẽ không dùng được nữa.
invite-withdrawn = Đã thu hồi lời mời của { $party }.
invite-not-open = Lời mời này vừa được dùng hoặc đã hết hạn, nên không còn gì để thu hồi.
