import { enterRate } from '#acts/enter-rate.ts'
import { showMoney } from '#views/money.ts'
import { showRates } from '#views/rates.ts'
import { carryOut, readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'
import { MONEY_FLAGS, moneyAsked } from '../money-flags.ts'
import { columns } from '../print/columns.ts'
import { moneyText } from '../print/money.ts'
import { PROOF_FLAGS, proofGivenIn } from '../proof-flags.ts'
import { flagNeeded, wordAt } from '../words-given.ts'

const money: Command = {
  name: 'money',
  usage: 'money [--by origin|place|sector|year] [--measure stock] [--currency USD]',
  says: {
    en: 'rank capital: our files beside what sources tell, with every difference explained',
    vi: 'xếp hạng vốn đầu tư: hồ sơ bên cạnh số công bố, giải thích chênh lệch',
  },
  flags: { ...MONEY_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const at = bookAtGiven(run)
    const view = await showMoney(run.ctx, await readerOf(run), { ...moneyAsked(run), ...at })
    return { data: view, text: await underDays(at, run, moneyText(view, run.lang)) }
  },
}

const rates: Command = {
  name: 'rates',
  usage: 'rates',
  says: { en: 'list the exchange rates on file', vi: 'liệt kê tỷ giá trong sổ' },
  flags: {},
  run: async (run) => {
    const view = await showRates(run.ctx, await readerOf(run))
    const rows = view.rates.map((rate) => [
      rate.dayText,
      `1 ${rate.from} = ${rate.valueText} ${rate.to}`,
      rate.proof.sourceTitle,
    ])
    const none = run.lang === 'vi' ? 'Chưa có tỷ giá nào.' : 'There is no rate on file.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}

const ratesAdd: Command = {
  name: 'rates add',
  usage: 'rates add USD VND 25450 --day DAY (--source ID --quote TEXT | --words TEXT)',
  says: { en: 'enter a rate of a day with its source', vi: 'nhập tỷ giá của một ngày kèm nguồn' },
  flags: { day: { value: 'DAY', says: { en: 'the day it is of', vi: 'ngày của tỷ giá' } }, ...PROOF_FLAGS },
  rehearses: true,
  run: async (run) => {
    const value = wordAt(run, 2, { en: 'the rate', vi: 'tỷ giá' })
    if (!/^\d+(\.\d+)?$/.test(value))
      throw usageError({
        en: `“${value}” is no rate. Write a plain number: 25450.`,
        vi: `“${value}” không phải tỷ giá. Hãy viết số: 25450.`,
      })
    const done = await carryOut(run, enterRate, {
      from: wordAt(run, 0, { en: 'the currency', vi: 'loại tiền' }),
      to: wordAt(run, 1, { en: 'the currency it is told in', vi: 'loại tiền quy đổi' }),
      value: Number(value),
      day: flagNeeded(run, 'day', 'DAY'),
      ...proofGivenIn(run),
    })
    return { data: done, text: done.rateId }
  },
}

/** The commands on capital and the rates it is converted by. */
export const MONEY_COMMANDS: readonly Command[] = [money, rates, ratesAdd]
