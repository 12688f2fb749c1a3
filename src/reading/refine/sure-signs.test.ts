import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from '../read.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../../reference/gazetteer.bin', import.meta.url)))
const sure = (text: string, lang: 'en' | 'vi', published = '2025-06-05') =>
  read({ text, lang, published }, gazetteer).statements.filter((s) => s.sure && s.kind === 'partnership')
const partners = (text: string, lang: 'en' | 'vi') => sure(text, lang).map((s) => s.slots.b)

describe('what makes a tie sure', () => {
  it('takes a tie told plainly', () => {
    expect(partners('Seattle has sister-city ties with Kobe (1957).', 'en')).toEqual(['Kobe|JP'])
  })

  it('refuses one another sentence calls over', () => {
    const text =
      'Seattle has sister-city ties with Kobe (1957).\n\nThe agreement with Kobe has expired and was not extended.'
    expect(partners(text, 'en')).toEqual([])
  })

  it('refuses one a council has only allowed', () => {
    const text =
      'Sáng 9/5, HĐND thành phố Huế thông qua chủ trương thiết lập quan hệ hữu nghị với thành phố Gyeongju (Hàn Quốc).'
    expect(partners(text, 'vi')).toEqual([])
  })
})
