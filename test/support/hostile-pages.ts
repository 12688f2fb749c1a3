/** A page made to run a script, or to reach out, on whoever shows what was taken from it. */
export type HostilePage = { readonly name: string; readonly bytes: Buffer }

/** What every attempt would leave behind where it ran; elements of theirs bear the other mark. */
export const RAN = 'theirsRan'
export const THEIRS = 'data-theirs'

const RUN = `globalThis.${RAN}=1`
const OUT = 'http://canary.invalid/x'
const T = `${THEIRS}=1`

/** Attempts by what they rely on: that a reader and a browser take one text for two different trees. */
const ATTEMPTS: readonly string[] = [
  `<script ${T}>${RUN}</script>`,
  `<img ${T} src=x onerror="${RUN}">`,
  `<svg ${T} onload="${RUN}"></svg>`,
  `<svg ${T}><script>${RUN}</script></svg>`,
  `<svg ${T}><style><img ${T} src=x onerror="${RUN}"></style></svg>`,
  `<svg ${T}><title><img ${T} src=x onerror="${RUN}"></title></svg>`,
  `<svg ${T}><desc><img ${T} src=x onerror="${RUN}"></desc></svg>`,
  `<svg ${T}><foreignObject><p ${T} onmouseover="${RUN}">x</p></foreignObject></svg>`,
  `<svg ${T}><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg ${T}><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg ${T}><use href="data:image/svg+xml,<svg onload=${RUN}>"></use></svg>`,
  `<math ${T}><mtext><table><mglyph><style><!--</style><img ${T} title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></style></mglyph></table></mtext></math>`,
  `<math ${T}><annotation-xml encoding="text/html"><p ${T} onclick="${RUN}">x</p></annotation-xml></math>`,
  `<math ${T}><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<math ${T}><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img ${T} src onerror='${RUN}'>"></style></mtext></svg></mglyph></h1></mtext></math>`,
  `<form ${T}><math><mtext></form><form><mglyph><style></math><img ${T} src onerror=${RUN}></style></mglyph></form></mtext></math>`,
  `<noscript ${T}><p title="</noscript><img ${T} src=x onerror=${RUN}>"></noscript>`,
  `<noscript ${T}><style></noscript><img ${T} src=x onerror=${RUN}></style>`,
  `<template ${T}><script>${RUN}</script></template>`,
  `<template ${T}><img src=x onerror="${RUN}"></template>`,
  `<template ${T} shadowrootmode=open><script>${RUN}</script></template>`,
  `<style ${T}>@import "${OUT}";body{background:url(${OUT})}</style>`,
  `<style ${T}></style><img ${T} src="${OUT}"></style>`,
  `<link ${T} rel=stylesheet href="${OUT}"><link ${T} rel=preload as=script href="${OUT}">`,
  `<meta ${T} http-equiv=refresh content="0;url=javascript:${RUN}"><meta ${T} http-equiv=refresh content="0;url=${OUT}">`,
  `<base ${T} href="${OUT}/">`,
  `<iframe ${T} srcdoc="&lt;script&gt;parent.${RAN}=1&lt;/script&gt;"></iframe>`,
  `<iframe ${T} src="javascript:parent.${RAN}=1"></iframe>`,
  `<iframe ${T} src="data:text/html,<script>parent.${RAN}=1</script>"></iframe>`,
  `<object ${T} data="${OUT}"></object><embed ${T} src="${OUT}">`,
  `<object ${T} data="data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+"></object>`,
  `<video ${T} poster="${OUT}"><source onerror="${RUN}"></video><audio ${T} src=x onerror="${RUN}">`,
  `<a ${T} href="javascript:${RUN}">javascript:${RUN}</a>`,
  `<a ${T} href="&#106;&#97;&#118;&#97;script&colon;${RUN}">x</a>`,
  `<a ${T} href="java&Tab;script&NewLine;:${RUN}">x</a>`,
  `<form ${T} action="javascript:${RUN}"><button ${T} formaction="javascript:${RUN}">x</button></form>`,
  `<form ${T} id=main><input ${T} name=attributes><input ${T} name=parentNode></form>`,
  `<details ${T} open ontoggle="${RUN}">x</details>`,
  `<input ${T} autofocus onfocus="${RUN}"><select ${T} autofocus onfocus="${RUN}"></select>`,
  `<body ${T} onload="${RUN}" onpageshow="${RUN}">`,
  `<marquee ${T} onstart="${RUN}">x</marquee>`,
  `<p ${T} style="background:url(${OUT});animation-name:x" onanimationstart="${RUN}">x</p>`,
  `<!--><img ${T} src=x onerror="${RUN}">-->`,
  `<!-- --!><img ${T} src=x onerror="${RUN}"> -->`,
  `<![CDATA[><img ${T} src=x onerror="${RUN}">]]>`,
  `<?xml version="1.0"?><?x <img ${T} src=x onerror="${RUN}">?>`,
  `<xmp ${T}></xmp><img ${T} src=x onerror="${RUN}"></xmp>`,
  `<textarea ${T}></textarea><img ${T} src=x onerror="${RUN}"></textarea>`,
  `<title ${T}></title><img ${T} src=x onerror="${RUN}"></title>`,
  `<plaintext ${T}><img ${T} src=x onerror="${RUN}">`,
  `<table ${T}><tr><td><svg><style></td></tr></table><img ${T} src=x onerror="${RUN}">`,
  `<select ${T}><noembed></select><script ${T}>${RUN}</script>`,
  `&lt;script ${T}&gt;${RUN}&lt;/script&gt;`,
  `&lt;img ${T} src=x onerror=${RUN}&gt;`,
  `&amp;lt;img ${T} src=x onerror=${RUN}&amp;gt;`,
  `&#60;svg ${T} onload=${RUN}&#62;`,
  `&lt;/q&gt;&lt;/p&gt;&lt;/textarea&gt;&lt;/title&gt;&lt;img ${T} src=x onerror=${RUN}&gt;`,
  `&quot;&gt;&lt;img ${T} src=x onerror=${RUN}&gt;`,
  `&quot; autofocus onfocus=&quot;${RUN}&quot; ${T}=&quot;`,
  `\u2028</script><script ${T}>${RUN}</script>`,
  `<scr\u0000ipt ${T}>${RUN}</scr\u0000ipt><img\u000c${T}\u000csrc=x\u000conerror=${RUN}>`,
]

/**
 * A page for each attempt: it stands in the title, in what the page states of itself, before the article, and within the very
 * sentence that is read, so that it comes along into quotes, cards and papers.
 */
export function hostilePages(): readonly HostilePage[] {
  return ATTEMPTS.map((attempt, i) => {
    const coded = attempt.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const sentence = `Da Nang signed a memorandum of understanding on ports with Changwon${attempt} City of the Republic of Korea on April ${(i % 28) + 1}, 2025, in the presence of guest number ${i}.`
    const html = `<!doctype html><html><head><title>Attempt ${i} ${coded}</title><meta property="og:site_name" content="Paper ${i} ${coded}"></head><body>${attempt}<article><h1>Attempt ${i} ${coded}</h1><p>${sentence}</p><p>${'The two cities have been partners for years and will go on. '.repeat(6)}</p></article></body></html>`
    return { name: `attempt ${i}: ${attempt.slice(0, 60)}`, bytes: Buffer.from(html) }
  })
}
