/** What a body is told to do with a paper, in English. */
export const TOUCHES_PAPER_EN =
  /\b(?:(?:re-?)?sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|seal(?:s|ed|ing)?|conclud(?:es?|ed|ing)|initial(?:s|l?ed|ling)?|complet(?:es?|ed|ing)|finali[sz](?:es?|ed|ing)|execut(?:es?|ed|ing)|renew(?:s|ed|ing)?|extend(?:s|ed|ing)?|exchang(?:es?|ed|ing)|swap(?:s|ped)|put(?:s|ting)? (?:back|off|its|their|his|her|to paper|on paper|pen)|names? to|signatures?|hopes? for|pens?|draft(?:s|ed|ing)?|brings? home|brought|landed|clinch(?:es|ed)?|struck|strikes?|enter(?:s|ed|ing)? into|postpon(?:es?|ed)|made|agreed|reached|bound|expects?|plans?|aims?|due|set to)\b/

/** The same in Vietnamese. */
export const TOUCHES_PAPER_VI =
  /(?<!\p{L})(?:ký|ký kết|trao|trao nhau|đặt bút|hạ bút|gia hạn|chốt|hoàn tất|thông qua|soạn|gửi|định|sẽ)(?!\p{L})/u

/** What is said of a paper that is still to be made, in English. */
export const PAPER_TO_COME_EN =
  /\b(?:hopes? for|hoping for|hoped for|mean(?:s|t)? to sign|put (?:back|off) (?:to|until|till)|yet to be|still to be|lies? (?:before|with|on)|sits? (?:with|before|on|in)|rests? with|is (?:now )?(?:before|with) the|waits?|awaits?|awaiting|(?:still )?in draft|is (?:still )?a draft|draft (?:agreement|memorandum|pact|accord|contract|letter|text|protocol)|pencilled in|to take its place|has its day|gone back and forth|goes back and forth|if all goes well|should it pass|once (?:approved|cleared|passed)|has to (?:be )?clear(?:ed)?|to be put before|is being (?:drafted|drawn up|typed|translated))\b/

/** The same in Vietnamese. */
export const PAPER_TO_COME_VI =
  /(?<!\p{L})(?:gác lại chờ|còn chờ|đang chờ|nằm chờ|chờ (?:ý kiến|bộ|duyệt|phê duyệt|ký)|mới (?:có |là )?bản thảo|bản thảo|đã soạn|viết xong|soạn xong|hẹn|suôn sẻ thì|nếu suôn sẻ|nếu kịp|dự kiến|định ký|đã trình|lùi sang|dời sang|sẽ (?:được )?ký|sẽ theo sau|còn để ngỏ)(?!\p{L})/u
