/** The channel of what happened, and whether it came about: a promised call is no call. */
import type { EntryKind } from '../journal/entry.ts';
import type { Line, Span } from './line.ts';

/** The channels that a line can name. */
export type Channel = Extract<EntryKind, 'call' | 'meeting' | 'visit' | 'message' | 'email'>;
/** A channel with what it was read from. */
export type ChannelMention = Span & { readonly kind: Channel; readonly isPast: boolean };

type Source = { readonly kind: Channel; readonly past: string; readonly noun: string };

const sources: readonly Source[] = [
  {
    kind: 'email',
    past: '(?:me|le|les|nos) (?:mando|mande|envio|envie|escribio|escribi) (?:un|otro) (?:correo|mail|email|e-mail)|(?:me|le) (?:escribio|escribi|respondio|respondi|contesto|conteste) (?:por|al|un) (?:correo|mail|email|e-mail)|emailed|e-mailed|wrote (?:me |him |her |them |us )?(?:an? )?(?:email|by email)|mailed me',
    noun: '(?:(?<!\\b(?:el|su|tu|mi|al|del|los|sus|the|his|her|my|no) )(?:correos?(?: electronicos?)?|e-?mails?|mails?)|(?:correos?|e-?mails?|mails?)(?= (?:de|con|a|from|to|with)\\b)|inbox)(?! address)',
  },
  {
    kind: 'message',
    past: "me escribi(?:o|eron)|nos escribi(?:o|eron)|le escribi|les escribi|nos escribimos|ha escrito|he escrito|escribi(?:o|eron)(?= (?:por|que|preguntando|para|diciendo))|texted|messaged|whatsapp(?:ed|'d)|wasap(?:eo|ee)|dm(?:'?d|ed)|pinged|msgd|facebooked|slacked|wrote (?:me|to me|us|back)(?! (?:a|an|the|some) [a-z- ]{0,20}(?:review|testimonial|reference|cheque|recommendation))",
    noun: '(?:whats ?app|whatsap|wass?ap|guasap|wsp|whats|wpp|watsap|sms|telegram|mensajes?|mensajito|audio(?= (?:de|a|por))|notas? de voz|dms?|mp|md|(?<!(?:review|resena|post|ad|anuncio|page|pagina|video|foto|photo|story)[a-z ]{0,12}(?:on|en|de|por) )(?:insta(?:gram)?|messenger|facebook)|texts?(?= (?:from|msg|message|to|exchange))|text message|(?:by|via|over) text|msgs?(?= (?:from|to))|voice notes?|slack|(?:por|via|on|through) linkedin|message(?:s)? (?:from|on|via|to)|left (?:a )?message)',
  },
  {
    kind: 'call',
    past: 'llame|llam[oó](?!\\w)|llamaron|llamamos|he llamado|ha llamado|hemos llamado|han llamado|telefone[eo]|marque|habl(?:e|o|amos) por telefono|(?:me|le) (?:dio|di) un (?:toque|telefonazo)|me devolvio la llamada|called(?! (?:off|it off|for|in sick))|phoned|rang(?! true)|rung|spoke (?:\\w+ ){0,3}?(?:on|over|by) (?:the )?phone|(?:talked|chatted) (?:\\w+ ){0,3}?(?:on|over) (?:the )?phone|skyped|zoomed|facetimed|buzzed',
    noun: '(?:llamadas?|llamadita|telefonazo|videollamadas?|video ?llamadas?|videoconferencias?|(?:por|al) telefono|por tfno|por tlf|zoom|(?:google )?meet(?= (?:con|with))|teams|skype|facetime|phone (?:enquiry|inquiry)|(?:phone|video|zoom|conference|quick|long|short) ?calls?|calls? con|calls? (?:with|from|to|w/?)|(?:on|over|by) (?:the )?phone|via phone|voicemail|telephone|ph call|tc (?:with|w/))',
  },
  {
    kind: 'visit',
    past: 'visit(?:e|o|amos|aron)|he visitado|hemos visitado|ha visitado|pase por|pasamos por|paso por(?= (?:la|el|mi|aqui|casa|tienda))|me pase por|nos pasamos por|se paso por|fui a (?:ver|casa|su|la|el|las|los|visitar|medir|instalar|mirar|revisar)|fuimos a (?:ver|casa|su|la|el|visitar|medir)|fui al|fuimos al|estuve en|estuvimos en|estuve con|he estado en|hemos estado en|vino a (?:la|el|verme|vernos|casa|mi|nuestra|recoger|probar)|vinieron a|vino al|ha venido|me acerque|nos acercamos|acudi|me visito|nos visito|visited|stopped (?:by|in)|dropped (?:by|in)(?! to collect)|popped (?:in|by|over|round|into)|went (?:to see|over to|round to|round|by|out to|to (?:her|his|their|the))|came (?:by|in|over|round|to the|into|to my|to our)|swung by|called round|called in at|was (?:at|over at|on site)|walked (?:through|round|around) (?:the|her|his|their)|toured|showed up at|turned up at|been to (?:see|her|his|their)',
    noun: '(?:visitas?(?! (?:a la web|guiad))|recorrido por|site visits?|home visits?|visits?(?= (?:to|from|with|at|by))|visit(?=[:.,])|on[ -]?site|in situ|walk[- ]?through|a domicilio|house call)',
  },
  {
    kind: 'meeting',
    past: '(?:me|nos) reuni(?:mos)?|me he reunido|nos hemos reunido|se reunio|tuv(?:e|imos) (?:una )?(?:reunion|junta|cita)|comi con|com(?:i|imos) (?:juntos|en|con)|he comido con|hemos comido|almorce|almorzamos|cen(?:e|amos)(?: con| en| juntos)|desayun(?:e|amos)|merend(?:e|amos)|nos vimos|(?:la |lo |los |las )?vi (?:a|en|hoy|ayer|con)|me vi con|nos (?:tomamos|echamos)|tom(?:e|amos) (?:un |unos |unas |algo|cafe)|me (?:tome|eche) (?:un|una)|coincid(?:i|imos) con|me encontr(?:e|amos) (?:con|a)|me cruce con|quedamos a (?:comer|cenar|tomar)|platicamos en persona|me sente con|nos sentamos|met(?: up)?(?= (?:with|w/|up|for|at|in|him|her|them|the|on|[a-z]))|had (?:a )?(?:meeting|coffee|lunch|dinner|breakfast|drinks?|tea|brunch)|sat down with|caught up (?:with|over)|saw(?= (?:[a-z]+ (?:[a-z]+ )?(?:today|yesterday|this|at|on|in|last|for)|him|her|them))|bumped into|ran into|grabbed (?:a )?(?:coffee|lunch|drink|bite)|took (?:\\w+ ){1,3}(?:to|out (?:to|for)) (?:lunch|dinner|coffee)',
    noun: '(?:reunion(?:es)?|reu|junta(?= (?:con|de|en))|(?:caf(?:e|ecito|elito)|comida|almuerzo|cena|desayuno|merienda|cita|lunch|coffee|dinner|breakfast|brunch|mtg|meeting)(?= (?:[a-z]+ ){0,3}con\\b)|caf(?:e|ecito)(?= en)|comida de (?:trabajo|negocios)|canas con|(?:una )?cerveza con|meetings?(?! (?:room|point))|mtgs?|meet ?up|(?:coffee|lunch|dinner|tea)(?= (?:[a-z]+ ){0,3}(?:with|w/))|(?:coffee|lunch|dinner)(?= at)|breakfast(?= (?:with|w/|at))|brunch(?= (?:with|w/))|drinks?(?= (?:with|w/))|beers?(?= (?:with|w/))|catch[- ]?up(?= (?:with|w/|over))|sit[- ]?down(?= (?:with|w/))|appointment (?:with|w/)|appt|1:1|one[- ]on[- ]one|face to face|in person)',
  },
];
const channels = sources.map(({ kind, past, noun }) => ({
  kind,
  past: new RegExp(`(?<![\\w@#])(?:${past})(?![\\w])`, 'g'),
  noun: new RegExp(`(?<![\\w@#])(?:${noun})(?![\\w])`, 'g'),
}));

const notYet =
  /(?:^|[\s,;:(])(?:no|nunca|ni|sin|never|not|didn't|haven't|hasn't|no me|no le|cancel(?:o|amos|ed|led)(?: (?:la|el|the|our|his|her))?|para (?:la|una|el|concertar|agendar|fijar|preparar)|for (?:a|the|our)|set up (?:a|the)|arrange (?:a|the)|schedule (?:a|the)|agendar|concertar|proponer|pidio(?: una?)?|quiere(?: una?)?|wants (?:a|to)|asked for (?:a|an)|asking for (?:a|an)|espera(?: (?:mi|una))?|expecting|pendiente (?:de )?(?:la |una )?|next|proxima|his|her|their|my old|el numero de|number of|su|sobre (?:la|el)|about (?:the|our|a)|before the|antes de (?:la|el)|from the|de (?:la|el) (?:ultima|pasada))\s*$/;

/** The channels named in a line, in order, without those that lie in what is only promised. */
export function channelsIn(line: Line, excluded: readonly Span[]): ChannelMention[] {
  const found: ChannelMention[] = [];
  for (const { kind, past, noun } of channels) {
    for (const [pattern, isPast] of [
      [past, true],
      [noun, false],
    ] as const) {
      for (const { 0: words, index: start } of line.folded.matchAll(pattern)) {
        const span = { start, end: start + words.length };
        const before = line.folded.slice(Math.max(0, start - 32), start);
        if (notYet.test(before) || excluded.some((one) => isIn(span, one))) continue;
        if (isPresentCall(line, span, words, before)) continue;
        found.push({ ...span, kind, isPast });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "le llamo el lunes" is no call; "llamó el lunes", with its accent or without a pronoun, is. */
function isPresentCall(line: Line, span: Span, words: string, before: string): boolean {
  if (words !== 'llamo') return false;
  return (
    line.text[span.end - 1] !== 'ó' &&
    /(?:^|\s)(?:le|les|la|lo|los|las|te|os|yo|ya te|ya le)\s*$/.test(before)
  );
}

function isIn(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** The channel of what happened: what a verb tells before what a noun does, the first of each. */
export function channelOf(mentions: readonly ChannelMention[]): ChannelMention | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  // "Me escribió un correo", "called on Zoom": the nearer word says it more exactly.
  const near = mentions.filter(({ start }) => start - first.start < 48);
  const email = near.find(({ kind }) => kind === 'email');
  if (
    first.kind === 'message' &&
    email &&
    !near.some((one) => one.kind === 'message' && !one.isPast)
  )
    return email;
  // A noun before the verb: "visit… she called me over" stays a visit.
  return first;
}

/** Said of a call that found nobody. */
export const nobodyThere =
  /\b(?:no (?:contesta|contesto|contestan|coge|cogio|lo coge|me coge|me lo coge|respondio|responde|atendio|atiende)|sin respuesta|buzon(?: de voz)?|salto el (?:buzon|contestador)|contestador|comunicaba|apagado|llamada perdida|no answer|no reply|no response|voicemail|left (?:a )?(?:message|msg|voicemail)|didn't (?:answer|pick up)|did not (?:answer|pick up)|couldn't reach|missed (?:call|her|him|them)|went to voicemail|no luck|engaged)\b/;
