/** Those on a journey as the subject of a sentence or clause: by a pronoun, a name or a noun. */
export const THEY_GO =
  '(?:^|^D\\d+ (?:, )?|, |và |rồi |sau đó (?:, )?|tiếp đó (?:, )?)(?:(?:cả )?đoàn(?: công tác| đại biểu)?|họ|ông|bà|P\\d+)'

/** Words by which travellers go on to another place. */
export const GOES_ON_TO =
  /(?:(?:rời \S+ )?(?:sang|đi|qua)|đến|tới|thăm(?! dò)|ghé|di chuyển (?:đến|sang|tới)|tiếp tục (?:đến|sang|tới|thăm))(?: (?:thăm|và|làm việc|khảo sát|tại|thành phố|tỉnh|nước)){0,4}/
