import type { Language } from '#model/problem.ts'
import type { ExportKind } from '#views/exports/export-asked.ts'

const en = {
  id: 'Address',
  kind: 'Kind',
  matter: 'Matter',
  from: 'Held from',
  to: 'Held to',
  value: 'What',
  text: 'Value',
  number: 'Number',
  unit: 'Unit',
  why: 'Why this value',
  quote: 'Quotes',
  title: 'Sources',
  publisher: 'Publishers',
  published: 'Published',
  address: 'Address of the source',
  source: 'Source no.',
  parties: 'Parties in the book',
  numbers: 'Parties in public catalogues',
  currency: 'currency',
  correction: 'corrected at the desk',
  country: 'country',
  open: 'public',
  files: {
    book: 'book',
    partners: 'partners',
    agreements: 'agreements',
    figures: 'figures',
    visits: 'visits',
    meetings: 'meetings',
    commitments: 'commitments',
    people: 'people',
    events: 'events',
    projects: 'projects',
    links: 'links',
    profiles: 'profiles',
    gifts: 'gifts',
  } satisfies Record<ExportKind, string>,
}

export type ExportWords = typeof en

const vi: ExportWords = {
  id: 'Mã',
  kind: 'Loại',
  matter: 'Nội dung',
  from: 'Từ ngày',
  to: 'Đến ngày',
  value: 'Mục',
  text: 'Giá trị',
  number: 'Số',
  unit: 'Đơn vị',
  why: 'Vì sao lấy giá trị này',
  quote: 'Trích dẫn',
  title: 'Nguồn',
  publisher: 'Nơi đăng',
  published: 'Ngày đăng',
  address: 'Địa chỉ nguồn',
  source: 'Mã nguồn',
  parties: 'Mã các bên trong sổ',
  numbers: 'Mã các bên trong danh mục công khai',
  currency: 'tiền tệ',
  correction: 'cơ quan đã sửa',
  country: 'nước',
  open: 'cong-khai',
  files: {
    book: 'so',
    partners: 'doi-tac',
    agreements: 'thoa-thuan',
    figures: 'so-lieu',
    visits: 'doan',
    meetings: 'cuoc-gap',
    commitments: 'cam-ket',
    people: 'nhan-su',
    events: 'su-kien',
    projects: 'du-an',
    links: 'lien-ket',
    profiles: 'dia-phuong',
    gifts: 'qua-tang',
  },
}

/** The heads of the columns of an export, and what its files are called. */
export function exportWords(lang: Language): ExportWords {
  return lang === 'vi' ? vi : en
}
