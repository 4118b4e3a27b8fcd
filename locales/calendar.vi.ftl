### Lịch của một năm: các kỳ, các lần nhắc, và điều cần xem lại.

calendar-rule = Báo cáo { $rhythm }: các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }.
rhythm-month = hằng tháng
rhythm-quarter = hằng quý
rhythm-half = 6 tháng
rhythm-nine-months = 9 tháng
rhythm-year = hằng năm
calendar-to-member = người báo cáo
calendar-to-office = bộ phận thường trực
calendar-to-chair = Trưởng ban
calendar-due-on = ngày làm việc cuối trước hạn nộp
calendar-due-before = { $days } ngày làm việc trước hạn nộp
calendar-due-after = quá hạn nộp { $days } ngày làm việc
calendar-office-on = ngày làm việc cuối để tổng hợp
calendar-office-before = { $days } ngày làm việc trước hạn tổng hợp
calendar-office-after = quá hạn tổng hợp { $days } ngày làm việc
calendar-earlier = { " " }(nhắc sớm hơn vì ngày hạn là ngày nghỉ: { $why })
calendar-no-member-day = Kế hoạch không nêu ngày các nơi gửi số liệu; ngày ở trên là đề xuất, xin quản trị viên xác nhận.
calendar-no-office-day = Kế hoạch không nêu ngày tổng hợp; ngày ở trên là đề xuất, xin quản trị viên xác nhận.
calendar-due-before-cut-off = Hạn nộp sớm hơn ngày chốt số liệu.
calendar-no-working-day-before-due = Giữa ngày chốt số liệu và hạn nộp không có ngày làm việc nào (Nghị định 09/2019/NĐ-CP yêu cầu ít nhất một ngày).
plan-days-proposed = Kế hoạch không nêu đủ ngày báo cáo; đề xuất: các nơi gửi trước ngày { $member }, tổng hợp trước ngày { $office }. Xin quản trị viên xác nhận.
