import { expect, test } from 'vitest'
import type { Card } from '#views/cards-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { wordsIn } from '../words/words.ts'
import { CardBox } from './card.tsx'

const CARD: Card = {
  id: 'st1',
  kind: 'role',
  kindWord: 'Chức vụ',
  title: 'Lê Trung Chinh: Deputy Secretary of the Committee',
  standing: 'new',
  slots: {},
  values: [
    { slot: 'person', label: 'Người', value: 'Lê Trung Chinh', text: 'Lê Trung Chinh', implied: false },
    { slot: 'role', label: 'Chức vụ', value: 'x', text: 'Deputy Secretary of the Committee', implied: false },
  ],
  quotes: [],
  statementIds: ['st1'],
}

test('the head of a card and the document’s own words say which language they are in', () => {
  const frame = { lang: 'vi', words: wordsIn('vi'), office: { office: { id: 'desk' } } } as OfficeFrame
  const text = String(<CardBox frame={frame} card={CARD} number={1} at="/desk/sources/s-1" />)
  expect(text).toContain('<h3 id="card-1-title" lang="en">')
  expect(text).toContain('<dd><span lang="en">Deputy Secretary of the Committee</span></dd>')
  expect(text).toContain('<dd>Lê Trung Chinh</dd>')
})
