/** A number with what it counts, in English: `1 partner`, `2 partners`, `1 country`, `0 countries`. Vietnamese has one form. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
