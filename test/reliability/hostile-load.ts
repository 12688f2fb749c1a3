import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { runningServer } from '#store/supervisor/server-note.ts'
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts'
import { startProgram } from '../support/running.ts'

/** What became of one hostile file, and of everybody else meanwhile. */
export type HostileRound = {
  readonly name: string
  readonly way: Way
  readonly kilobytes: number
  readonly status: number
  readonly problem: string
  readonly says: string
  readonly ms: number
  /** Megabytes the server held at most, beyond what it held just before or at work at first; and in all, beyond the latter. */
  readonly grew: number
  readonly inAll: number
  /** Requests of others answered well and badly while it was refused. */
  readonly served: number
  readonly failed: number
  readonly p99: number
}

/** How a file comes in: within JSON, as it is, or by the form of a page. */
export type Way = 'json' | 'raw' | 'form'

export type HostileLoad = {
  readonly before: { readonly megabytes: number; readonly p99: number }
  readonly rounds: readonly HostileRound[]
}

const OFFICE = '/api/offices/da-nang'
const PAGE_BYTES = 4096
const LOOK_EVERY_MS = 10

/** Gives the running program every hostile file, one after the other, while somebody else keeps asking for a partner. */
export async function hostileLoad(
  files: readonly HostileFile[] = hostileFiles(),
  ways: readonly Way[] = ['json'],
): Promise<HostileLoad> {
  const program = await startProgram({ anew: true })
  try {
    const pid = runningServer(program.dataDir)?.pid ?? 0
    const person = await somebody(program.url)
    // A first file of each kind warms the server up; what it holds then is what it holds at work.
    for (const text of ['Da Nang met Changwon.', '<html><body><p>Da Nang met Daegu.</p></body></html>']) {
      for (const way of WAYS) await SEND[way](program.url, person, Buffer.from(`${way} ${text}`))
    }
    const calm = await meanwhile(pid, program.url, sleep(2_000))
    const rounds: HostileRound[] = []
    for (const [file, way] of files.flatMap((each) => ways.map((one) => [each, one] as const))) {
      const held = residentMb(pid)
      const began = performance.now()
      const sending = SEND[way](program.url, person, file.bytes)
      const { most, served, failed, p99 } = await meanwhile(pid, program.url, sending)
      const ms = Math.round(performance.now() - began)
      const grew = Math.max(0, Math.round(most - Math.max(held, calm.most)))
      const inAll = most - calm.most
      rounds.push({
        name: file.name,
        way,
        kilobytes: Math.ceil(file.bytes.length / 1000),
        ...(await sending),
        ms,
        grew,
        inAll,
        served,
        failed,
        p99,
      })
    }
    return { before: { megabytes: calm.most, p99: calm.p99 }, rounds }
  } finally {
    await program.stop()
  }
}

async function somebody(url: string): Promise<string> {
  const answer = (await (await fetch(`${url}${OFFICE}/people`)).json()) as {
    people: readonly { name: string }[]
  }
  return answer.people[0]?.name ?? ''
}

type Sent = { readonly status: number; readonly problem: string; readonly says: string }
type Send = (url: string, person: string, bytes: Buffer) => Promise<Sent>

const SEND: Readonly<Record<Way, Send>> = {
  json: async (url, person, bytes) =>
    await answered(
      await fetch(`${url}${OFFICE}/sources`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Entente-As': encodeURIComponent(person) },
        body: JSON.stringify({ file: { base64: bytes.toString('base64') } }),
      }),
    ),
  raw: async (url, person, bytes) =>
    await answered(
      await fetch(`${url}${OFFICE}/sources`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', 'Entente-As': encodeURIComponent(person) },
        body: new Uint8Array(bytes),
      }),
    ),
  form: async (url, person, bytes) => {
    const body = new FormData()
    body.set('as', person)
    body.set('file', new File([new Uint8Array(bytes)], 'file'))
    const { status } = await fetch(`${url}/da-nang/sources/new`, { method: 'POST', body, redirect: 'manual' })
    return { status, problem: '', says: '' }
  },
}

const WAYS: readonly Way[] = ['json', 'raw', 'form']

async function answered(response: Response): Promise<Sent> {
  const answer = (await response.json()) as {
    error?: { problems: readonly { problem: string; says: { en: string; vi: string } }[] }
  }
  const first = answer.error?.problems[0]
  return { status: response.status, problem: first?.problem ?? '', says: first?.says.en ?? '' }
}

/** Asks for a page again and again until something is done, and looks at what the server holds. */
async function meanwhile(pid: number, url: string, until: Promise<unknown>) {
  let done = false
  let most = 0
  const times: number[] = []
  let failed = 0
  const end = until.then(() => {
    done = true
  })
  const looking = (async () => {
    while (!done) {
      most = Math.max(most, residentMb(pid))
      await sleep(LOOK_EVERY_MS)
    }
  })()
  while (!done) {
    const began = performance.now()
    const answer = await fetch(`${url}${OFFICE}/partners/KR`)
    await answer.arrayBuffer()
    if (answer.ok) times.push(performance.now() - began)
    else failed += 1
  }
  await Promise.all([end, looking])
  const sorted = times.sort((a, b) => a - b)
  return {
    most: Math.round(most),
    served: times.length,
    failed,
    p99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
  }
}

function residentMb(pid: number): number {
  return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES) / 1_000_000
}
