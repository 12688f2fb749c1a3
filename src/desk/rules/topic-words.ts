import type { Bilingual } from '#model/problem.ts'
import type { Topic } from './clause.ts'

/** Topics as a person of the desk says them. */
export const TOPIC_WORDS: Readonly<Record<Topic, Bilingual>> = {
  'delegation-out': { en: 'delegations abroad', vi: 'đoàn ra' },
  'delegation-in': { en: 'receiving delegations', vi: 'đoàn vào' },
  agreement: { en: 'agreements', vi: 'thỏa thuận quốc tế' },
  conference: { en: 'international conferences', vi: 'hội nghị, hội thảo quốc tế' },
  partner: { en: 'ties with partners', vi: 'quan hệ với đối tác' },
  gift: { en: 'gifts', vi: 'quà tặng' },
  passport: { en: 'official passports', vi: 'hộ chiếu công vụ' },
  training: { en: 'training abroad', vi: 'đào tạo, bồi dưỡng ở nước ngoài' },
  investment: { en: 'terms for investors’ files', vi: 'thời hạn giải quyết hồ sơ nhà đầu tư' },
}
