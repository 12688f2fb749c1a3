/** `Xỉn-la-vông`: written by its sound, of which each paper has its own; the name itself may stand elsewhere. */
export function isTransliterated(name: string): boolean {
  const plain = name.normalize('NFD')
  return /[\p{M}đĐ]/u.test(plain) && /\p{L}\p{M}*-\p{Ll}/u.test(plain)
}
