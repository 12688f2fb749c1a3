import type { Pattern } from '../pattern.ts'

/** Reads: A 25-strong mission of Hai Phong headed by Le Tien Chau is in Chiba. */
export const delegation: Pattern = {
  name: 'en/delegation',
  lang: 'en',
  kind: 'visit',
  says: 'A 25-strong mission of Hai Phong headed by Le Tien Chau is in Chiba.',
  mustNot: 'The delegates planted a tree.',
  triggers: ['delegation', 'mission', 'group', 'team', 'party', 'delegates', 'companions', 'officials'],
  shapes: [
    '(?<size>{N}) - (?:member|strong|person|man|seat|people) (?:\\S+ ){0,2}?(?:(?<from>[LCO]\\d+) )?(?:\\S+ ){0,2}?(?:delegation|mission|group|team|party|entourage)(?: (?:of|from) (?:\\S+ ){0,3}?(?<from2>[LCO]\\d+))?(?: (?:\\S+ ){0,3}?(?:headed|led|under) (?:\\S+ ){0,2}?(?<head>{P}))?(?: (?:\\S+ ){0,5}?(?:to|in|visited|visits|reached) (?<to>{LIST}))?',
    "(?<from>[LCO]\\d+)(?: 's)? (?:\\S+ ){0,2}?(?:delegation|mission)(?: of (?<size>{N}))?(?: (?:\\S+ ){0,4}?(?:headed|led|under) (?:\\S+ ){0,2}?(?<head>{P}))?(?: (?:\\S+ ){0,8}?(?:travels? to|visit(?:s|ed|ing)?|to|arrives? in|arrived in|in) (?<to>{LIST}))?",
    '(?:delegation|mission|team|group|party) (?:of (?<size>{N}) (?:\\S+ ){0,2}?)?from (?:the )?(?:\\S+ of )?(?<from>[LCO]\\d+)(?: (?:\\S+ ){0,6}?(?:headed|led|under)(?: by)? (?:\\S+ ){0,4}?(?<head>{P}))?(?: (?:\\S+ ){0,8}?(?:expected in|due in|to|arrive in|arrived in|visited|visit|in|called at) (?<to>{LIST}))?',
    '(?<head>{P})(?: ,)? (?:\\S+ ){0,5}?(?:led|leads|leading|heads?|headed|head|takes?|taking|is taking|took|with|brought|brings) (?:\\S+ ){0,3}?(?:an? )?(?:(?<size>{N}) - (?:member|strong|person) )?(?:(?<from>[LCO]\\d+) )?(?:\\S+ ){0,2}?(?:delegation|mission|group|team|party|entourage)(?: of (?<size2>{N}))?(?: (?:\\S+ ){0,4}?to (?<to>{LIST}))?',
    '(?:headed|led) by (?<head>{P})',
    '(?:delegation|mission|group|team|party|entourage) of (?<size>{N})',
    '(?:with|and) (?<plus>{N}) (?:other|others|companions|other \\S+)(?= )',
  ],
  state: {},
  modality: 'status',
}
