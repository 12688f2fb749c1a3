import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeIntake } from '#intake/extract.ts'
import { modernLetters } from '#intake/letters/modern-letters.ts'
import { isVietnameseSyllable } from '#intake/letters/syllable.ts'
import { fromTcvn3 } from '#intake/letters/tcvn3.ts'
import { fromVni } from '#intake/letters/vni.ts'
import { isProblem } from '#model/problem.ts'
import { makeDocx } from '../support/make-docx.ts'
import { toTcvn3, toVni } from '../support/make-old-letters.ts'

const WORDS =
  'Ngày 02 tháng 4 năm 2025, Ủy ban nhân dân thành phố Đà Nẵng ký bản ghi nhớ với thành phố Changwon về cảng biển, giáo dục và y tế.\n\nHai bên sẽ gặp lại vào tháng 9; đoàn đại biểu gồm mười hai người, ở khách sạn Hữu nghị, chữ ký nguyệt, khuỷu, quỹ.'

const EVERY =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Ă Â Đ Ê Ô Ơ Ư'

describe('the two tables', () => {
  test('take every letter there and back', () => {
    expect(fromTcvn3(toTcvn3(EVERY))).toBe(EVERY)
    expect(fromVni(toVni(EVERY))).toBe(EVERY)
    expect(fromVni(toVni(EVERY.toUpperCase()))).toBe(EVERY.toUpperCase())
  })

  test('as files of the time have them', () => {
    expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
  })
})

/** A text as Windows-1258 writes it: tones that no letter of it bears follow their letter. */
function toWindows1258(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
      byte,
    ]),
  )
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const own = table.get(letter)
    if (own !== undefined) return [own]
    const [, base = '', tone = ''] = /^(.+)([\u0300\u0301\u0303\u0309\u0323])$/u.exec(splitTone(letter)) ?? []
    return [table.get(base.normalize('NFC')) ?? 63, table.get(tone) ?? 63]
  })
  return Uint8Array.from(bytes)
}

function splitTone(letter: string): string {
  const parts = [...letter.normalize('NFD')]
  const isTone = (mark: string) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark)
  return [...parts.filter((mark) => !isTone(mark)), ...parts.filter(isTone)].join('')
}

describe('what Windows wrote Vietnamese in before Unicode', () => {
  test('is read, and said to be converted', async () => {
    const found = await makeIntake().extract({ bytes: toWindows1258(WORDS), fileName: 'a.txt' })
    expect(found).toMatchObject({ text: WORDS, notes: [{ en: 'Converted from Windows-1258 to Unicode.' }] })
  })

  test('is not seen in other languages', async () => {
    const french =
      'Le maire a signé un accord à Nîmes. Les élèves étaient déjà là, près de la forêt, où il pleuvait.'
    const found = await makeIntake().extract({ bytes: Buffer.from(french, 'latin1'), fileName: 'a.txt' })
    expect(found).toMatchObject({ problem: 'text-not-in-encoding' })
  })
})

describe('old letters are recognised and become Unicode', () => {
  test.each([
    ['tcvn3', toTcvn3(WORDS), WORDS.replace('Ủ', 'ủ')],
    ['vni', toVni(WORDS), WORDS],
  ] as const)('%s', (from, old, read) => {
    expect(modernLetters(old)).toEqual({ text: read, from })
  })

  test('beside lines that are Unicode, which stay', () => {
    const { text, from } = modernLetters(`Thành phố Đà Nẵng\n${toTcvn3(WORDS)}\nBogotá`)
    expect(from).toBe('tcvn3')
    expect(text).toBe(`Thành phố Đà Nẵng\n${WORDS.replace('Ủ', 'ủ')}\nBogotá`)
  })

  test.each([
    ['a text file in bytes', Buffer.from(toTcvn3(WORDS), 'latin1'), 'TCVN3'],
    ['a text file in bytes, VNI', Buffer.from(toVni(WORDS), 'latin1'), 'VNI'],
    ['a text file saved as Unicode', Buffer.from(toVni(WORDS), 'utf8'), 'VNI'],
    [
      'a web page',
      Buffer.from(`<html><body><p>${toTcvn3(WORDS).replace('\n\n', '</p><p>')}</p></body></html>`, 'latin1'),
      'TCVN3',
    ],
    ['a Word document', makeDocx({ body: toTcvn3(WORDS).split('\n\n') }), 'TCVN3'],
  ])('%s, with a line on the receipt', async (_, bytes, name) => {
    const found = await makeIntake().extract({ bytes })
    if (isProblem(found)) throw new Error(found.says.en)
    expect(found.text.toLowerCase()).toBe(WORDS.toLowerCase())
    expect(found.notes?.[0]?.en).toBe(
      `Converted from ${name === 'TCVN3' ? 'TCVN3 (ABC)' : 'VNI'} to Unicode.`,
    )
  })
})

describe('what was not written so stays as it is', () => {
  test.each([
    ['Vietnamese in Unicode', WORDS],
    ['Vietnamese in Unicode, decomposed', WORDS.normalize('NFD')],
    ['Vietnamese with few marks', 'Ông Hai là người có tài và có tâm. Bà Ba đi chợ. Cô Tư và chú Năm ở nhà.'],
    [
      'French',
      'L’été dernier, la délégation a été reçue à la mairie où elle a signé un accord « très » important, déjà évoqué à Genève.',
    ],
    [
      'Spanish',
      'El alcalde señaló que la relación entre ambas ciudades comenzó el año pasado; también habló de inversión y educación.',
    ],
    [
      'Portuguese',
      'A delegação da cidade de São Paulo assinou um acordo de cooperação não vinculativo na região, após a reunião.',
    ],
    [
      'German',
      'Die Stadt München möchte künftig über größere Projekte für Schüler und Universitäten verhandeln; später können weitere Städte dazustoßen.',
    ],
    [
      'Finnish',
      'Jyväskylän kaupunki ja Đa Nang hyväksyivät yhteistyösopimuksen, jota pidetään tärkeänä myös Hämeenlinnassa ja Järvenpäässä.'.replace(
        'Đ',
        'D',
      ),
    ],
    [
      'Turkish',
      'Belediye, iki şehir arasındaki görüşmelerin önümüzdeki günlerde süreceğini ve yeni anlaşmanın imzalanacağını açıkladı.',
    ],
    ['signs of other use', 'Price: ¥5,000 ± 10%; §7 applies; © 2025 «Da Nang»; 20°C; ½ day; µm; £3; ¡hola!'],
    ['English', 'Da Nang signed a memorandum with Bogotá, San José, Málaga, Zürich and Asunción in 2025.'],
  ])('%s', (_, text) => {
    expect(modernLetters(text)).toEqual({ text })
  })

  test('no text of the reading corpus is converted', () => {
    const lines = readFileSync(new URL('../corpus/dev.texts.jsonl', import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
    const converted = lines.filter((line) => modernLetters((JSON.parse(line) as { text: string }).text).from)
    expect(converted).toEqual([])
  })

  test('bytes of a Western code page that are no Vietnamese are refused as before', async () => {
    const found = await makeIntake().extract({
      bytes: Buffer.from('La délégation a été reçue à la mairie.', 'latin1'),
    })
    expect(found).toMatchObject({ problem: 'text-not-in-encoding' })
  })
})

test.each([
  ['nghiêng', true],
  ['khuỷu', true],
  ['quyền', true],
  ['gì', true],
  ['Việt', true],
  ['été', false],
  ['niủo', false],
  ['schưn', false],
  ['ááo', false],
])('%s is spelled as a syllable: %s', (word, is) => {
  expect(isVietnameseSyllable(word)).toBe(is)
})
