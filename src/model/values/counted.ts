/** A number with what it counts, in English: `1 partner`, `2 partners`, `1 country`, `0 countries`. Vietnamese has one form. */
export function counted(n: number, one: string, many?: string): string {
  return `${n} ${unitOf(n, one, many)}`
}

/** What so many are called, in English, where the number is printed already or stands elsewhere. */
export function unitOf(n: number | string | undefined, one: string, many = `${one}s`): string {
  return Number(n) === 1 ? one : many
}
