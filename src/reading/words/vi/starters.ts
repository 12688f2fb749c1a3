/** Words that open Vietnamese sentences with a capital and are no names. */
export const STARTERS: ReadonlySet<string> = new Set(
  `ông bà đồng anh chị vị đoàn tại trong theo sau trước khi nếu với về từ đến cũng các những một hai ba bốn năm sáu bảy
  tám chín mười nhân dịp bên phía còn riêng ngoài chiều sáng tối trưa hôm ngày tháng quý đầu cuối giữa qua để do vì
  nhưng song tuy dù mặc hiện nay tính đó đây thay cùng không chưa chẳng có là người nhà thành tỉnh huyện thị lễ hội
  tin ảnh nguồn bản ở trên dưới lần mở kết phát nói đáp chủ khách toàn hàng kim vốn dự doanh chuyện việc năm tết
  ngay vậy thế như đại diện lãnh đạo nhận xét doanh công trung cơ liên giám văn thỏa biên chuyến mô từng thư trời cái
  ai gần hơn khoảng số tổng đường cửa thứ đội nhóm buổi cuộc du tiếp xem bộ ban sở cục vụ viện trường hội`
    .split(/\s+/)
    .filter(Boolean),
)
