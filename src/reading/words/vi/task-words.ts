/** Verbs by which a paper says what an office has to do, of one syllable or of two. */
export const TASK_VERBS: readonly string[] =
  'chủ trì|phối hợp|tham mưu|chuẩn bị|báo cáo|gửi|trình|trả lời|rà soát|cung cấp|hoàn thành|hoàn thiện|triển khai|tổ chức|theo dõi|đôn đốc|hướng dẫn|thông báo|cử|mời|xây dựng|có trách nhiệm|sẽ|thống nhất cử|đồng ý|chấp thuận|thống nhất|bố trí|vận động|liên hệ|làm việc|làm đầu mối|soạn thảo|dự thảo|lập|đề xuất|nghiên cứu|tiếp tục|khẩn trương|chỉ đạo|tổng hợp|kiểm tra|giới thiệu|lựa chọn|cân đối|thẩm định|bảo đảm|đảm bảo|tiếp nhận|đón|đón tiếp|phụ trách|thực hiện|trao đổi|xác định|thông tin|tuyên truyền|bàn giao|ban hành|cập nhật|công bố|khảo sát|ký|dịch|in'.split(
    '|',
  )
