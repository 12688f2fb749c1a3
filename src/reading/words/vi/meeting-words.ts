/** What two people do when they are in one place. */
export const TOGETHER =
  /(?<!\p{L}|trực |gián |giao )(tiếp(?! (?:tục|nhận|cận|theo|sức|thu|xúc|thị|giáp))|đón tiếp|tiếp đón|đón(?! (?:nhận|đầu|chờ))|hội đàm|hội kiến|gặp(?! khó)|(?<!ngày |giờ )làm việc|chào xã giao|đến chào|tới chào|tọa đàm|trao đổi|ngồi lại|ngồi vào bàn|ngồi cạnh|bên bàn|bữa (?:trà|cơm|sáng|trưa|tối|tiệc)|tiệc (?:trà|chiêu đãi|rượu)|ăn (?:sáng|trưa|tối)|dùng (?:bữa|trà|cơm)|trò chuyện|bắt tay|nâng ly|đặt bút|hạ bút|ký(?! túc)|đi dạo|dẫn đi|cùng đi|cùng (?:dự|xem|thăm))(?!\p{L})/u

/** What a host does with guests who are not named beside him. */
export const RECEIVES =
  /(?<!\p{L}|trực |gián |giao )(?:(?:tiếp|đón|đón tiếp|tiếp đón|gặp|mời cơm|chiêu đãi)(?: (?:và làm việc với|thân mật|xã giao|long trọng))? (?:đoàn|khách|họ|các vị khách|bạn|phái đoàn)|(?:người |đứng )?(?:ra )?(?:tiếp|đón)(?: (?:đoàn|khách|họ))? (?:là|có)|ra tận (?:cửa|cổng|sân bay|bến)|(?:đoàn|họ|khách|phái đoàn|cả đoàn)(?: \S+){0,3}? (?:làm việc với|hội đàm với|gặp|gặp gỡ|chào|chào xã giao|hội kiến|trao đổi với|tiếp kiến|đến chào|ăn trưa với|dùng bữa với|trò chuyện với)|(?:dẫn|đưa|mời) (?:đoàn|khách|họ|bạn) (?:đi|thăm|xem|tham quan|vào|dự|ăn|dùng))(?!\p{L})/u
