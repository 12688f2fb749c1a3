import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unreadLanguage, unreadNote } from './unread-language.ts'

const CORPUS = new URL('../../test/corpus/dev.texts.jsonl', import.meta.url)

describe('a language that is not read is known', () => {
  test.each([
    ['ko', '창원시는 다낭시와 우호협력도시 협정을 체결하였다. 양 도시는 항만과 교육 분야에서 협력한다.'],
    ['ko', '창원시(Changwon City) 대표단이 다낭시(Da Nang)를 방문하여 MOU를 체결'],
    ['ja', '横浜市はダナン市と覚書を締結しました。両市は港湾分野で協力します。'],
    ['zh', '岘港市与昌原市签署了合作谅解备忘录，双方将在港口物流领域开展合作。'],
    ['ru', 'Город Дананг подписал меморандум о сотрудничестве с городом Владивосток.'],
    ['th', 'เมืองดานังและเมืองพัทยาได้ลงนามในบันทึกความเข้าใจ'],
    ['lo', 'ນະຄອນດານັງ ແລະ ແຂວງສາລະວັນ ໄດ້ລົງນາມໃນບົດບັນທຶກຄວາມເຂົ້າໃຈ'],
    [
      'fr',
      'La ville de Da Nang et la ville du Havre ont signé un accord de coopération dans le domaine portuaire, et les deux villes sont jumelées pour une durée de cinq ans avec le soutien des ministères.',
    ],
    [
      'de',
      'Die Stadt Leipzig und die Stadt Ho Chi Minh haben im Jahr 2021 eine Vereinbarung für die Zusammenarbeit auf dem Gebiet der Wirtschaft und der Bildung unterzeichnet, die für fünf Jahre gilt.',
    ],
    [
      'es',
      'La ciudad de Da Nang y la ciudad de Barranquilla firmaron un acuerdo de cooperación para los próximos cinco años en el ámbito de los puertos y del turismo, con la presencia de las autoridades.',
    ],
    [
      'id',
      'Pemerintah kota Surabaya dan kota Da Nang telah menandatangani nota kesepahaman untuk kerja sama dalam bidang pelabuhan yang akan dilaksanakan oleh kedua kota pada tahun ini dengan dukungan pemerintah.',
    ],
  ])('%s', (lang, text) => {
    expect(unreadLanguage(text)).toBe(lang)
    expect(unreadNote(lang).vi).toContain('tiếng')
  })

  test.each([
    'Da Nang signed a memorandum with Changwon (창원시) of the Republic of Korea.',
    'Thành phố Đà Nẵng ký bản ghi nhớ với thành phố Yokohama (横浜市) của Nhật Bản.',
    'Thanh pho Da Nang ky ban ghi nho voi thanh pho Changwon ve hop tac cang bien va giao duc dai hoc trong nam 2025',
    'Le Havre, La Rochelle, Los Angeles, Las Vegas, San Diego, Rio de Janeiro, São Paulo, Den Haag, Das Island, Al Ain',
    'Name | Country | Since\nChangwon | Korea | 1997\nOakland | USA | 2005',
    '1997 – 2025',
    '',
  ])('and ours is not taken for one: %j', (text) => {
    expect(unreadLanguage(text)).toBeUndefined()
  })

  test('no text of the reading corpus is', () => {
    const texts = readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string })
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }) => unreadLanguage(text)).map(({ id }) => id)).toEqual([])
  })
})
