import type { Context } from '#context.ts'
import { ActError, type Language } from '#model/problem.ts'
import { findSetting, saveSetting, waitTurn } from '#store/queries/installation.ts'
import { showSource } from '#views/source.ts'
import { perform } from './act.ts'
import { addSource } from './add-source.ts'
import { createOffice } from './create-office.ts'
import { judgeStatements } from './judge-statements.ts'
import { loadSampleInvestment, type SampleInvestment } from './load-sample-investment.ts'
import { loadSampleMission, type SampleMission } from './load-sample-mission.ts'
import { loadSuccessions } from './load-successions.ts'
import { readSource } from './read-source.ts'

export type SampleDocument = {
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  /** How far its findings are decided when the office opens. */
  readonly judged: 'yes' | 'partly' | 'no'
  /** The article visitors paste themselves: not loaded. */
  readonly demo: boolean
  readonly text: string
}

export type SampleOffice = {
  readonly id: string
  readonly name: { readonly en: string; readonly vi: string }
  readonly home: string
  /** Where its clocks hang, where that is not the place's own zone. */
  readonly zone?: string
  readonly lang: Language
  readonly people: readonly { readonly name: string; readonly post: string; readonly mayApprove: boolean }[]
  readonly documents: readonly SampleDocument[]
  /** Tables of mergers that are loaded when the office opens. */
  readonly mergers?: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]
  readonly missions?: readonly SampleMission[]
  readonly investment?: SampleInvestment
}

/** Two processes that start at once load the samples once. */
const TURN = 724_614

/**
 * Loads the sample offices the first time an installation is opened, and never again: an office that was dropped stays
 * dropped. What a cut-off loading left is finished the next time; each step is harmless when done twice.
 */
export async function loadSamples(
  ctx: Context,
  readSamples: () => Promise<readonly SampleOffice[]>,
  say: (line: string) => void,
): Promise<void> {
  await ctx.store.inInstallation(async (tx) => {
    if (await findSetting(tx, 'samples')) return
    await waitTurn(tx, TURN)
    if (await findSetting(tx, 'samples')) return
    for (const office of await readSamples()) {
      say(office.name.en)
      await loadOffice(ctx, office)
    }
    await saveSetting(tx, 'samples', 'loaded')
  })
}

/** Opens one sample office with its documents read and partly decided. */
export async function loadOffice(ctx: Context, sample: SampleOffice): Promise<void> {
  const { documents, mergers = [], missions = [], investment, ...office } = sample
  const actor = { office: sample.id, person: sample.people[0]?.name ?? '' }
  try {
    await perform(ctx, actor, createOffice, { ...office, sample: true })
  } catch (error) {
    if (!(error instanceof ActError && error.code === 'conflict')) throw error
  }
  for (const document of documents) {
    if (document.demo) continue
    const { judged, demo: _demo, ...given } = document
    const { sourceId } = await perform(ctx, actor, addSource, given)
    await perform(ctx, actor, readSource, { sourceId })
    if (judged === 'no') continue
    const { groups } = await showSource(ctx, { office: sample.id, lang: sample.lang }, { sourceId })
    const chosen = judged === 'yes' ? groups : groups.slice(0, Math.ceil(groups.length / 2))
    const statementIds = chosen
      .filter((group) => group.key !== 'courtesies')
      .flatMap((group) => group.waiting)
    if (statementIds.length) await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
  }
  for (const { fileName, bytes } of mergers)
    await perform(ctx, actor, loadSuccessions, { fileName, base64: Buffer.from(bytes).toString('base64') })
  for (const mission of missions) await loadSampleMission(ctx, actor, mission)
  if (investment) await loadSampleInvestment(ctx, actor, investment)
}
