import { type OtherShape, words } from './shape.ts'

const THING = `(?<thing>${words(8)})`

/** Things given by one side to another; what is only promised is none yet. */
export const GIFT_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'gift',
    says: 'The city of Chuncheon presented Da Nang with a set of paintings.',
    shape: `(?<giver>{X})(?: city| province)? (?:presented|gave|gifted) (?:the city of |the )?(?<receiver>{X})(?: city| province)? (?:with )?${THING}`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'Yokohama donated five fire engines to Da Nang.',
    shape: `(?<giver>{X})(?: city| province)? (?:donated|presented|handed over|gave) ${THING} to (?:the city of |the )?(?<receiver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'The gift of 500 books from Ulsan to Khanh Hoa arrived in May.',
    shape: `(?:gift|donation) of ${THING.replaceAll('to|at', 'to|from|at')} from (?:the )?(?<giver>{X}) to (?:the )?(?<receiver>{X})`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Thành phố Busan tặng tỉnh Khánh Hòa 20 máy tính.',
    shape: `(?<giver>{X})(?: đã| cũng)? (?:trao tặng|tặng|biếu)(?: cho)? (?<receiver>{X}) ${THING}`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Hà Nội tặng 500 cuốn sách cho Viêng Chăn.',
    shape: `(?<giver>{X})(?: đã| cũng)? (?:trao tặng|tặng|biếu) ${THING} cho (?<receiver>{X})`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Bà Hà tặng quà lưu niệm ông Thụy.',
    shape:
      '(?<giver>{P})(?: đã| cũng)? tặng (?<thing>quà lưu niệm|quà|kỷ niệm chương|tranh lưu niệm)(?: cho)? (?<receiver>{X})',
  },
]
