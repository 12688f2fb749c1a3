/** A passport of Vietnam, Korea, Japan and most others: one or two capitals and seven or eight digits. */
const PASSPORT = /(?<![\p{L}\p{N}/-])[A-Z]{1,2}[ .-]?\d{7,8}(?![\p{L}\p{N}/-])/u

/** Words that announce such a number, whatever its shape: six characters or more with four digits among them. */
const ANNOUNCED =
  /(?:passport|hộ\s*chiếu|ho\s*chieu|căn\s*cước|can\s*cuoc|cccd|cmnd|여권|旅券)[\p{L}\s.:#№-]{0,24}?((?=(?:[A-Z0-9]*\d){4})[A-Z0-9]{6,14})(?![\p{L}\p{N}])/iu

/** A citizen's number of Vietnam: twelve digits, the first of them 0. */
const CITIZEN = /(?<![\d.,])0\d{11}(?![\d.,]*\d)/u

/**
 * The number of a passport or identity card in a text, where one stands. Such numbers are never kept: the file asks only
 * whether the passport is valid six months on.
 */
export function identityNumber(text: string): string | undefined {
  const plain = text.normalize('NFC')
  return (PASSPORT.exec(plain)?.[0] ?? ANNOUNCED.exec(plain)?.[1] ?? CITIZEN.exec(plain)?.[0])?.trim()
}

/** Every text within a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}
