/** What a ceremony (`lễ …`) is held for, as alternatives of a shape. */
export const CEREMONIES =
  'kết nghĩa|khởi công|ký kết|ký|khai trương|khánh thành|động thổ|khai mạc|bế mạc|trao|trao tặng|đón|đón tiếp|tiếp đón|tiếp nhận|bàn giao|phát động|công bố|ra mắt|khởi động|tôn vinh|tưởng niệm|khai giảng|bế giảng|tốt nghiệp|thông xe|hạ thủy|hạ thuỷ|gắn biển|thượng cờ|ra quân|xuất quân'
