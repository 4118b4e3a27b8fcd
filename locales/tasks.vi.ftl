### Nhiệm vụ có ngày của kế hoạch: người được giao, và bộ phận thường trực.

task-state-open = chưa báo
task-state-doing = đang làm
task-state-stuck = đang vướng
task-state-done = đã xong
task-state-carried = chuyển sang năm sau
task-state-dropped = không còn trong kế hoạch

tasks-none = Hiện anh/chị không có nhiệm vụ nào của kế hoạch cần báo.
tasks-ask_which =
    Nhiệm vụ của anh/chị theo kế hoạch:
    { $lines }
    Báo về việc nào?
tasks-please-choose = Xin chọn một trong các nút dưới đây, hoặc gõ số cạnh nút.
tasks-one =
    { $task }
    Hiện nay: { $state }{ $note }
tasks-last-note = { " " }– { $note }
tasks-ask_one = Việc này đến đâu rồi?
    .other = Việc khác
tasks-ask_until = Anh/chị xin đến ngày nào? Gõ ngày, ví dụ: 15/6/2024.
    .other = Thôi, quay lại
tasks-ask_which_day = Tôi chưa chắc là ngày nào. Xin chọn:
    .other = Thôi, quay lại
tasks-no-day = Tôi chưa đọc được ngày trong câu đó. Xin gõ như: 15/6/2024.
tasks-not-later = Ngày đó không muộn hơn hạn đang có ({ $day }). Xin gõ một ngày muộn hơn.
tasks-ask_note = Anh/chị ghi thêm gì không? Gõ vài chữ, gửi tệp minh chứng, hoặc bỏ qua.
    .other = Thôi, quay lại
tasks-ask_reason = Vì sao? Gõ vài chữ để bộ phận thường trực biết cách giúp; có thể gửi kèm tệp.
    .other = Thôi, quay lại
tasks-needs-words = Xin gõ vài chữ, ví dụ: chờ Sở duyệt dự toán.
tasks-told = Đã ghi: { $text } – { $state }.
tasks-time-asked = Đã chuyển bộ phận thường trực: xin gia hạn đến hết ngày { $day }. Có trả lời tôi sẽ báo; trong khi chờ, hạn chưa đổi.
tasks-moved = Nhiệm vụ này đã xong, hoặc đã chuyển cho nơi khác, nên tôi chưa ghi gì.

note-task-stuck = { $party } đang vướng ở nhiệm vụ “{ $text }”: { $note }
    .duties = Xem nhiệm vụ
note-task-time = { $party } xin gia hạn nhiệm vụ “{ $text }” đến hết ngày { $day }: { $note }
    .duties = Xem nhiệm vụ
note-task-extended = Nhiệm vụ “{ $text }” có hạn mới: hết ngày { $day }.
    .tasks = Xem nhiệm vụ
note-task-not-extended = Nhiệm vụ “{ $text }” không được gia hạn; hạn vẫn là: { $day }.
    .tasks = Xem nhiệm vụ

duties-none = Không còn nhiệm vụ nào của kế hoạch chưa xong.
duties-ask_which =
    { $count } nhiệm vụ của kế hoạch chưa xong:
    { $lines }
    Xem việc nào?
duties-line = – { $party }: { $task } – { $state }
duties-line-asked = – { $party }: { $task } – { $state }; xin gia hạn đến hết ngày { $day }
duties-said = · { $state }: { $note }
duties-ask_one = Anh/chị cần làm gì?
duties-ask_one_asked = Đồng ý gia hạn đến hết ngày { $day }?
    .grant = Đồng ý
    .refuse = Không đồng ý
duties-ask_day = “{ $text }”: hạn mới là ngày nào? Gõ ngày, ví dụ: 15/6/2024.
duties-changed = Việc này vừa có người xử lý. Tôi chưa thay đổi gì; xin xem lại rồi chọn.
duties-extended = Đã đặt hạn mới cho “{ $text }”: hết ngày { $day }, và báo nơi được giao.
duties-refused = Đã báo nơi được giao: “{ $text }” không được gia hạn.

year-none = Không có kế hoạch nào đang thực hiện để đóng.
year-ask_which = Đóng năm nào?
year-ask_confirm =
    Đóng năm { $year } ({ $title })?
    Mọi kỳ đã chốt. { $tasks } nhiệm vụ chưa xong sẽ chuyển sang kế hoạch năm sau. Sau khi đóng, không hỏi và không nhắc theo kế hoạch này nữa; số liệu giữ nguyên.
year-ask_confirm_open =
    Đóng năm { $year } ({ $title })?
    Các kỳ chưa chốt sẽ được chốt ngay và báo cáo Trưởng ban: { $periods }. { $tasks } nhiệm vụ chưa xong sẽ chuyển sang kế hoạch năm sau. Sau khi đóng, không hỏi và không nhắc theo kế hoạch này nữa; số liệu giữ nguyên.
    .close_year = Vẫn đóng năm
year-done = Đã đóng năm { $year }. { $tasks } nhiệm vụ chưa xong chờ kế hoạch năm sau.

evidence-kept-for-task = Đã nhận tệp “{ $name }” làm minh chứng.
