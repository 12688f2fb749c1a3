/** Words of a journey. */
export const TRAVELS =
  /(?<!\p{L})(thăm(?! dò)|chuyến (?:thăm|công tác|đi|khảo sát|làm việc|xúc tiến)|sang|đến thăm|tới thăm|có mặt tại|lên đường|công tác tại|khảo sát|dẫn đầu|dẫn đoàn|trưởng đoàn|cử đoàn|về nước|rời|đi (?:tập huấn|học tập|khảo sát|công tác|dự)|đoàn)(?!\p{L})/u

/** Nouns of people who travel together. */
export const GROUPS = /^(đoàn|phái đoàn)$/

/** Words right before a place one goes to. */
export const GOES_TO = /^(tại|ở|tới|đến|sang|thăm|về|vào|ra|lên|xuống|việc|thức|nghị)$/
