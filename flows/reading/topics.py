"""The words in which indicators are named; any other word beside a figure makes it doubtful."""

from typing import Final

from flows.reading.spelling import with_bare

# Syllables of the indicators of real plans, less the few that can turn a meaning round.
TOPIC_WORDS: Final = with_bare(
    "an app biển bàn bán băng bưu bản bảo bắc bệnh bố bồi bộ camera chia chiếm chuyên chuyển "
    "chuẩn chương chế chủ chức chứng chữ chữa cqnn csdl cung cá các cán cáp công căn cơ cước "
    "cấp cầu cổng cộng cục cửa di dn doanh duy duyệt dvc dvctt dân dõi dùng dưỡng dịch dụng "
    "dữ dựng gian giang giao giám giáo giấy gắn gồm hiểm hoá hoạt hs huấn hài hàng hành hóa "
    "hạ hạn học hồi hội internet khai khoa khoản khu khám khẩu khỏe khối kiến kiểm kt kèm ký "
    "kế kịp kỹ lao loa luật lòng lĩnh lưu lượng lại lực môi mại mạng mạnh một mật mềm mở mục "
    "nghiệp nghĩa nghị ngành ngày ngân nhi nhà nhân ninh niên nông năng nước nền nối nội nộp "
    "nữ ocop paht pháp phát phép phê phí phương phạm phản phần phẩm phận phổ phụ phục phủ "
    "qlnn quang quyền quán quản quốc qđ rộng sao sinh smedx sàn sát sóng sản sẻ sổ sở sức sử "
    "sự tham theo thoại thu thuê thuế thuộc thác thôn thông thương thẻ thế thể thị thời tin "
    "tiên tiếp tmđt toán trao triển truy truyền trì trình trưng trước trường trưởng trạm trấn "
    "trẻ trọn trọng trụ trữ tt tthc tuổi tài tác tâm tư tương tượng tạo tảng tầng tập tế tịch "
    "tổ tới từ dưới lớn nhỏ khác ngoài mới chỉ xong rất cao thấp lúc hôm sáng chiều trưa tức hỗ trợ thức "
    "lắp mua trang mở mới nghệ chung tương ứng từng viên viễn việc vneid vào vòng văn về vệ với vụ vừa vực wifi xh xuất xây xóm "
    "y yêu zalo án ánh áp đai điều điểm điện đoàn đáp đình đôn đương đường đảm đảng đất "
    "đầy đặc đặt để địa định đốc đối đổi độ động đời đủ ấp ủy ứng "
)
