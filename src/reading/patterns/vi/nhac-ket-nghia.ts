import type { Pattern } from '../pattern.ts'

/** Reads: Lễ kỷ niệm 20 năm kết nghĩa với Thủ đô Viêng Chăn. */
export const nhacKetNghia: Pattern = {
  name: 'vi/nhac-ket-nghia',
  lang: 'vi',
  kind: 'partnership',
  says: 'Lễ kỷ niệm 20 năm kết nghĩa với Thủ đô Viêng Chăn.',
  mustNot: 'Hai bên chưa kết nghĩa.',
  triggers: ['kết'],
  shapes: ['kết nghĩa'],
  state: {},
  modality: 'status',
}
