/** Lines that open a list of other stories, folded. All that follows is theirs, not the story's. */
export const EN_RELATED: readonly string[] = [
  'related',
  'related news',
  'related stories',
  'related articles',
  'related posts',
  'related content',
  'related topics',
  'you may also like',
  'you might also like',
  'see also',
  'see more',
  'read more',
  'read next',
  'read also',
  'also read',
  'more',
  'more news',
  'more stories',
  'more from this section',
  'other news',
  'latest news',
  'trending',
  'most viewed',
  'most read',
  'recommended',
  'recommended for you',
  'watch',
  'dont miss',
  'up next',
]

/** Lines that open a contact block, folded. */
export const EN_CONTACT: readonly string[] = [
  'contact',
  'contact us',
  'contact information',
  'contacts',
  'press enquiries',
  'press inquiries',
  'media enquiries',
  'media inquiries',
  'media contact',
  'media contacts',
  'press contact',
  'press office',
  'press contacts',
  'more information',
  'for more information',
  'secretary information',
]

/** Single items of menus, folded. */
export const EN_MENU: readonly string[] = [
  'home',
  'log in',
  'login',
  'sign in',
  'sign up',
  'register',
  'menu',
  'search',
  'news',
  'skip to content',
  'skip to main content',
  'back',
  'back to top',
  'sitemap',
  'about us',
  'donate',
  'blog',
  'programs',
  'imprint',
  'privacy policy',
  'newer posts',
  'older posts',
  'print',
  'print version',
  'print this page',
  'email this page',
  'advertisement',
  'press release',
]

export const EN_SHARE =
  /^(share( this)?( article| story)?|reactions|follow us|tweet|like this|print this page|views|hits|comments|join the discussion|listen to this( page| article)?|share to \w+)\b/

export const EN_SOCIAL = /\b(facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest|zalo)\b/g

export const EN_KEYWORDS = /^(tags?|keywords?|labels?|topics?|categor(y|ies)|filed under)\s*[:：]/i

export const EN_BYLINE =
  /^(by\s+\p{Lu}|reporting by|interview by|written by|edited by|editors?\s*:|author\s*:|reporter\s*:|photos? by|source\s*:|news provided by|distributed (on behalf of|by)|posted by)/iu

export const EN_LEGAL =
  /(copyright|all rights reserved|legal notice|solely responsible for the content|disclaimer|terms of use|may not be reproduced)/i

export const EN_SIGNUP =
  /^(sign up for|subscribe|get our newsletter|got a (county )?story|do you have a story|download our app|hear the latest news|join our|follow us on)/i

export const EN_CAPTION = /^[[(]?\s*(photo|image|picture|caption|file photo|photograph)s?(\s*\d+)?\s*[:\]]/i

export const EN_CREDIT =
  /([[(]?\b(photo|image|picture)s?\s*(courtesy of|by)?\s*[:/]\s*[^.]{1,60}[\])]?\s*\.?|©\s?.{2,40})$/i

/** Lines that open readers' comments, folded, after a count. */
export const EN_COMMENTS =
  /^(\d+\s+comments?|comments|leave a (comment|reply)|netizens react|reader comments)\s*:?$/i

export const EN_TURN = /^(prev(ious)?|next)\s*:/i

/** Marks that the text is over. */
export const EN_END = /^[\s\-–—(*#]*(ends?|###)[\s\-–—)*#]*$/i
