import type { Section } from './sections.ts'

/** Sources, what is typed or loaded beside them, and how well they are read. */
export const SOURCES: Section = {
  name: 'sources',
  says: { en: 'Sources', vi: 'Nguồn' },
  pages: [
    {
      name: 'sources',
      at: 'sources',
      says: { en: 'Sources', vi: 'Nguồn' },
      holds: ['source', 'source-new', 'judge', 'stubs', 'erase'],
    },
    { name: 'note', at: 'note', says: { en: 'Quick note', vi: 'Ghi nhanh' } },
    { name: 'enter', at: 'enter', says: { en: 'Enter by hand', vi: 'Nhập tay' } },
    {
      name: 'registers',
      at: 'registers',
      says: { en: 'Registers', vi: 'Bảng tính' },
      holds: ['register-import'],
    },
    { name: 'import', at: 'import', says: { en: 'Paste a list', vi: 'Dán danh sách' } },
    { name: 'feeds', at: 'feeds', says: { en: 'Feeds', vi: 'Theo dõi tin' } },
    {
      name: 'reading-quality',
      at: 'reading-quality',
      says: { en: 'Accuracy of reading', vi: 'Máy đọc đúng đến đâu' },
    },
    { name: 'jobs', at: 'jobs', says: { en: 'Long work', vi: 'Việc đang chạy' } },
  ],
}
