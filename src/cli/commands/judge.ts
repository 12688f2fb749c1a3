import { judgeStatements } from '#acts/judge-statements.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Card, SourceView } from '#views/cards-view.ts'
import { showSource } from '#views/source.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { usageError } from '../flags.ts'
import { groupText } from '../print/cards.ts'
import { wordAt } from '../words-given.ts'

/** Lists what waits in a source, and confirms or sets aside cards by address, by group or all at once. */
export const judge: Command = {
  name: 'judge',
  usage: 'judge SOURCE_ID [--accept ID… | --reject ID… | --group GROUP --accept | --accept-all]',
  says: { en: 'decide on what was read in a source', vi: 'xác nhận hoặc bỏ điều đọc được trong một nguồn' },
  flags: {
    accept: {
      says: {
        en: 'confirm the cards named after it, or the group',
        vi: 'xác nhận các mục có mã đứng sau, hoặc cả nhóm',
      },
    },
    reject: {
      says: {
        en: 'set aside the cards named after it, or the group',
        vi: 'bỏ các mục có mã đứng sau, hoặc cả nhóm',
      },
    },
    'accept-all': {
      says: {
        en: 'confirm all whose reading is sure, courtesies aside; the others wait for a look of their own',
        vi: 'xác nhận mọi mục đọc chắc chắn, trừ lời nói lễ tân; các mục khác chờ được xem riêng',
      },
    },
    group: {
      value: 'GROUP',
      says: {
        en: 'meeting, ties, figures, commitments, people, events, other or courtesies',
        vi: 'meeting, ties, figures, commitments, people, events, other hoặc courtesies',
      },
    },
    why: {
      value: 'TEXT',
      says: { en: 'the reason, kept with the decision', vi: 'lý do, ghi cùng quyết định' },
    },
  },
  rehearses: true,
  run: async (run) => {
    const sourceId = wordAt(run, 0, { en: 'the source', vi: 'mã nguồn' })
    const view = await showSource(run.ctx, await readerOf(run), { sourceId })
    const accepted = chosen(run, view, 'accept')
    const rejected = chosen(run, view, 'reject')
    if (!accepted && !rejected) return listed(run, view)
    const done = [
      ...(accepted ? [await decide(run, 'accept', accepted)] : []),
      ...(rejected ? [await decide(run, 'reject', rejected)] : []),
    ]
    const left = run.given.has('accept-all') ? leftToSee(run, view) : []
    return { data: { judged: done }, text: [...done.map((each) => each.text), ...left].join('\n') }
  },
}

/** What a confirmation of all leaves: readings that are not sure, each to be looked at for itself. */
function leftToSee({ lang }: Run, view: SourceView): readonly string[] {
  const waiting = view.groups.flatMap((group) => group.cards).filter((card) => !card.decision && !card.sure)
  if (!waiting.length) return []
  return [
    lang === 'vi'
      ? `Còn ${waiting.length} mục cần được xem riêng: --accept MÃ…, hoặc --group NHÓM --accept.`
      : `Left for a look of their own: ${waiting.length}. Use --accept ID…, or --group GROUP --accept.`,
  ]
}

function listed({ lang }: Run, view: SourceView): Output {
  const none = lang === 'vi' ? 'Không còn mục nào đang chờ.' : 'Nothing waits for a decision here.'
  const text = view.groups.map((group) => groupText(group, lang)).join('\n\n')
  return { data: { groups: view.groups, counts: view.counts }, text: text || none }
}

/** The statements a flag means: the cards named, the group, or all. Undefined where the flag is not there. */
function chosen({ given }: Run, view: SourceView, flag: 'accept' | 'reject'): readonly string[] | undefined {
  if (flag === 'accept' && given.has('accept-all')) {
    return view.groups.filter((group) => group.key !== 'courtesies').flatMap((group) => group.sure ?? [])
  }
  if (!given.has(flag)) return undefined
  const ids = given.after(flag)
  const key = given.text('group')
  if (key !== undefined && !ids.length) {
    const group = view.groups.find((each) => each.key === key)
    if (!group) throw noGroup(key, view)
    return group.waiting
  }
  if (!ids.length) {
    throw usageError({
      en: `Which? Write --${flag} ID…, or --group GROUP --${flag}.`,
      vi: `Mục nào? Hãy viết --${flag} MÃ…, hoặc --group NHÓM --${flag}.`,
    })
  }
  const cards = [...view.groups.flatMap((group) => group.cards), ...view.decided]
  return ids.flatMap((id) => cardOf(cards, id).statementIds)
}

/** The one card whose address, or one of whose findings', begins so. */
function cardOf(cards: readonly Card[], id: string): Card {
  const found = cards.filter((card) => [card.id, ...card.statementIds].some((each) => each.startsWith(id)))
  const card = found[0]
  if (card && found.length === 1) return card
  throw new ActError(
    card ? 'invalid' : 'not-found',
    problem(
      card ? 'several-cards' : 'no-such-card',
      card
        ? {
            en: `“${id}” begins several addresses. Write more of it.`,
            vi: `“${id}” trùng đầu nhiều mã. Hãy viết dài hơn.`,
          }
        : {
            en: `There is no card “${id}” in this source. Take its address from the list of what waits.`,
            vi: `Nguồn này không có mục “${id}”. Hãy lấy mã trong danh sách mục chờ.`,
          },
      { where: id },
    ),
  )
}

function noGroup(key: string, view: SourceView): ActError {
  const keys = view.groups.map((group) => group.key).join(', ')
  return new ActError(
    'not-found',
    problem('no-such-group', {
      en: keys ? `Nothing waits in “${key}”. There is: ${keys}.` : 'Nothing waits for a decision here.',
      vi: keys ? `Nhóm “${key}” không có mục chờ. Hiện có: ${keys}.` : 'Không còn mục nào đang chờ.',
    }),
  )
}

async function decide(run: Run, verdict: 'accept' | 'reject', statementIds: readonly string[]) {
  const why = run.given.text('why')
  if (!statementIds.length) return { verdict, changed: 0, judgementIds: [], text: sentence(run, verdict, 0) }
  const bulk = verdict === 'accept' && run.given.has('accept-all') ? { bulk: true } : {}
  const done = await carryOut(run, judgeStatements, { statementIds, verdict, why, ...bulk })
  return { verdict, ...done, text: sentence(run, verdict, done.changed) }
}

function sentence({ lang }: Run, verdict: 'accept' | 'reject', count: number): string {
  if (lang === 'vi')
    return verdict === 'accept' ? `Đã xác nhận ${count} điều ghi nhận.` : `Đã bỏ ${count} điều ghi nhận.`
  return verdict === 'accept' ? `Findings confirmed: ${count}.` : `Findings set aside: ${count}.`
}
