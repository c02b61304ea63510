import { anyOf } from './any-of.js'

/** Lines that are nothing but a button or a rule. */
const BUTTONS: ReadonlySet<string> = new Set(
  `advertisement|share|tweet|print|email|facebook|twitter|google|google+|pinterest|linkedin|reddit|whatsapp|more|close|comments|comment|photos|photo|video|videos|gallery|slideshow|enlarge|menu|search|subscribe|sign up|log in|login|register|loading|loading...|reload|disqus|play|pause|mute|next|previous|back|home|just one more thing...|like this: like loading...|share this|share this:|share this story|share this article|share this: facebook|copy link copy|hide transcript show transcript|why are we asking this?|already have an account?|welcome back. please sign in|please sign in|live tv|sponsored|sponsored content|story continues below|story continues below advertisement|staff report|staff reports|staff writer|staff|breaking news staff|original|original story|read more|for immediate release|top news photos of the week|this video is no longer available.|buy photo|view gallery|back to gallery|view full caption|0 comments|add comment|post a comment|leave a comment|report abuse|x`.split(
    '|',
  ),
)

const LONGEST_BUTTON = Math.max(...Array.from(BUTTONS, ({ length }) => length))

// One line each; tried on a trimmed line of at most 400 characters. A label needs its colon: "Share prices fell",
// "Photos show", "Related to this, police said" and "Watch officers arrived" are the story.
const PATTERNS: readonly RegExp[] = [
  // Other stories
  /^\W{0,4}(?:see also|related(?: stories?| articles?| coverage| content| links?| video)?|more on this(?: story)?|watch(?: live| now| video| the video| below)?|listen(?: live)?|read(?: more| next| also| this)|also(?: read| see| on the web| online)?|more(?: coverage| info| information| news| photos)?|don['’]t miss|editor['’]s picks?|recommended(?: for you)?|slideshow|other news|on the web|web extra|complete coverage|full coverage|trending)\s*[:|]\s*\S.*$/i,
  /^(?:EARLIER|PHOTOS?|VIDEOS?|GALLERY|MAP|DOCUMENTS?|INTERACTIVE|PREVIOUS(?:LY)?|RAW(?: VIDEO)?|LIVE UPDATES|LIVE BLOG|LIVE COVERAGE|LIVE|TIMELINE|READ|WATCH|LISTEN|COMPLAINT|BREAKING NEWS ALERTS)\s*[:|]\s*\S.*$/,
  /^previous(?: story| stories| coverage)?\s?:\s?\S?.{0,200}$/i,
  /^(?:Related|RELATED|More|MORE) (?:Coverage|Articles?|Photos?|Stor(?:y|ies)|Content|Links?|Videos?) \p{Lu}[^.!?]{10,200}$/u,
  /^\*\*more on .{1,80}\*\*$/i,
  /^>{2,}\s*\S.{0,200}$/,
  /^more (?:from|on) [A-Z0-9][\w .]{1,40}$/i,
  // Captions, credits, players
  /^(?:photo|image|picture|file photo|video|photograph|credit|photo credit|source|caption|photographer|illustration|graphic)s?(?: (?:by|courtesy(?: of)?|credit|from))?\s*[:|]\s*\S.{0,200}$/i,
  /^(?:photo|image|picture|video)s? courtesy\b.{0,100}$/i,
  /^(?:getty images|ap photo|reuters photo|afp via getty|shutterstock|istock)\b.{0,80}$/i,
  /^\d{1,2}:\d{2} \p{Lu}[^.!?]{8,150}$/u,
  /^(?:scroll down for (?:more|video)|click (?:on )?(?:the )?(?:photo|image|picture)s? to |having trouble viewing the video|please enable javascript|this video (?:is no longer|cannot be)|your browser does not|mobile users?,? (?:tap|click)|to view this (?:video|page))\b.*$/i,
  // Links, sharing, newsletters, cookies, accounts
  /^(?:click|tap) (?:here|below|the link|on the link|to)\b.{0,160}$/i,
  /^(?:read|share|read or share) (?:or share )?(?:this|the) (?:full |entire )?(?:story|article|post|report)\b.{0,200}$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^for (?:all )?(?:the )?(?:latest|more|breaking)\b.{1,60}\b(?:headlines|news|updates|stories|information)\b.{1,90}\b(?:follow|visit|download|subscribe|click|sign up|listen to)\b.*$/i,
  /^(?:follow|find|friend|connect with)\b.{1,80}(?: on|:| at)\s*(?:our |the )?(?:facebook|twitter|x|instagram|google|telegram|whatsapp|youtube|linkedin|threads|tiktok).{0,80}$/i,
  /^(?:follow|find) @\w.{0,80}$/i,
  /^(?:follow us\b|(?:twitter|facebook|instagram|e-?mail)\s?:\s?\S).{0,120}$/i,
  /^follow [A-Z\d.]{3,20}:$/,
  /^(?:never miss another|have a question or comment about a|more as information becomes)\b.{1,160}$/i,
  /^[\w.+-]{1,40}@[\w.-]{1,40}\.[a-z]{2,4}\b.{0,100}$/i,
  /^(?:like|join) (?:us|our|the conversation)\b.{0,120}$/i,
  /^stay up to date\b.{1,100}\b(?:follow|sign up)\b.{0,60}$/i,
  /^(?:get|sign up (?:for|to)|subscribe to|receive|register for)\b.{1,100}\b(?:newsletters?|news alerts?|breaking news|email alerts?|inbox|alerts? and|notifications?)\b.{0,160}$/i,
  /^(?:get the latest (?:news )?from|download (?:the|our)\b.{1,40}\bapp|install or update|want to talk about the news|you can count on|stay with \S.{0,40} for (?:more|updates|the latest)|stay tuned|check back|keep checking)\b.{0,200}$/i,
  /^(?:sign up|subscribe|sign in)(?: (?:to|for|using|with|here|now|today)\b.{0,120})?$/i,
  /^(?:email )?newsletters? sign up\b.{0,80}$/i,
  /^(?:this site uses cookies|we use cookies|by (?:continuing to|using this site|submitting your|clicking)|accept (?:all )?cookies|cookie (?:policy|settings|notice)|privacy policy|terms of (?:use|service))\b.*$/i,
  /^(?:your notification has been saved|there was a problem saving|email notifications are only sent|we have sent (?:you )?an? (?:verification|confirmation)|if you do not receive the verification|thank you for registering|we look forward to seeing you on|you must enter the characters|(?:add|tweet with) (?:a )?location|(?:when )?you tweet with a location|message: \* a friend|report an error|log ?in (?:to|with|using)|for reprint|already a subscriber)\b.*$/i,
  /^(?:\d+|no|pending) (?:pending )?(?:shares?|comments?|views?|likes?|retweets?|min(?:ute)?s? read)$/i,
  // Notes on the story itself, not of it
  /^(?:this (?:is )?a (?:developing|breaking)(?: news)? (?:story|alert)|this (?:is a )?(?:story|article|post|page) (?:is developing|will be updated|has been updated|may be updated)|(?:we|we['’]ll|we will|newsnet5) (?:will )?(?:continue to )?(?:update|follow) this)\b.{0,320}$/i,
  /^(?:an?|the) (?:earlier|previous|prior|original) version of this (?:story|article|report|post)\b.*$/i,
  /^(?:the )?(?:journal|newspaper|station) is a\b.{1,60}\bnews partner\b.*$/i,
  /^Copyright (?:The )?(?:Associated Press|Reuters|AFP|CNN|[A-Z][\w ]{1,40}(?:News|Press|Media|Inc|LLC|Corp|TV|Service|Broadcasting|Network|Group))\b.{0,80}$/,
  // Rules and page numbers
  /^[\s_\-–—*=~|»«•·.…#]{1,80}$/,
  /^(?:page )?\d{1,3}(?:\s?(?:\/|of|-)\s?\d{1,3})?$/i,
]

const isPattern = anyOf(PATTERNS)

const APP = /^.{0,40}\bapp - install or update.{0,60}$/i

/** Is the whole line (trimmed) no part of the story? */
export const isFurnitureLine = (line: string): boolean =>
  line.length <= 400 &&
  ((line.length <= LONGEST_BUTTON && BUTTONS.has(line.toLowerCase())) ||
    isPattern(line) ||
    (/ - install/i.test(line) && APP.test(line)))

// A heading whose following short lines are headlines of other stories.
const HEADING =
  /^(?:read more|more (?:news|stories|headlines|from\b.{0,40})|related(?: stories| articles| coverage| news| links| content| headlines)?|see also|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|top (?:stories|headlines)|recommended(?: for you| stories)?|you (?:may|might) (?:also )?like|also read|latest (?:news|headlines)|in other news|around the web|promoted stories|from around the web)\s*:?$/i

/** "Read more:", "Related stories": the headlines under it belong to other stories. */
export const isHeading = (line: string): boolean => line.length <= 80 && HEADING.test(line)

/** A headline is short and ends without a full stop; a sentence of the story ends the box. */
export const looksLikeHeadline = (line: string): boolean => line.length <= 160 && !/[.!?]["”’)]?$/.test(line)
