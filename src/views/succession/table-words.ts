import type { SuccessionSort } from '#model/succession.ts'

/** What a column of a table of successions holds. */
export type TableColumn =
  | 'from'
  | 'fromLocal'
  | 'fromTier'
  | 'fromWithin'
  | 'to'
  | 'toLocal'
  | 'toTier'
  | 'toWithin'
  | 'country'
  | 'iso'
  | 'day'
  | 'sort'
  | 'basis'
  | 'source'

/** Headings by what they head; folded, parted by bars. */
export const TABLE_HEADERS: Readonly<Record<TableColumn, string>> = {
  from: 'predecessor|former unit|old unit|đơn vị cũ|đơn vị hành chính cũ|đơn vị trước sáp nhập|tỉnh cũ',
  fromLocal: 'predecessor local|predecessor native|tên gốc đơn vị cũ',
  fromTier: 'predecessor type|predecessor tier|loại đơn vị cũ|cấp đơn vị cũ',
  fromWithin: 'predecessor within|within|thuộc|trực thuộc',
  to: 'successor|heir|new unit|đơn vị mới|đơn vị hành chính mới|đơn vị sau sáp nhập|tỉnh mới',
  toLocal: 'successor local|successor native|tên gốc đơn vị mới',
  toTier: 'successor type|successor tier|heir type|loại đơn vị mới|cấp đơn vị mới',
  toWithin: 'successor within|heir within',
  country: 'country|nước|quốc gia',
  iso: 'predecessor iso3166 2|iso3166 2',
  day: 'effective|effective day|day|date|ngày hiệu lực|có hiệu lực từ|từ ngày|ngày',
  sort: 'sort|what happened|hình thức|loại thay đổi',
  basis: 'legal basis|basis|law|căn cứ|căn cứ pháp lý|văn bản',
  source: 'source|nguồn',
}

/** How a table says what became of a unit; folded, parted by bars. */
export const SORT_WORDS_READ: Readonly<Record<SuccessionSort, string>> = {
  merged: 'merged|merger|hợp nhất|sáp nhập|nhập',
  split: 'split|chia|tách',
  renamed: 'renamed|changed type|đổi tên|chuyển loại hình',
  abolished: 'abolished|ended|giải thể|kết thúc hoạt động|chấm dứt hoạt động',
  transferred: 'transferred|transferred in part|part|điều chỉnh địa giới|chuyển một phần',
}
