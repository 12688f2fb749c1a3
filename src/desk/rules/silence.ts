import { placeName } from '#gazetteer/place-name.ts'
import type { Bilingual } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Topic } from './clause.ts'
import { unreadOn, type WhereAndWhen } from './clauses-on.ts'
import type { Silence } from './finding.ts'
import { unitOn } from './jurisdiction.ts'
import { TOPIC_WORDS } from './topic-words.ts'

/** The name of the unit a place was on a day. */
export function placeOn({ gazetteer, place, day }: WhereAndWhen): Bilingual {
  const unit = unitOn(gazetteer, place, day) ?? gazetteer.get(place)
  return unit ? { en: placeName(unit, 'en'), vi: placeName(unit, 'vi') } : { en: place, vi: place }
}

/** That no rule is on file, in words nobody can take for a pass; with the rules known whose text is not on file. */
export function silenceOf(asked: WhereAndWhen, topic: Topic): Silence {
  const name = placeOn(asked)
  const { day } = asked
  return {
    topic,
    day,
    says: {
      en: `No rule on file on ${TOPIC_WORDS[topic].en} for ${name.en} on ${printDate(day, 'en')}. This does not mean that it is in order.`,
      vi: `Chưa có quy định nào được lưu về ${TOPIC_WORDS[topic].vi} của ${name.vi} vào ngày ${printDate(day, 'vi')}. Điều này không có nghĩa là đã phù hợp.`,
    },
    unread: unreadOn(asked).filter((paper) => paper.topic === topic),
  }
}
