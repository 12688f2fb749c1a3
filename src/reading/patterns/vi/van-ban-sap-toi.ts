import type { Pattern } from '../pattern.ts'

const PAPER =
  '(?:bản ghi nhớ|biên bản ghi nhớ|biên bản|bản thỏa thuận|thỏa thuận|hiệp định|ý định thư|văn bản)'

/** Reads: Hai quận giao cơ quan chuyên môn soạn thảo bản ghi nhớ; dự kiến ký kết trong quý IV năm nay. */
export const vanBanSapToi: Pattern = {
  name: 'vi/van-ban-sap-toi',
  lang: 'vi',
  kind: 'agreement',
  says: 'Đà Nẵng và Changwon giao cơ quan chuyên môn soạn thảo bản ghi nhớ về cảng biển; dự kiến ký kết trong quý IV năm nay.',
  mustNot: 'Đà Nẵng và Changwon soạn thảo chương trình giao lưu; dự kiến diễn ra trong quý IV năm nay.',
  triggers: ['ký', 'kí', 'soạn', 'hoàn', 'chuẩn', 'xây'],
  shapes: [
    `(?<parties>{XLIST}|{B}) (?:\\S+ ){0,3}?đang (?:\\S+ ){0,2}?(?:soạn thảo|soạn|hoàn thiện|hoàn tất|chuẩn bị|xây dựng) (?:\\S+ ){0,2}?${PAPER}`,
    `(?:soạn thảo|xây dựng|hoàn thiện|hoàn tất|chuẩn bị) (?:\\S+ ){0,3}?${PAPER} (?:\\S+? ){0,24}?(?:dự kiến|sẽ|để) (?:\\S+ ){0,2}?(?:ký|ký kết)`,
    `${PAPER} (?:\\S+? ){0,30}?(?:mới|mới có thể) (?:được )?ký`,
  ],
  state: { status: 'planned' },
}
