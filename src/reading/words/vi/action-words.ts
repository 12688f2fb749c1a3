/** What somebody who promises will do, as alternatives of a shape. */
export const DEEDS =
  '(?:cử|phái|tặng|trao tặng|hỗ trợ|giúp|giúp đỡ|cấp|đào tạo|tiếp nhận|tài trợ|cung cấp|gửi|dành|bố trí|đầu tư|rót|xây|xây dựng|mở|góp|khởi công|trao|phối hợp|nghiên cứu|tạo điều kiện|xem xét|miễn|nhận|hoàn thành|bàn giao|chuyển giao|chia sẻ|triển khai|lo|chi|chi trả|đài thọ|trang trải|chịu|trả|cho mượn|cho phép|lập|thành lập|đưa|nâng cấp|sửa|sửa chữa|dạy|thuê|tuyển|tuyển dụng|mở rộng|giảm|rút ngắn|cắt giảm|nới|gia hạn|công bố|ban hành|soạn|hoàn tất|nạo vét|trồng|lắp|lắp đặt|bỏ|bỏ vốn|góp vốn|rà soát|dịch|in|số hóa|thông báo|trả lời|phản hồi|sắp xếp|duy trì|kéo dài|bảo đảm|đảm bảo|bảo trợ|chuyển)'

/** What investors build, as alternatives of a shape. */
export const WORKS =
  'nhà máy|phân xưởng|xưởng|kho|kho lạnh|tổng kho|cụm|trang trại|khu|cảng|cầu cảng|trạm|nhà kính|khách sạn|dây chuyền|tổ hợp|cơ sở|bến|bến cảng|siêu thị|trung tâm|xí nghiệp|lò|nhà xưởng|trại|nông trại|phòng thí nghiệm|bãi|kho bãi|nhà ga|nhà ở|ki ốt|nông trường'
