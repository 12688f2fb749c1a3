import type { Pattern } from '../pattern.ts'

/** Reads: Toyama đến trước năm 1989, rồi Tours (1998), còn Durham năm 2002 và Lund năm 2006. */
export const danhSachDoiTac: Pattern = {
  name: 'vi/danh-sach-doi-tac',
  lang: 'vi',
  kind: 'partnership',
  says: 'Các thành phố kết nghĩa: Toyama đến trước năm 1989, rồi Tours (1998), còn Durham năm 2002 và Lund năm 2006.',
  mustNot: 'Đoàn đã đến thăm Toyama, Tours, Durham và Lund năm 2006.',
  triggers: ['*'],
  shapes: ['^.+$'],
  state: {},
  under: /kết nghĩa|quan hệ hữu nghị|quan hệ hợp tác|đối tác/,
}
