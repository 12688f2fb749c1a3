import type { Language } from '#model/problem.ts'
import { type Expiry, expiryOf } from '#registry/expiry.ts'
import { isSilent, lastContacts } from '#registry/silence.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { PartyRef } from '../cite.ts'
import { recordSentence } from '../record-sentence.ts'
import { cited, listed } from '../rows/slots.ts'
import { STATE_WORDS, UNSTATED } from '../words/ties-words.ts'
import { contactsWith, type LoadedTies } from './load-ties.ts'
import { endsWithin, showContact, showEnd } from './show-end.ts'
import { stateOn, termsOf } from './terms.ts'
import type { AgreementLine, AgreementState, ListName } from './ties-view.ts'

/** How lists count: the day read, so many days ahead, so many years of silence. */
export type Counting = { readonly day: string; readonly days: number; readonly years: number }

/** Where an agreement stands on a day, and when it ends by its own words. */
export function standingOf(
  record: StoredRecord,
  { workingDaysBefore }: Pick<LoadedTies, 'workingDaysBefore'>,
  day: string,
): { readonly state: AgreementState; readonly expiry: Expiry } {
  const expiry = expiryOf(record, { day, workingDaysBefore })
  return { state: stateOn(termsOf(record), expiry, day), expiry }
}

/** The places that signed, or whose bodies or people did, without ours. */
function partnersOf(record: StoredRecord, { making, roles }: LoadedTies): readonly PartyRef[] {
  const { nodes, lineage, names } = making
  const signed = Object.entries(record.parties).flatMap(([path, id]) =>
    path.startsWith('parties') ? [id] : [],
  )
  const behind = roles.flatMap((role) =>
    role.parties.person && role.parties.of && signed.includes(role.parties.person) ? [role.parties.of] : [],
  )
  const away = [...new Set([...signed, ...behind])].filter((id) => {
    const node = nodes.get(id)
    return node && !lineage.isHome(node) && node.country !== lineage.home?.country
  })
  return away.map(names)
}

/** What an agreement is called and who it is with, for whoever asks nothing else of it. */
export function agreementHead(
  record: StoredRecord,
  loaded: LoadedTies,
): Pick<AgreementLine, 'recordId' | 'title' | 'partners'> {
  const title = record.slots.title?.shown.value
  return {
    recordId: record.id,
    title: typeof title === 'string' ? title : recordSentence(record, loaded.making),
    partners: partnersOf(record, loaded),
  }
}

/** An agreement with its terms, its end and the lists it stands in. */
export function agreementLine(record: StoredRecord, loaded: LoadedTies, counting: Counting): AgreementLine {
  const { making, evidence } = loaded
  const { lang, nodes, lineage, citing } = making
  const { day, years } = counting
  const { state, expiry } = standingOf(record, loaded, day)
  const { title, partners } = agreementHead(record, loaded)
  const last = lastContacts(
    contactsWith(
      loaded,
      partners.map((one) => one.id),
    ),
    day,
  )
  const signed = String(record.slots.date?.shown.value ?? '')
  const ours = record.partyIds.flatMap((id) => nodes.get(id) ?? []).filter((node) => lineage.isHome(node))
  const inherited = ours.length > 0 && ours.every((node) => lineage.isPredecessor(node, day))
  const silent = isSilent(last, { day, years, began: signed })
  const slots = [
    'instrument',
    'date',
    'effective',
    'term',
    'renewal',
    'notice',
    'languages',
    'sectors',
  ] as const
  return {
    recordId: record.id,
    marks: citing.marks(record.statementIds),
    title,
    parties: listed(record, 'parties', making),
    partners,
    ...cited(record, slots, making),
    state,
    stateWord: stateWordOf(record, state, lang),
    end: showEnd(expiry, { day, lang }),
    copies: evidence
      .filter((file) => file.recordId === record.id || record.statementIds.includes(file.recordId))
      .map(({ id, fileName }) => ({ id, fileName })),
    inherited,
    ...(last.exchange
      ? { exchange: showContact(last.exchange, citing.marks(last.exchange.statementIds), lang) }
      : {}),
    lists: agreementLists(state, expiry, { ...counting, inherited, silent }),
  }
}

/** Where it stands, in words; of one counted in force that nobody says was signed, and on no day, that too. */
function stateWordOf({ slots }: StoredRecord, state: AgreementState, lang: Language): string {
  const word = STATE_WORDS[state][lang]
  const told = slots.status ?? slots.date ?? slots.effective
  return state === 'in-force' && !told ? `${word} ${UNSTATED[lang]}` : word
}

/** The lists an agreement stands in. */
export function agreementLists(
  state: AgreementState,
  expiry: Expiry,
  { day, days, inherited, silent }: Counting & { readonly inherited: boolean; readonly silent: boolean },
): readonly ListName[] {
  if (state === 'planned' || state === 'denied')
    return [...(state === 'planned' ? (['planned'] as const) : []), 'all']
  if (state !== 'in-force') return [state, 'all']
  const endless = expiry.rule === 'endless'
  return [
    'in-force',
    ...(endsWithin(expiry, day, days) ? (['expiring'] as const) : []),
    ...(expiry.to === undefined && !endless ? (['undated'] as const) : []),
    ...(silent ? (['silent'] as const) : []),
    ...(inherited ? (['inherited'] as const) : []),
    'all',
  ]
}
