/**
 * How English says that a word is given, kept, broken, moved or let go. Sources of regular
 * expressions over folded text; British and American alike, typed in a hurry or dictated.
 */

/** Verbs of doing for somebody; after "will" any verb does. */
const deeds =
  'send|mail|email|e-mail|deliver|bring|drop|call|ring|phone|text|write|pay|transfer|finish|fix|check|get|give|have|prepare|draft|make|do|show|share|forward|return|book|order|review|update|confirm|quote|invoice|install|pick|come|go|meet|put|set|sort|sign|design|print|post|ship|build|paint|clean|cut|revise|redo|refund|reply|respond|follow|provide|let|look|find|take|talk|visit|submit|complete|measure|replace|repair|swing|stop|pop|run|hand|help|collect|arrange|organise|organize|schedule|circle|ping|translate|edit|upload|present|buy|keep|settle|wire|introduce|recommend|add|start|turn|knock|type|work|clear|approve|decide|tell|supply';

/** "sending", "dropping", "replacing": the same deeds on their way. */
const doing = deeds
  .split('|')
  .map((verb) => (/[^aeo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}${verb.at(-1)}?ing`))
  .join('|');

const adverb =
  '(?:\\s+(?:also|then|just|definitely|personally|try to|be able to|probably not|still))?';

/** Heads by which I give my word. */
export const mineEn: readonly string[] = [
  `(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| gonna| am gonna)${adverb}\\s+(?!be (?:away|off|out|late|closed|there|busy|careful|happy|glad|fine)|need|see if|think|probably|miss|never|not|remember|try)[a-z]+`,
  `(?<!\\b(?:is|was|feeling|fell|been|am|m|got|very|too|taken|so) )ill\\s+(?!(?:be|today|again|and|with|all|so|feeling|for|at|in|health)\\b)[a-z-]+|well\\s+(?:${deeds})\\b`,
  "(?:i|we)(?:'ve| have)?\\s+promised\\b|(?:^|[,;:(]\\s*|\\band\\s+|\\bbut\\s+)(?:also\\s+)?promised\\b(?! (?:me|us)\\b)|(?:i|we) promise\\b",
  '(?:i|we)(?: still)? owe\\b|(?:^|[,;:(.]\\s*|\\band\\s+)owe (?=(?:him|her|them|[a-z]+))',
  "(?:told|promised|assured|said to|texted|emailed|let)\\s+[^,.;]{1,40}?\\s(?:that\\s+)?(?:i|we)(?:'d| would|'ll| will|d)\\s+[a-z]+|(?:i |we )?(?:said|agreed)(?: that)? (?:i|we)(?:'d| would|'ll| will|d)\\s+[a-z]+",
  "(?:(?:i|we)(?:'ve| have)?|(?:^|[,;:(.]\\s*|\\band\\s+|\\bbut\\s+))\\s*(?:agreed|committed|offered|undertook|pledged|volunteered)\\s+to\\s+(?:[a-z]+ing\\b|[a-z]+)",
  "(?:i|we)(?:'ve got| have got|'ve| have| need| got|'m supposed| am supposed|'m due| am due|'m meant| must)\\s+(?:to\\s+)?(?:" +
    deeds +
    ')\\b',
  `(?:i'm|i am|we're|we are|im)\\s+(?:${doing})\\b`,
  'i gave (?:him|her|them|[a-z]+) my word\\b|my word (?:to|on)\\b|you have my word',
  `let me\\s+(?:${deeds})\\b`,
];

/** Heads that are mine only where a day ahead stands with them. */
export const mineWithDayEn: readonly string[] = [
  `(?:^|[,;:(.\\-]\\s*|\\b(?:and|then|but|so|also)\\s+|(?:^|[,;:(.]\\s*|\\b(?:and|then|but|so|also|i|we)\\s+)(?:need|have|got|going|gonna|want|must|todo|to do|remember|gotta) (?:to\\s+)?|(?:^|[,;:(.]\\s*|-\\s+)to\\s+)(?:go back (?:to|and)\\s+)?(?:${deeds})\\b(?! (?:con|with|from|w|de)\\b)`,
  '(?:^|[,;:(.]\\s*|\\band\\s+|\\bthen\\s+)(?:will|gonna|going (?:back )?to|off to)\\s+[a-z]+',
  `(?:^|[,;:(.]\\s*|\\band\\s+|\\bthen\\s+)(?!meeting|looking|talking|buying|working)(?:${doing}|coming back|going)\\b`,
  `(?:i|we) (?:${deeds})\\b`,
];

/** Heads by which they give theirs, whoever stands before. */
export const theirsAloneEn: readonly string[] = ['promised (?:me|us)\\b'];

/** Heads by which they give theirs; the subject is looked at apart. */
export const theirsEn: readonly string[] = [
  `(?:'ll|'s going to|'re going to| will| shall| is going to| are going to|'s gonna|'re gonna|(?: is| are)? gonna)${adverb}\\s+(?!be (?:away|off|out|late|closed|there|busy|happy|glad|fine|tight|ready|here)|need|have to|think|love|like|want|probably|arrive|miss|never|not|cost|turn|take (?:place|ages|time)|only|see)[a-z]+`,
  "(?:'s| has|'ve| have)?\\s*promised(?: (?:me|us))?\\b|\\s+promises(?: (?:me|us))?\\b",
  '(?:\\s+still)?\\s+owes? (?:me|us)\\b',
  "\\s+(?:said|says|told me|told us|confirmed|assured me|reckons|texted|emailed|swears?|swore)(?: that)?\\s+(?:he|she|they|it)(?:'d|'ll| would| will|d|ll)\\s+[a-z]+",
  '\\s+(?:agreed|committed|offered|undertook|pledged|volunteered|vowed|swore)\\s+to\\s+[a-z]+',
  "(?:'s| is|'re| are)\\s+(?:to\\s+)?(?:sending|paying|bringing|dropping|delivering|getting|giving|emailing|mailing|forwarding|signing|returning|transferring|picking|confirming|coming)\\b(?! (?:back )?from)",
  "(?:'s| is|'re| are| has| have)\\s+(?:due |supposed |meant |going |got )?to\\s+(?:pay|send|bring|sign|return|deliver|confirm|call|email|get back|let (?:me|us) know|transfer|provide|forward|give)\\b",
];

/** Heads that are theirs only where a day ahead stands with them. */
export const theirsWithDayEn: readonly string[] = [
  '\\s+(?:pays|sends|brings|drops|signs|returns|calls|delivers|confirms|transfers|picks|emails|gets|gives|comes|lets)\\b',
  '\\s+to\\s+(?:pay|send|bring|sign|return|deliver|confirm|call|email|get|let|transfer|provide|forward|give|drop|pick)\\b',
];

/** What makes a sentence no promise at all. */
export const doubtEn =
  '(?:^|[,;:( ])(?:if|unless|might|maybe|perhaps|may (?=(?:be |have |send|pay|come|call|need|bring|sign|want|go|take|give|get|do|not))|possibly|probably|could|should|would (?:like|love|be)|wondering|not sure|hopefully|hope to|hopes? (?:he|she|they|i|we)|i wish|depends|in case|as long as|provided|ought to|thinking (?:of|about)|considering|tempted|whether|supposing|assuming|in theory)\\b';

/** Subjects that are neither of us: "his supplier", "her accountant". */
export const thirdEn =
  "(?:^|[\\s,;:(])(?:his|her|their|my|our|the|a|an|some|another)\\s+(?:[a-z]+\\s+)?(?:supplier|vendor|accountant|bookkeeper|bank|boss|manager|brother|sister|son|daughter|husband|wife|partner|mother|father|mum|mom|dad|parents|lawyer|solicitor|attorney|neighbour|neighbor|factory|manufacturer|courier|insurer|insurance|insurance company|architect|technician|assistant|secretary|colleague|coworker|friend|cousin|uncle|aunt|company|agency|store|shop|garage|warehouse|distributor|builder|contractor|subcontractor|electrician|plumber|carpenter|painter|doctor|landlord|tenant|printer|printers|mechanic|driver|delivery|post office|team|staff|office|competitor|nephew|niece|grandson|granddaughter|boyfriend|girlfriend|fiance|developer|designer|agent|broker|surveyor|inspector|planner|caterer|florist|band|dj|venue)s?(?:'s)?\\s*(?:said|says)?$";

/** Things that do nothing for anybody: "the van will arrive", "it will rain". */
export const thingEn =
  "(?:^|[\\s,;:(])(?:it|that|this|these|those|there|what|which|who|everything|nothing|something|one|(?:his|her|their|my|our|the|a|an|new|next)\\s+(?:[a-z'-]+\\s+){0,3}?[a-z'-]+)$";
