import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '#model/problem.ts'

const YEAR = 31_536_000

/** How a visitor is remembered: on this machine alone, out of reach of scripts. */
export const COOKIE = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR } as const

function isLanguage(value: string | undefined): value is Language {
  return value === 'vi' || value === 'en'
}

/** The language chosen by the switch, if any. */
export function chosenLanguage(c: Context): Language | undefined {
  const value = getCookie(c, 'lang')
  return isLanguage(value) ? value : undefined
}

/** Keeps the language chosen by the switch. */
export function chooseLanguage(c: Context, value: string | undefined): void {
  if (isLanguage(value)) setCookie(c, 'lang', value, COOKIE)
}

/** The language of a page outside any office: as chosen, else as the office just left, else as the browser asks. */
export function bareLanguage(c: Context): Language {
  const left = getCookie(c, 'office-lang')
  const asked = /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'vi'
  return chosenLanguage(c) ?? (isLanguage(left) ? left : asked)
}
