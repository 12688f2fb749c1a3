import type { Problem } from '#model/problem.ts'
import { notAnAddress, notWeb, oddPort, withLogin } from './problems.ts'

const LONGEST = 2000

/**
 * An address that may be fetched, as browsers read it: numbers in any spelling become a plain address here, so that what
 * is checked is what is connected to.
 */
export function parseWebAddress(text: string, ports: readonly number[]): URL | Problem {
  const typed = text.trim()
  if (!typed || typed.length > LONGEST || !URL.canParse(typed)) return notAnAddress(typed)
  const url = new URL(typed)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return notWeb(url.protocol)
  if (url.username || url.password) return withLogin()
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!ports.includes(port)) return oddPort(String(port))
  url.hash = ''
  return url.hostname ? url : notAnAddress(typed)
}
