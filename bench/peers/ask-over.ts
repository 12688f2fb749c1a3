import { type Agent, get } from 'node:http'

type Asking = { readonly seconds: number; readonly token?: string }

function once(agent: Agent, url: string, token: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: token ? { authorization: `Bearer ${token}` } : {} }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1')
      })
      answer.on('error', reject)
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve()
          : reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 200)}`)),
      )
    }).on('error', reject)
  })
}

/** Asks one address after another over a kept connection; an answer other than 200 ends the run. */
export async function askOver(agent: Agent, url: () => string, { seconds, token }: Asking) {
  for (let i = 0; i < 10; i++) await once(agent, url(), token)
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  while (performance.now() < end || times.length < 5) {
    const begin = performance.now()
    await once(agent, url(), token)
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  const within = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: within(0.5), p95: within(0.95) }
}
