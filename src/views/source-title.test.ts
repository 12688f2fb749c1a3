import { expect, test } from 'vitest'
import { sourceTitleIn } from './source-title.ts'

test('who and when of the office’s own words stand in the reader’s language, a document’s title as it is', () => {
  const own = { title: 'Trần Văn Thử, 02/4/2025', publisher: 'Trần Văn Thử', published: '2025-04-02' }
  expect(sourceTitleIn(own, 'en')).toBe('Trần Văn Thử, 2 April 2025')
  expect(sourceTitleIn(own, 'vi')).toBe('Trần Văn Thử, 02/4/2025')
  expect(sourceTitleIn({ ...own, publisher: 'Báo mẫu' }, 'en')).toBe('Trần Văn Thử, 02/4/2025')
  expect(sourceTitleIn({ ...own, title: 'Biên bản họp' }, 'en')).toBe('Biên bản họp')
})
