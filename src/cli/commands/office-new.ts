import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import type { Command } from '../command.ts'
import { mayApproveGiven, PERSON_FLAGS } from '../person-given.ts'
import { flagNeeded } from '../words-given.ts'

/** Opens an office for a locality. It takes several steps, so that it cannot be tried without doing it. */
export const officeNew: Command = {
  name: 'office new',
  usage: 'office new --home "NAME|CC" --person NAME',
  says: { en: 'open an office for your own locality', vi: 'lập cơ quan cho địa phương của mình' },
  flags: {
    home: {
      value: 'NAME|CC',
      says: { en: 'the locality, as "Khanh Hoa|VN"', vi: 'địa phương, dạng "Khanh Hoa|VN"' },
    },
    person: {
      value: 'NAME',
      says: { en: 'your name, the first on the list', vi: 'tên của bạn, người đầu tiên trong danh sách' },
    },
    ...PERSON_FLAGS,
    id: {
      value: 'ID',
      says: {
        en: 'its address; else made from the locality',
        vi: 'mã cơ quan; nếu không, lấy theo địa phương',
      },
    },
    zone: {
      value: 'ZONE',
      says: {
        en: 'where its clocks hang, as Asia/Seoul; else that of the locality',
        vi: 'múi giờ, ví dụ Asia/Seoul; nếu không, lấy theo địa phương',
      },
    },
    name: { value: 'TEXT', says: { en: 'its name', vi: 'tên cơ quan' } },
    'book-lang': { value: 'en|vi', says: { en: 'language of its book', vi: 'ngôn ngữ của sổ' } },
  },
  run: async (run) => {
    const { program, given, ctx, lang } = run
    const home = flagNeeded(run, 'home', '"Khanh Hoa|VN"')
    const person = {
      name: flagNeeded(run, 'person', 'NAME'),
      post: given.text('post'),
      mayApprove: mayApproveGiven(run),
    }
    const name = given.text('name')
    await program.prepare()
    const done = await perform(ctx, { office: '', person: person.name }, createOffice, {
      home,
      people: [person],
      ...(given.text('id') ? { id: given.text('id') } : {}),
      ...(given.text('zone') ? { zone: given.text('zone') } : {}),
      ...(name ? { name: { en: name, vi: name } } : {}),
      ...(given.text('book-lang') ? { lang: given.text('book-lang') } : {}),
    })
    const text =
      lang === 'vi'
        ? `Đã lập cơ quan “${done.officeId}”. Dùng: entente --office ${done.officeId} --as "${person.name}" …`
        : `The office “${done.officeId}” is open. Use: entente --office ${done.officeId} --as "${person.name}" …`
    return { data: done, text }
  },
}
