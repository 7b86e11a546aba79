/** How it felt: a sign of the user's wins, else clear words, in Spanish and English. */
import { foldedOf, type Line, type Span } from './line.ts';

/** A warmth, with what it was read from. */
export type WarmthMention = Span & { readonly warmth: -2 | -1 | 1 | 2 };

const words: readonly (readonly [2 | 1 | -1 | -2, string])[] = [
  [
    2,
    "encantad[oa]s?|entusiasmad[oa]s?|feliz|felices|felicisim[oa]s?|emocionad[oa]s?|ilusionad[oa]s?|fascinad[oa]s?|maravillad[oa]s?|contentisim[oa]s?|agradecidisim[oa]s?|content[oa]s? a mas no poder|loc[oa]s? de content[oa]|eufori[oc][oa]s?|le encant(?:o|a)|les encant(?:o|a)|le(?:s)? ha encantado|me adora|supercontent[oa]s?|super content[oa]s?|muy content[oa]s?|chochos?|chocha|alucinad[oa]s?|flipand[oa]|thrilled|delighted|ecstatic|over the moon|overjoyed|super happy|so happy|very happy|really happy|extremely happy|chuffed|stoked|raving|raved|loved|loves|in love with|elated|blown away|couldn't be happier|could not be happier|absolutely happy|made up|buzzing|amazed|very pleased|so pleased|really pleased|excited",
  ],
  [
    1,
    'content[oa]s?|satisfech[oa]s?|a gusto|amable|simpatic[oa]s?|tranquil[oa]s?|agradecid[oa]s?|conforme|de buen humor|buen rollo|alegre|se alegro|le gust(?:o|a)|les gust(?:o|a)|le(?:s)? ha gustado|complacid[oa]s?|animad[oa]s?|aliviad[oa]s?|cordial|carinos[oa]s?|happy|pleased|glad|satisfied|friendly|grateful|thankful|relieved|cheerful|in (?:a )?good (?:mood|spirits)|upbeat|liked|likes|appreciative|content|impressed|positive|warm|keen',
  ],
  [
    -1,
    'enfadad[oa]s?|enojad[oa]s?|molest[oa]s?|preocupad[oa]s?|descontent[oa]s?|insatisfech[oa]s?|disgustad[oa]s?|decepcionad[oa]s?|fri[oa]s?(?= (?:conmigo|al telefono|por))|sec[oa]s? conmigo|nervios[oa]s?|inquiet[oa]s?|intranquil[oa]s?|impaciente|incomod[oa]s?|enfadadill[oa]s?|mosquead[oa]s?|seri[oa]s?(?= (?:conmigo|por))|distante|dud(?:a|oso|osa)(?= (?:de|conmigo))|contrariad[oa]s?|agobiad[oa]s?|estresad[oa]s?|desilusionad[oa]s?|apenad[oa]s?|triste|tens[oa]s?|quemad[oa]s?|de mal humor|no le gust(?:o|a)|no le ha gustado|resentid[oa]s?|dolid[oa]s?|worried|concerned|upset|annoyed|unhappy|disappointed|frustrated|irritated|uneasy|anxious|nervous|stressed|impatient|grumpy|cold(?= (?:with|on|towards))|miffed|displeased|bothered|dissatisfied|put out|cross(?= (?:about|with|that))|a bit off|short with me|tense|sad|hurt|peeved|not impressed|underwhelmed|unimpressed|lukewarm|cool with me|let down',
  ],
  [
    -2,
    'furios(?:isim)?[oa]s?|furiosisim[oa]|hart[oa]s?|enfadadisim[oa]s?|enojadisim[oa]s?|(?:super|bastante|realmente|tan) (?:enfadad|enojad)[oa]s?|cabread[oa]s?|indignad[oa]s?|hasta las narices|hasta la coronilla|encabronad[oa]s?|rabios[oa]s?|hecho una furia|hecha una furia|muy molest[oa]s?|muy enfadad[oa]s?|muy enojad[oa]s?|de los nervios|fuera de si|a gritos|gritando|me grito|me gritaron|que trina|trinaba|echaba chispas|echando chispas|explot[oa]|colgo el telefono|me colgo|emputad[oa]s?|recaliente|re caliente|furious|livid|fuming|angry|enraged|outraged|fed up|seething|irate|incensed|very upset|really upset|so upset|super upset|pissed(?: off)?|mad(?= (?:about|at|with|that|because))|shouted|shouting|yelled|yelling|screamed|hung up on me|had enough|sick of|raging|up in arms|went ballistic|lost (?:her|his|their) (?:temper|cool|rag)|appalled|disgusted',
  ],
];
const lexicon = words.map(
  ([warmth, source]) => [warmth, new RegExp(`(?<![\\w])(?:${source})(?![\\w])`, 'g')] as const,
);

const sign =
  /(?<![\w.,/+-])(\+\+|--|[+-] ?[12])(?![\w/+%-]|[.,]\d|\s?(?:dias?|days?|h\b|euros|€|k\b|personas?|people))/g;
const negation =
  /(?:^|[\s,;:(])(?:no|nada|nunca|ni|tampoco|poco|sin estar|not|isn't|wasn't|aren't|weren't|isnt|wasnt|never|hardly|less than|far from|neither|nor|not exactly|not too|not very|not at all|not really)(?:\s+(?:esta|estan|estaba|estaban|quedo|quedaron|se (?:quedo|fue|le veia|veia|mostro|muestra|le ve)|parece|parecia|anda|andaba|muy|del todo|demasiado|nada|que digamos|precisamente|seem|seemed|look|looked|too|very|really|entirely|exactly|all that|so|best|at all|sound|sounded|feeling|be|been))*\s*$/;

// "I'd be amazed", "estará encantada": it is not so yet.
const unreal =
  /(?:\b(?:would|will|wouldn't|won't) be|'d be|'ll be|seria|estaria|estara|se pondra|quedaria)(?:\s+(?:so|very|really|muy|mas))?\s*$/;

// How a third person feels says nothing of the client.
const ofKin =
  /\b(?:su|sus|his|her|their)\s+(?:mama|papa|madre|padre|padres|hij[oa]s?|herman[oa]s?|marido|mujer|espos[oa]|jef[ea]|soci[oa]|vecin[oa]s?|mum|mom|dad|mother|father|son|daughter|sister|brother|husband|wife|boss|neighbou?rs?|parents|kids|twins|team)(?:\s+(?:no|esta|estan|estaba|estaban|se|quedo|muy|is|was|are|were|not|isn't|wasn't|so|very|really))*\s*$/;

/** The warmth of a line; undefined where nothing clear says it. */
export function warmthOf(line: Line, excluded: readonly Span[]): WarmthMention | undefined {
  const whole = { start: 0, end: line.text.length };
  const signs = [...foldedOf(line, whole).matchAll(sign)];
  const last = signs.at(-1);
  if (last) {
    const mark = (last[1] ?? '').replace(' ', '');
    const amount = mark === '++' || mark.endsWith('2') ? 2 : 1;
    const size = mark === '++' || mark === '--' ? 2 : amount;
    const warmth = (mark.startsWith('-') ? -size : size) as WarmthMention['warmth'];
    return { start: last.index, end: last.index + last[0].length, warmth };
  }
  const mentions = lexicon.flatMap(([warmth, pattern]) =>
    [...line.folded.matchAll(pattern)].map((match) => mention(line, match, warmth)),
  );
  const heard = mentions
    .filter((one) => !mentions.some((other) => other !== one && isWithin(one, other)))
    .filter((one) => !excluded.some((span) => isWithin(one, span)))
    .filter(({ start }) => !unreal.test(line.folded.slice(Math.max(0, start - 20), start)))
    .filter(({ start }) => !ofKin.test(line.folded.slice(Math.max(0, start - 48), start)))
    .sort((a, b) => a.start - b.start);
  return strongest(line, heard);
}

function mention(line: Line, match: RegExpExecArray, warmth: WarmthMention['warmth']) {
  const start = match.index;
  const sentence = line.sentences.find((one) => one.start <= start && start < one.end);
  const before = line.folded.slice(Math.max(sentence?.start ?? 0, start - 40), start);
  const isNegated = negation.test(before) && !/\bno(?:t)? (?:solo|only|just)\s*$/.test(before);
  const turned = (warmth > 0 ? -1 : 1) as WarmthMention['warmth'];
  return { start, end: start + match[0].length, warmth: isNegated ? turned : warmth };
}

function isWithin(one: Span, other: Span): boolean {
  const isSame = one.start === other.start && one.end === other.end;
  return one.start >= other.start && one.end <= other.end && !isSame;
}

/** What comes after a "but" is how it ended; else the strongest word, the last of equals. */
function strongest(line: Line, heard: readonly WarmthMention[]): WarmthMention | undefined {
  const turn =
    /(?:^|[\s,;])(?:pero|aunque al final|al final|but|though in the end|in the end|now|ahora)\s/g;
  const turns = [...line.folded.matchAll(turn)].map(({ index }) => index);
  const lastTurn = turns.at(-1);
  const after = lastTurn === undefined ? [] : heard.filter(({ start }) => start > lastTurn);
  const pool = after.length > 0 && after.length < heard.length ? after : heard;
  return pool.reduce<WarmthMention | undefined>(
    (best, one) => (!best || Math.abs(one.warmth) >= Math.abs(best.warmth) ? one : best),
    undefined,
  );
}
