import { type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'

/** One meeting a pair of people: later mentions (`Tham told Chan`) belong to the first. */
export function mergeMeetings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  const names = (f: Finding) => (f.slots.participants?.value ?? []) as readonly string[]
  for (const finding of findings) {
    const mine = names(finding)
    const same = merged.find((m) => {
      const shared = names(m).filter((n) => mine.includes(n)).length
      return shared >= Math.min(2, mine.length)
    })
    if (!same) merged.push(withSlots(finding, grown(finding.slots, {})))
    else {
      if (!same.slots.place && finding.slots.place) same.slots.place = finding.slots.place
      if (names(same).length < mine.length && finding.slots.participants)
        same.slots.participants = finding.slots.participants
    }
  }
  return merged
}
