const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const HANGUL = /[가-힣]/

/** Korean letters as the Revised Romanization writes them, a syllable at a time; anything else is left as it is. */
function romaniseHangul(text: string): string {
  if (!HANGUL.test(text)) return text
  return [...text.normalize('NFC')].map(syllable).join('')
}

function syllable(letter: string): string {
  const at = (letter.codePointAt(0) ?? 0) - 0xac00
  if (at < 0 || at >= 11172) return letter
  const initial = INITIALS[Math.floor(at / 588)] ?? ''
  const vowel = VOWELS[Math.floor((at % 588) / 28)] ?? ''
  return `${initial}${vowel}${FINALS[at % 28] ?? ''}`
}

const KANA: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo ' +
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
    'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** Japanese syllable letters in Hepburn romaji; Chinese characters stay, as their reading stands nowhere in them. */
function romaniseKana(text: string): string {
  const hiragana = text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
  return hiragana
    .replace(/(.)([ゃゅょ])/g, (_, first: string, small: string) => {
      const stem = (KANA[first] ?? first).replace(/i$/, '')
      const vowel = { ゃ: 'a', ゅ: 'u', ょ: 'o' }[small] ?? ''
      return /(sh|ch|j)$/.test(stem) ? `${stem}${vowel}` : `${stem}y${vowel}`
    })
    .replace(/っ(.)/g, (_, next: string) => `${(KANA[next] ?? next).slice(0, 1)}${next}`)
    .replace(/ー/g, '')
    .replace(/[ぁ-ん]/g, (letter) => KANA[letter] ?? letter)
}

/** Both, one after the other. */
export function romanise(text: string): string {
  return romaniseKana(romaniseHangul(text))
}

/**
 * Korean as heard: the old and the new romanization, and what families write, come to one string. Loose on purpose: it
 * finds what may be one; on its own it never says that it is.
 */
export function koreanKey(latin: string): string {
  return latin
    .replace(/[^a-z]/g, '')
    .replace(/sh(?=[^aeiou]|i)/g, 's')
    .replace(/kk|gg|k|g/g, 'k')
    .replace(/tt|dd|t|d/g, 't')
    .replace(/pp|bb|p|b/g, 'p')
    .replace(/ch|jj|j/g, 'c')
    .replace(/r/g, 'l')
    .replace(/eui|ui|ee/g, 'i')
    .replace(/oe/g, 'we')
    .replace(/ae/g, 'e')
    .replace(/oo|ou|eo|eu|uh|oh(?=[^aeiouy]|$)|u|o/g, 'v')
    .replace(/wv/g, 'v')
}

/** Japanese long vowels and the n before b, m and p are written in several ways. */
export function japaneseKey(latin: string): string {
  return latin
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo|oh(?=[^aeiou]|$)/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/si/g, 'shi')
    .replace(/tu/g, 'tsu')
}
