/** What two people do when they are in one place. */
export const TOGETHER =
  /(?<!\p{L}|trực |gián |giao )(tiếp(?! (?:tục|nhận|cận|theo|sức|thu|xúc|thị|giáp))|đón tiếp|tiếp đón|đón(?! (?:nhận|đầu|chờ))|hội đàm|hội kiến|gặp(?! khó)|(?<!ngày |giờ )làm việc|chào xã giao|đến chào|tới chào|tọa đàm|trao đổi|ngồi lại|ngồi vào bàn|ngồi cạnh|bên bàn|bữa (?:trà|cơm|sáng|trưa|tối|tiệc)|tiệc (?:trà|chiêu đãi|rượu)|ăn (?:sáng|trưa|tối)|dùng (?:bữa|trà|cơm)|trò chuyện|bắt tay|nâng ly|đặt bút|hạ bút|ký(?! túc)|đi dạo|dẫn đi|cùng đi|cùng (?:dự|xem|thăm|ký|cắt băng|khánh thành|chứng kiến|trồng|thả|mở|trao|nâng|bấm nút|công bố|ngồi|nếm)|đi giữa|dắt|uống (?:trà|nước|rượu)|chén (?:trà|rượu)|ấm trà|đầu bên kia|bên kia màn hình|màn hình)(?!\p{L})/u

/** What a host does with guests who are not named beside him. */
export const RECEIVES =
  /(?<!\p{L}|trực |gián |giao )(?:(?:tiếp|đón|đón tiếp|tiếp đón|gặp|mời cơm|chiêu đãi)(?: (?:và làm việc với|thân mật|xã giao|long trọng))? (?:đoàn|khách|họ|các vị khách|bạn|phái đoàn)|(?:người |đứng )?(?:ra )?(?:tiếp|đón)(?: (?:đoàn|khách|họ))? (?:là|có)|chủ(?: nhà)? là|(?:đoàn|khách|họ|phái đoàn|các vị khách)(?: \S+){0,3}? được|ký cho|thay mặt(?: \S+){1,4} (?:ký|tiếp|đón|nhận)|ra tận (?:cửa|cổng|sân bay|bến)|(?:đoàn|họ|khách|phái đoàn|cả đoàn)(?: \S+){0,3}? (?:làm việc với|hội đàm với|gặp|gặp gỡ|chào|chào xã giao|hội kiến|trao đổi với|tiếp kiến|đến chào|ăn trưa với|dùng bữa với|trò chuyện với)|(?:dẫn|đưa|mời) (?:đoàn|khách|họ|bạn) (?:đi|thăm|xem|tham quan|vào|dự|ăn|dùng|uống)|mời khách(?= ,| \.|$))(?!\p{L})/u

/** In shorthand, a person whose body does something with another: `bà P1 ngồi gần ba tiếng với Thị trưởng P2`. */
export const DOES_WITH =
  /P\d+ (?:(?!P\d)[^;]){0,70}?(?<!\p{L})(?:ngồi|đứng|đi dạo|dạo|ăn|uống|trò chuyện|chuyện trò|tâm sự|hàn huyên|chèo|leo|đạp xe|xem|nếm|cúi|chụp ảnh|gói|nấu|hát|nhảy)(?!\p{L})(?: (?!mừng)(?:(?!P\d|(?<!\p{L})(?:và|để|quan hệ|thỏa thuận|hợp tác|ký)(?!\p{L}))[^;,]){0,50}?)? (?:với|cùng) (?:(?:R\d+|[LC]\d+|ông|bà|khách|chủ nhà|,) ){0,4}P\d+/u

/** Two who were told before, under one word. */
export const THE_TWO =
  /(?<!\p{L})(?:hai (?:người|ông|bà|vị|thị trưởng|nhà lãnh đạo|lãnh đạo)|cả hai(?! (?:bên|phía|nước|tỉnh|thành phố|nơi|địa phương|dự án|văn bản)))(?!\p{L})/u

/** What makes two who are told under one word keep each other company. */
export const BY_THEMSELVES =
  /(?<!\p{L})(?:với nhau|cùng nhau|bên nhau|cạnh nhau|đối diện nhau|riêng với|gặp riêng|ngồi lại|bắt tay|hội đàm|trò chuyện|tản bộ|đi dạo)(?!\p{L})/u
