import { type CheckView, checkMission, type FindingView } from '#views/check-mission.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Holds a mission against the rules of its place and day. */
export const check: Command = {
  name: 'check',
  usage: 'check MISSION',
  says: {
    en: 'hold a delegation against the rules of its place and day',
    vi: 'đối chiếu hồ sơ đoàn với quy định của địa phương tại thời điểm đi',
  },
  flags: {},
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const view = await checkMission(run.ctx, await readerOf(run), { missionId })
    return { data: view, text: checkText(view, run.lang === 'vi') }
  },
}

function checkText(view: CheckView, vi: boolean): string {
  const parts = [
    ...view.silent.flatMap(({ says, unread }) => [
      says,
      ...unread.map((paper) => `  ${vi ? 'Có văn bản chưa được lưu' : 'Known, not on file'}: ${paper}`),
    ]),
    ...view.findings.map(findingText),
    ...(view.repeat ? [view.repeat] : []),
    ...(view.missing.length
      ? [`${vi ? 'Hồ sơ còn thiếu' : 'Missing in the file'}: ${view.missing.join(', ')}`]
      : []),
  ]
  return parts.join('\n')
}

function findingText(finding: FindingView): string {
  const { outcomeWord, says, satisfiedBy, source, caution, exception } = finding
  return [
    `${outcomeWord.toUpperCase()}  ${says}`,
    ...(satisfiedBy ? [`  → ${satisfiedBy}`] : []),
    `  ${source} (${finding.address})`,
    ...(caution ? [`  ${caution}`] : []),
    ...(exception ? [`  ✓ ${exception.ground} – ${exception.signer}`] : []),
  ].join('\n')
}
