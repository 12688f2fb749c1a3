import ipaddr from 'ipaddr.js'
import { errorCode } from '#model/error-code.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { nameUnknown, noAnswer, notPublic, offline } from './problems.ts'

/** What a name stands for, asked once; throws as Node’s own does. */
export type Lookup = (host: string) => Promise<readonly string[]>

/** The number of a machine, in its one spelling. */
export function plainAddress(text: string): string | undefined {
  return ipaddr.isValid(text) ? ipaddr.process(text).toString() : undefined
}

/** Whether an address names one machine on the public internet; every other range is inner, special or reserved (SSRF). */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * The one address to connect to. A name is looked up here and never again, so a second answer that differs cannot matter;
 * where any of its addresses is not public the name is refused, whichever would have been taken.
 */
export async function publicAddress(
  host: string,
  lookup: Lookup,
  allows: (address: string) => boolean,
): Promise<string | Problem> {
  const literal = plainAddress(host.replace(/^\[|\]$/g, ''))
  const found = literal ? [literal] : await lookedUp(host, lookup)
  if (isProblem(found)) return found
  const plain = found.map(plainAddress)
  const [first] = plain
  if (first === undefined) return nameUnknown(host)
  return plain.every((address) => address !== undefined && allows(address)) ? first : notPublic(host)
}

async function lookedUp(host: string, lookup: Lookup): Promise<readonly string[] | Problem> {
  try {
    return await lookup(host)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOTFOUND' || code === 'ENODATA') return nameUnknown(host)
    return code === 'EAI_AGAIN' || code === 'ECONNREFUSED' || code === 'ENETUNREACH'
      ? offline()
      : noAnswer(host)
  }
}
