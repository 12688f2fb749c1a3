/** An address as people write it: without its beginning it is one of the web. What else is typed stays, so that the act says why. */
export function webAddressTyped(typed: string): string {
  const text = typed.trim()
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(text) ? `https://${text}` : text
}
