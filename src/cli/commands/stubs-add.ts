import { keepStub } from '#acts/keep-stub.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded } from '../words-given.ts'

/** Notes that a secret document exists, and nothing of what it says. */
export const stubsAdd: Command = {
  name: 'stubs add',
  usage: 'stubs add --degree mat|toi-mat|tuyet-mat --holder NAME',
  says: { en: 'note that a secret document exists', vi: 'ghi nhận có một văn bản mật' },
  flags: {
    degree: {
      value: 'mat|toi-mat|tuyet-mat',
      says: { en: 'how it is marked: Mật, Tối mật, Tuyệt mật', vi: 'độ mật: Mật, Tối mật, Tuyệt mật' },
    },
    holder: { value: 'NAME', says: { en: 'who holds it', vi: 'nơi giữ' } },
    number: { value: 'TEXT', says: { en: 'its number and sign', vi: 'số, ký hiệu' } },
    day: { value: 'DAY', says: { en: 'its day, as 2025-04-02', vi: 'ngày văn bản, dạng 2025-04-02' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const data = await carryOut(run, keepStub, {
      degree: flagNeeded(run, 'degree', 'mat|toi-mat|tuyet-mat'),
      holder: flagNeeded(run, 'holder', 'NAME'),
      number: given.text('number'),
      day: given.text('day'),
    })
    return { data, text: run.lang === 'vi' ? `Đã lưu phiếu ${data.stubId}.` : `Kept ${data.stubId}.` }
  },
}
