import { askOf, find, says } from '../../asked.ts'
import type { Entity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsBefore } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { findWithin, saysWithin } from '../../says-within.ts'
import { fitsWord } from '../called/place-meant.ts'
import type { Local, Scene } from '../scene.ts'

/** Whoever is tied to one: by everyday words, or by a place of some sort with the sort of the tie. */
const KIN =
  '(?:bạn bè|bạn(?! đọc| trẻ| học| hàng| xem)|chị em|anh em|(?:mối|nơi|chỗ|cặp|duyên|địa phương|đối tác|(?:thành phố|tỉnh)) (?:(?:\\S+ )?(?:kết nghĩa|hữu nghị|hợp tác|kết giao|giao hảo)|nước ngoài|quốc tế))'

/** A sentence may open a roll only where one of these stands. */
const SPEAKS = askOf(
  /bạn|chị em|anh em|kết nghĩa|hữu nghị|hợp tác|giao hảo|giao du|kết giao|(?:đối tác|địa phương) (?:nước ngoài|quốc tế)/,
)

/** Behind its owner: `thì lắm chị em`, `rất kén bạn`, `giữ hai mối hữu nghị`, `giao du rộng`. */
const HAS = String.raw`(?:(?:,|thì|cũng|vốn|hiện|nay|còn|đã|lại|mà|rất|khá|không|chẳng|hề|đâu|có) ){0,5}?(?:(?:lắm|nhiều|đông|kén|ít|giàu|thiếu|có|giữ|kết|sẵn|khối|đủ) (?:(?!với |cùng |chưa |không )\S+ ){0,4}?${KIN}(?! (?:với|cùng|của|là)(?= ))|(?:giao du|kết giao|giao thiệp|kết bạn|quảng giao) (?:\S+ ){0,2}?(?:rộng|nhiều|khắp|xa|sớm|đông))`
const HAS_THEM = askOf(new RegExp(`^${HAS}`, 'u'))

/** What one’s partners are told as: `bạn của …`, `các thành phố kết nghĩa với …`, `trong hồ sơ kết nghĩa của …`. */
const THOSE_OF = String.raw`(?:${KIN}|(?:kết nghĩa|hữu nghị|hợp tác|kết bạn|chơi)|(?:danh sách|sổ|hồ sơ|gia đình|vòng)) (?:(?!với |của |cùng |và |, )\S+ ){0,4}?(?:của|với|cùng)`

/** `bạn kết nghĩa của họ`, `chị em của khách`, `trong hồ sơ của bạn`: partners of one told by what he is in the text. */
const OF_PART = askOf(
  new RegExp(
    `(?:^| )${THOSE_OF} (?:phía |bên |vị |nước )?(?:(họ|khách|bạn|đoàn bạn)|(chủ nhà)|(thành phố|tỉnh|nơi|đô thị|xứ|huyện) (?:ấy|đó|nọ|này|kia|bạn|khách|chủ nhà|đăng cai))(?= (?:thì|gồm|có|chỉ|là|:|,|cũng|hiện|nay|còn|lắm|nhiều|đông|không|chẳng|đến|đã|kể|đếm|từ))`,
    'u',
  ),
)

/** Before its owner, with the list behind: `bạn của Sơn La gồm …`, `các thành phố kết nghĩa với Gangneung: …`. */
const OWNED = askOf(new RegExp(`(?:^| )${THOSE_OF}(?: (?:thành phố|tỉnh|tp|huyện|bang))?$`, 'u'))
const LISTS =
  /^(?:thì |hiện |nay |đến nay |còn |, )*(?:gồm|bao gồm|chỉ có|có|:|không thiếu|thì nhiều|lắm)(?= |$)/

/** `ai chơi với Lạng Sơn?`: a question whose answers are the partners. */
const ASKED = /(?:^| )(?:ai|nơi nào|những ai|những nơi nào|tỉnh nào|thành phố nào)(?= )/

/** A place told by what it is, as subject: `Đô thị bên sông Mur thì lắm chị em`, `thành phố ấy có nhiều bạn`. */
const EPITHET_HAS = askOf(
  new RegExp(
    String.raw`^(?:(?:còn|riêng|thì|và|nhưng) )?(đô thị|thành phố|tỉnh|xứ|thủ phủ|cố đô|cảng|phố|vùng|miền|hòn đảo|đảo|huyện) (?:bên|ven|của|miền|vùng|nằm|trên|chủ nhà|khách|bạn|cảng|hoa|biển|cổ|núi|rượu|gốm|đăng cai|ấy|đó|nọ|kia) (?:(?!với )\S+ ){0,5}?${HAS}`,
    'u',
  ),
)

/** How far back whoever is meant may be named, and how long a sentence may be that says of whom the next ones are. */
const BACK = 3
const LONGEST = 60

const isNamed = (e: Entity): e is PlaceEntity => e.type === 'place' && !e.stands

/** The places named before a line, the latest first, none of them only to say where another lies. */
function namedBefore(line: Line, scene: Scene): readonly Local[] {
  const found: Local[] = []
  for (let at = line.index - 1; at >= Math.max(0, line.index - BACK); at -= 1) {
    const before = scene.lines[at]
    if (!before || (before.headline && found.length > 0)) break
    for (const entity of before.entities.filter(isNamed).reverse()) {
      const local = scene.locals.find((l) => l.value === entity.value)
      if (local && !onlyLocates(before, entity) && !found.includes(local)) found.push(local)
    }
  }
  return found
}

/** Words of one’s going abroad, so that the hosts are those abroad. */
const GOES_ABROAD = askOf(/(?:^| )(?:sang|qua|bay|lên đường|ghé|đến|tới|ở|tại)(?= )/)

/** Whom `họ`, `khách`, `chủ nhà`, `thành phố ấy` are of: the last one named that is not home, and fits. */
function localOfPart(found: RegExpExecArray, line: Line, scene: Scene): Local | undefined {
  const home = scene.home
  const level = found[3]
  const others = namedBefore(line, scene).filter(
    (l) => l.place.country !== home?.place.country && l.place.level !== 'country',
  )
  const meant = level ? others.find((l) => fitsWord(l, level)) : others[0]
  if (!found[2] || !home) return meant
  const before = scene.lines.slice(Math.max(0, line.index - BACK), line.index)
  const abroad = before.some((one) =>
    one.entities.some(
      (e) =>
        isNamed(e) &&
        e.value === meant?.value &&
        saysWithin(GOES_ABROAD, one, Math.max(0, e.first - 3), e.first + 1),
    ),
  )
  return abroad ? meant : home
}

/** Whom a place told by what it is stands for: the one named last that fits. */
function localOfEpithet(line: Line, scene: Scene): Local | undefined {
  const word = find(EPITHET_HAS, line)?.[1]
  const level = word === 'tỉnh' || word === 'huyện' ? word : 'thành phố'
  return word ? namedBefore(line, scene).find((l) => fitsWord(l, level)) : undefined
}

/** No other place stands before the words that give an owner his partners. */
function isFirst(line: Line, owner: PlaceEntity): boolean {
  const first = line.entities.find((e) => isNamed(e) && !onlyLocates(line, e))
  return first === owner && !/^(?:với|và|cùng|tại|ở|từ|đến|thăm)$/.test(line.words[owner.first - 1] ?? '')
}

/** Does a list follow behind an owner that words of partners lead to, or an answer? */
function isListed(line: Line, owner: PlaceEntity): boolean {
  if (!saysWithin(OWNED, line, Math.max(0, owner.first - 12), owner.first)) return false
  const behind = line.words.slice(owner.last, owner.last + 4).join(' ')
  return LISTS.test(behind) || (line.words.at(-1) === '?' && ASKED.test(line.plain))
}

/** Whose partners a Vietnamese sentence says the next ones are: by name, by what he is in the talks, or by what his place is. */
export function ownerOpenedVi(line: Line, scene: Scene): Local | undefined {
  if (!scene.home || line.words.length > LONGEST || !says(SPEAKS, line)) return undefined
  for (const owner of line.entities.filter(isNamed)) {
    const local = scene.locals.find((l) => l.value === owner.value)
    if (!local || onlyLocates(line, owner)) continue
    const has = isFirst(line, owner) && findWithin(HAS_THEM, line, owner.last, owner.last + 14)
    const between = has ? owner.last + wordsBefore(line, has[0].length) : 0
    if (has && !line.entities.some((e) => e.type === 'place' && e.first >= owner.last && e.last <= between))
      return local
    if (isListed(line, owner)) return local
  }
  const part = findWithin(OF_PART, line, 0, 24)
  return (part && localOfPart(part, line, scene)) ?? localOfEpithet(line, scene)
}
