import type { Finding } from '../../engine-finding.ts'
import type { PartyRef, PlaceEntity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { ownerOfList } from '../home/told-from.ts'
import { refOf } from '../party-ref.ts'

const SIGNS = /^(signed|sign|signs|inked|concluded|ký|trao)$/

/** `Hai Phong has ties with A, B and C, and signed an agreement with D`: the owner of the list signs, none of its items. */
export function ownerAndPartner(finding: Finding): readonly PartyRef[] {
  const { line } = finding
  const owner = ownerOfList(line)
  if (!owner) return []
  const verb = line.words.findIndex((word, at) => at >= owner.last && at < finding.last && SIGNS.test(word))
  if (verb < 0 || !/^(and|also|has|và|đã|,)$/.test(line.words[verb - 1] ?? '')) return []
  const partner = line.entities.find(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      e.first > verb &&
      e.value !== owner.value &&
      /^(with|với)( the (city|province) of| thành phố| tỉnh| tp\.?)?$/.test(
        wordsFrom(
          line,
          line.words.findIndex((w, i) => i > verb && /^(with|với)$/.test(w)),
          e.first,
        ),
      ),
  )
  return partner ? [refOf(owner), refOf(partner)] : []
}
