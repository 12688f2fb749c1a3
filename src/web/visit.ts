import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language, Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import type { OfficeView } from '#views/list-views.ts'
import { showSurroundings } from '#views/office.ts'
import { officeAt } from './address.ts'
import type { WebDeps } from './deps.ts'
import type { Frame, Notice, OfficeFrame } from './frame.ts'
import { sentForm } from './sent-form.ts'
import { bareLanguage, COOKIE, chosenLanguage } from './visit-language.ts'
import { wordsIn } from './words/words.ts'

/** Parameters that say what was just done: shown once, never carried on. */
const SAID = ['done', 'n', 'undo']
/** Signs of one deed beyond this many are taken back from the history instead. */
const MOST_UNDO = 60

export function chosenPerson(c: Context, office: string): string {
  return getCookie(c, `who.${office}`) ?? ''
}

/** Only where there can be such an office: an address may hold what no cookie can be called by. */
export function choosePerson(c: Context, office: string, person: string): void {
  if (/^[a-z0-9-]+$/.test(office)) setCookie(c, `who.${office}`, person, COOKIE)
}

export function lastOffice(c: Context): string | undefined {
  return getCookie(c, 'office')
}

function rememberOffice(c: Context, office: string, lang: Language): void {
  if (getCookie(c, 'office') !== office) setCookie(c, 'office', office, COOKIE)
  if (getCookie(c, 'office-lang') !== lang) setCookie(c, 'office-lang', lang, COOKIE)
}

/** The frame of a page outside any office. */
export function bareFrame(c: Context, deps: WebDeps, problems: readonly Problem[] = []): Frame {
  const lang = bareLanguage(c)
  const words = wordsIn(lang)
  const notice = noticeOf(c, words)
  return {
    lang,
    words,
    here: hereOf(c),
    ...(notice ? { notice } : {}),
    problems,
    version: deps.version,
    asset: deps.assets.url,
  }
}

/** The frame of a page of an office: its language unless the switch says otherwise, and who is working. */
export async function officeFrame(
  c: Context,
  deps: WebDeps,
  id: string,
  problems: readonly Problem[] = [],
): Promise<OfficeFrame> {
  const chosen = chosenLanguage(c)
  const { lang, office, work } = await showSurroundings(deps.ctx, {
    office: id,
    ...(chosen ? { lang: chosen } : {}),
  })
  rememberOffice(c, id, lang)
  const words = wordsIn(lang)
  const person = personAtWork(c, office)
  const notice = noticeOf(c, words, officeAt(id, 'undo'))
  return {
    lang,
    words,
    here: hereOf(c),
    office,
    work,
    ...(person ? { person } : {}),
    ...(notice ? { notice } : {}),
    problems,
    ...sentForm(c),
    version: deps.version,
    asset: deps.assets.url,
  }
}

/**
 * Who is working: the one chosen before; else, in an office of one and in a sample office, its first person, who is then
 * chosen and shown in the header. Anywhere else somebody has to say who they are.
 */
function personAtWork(c: Context, { office, people }: OfficeView): OfficeView['people'][number] | undefined {
  const chosen = people.find((one) => one.active && one.id === chosenPerson(c, office.id))
  const [first, second] = people
  if (chosen || !first || (second && !office.sample)) return chosen
  choosePerson(c, office.id, first.id)
  return first
}

/** This page's own address for coming back; a page that answered a form comes back to the page of the form. */
function hereOf(c: Context): string {
  const url = c.req.method === 'GET' ? new URL(c.req.url) : formOf(c)
  for (const name of SAID) url.searchParams.delete(name)
  return `${url.pathname}${url.search}`
}

/** The page a form was sent from. Its own address may answer forms only, and nobody can come back to that. */
function formOf(c: Context): URL {
  const own = new URL(c.req.url)
  own.search = ''
  const from = c.req.header('referer') ?? ''
  if (!URL.canParse(from)) return own
  const page = new URL(from)
  return page.host === c.req.header('host') ? page : own
}

function noticeOf(c: Context, words: Frame['words'], undoAt?: string): Notice | undefined {
  const key = c.req.query('done')
  if (!key || !hasKey(words.done, key)) return undefined
  const count = Number(c.req.query('n') ?? 1)
  const text = words.done[key](Number.isSafeInteger(count) ? count : 1)
  const ids = (c.req.query('undo') ?? '').split('.').filter((id) => /^[\w-]{1,40}$/.test(id))
  return { text, ...(undoAt && ids.length ? { undo: { action: undoAt, judgementIds: ids } } : {}) }
}

/** What was done, for the address a form leads to. */
export function said(key: keyof Frame['words']['done'], count = 1, undo: readonly string[] = []): string {
  const ids = undo.length && undo.length <= MOST_UNDO ? `&undo=${undo.join('.')}` : ''
  return `done=${key}&n=${count}${ids}`
}

/** What the address asked for says was done, for an address that leads on to another. */
export function saidQuery(c: Context): Record<string, string> {
  return Object.fromEntries(
    SAID.flatMap((name) => {
      const said = c.req.query(name)
      return said === undefined ? [] : [[name, said]]
    }),
  )
}

/** An address with what was done behind it. */
export function saying(path: string, words: string): string {
  const [before, fragment] = path.split('#')
  const joined = `${before}${before?.includes('?') ? '&' : '?'}${words}`
  return fragment ? `${joined}#${fragment}` : joined
}
