/** What somebody who promises will do, as alternatives of a shape. */
export const DEEDS =
  '(?:cử|phái|tặng|trao tặng|hỗ trợ|giúp|giúp đỡ|cấp|đào tạo|tiếp nhận|tài trợ|cung cấp|gửi|dành|bố trí|đầu tư|rót|xây|xây dựng|mở|góp|khởi công|trao|phối hợp|nghiên cứu|tạo điều kiện|xem xét|miễn|nhận|hoàn thành|bàn giao|chuyển giao|chia sẻ|triển khai)'

/** What investors build, as alternatives of a shape. */
export const WORKS =
  'nhà máy|phân xưởng|xưởng|kho|kho lạnh|tổng kho|cụm|trang trại|khu|cảng|cầu cảng|trạm|nhà kính|khách sạn|dây chuyền|tổ hợp|cơ sở|bến|bến cảng|siêu thị|trung tâm|xí nghiệp|lò|nhà xưởng|trại|nông trại|phòng thí nghiệm'
