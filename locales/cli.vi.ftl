### Những câu của dòng lệnh.

cli-no-active-plan = Chưa có kế hoạch nào đang thực hiện. Xin tải một kế hoạch: dondoc plan load TỆP --approve
cli-no-such-period = Không có kỳ { $name }. Các kỳ có: { $names }. Ví dụ: --quarter 2024Q1
cli-no-such-indicator = Không có chỉ tiêu { $code } trong kế hoạch đang thực hiện. Xin gõ mã như trong phụ lục, ví dụ: I.3
cli-no-such-party = Không tìm thấy “{ $name }” trong kế hoạch. Xin gõ như trong phụ lục, ví dụ: "Trưởng phòng Y tế"
cli-several-parties = Có nhiều nơi giống “{ $name }”: { $names }. Xin gõ rõ hơn.
cli-nobody-to-invite = Không có ai để mời: xin nêu tên, hoặc dùng --all khi còn người chưa tham gia.
cli-bad-line = Dòng { $number } không phải một đối tượng JSON có "text". Ví dụ: {"{"}"id": 1, "text": "67,5%", "context": {"{"}"targets": 1, "unit": "%"{"}"}{"}"}
cli-newer-database = Cơ sở dữ liệu có phiên bản { $revision } mới hơn chương trình này, nên không ghi gì. Xin cập nhật chương trình, hoặc khôi phục bản sao lưu cũ.
cli-no-database = Không mở hoặc không ghi được cơ sở dữ liệu. Xin kiểm tra DONDOC_DATABASE_URL, dung lượng đĩa và quyền ghi.
cli-bad-setting = Giá trị của { $name } chưa đúng: { $why }. Xem ví dụ trong .env.example.
cli-port-in-use = Cổng { $port } đang được dùng. Xin tắt chương trình kia, hoặc chọn cổng khác: DONDOC_HTTP_PORT=8081
cli-stage = Sân khấu đã mở: { $url }
cli-serving = Đôn Đốc đang chạy tại { $url } (kênh: { $channels })
cli-reassigned = Đã giao chỉ tiêu { $code }: từ { $before } sang { $after }; { $requests } đầu việc đang mở chuyển theo.
cli-invited =
    { $party } – có hiệu lực đến hết ngày { $until }
    Mã mời: { $code }
    { $links }
cli-not-joined = chưa tham gia
cli-status-period = { $period }, hạn: hết ngày { $due }: đã gửi { $sent }/{ $asked }; còn thiếu: { $missing }
cli-status-outbox = Tin đang chờ gửi: { $count }
cli-unknown = không nêu
cli-plan =
    { $title }
    Ban hành: { $issuer }. Năm { $year }.
cli-plan-rhythm = Các nơi báo cáo trước ngày: { $member }. Tổng hợp trước ngày: { $office }.
cli-plan-counts = { $rows } dòng, { $duties } việc có thời hạn, { $doubts } chỗ cần xem lại.
cli-loaded-draft = Đã lưu bản nháp. Chưa có gì bắt đầu: xin chạy lại với --approve, hoặc duyệt trong cuộc trao đổi (gõ “kế hoạch”).
cli-loaded-active = Kế hoạch đang thực hiện.
cli-calendar-period = { $period }: số liệu { $since } – { $until }; hạn: hết ngày { $due }; tổng hợp: hết ngày { $consolidate }
cli-no-such-year = Không có kế hoạch nào đang thực hiện của năm { $year }.
cli-year-still-open = Năm { $year } còn kỳ chưa chốt: { $names }. Xin chốt từng kỳ trước, hoặc thêm --anyway để chốt cả năm ngay.
cli-year-closed = Đã đóng năm { $year }: { $title }. Kỳ đóng theo: { $closed }. Nhiệm vụ chưa xong, chuyển sang kế hoạch năm sau: { $tasks }.
cli-left = { $name } đã thôi tham gia.
cli-left-owing = { $name } đã thôi tham gia. Chưa giao: { $codes }.
cli-last-admin = { $name } là quản trị viên cuối cùng nên chưa thể cho thôi.
cli-bad-day = “{ $day }” không phải một ngày sắp tới. Xin gõ năm-tháng-ngày, ví dụ: 2024-03-20
cli-period-not-open = Kỳ { $name } không đang mở, nên không gia hạn được.
cli-period-not-closed = Kỳ { $name } chưa chốt, nên không cần mở lại: nơi báo cáo vẫn sửa được.
cli-extended = Đã gia hạn { $period } cho { $who } đến hết ngày { $day }: { $figures } chỉ tiêu chưa gửi, đã báo { $told } người.
cli-reopened = Đã mở lại chỉ tiêu { $code } cho { $party } đến hết ngày { $day }, đã báo { $told } người.
