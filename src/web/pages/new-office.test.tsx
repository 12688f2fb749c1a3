import { expect, test } from 'vitest'
import { wordsIn } from '../words/words.ts'
import { NewOfficePage } from './new-office.tsx'

test.each(['en', 'vi'] as const)(
  'the link beside the button goes below it whole where there is no room (%s)',
  (lang) => {
    const words = wordsIn(lang)
    const frame = { lang, words, here: '/new', problems: [], version: '1', asset: (name: string) => name }
    const html = String(<NewOfficePage frame={frame} localities={[]} typed={{}} />)
    const [end = ''] = /<div class="form-end">.*?<\/div>/s.exec(html) ?? []
    expect(end).toContain(words.newOffice.go)
    expect(end).toContain(words.offices.there)
  },
)
