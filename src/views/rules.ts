import type { Context, Reader } from '#context.ts'
import { type Clause, onlyWarns, type RuleBook, TOPICS } from '#desk/rules/clause.ts'
import { booksFor, clausesOn, unreadOn, type WhereAndWhen } from '#desk/rules/clauses-on.ts'
import { ownBook } from '#desk/rules/own-rule.ts'
import { sayCaution, saySource } from '#desk/rules/say-source.ts'
import { placeOn, silenceOf } from '#desk/rules/silence.ts'
import { TOPIC_WORDS } from '#desk/rules/topic-words.ts'
import { BESIDE_OTHERS } from '#desk/rules/topics-of.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { listRules, listRuleVersions, type StoredRule } from '#store/queries/office-rule.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import { dayAsked } from './day-asked.ts'
import { deskRulesIn } from './desk-rules.ts'
import { printMoment } from './moment.ts'
import type { BookView, ClauseView, OwnRuleView, RulesView } from './rules-view.ts'
import { todayIn } from './today.ts'

/** The rules of a place on a day, the office’s home and today where left out, with what is not on file. */
export async function showRules(
  ctx: Context,
  reader: Reader,
  input: { readonly place?: string; readonly day?: string } = {},
): Promise<RulesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const desk = await deskRulesIn(tx, ctx)
    const day = dayAsked(input.day, { where: 'day' }) ?? todayIn(tx, ctx)
    const place = input.place ? findPlace(ctx, input.place, day) : desk.place
    const asked: WhereAndWhen = { ...desk, place, day }
    const people = await listPeople(tx)
    const covered = new Set(clausesOn(asked).map(({ clause }) => clause.topic))
    const silent = TOPICS.filter((topic) => !covered.has(topic) && !BESIDE_OTHERS.includes(topic))
    return {
      place: { id: place, name: placeOn(asked)[reader.lang] },
      day,
      dayText: printDate(day, reader.lang),
      books: booksFor(asked)
        .map((book) => bookView(book, asked, reader.lang))
        .filter((book) => book.clauses.length || book.unread.length),
      silent: silent.map((topic) => ({
        topic: TOPIC_WORDS[topic][reader.lang],
        says: silenceOf(asked, topic).says[reader.lang],
      })),
      own: (await listRules(tx)).map((one) =>
        ownRuleView(one, { place: desk.place, people, lang: reader.lang, zone: tx.zone }),
      ),
      problems: (await ctx.ruleBooks()).problems.map((one) => one.says[reader.lang]),
    }
  })
}

/** Every version of a rule of the office’s own, the latest first, and the latest as YAML. */
export async function showRule(
  ctx: Context,
  reader: Reader,
  { ruleId }: { readonly ruleId: string },
): Promise<{ readonly versions: readonly OwnRuleView[]; readonly yaml: string }> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const versions = await listRuleVersions(tx, ruleId)
    const latest = versions[0]
    if (!latest) throw new ActError('not-found', noSuchRule(ruleId))
    const { place } = await deskRulesIn(tx, ctx)
    const people = await listPeople(tx)
    // What writes YAML is loaded when somebody asks for it: every command would pay for it at its start.
    const { writeBook } = await import('#desk/rules/write-book.ts')
    return {
      versions: versions.map((one) => ownRuleView(one, { place, people, lang: reader.lang, zone: tx.zone })),
      yaml: writeBook(ownBook(latest.rule, place)),
    }
  })
}

function findPlace(ctx: Context, text: string, day: string): string {
  if (ctx.gazetteer.get(text)) return text
  const { name, country } = parsePartyName(text)
  const code = ctx.gazetteer.country(text)
  const found = ctx.gazetteer.find(name, { day, ...(country ? { country } : {}) })[0]?.id ?? code
  if (found) return found
  throw new ActError(
    'not-found',
    problem(
      'place-unknown',
      {
        en: `“${text}” is not a place this program knows. Check the spelling, or write it with the code of its country, such as Da Nang|VN.`,
        vi: `Chương trình không nhận ra địa phương “${text}”. Hãy xem lại cách viết, hoặc ghi kèm mã nước, ví dụ Da Nang|VN.`,
      },
      { where: 'place' },
    ),
  )
}

function bookView(book: RuleBook, asked: WhereAndWhen, lang: Language): BookView {
  const standing = clausesOn({ ...asked, books: [book] })
  return {
    id: book.id,
    name: book.name[lang],
    own: book.own ?? false,
    clauses: standing.map(({ clause }) => clauseView(book, clause, lang)),
    unread: unreadOn({ ...asked, books: [book] }).map(
      ({ source, topic }) => `${TOPIC_WORDS[topic][lang]}: ${saySource(source)[lang]}`,
    ),
  }
}

function clauseView(book: RuleBook, clause: Clause, lang: Language): ClauseView {
  const { source, from, to, note } = clause
  const caution = sayCaution(clause)
  return {
    address: `${book.id}/${clause.id}`,
    rule: clause.shape,
    topic: TOPIC_WORDS[clause.topic][lang],
    says: clause.says[lang],
    source: saySource(source)[lang],
    ...(source.url ? { url: source.url } : {}),
    ...(from ? { from, fromText: printDate(from, lang) } : {}),
    ...(to ? { to, toText: printDate(to, lang) } : {}),
    standing: clause.standing,
    binds: !onlyWarns(clause),
    ...(caution ? { caution: caution[lang] } : {}),
    ...(note ? { note: note[lang] } : {}),
  }
}

type RuleShowing = {
  readonly place: string
  readonly people: readonly Person[]
  readonly lang: Language
  readonly zone: string
}

function ownRuleView(
  { id, version, rule, withdrawn, personId, at }: StoredRule,
  { place, people, lang, zone }: RuleShowing,
): OwnRuleView {
  return {
    ruleId: id,
    version,
    title: rule.document,
    dayText: printDate(rule.day, lang),
    fromText: printDate(rule.from, lang),
    ...(rule.to ? { toText: printDate(rule.to, lang) } : {}),
    limits: ownBook(rule, place).clauses.map((clause) => clause.says[lang]),
    withdrawn,
    by: people.find((one) => one.id === personId)?.name ?? personId,
    atText: printMoment(at, lang, zone),
    rule,
  }
}

function noSuchRule(id: string) {
  return problem('not-found', {
    en: `There is no rule “${id}” in this office. Start from the list of rules.`,
    vi: `Cơ quan này không có quy định “${id}”. Hãy mở lại từ danh sách quy định.`,
  })
}
