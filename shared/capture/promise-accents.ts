/** What Spanish accents and endings tell of a verb: whether it promises or tells. */
import type { Line } from './line.ts';
import type { Head } from './promise-heads.ts';
import type { Surroundings } from './promises.ts';

const notFuture =
  /(?:quiere|requiere|prefiere|sugiere|adquiere|hiere|muere|espere|mire|compre|tire|retire|gire|admire|entere|prepare|repare|separe|compare|pare|dispare|considere|supere|genere|altere|opere|coopere|recupere|tolere|libere|numere|entregue|siempre|sobre|hombre|nombre|diciembre|septiembre|noviembre|octubre|libre|pobre|madre|padre|entre|cofre|ere|aire|desayune|are)$/;

/** "preparé", "esperé", "cobré": done, though they end like what will be done. */
const done =
  /^(?:(?:pre|re|se|com|decl|acl|dis)?par|esper|super|recuper|gener|oper|liber|alter|consider|mir|retir|tir|gir|admir|inspir|estir|enter|moder|toler|acl?ar|declar|(?!(?:hab|sab|cab)r)\w*br|(?!(?:tend|pond|vend|sald|vald|pod|mantend|obtend|dispond|prop?ond)r)\w*dr)e$/;

/**
 * Accents tell "le mando" from "le mandó" and "pagara" from "pagará". Where the whole line has none
 * its writer leaves them out, and the word is taken for the one that promises.
 */
export function isAccentRight(line: Line, head: Head, around: Surroundings): boolean {
  const words = line.folded.slice(head.start, head.end);
  const last = (line.text[head.end - 1] ?? '').toLowerCase();
  const writesAccents = /[áéíóúÁÉÍÓÚ]/.test(line.text);
  const verb = /[a-z]+$/.exec(words)?.[0] ?? '';
  if (/^(?:quedo|quede)\b/.test(words)) {
    const letter = (line.text[head.start + 4] ?? '').toLowerCase();
    if (head.by === 'me')
      return letter !== 'ó' && (words.startsWith('quede') || /(?:le|les|sel[oa]s?)$/.test(verb));
    return letter !== 'é';
  }
  if (head.by === 'me') {
    if (/(?:ar|er|ir|dr|br)e$/.test(verb)) {
      if (done.test(verb)) return false;
      if (last === 'é') return true;
      return (
        !writesAccents &&
        !notFuture.test(verb) &&
        !/\bque\s+(?:\w+\s+)?$/.test(line.folded.slice(0, head.start))
      );
    }
    if (/o$/.test(verb)) return last === 'o';
    return true;
  }
  if (
    /(?:ar|er|ir|dr|br)an?$/.test(verb) &&
    !/^(?:me|nos)?\s*(?:compra|prepara|repara|separa|espera|retira|tira|mira|gira|quiera|para|cobra|abra|obra)$/.test(
      words,
    )
  ) {
    const letter = verb.endsWith('n') ? line.text[head.end - 2]?.toLowerCase() : last;
    if (letter === 'á') return true;
    return (
      !writesAccents &&
      !/^(?:compra|prepara|repara|espera|retira|tira|mira|cobra|quiera|fuera|era|dura|obra|palabra|factura|pintura|lectura|escritura|altura|hora|ahora|senora|doctora|cara|primera|manera|madera|bandera|escalera|nevera|caldera|carretera|tercera|entera|fuera|espera|abra|sobra|muestra|cuadra|piedra|otra|letra|vara|clara|rara|para|sierra)n?$/.test(
        verb,
      )
    );
  }
  if (
    /^(?:paga|manda|envia|pasa|lleva|entrega|llama|firma|confirma|deja|trae|viene|cierra|da|dice|hace)/.test(
      verb,
    ) &&
    last === 'ó'
  )
    return false;
  return !around.dates.some((one) => one.start <= head.start && head.end <= one.end);
}
