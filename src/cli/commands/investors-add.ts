import { keepInvestor } from '#acts/keep-investor.ts'
import { planContact } from '#acts/plan-contact.ts'
import { withdrawPart } from '#acts/withdraw-part.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { PARTS_FLAGS, partsGiven, proofGiven } from '../parts-given.ts'
import { wordAt } from '../words-given.ts'

const kept = (vi: boolean, id: string) => `${vi ? 'Đã ghi' : 'Kept'}: ${id}.`

/** Opens the page of an investor that no source has named yet. */
export const investorsAdd: Command = {
  name: 'investors add',
  usage: 'investors add NAME [--part NAME=VALUE…]',
  says: {
    en: 'add an investor; a name like one on file is asked back',
    vi: 'thêm nhà đầu tư; tên giống tên đã có sẽ được hỏi lại',
  },
  flags: {
    another: { says: { en: 'it is another one than those alike', vi: 'là đơn vị khác với tên tương tự' } },
    ...PARTS_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, keepInvestor, {
      name: wordAt(run, 0, { en: 'the name', vi: 'tên' }),
      another: run.given.has('another') || undefined,
      parts: partsGiven(run),
      ...proofGiven(run),
    })
    return { data: done, text: kept(run.lang === 'vi', done.id) }
  },
}

/** Adds parts to the page of an investor. */
export const investorsSet: Command = {
  name: 'investors set',
  usage: 'investors set INVESTOR_ID --part NAME=VALUE…',
  says: {
    en: 'fill in a page: kind, country, about, sector, industry, size, offices, asked, came',
    vi: 'bổ sung hồ sơ: kind, country, about, sector, industry, size, offices, asked, came',
  },
  flags: PARTS_FLAGS,
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, keepInvestor, {
      investorId: wordAt(run, 0, { en: 'the investor', vi: 'nhà đầu tư' }),
      parts: partsGiven(run),
      ...proofGiven(run),
    })
    return { data: done, text: kept(run.lang === 'vi', done.id) }
  },
}

/** Says when an investor is contacted next and who answers for it. */
export const investorsContact: Command = {
  name: 'investors contact',
  usage: 'investors contact INVESTOR_ID [--day DAY --who TEXT] [--owner NAME]',
  says: {
    en: 'plan the next contact, or say who answers for an investor',
    vi: 'hẹn lần liên hệ tới, hoặc giao cán bộ phụ trách',
  },
  flags: {
    day: { value: 'DAY', says: { en: 'the day: 2026-12-01', vi: 'ngày: 2026-12-01' } },
    who: { value: 'TEXT', says: { en: 'with whom, about what', vi: 'với ai, về việc gì' } },
    owner: { value: 'NAME', says: { en: 'somebody of the office', vi: 'cán bộ của cơ quan' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const done = await carryOut(run, planContact, {
      investorId: wordAt(run, 0, { en: 'the investor', vi: 'nhà đầu tư' }),
      day: given.text('day'),
      who: given.text('who'),
      owner: given.text('owner'),
    })
    return { data: done, text: kept(run.lang === 'vi', done.id) }
  },
}

/** Takes a part of a sheet back, by its number. */
export const partsRemove: Command = {
  name: 'parts remove',
  usage: 'parts remove project|investor NUMBER',
  says: { en: 'take a part of a sheet back, by its number', vi: 'bỏ một mục trong hồ sơ, theo số' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, withdrawPart, {
      subject: wordAt(run, 0, { en: 'project or investor', vi: 'project hoặc investor' }),
      part: Number(wordAt(run, 1, { en: 'the number', vi: 'số' })),
    })
    return { data: done, text: kept(run.lang === 'vi', done.id) }
  },
}
