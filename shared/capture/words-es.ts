/**
 * How Spanish says that a word is given, kept, broken, moved or let go, and what came of things.
 * Sources of regular expressions over folded text: lower case, no accents, so that "manana" is both
 * "mañana" and what is typed in a hurry. Spain and America alike.
 */

/** A pronoun for the one the word is given to. */
const toThem = '(?:le|les|te|os|se l[oa]s?|se)';
const toMe = '(?:me|nos|me l[oa]s?|nos l[oa]s?)';

/** First persons in -o that promise nothing: "le veo cansado", "lo siento". */
const idle =
  'veo|digo|noto|tengo|conozco|creo|entiendo|siento|agradezco|quiero|recuerdo|gusto|caigo|espero|pienso|supongo|encuentro|temo|hablo|comento|pregunto|cuento|deseo|echo|considero|imagino|puedo|debo|odio|admiro|felicito|aprecio|como|dedico|cobro|recomiendo|sugiero|propongo|aconsejo|noto|prefiero|necesito|animo|apoyo';

/** Verbs of doing for somebody, first person, also without a pronoun: "mando", "preparo". */
const deeds =
  'mando|envio|paso|llevo|entrego|preparo|hago|llamo|presento|busco|reviso|arreglo|instalo|traigo|pongo|doy|dejo|consigo|termino|acabo|confirmo|aviso|devuelvo|pago|ingreso|transfiero|cambio|monto|corto|pinto|escribo|contesto|respondo|redacto|imprimo|recojo|acerco|subo|actualizo|corrijo|traduzco|diseno|cotizo|presupuesto|facturo|reservo|gestiono|compro|pido|miro|resuelvo|soluciono|coloco|reparo|limpio|remito|adjunto|comparto|firmo|ajusto|regalo|descuento|ofrezco|guardo|aparto|adelanto|completo|enseno|explico|visito|vuelvo|voy|reenvio|apunto|mido|dibujo|grabo|edito|publico|cuelgo|tramito|solicito|averiguo|consulto|calculo|elaboro|armo|platico|mando a';

/** Verbs of doing, third person present: "me paga", "trae". */
const theirDeeds =
  'paga|manda|envia|pasa|lleva|entrega|prepara|hace|llama|presenta|busca|revisa|arregla|trae|pone|da|deja|consigue|termina|confirma|avisa|devuelve|ingresa|transfiere|cambia|escribe|contesta|responde|imprime|recoge|acerca|sube|actualiza|reserva|gestiona|compra|dice|remite|comparte|cierra|firma|liquida|abona|deposita|reenvia|presta|descuenta|ensena|explica|visita|viene|vuelve|adelanta|completa|facilita|proporciona|aclara|decide|sella|autoriza|aprueba|valida|consulta|adjunta|cuenta|hara|mide|tramita|regala|invita|aporta|suministra|instala|quita';

/** Heads by which I give my word. Each begins where the promise begins. */
export const mineEs: readonly string[] = [
  // A promise by its name.
  `(?:${toThem}\\s+)?(?:prometi|prometo|he prometido|hemos prometido|prometimos|habia prometido)\\b`,
  '(?:me|nos) compromet(?:o|i|emos|imos)\\b|me he comprometido|nos hemos comprometido',
  '(?:quede|he quedado|quedo|hemos quedado|quedamos)(?:\\s+(?:con|a)\\s+[^,.;]{2,40}?)?\\s+(?:en|de|en que)\\s+(?:yo\\s+)?(?:[a-z]+(?:ar|er|ir)(?:le|les|te|se|l[oa]s?|sel[oa]s?)?\\b|(?:le|les|te)\\s)',
  '(?:me )?(?:encargo|ocupo) (?:yo )?de\\b|me toca\\b|cuenta con que\\b|corre de mi cuenta\\b',
  '(?:le|les|te) (?:di|he dado|doy) mi palabra\\b',
  // What I owe.
  `(?:le|les|te|os|aun le|todavia le)\\s+deb(?:o|emos)\\b(?! (?:una? disculpa)?$)|deb(?:o|emos) (?:a|una?|el|la|los|las)\\b|(?:queda|quedan|tengo|estoy|sigo)\\s+(?:pendientes? )(?:de\\s+)?(?:[a-z]+(?:ar|er|ir)(?:le|les|l[oa]s?|sel[oa]s?)\\b|el\\b|la\\b|un)`,
  // What I shall do for them.
  `(?:yo\\s+)?(?:le|les|te|os|se l[oa]s?)\\s+(?!(?:${idle})\\b)(?:[a-z]+o|doy)\\b(?!\\s+(?:que ver))`,
  `(?:yo\\s+)?(?:le|les|te|os|se l[oa]s?|l[oa]s?)\\s+[a-z]{2,}(?:ar|er|ir|dr|br)(?:e|emos)\\b`,
  `(?:yo\\s+)?(?:le|les|te|os|se l[oa]s?)\\s+(?:mandamos|enviamos|llevamos|entregamos|pasamos|hacemos|preparamos|llamamos|presentamos|damos|dejamos|ponemos|traemos|buscamos|devolvemos|instalamos|arreglamos|revisamos)\\b`,
  `(?:(?:le|les|te|se l[oa]s?)\\s+)?(?:voy|vamos) a\\s+(?:[a-z]+(?:ar|er|ir))(?:le|les|l[oa]s?|sel[oa]s?)?\\b`,
  `(?:tengo|tenemos|hemos|he) (?:que|de)\\s+[a-z]+(?:ar|er|ir)(?:le|les|l[oa]s?|sel[oa]s?)\\b|(?:le|les|se l[oa]s?)\\s+(?:tengo|tenemos) que\\s+[a-z]+(?:ar|er|ir)\\b|(?:debo|debemos|necesito|hay que|toca|falta|me falta|queda|no olvidar|acordarme de|recordar)\\s+[a-z]+(?:ar|er|ir)(?:le|les|sel[oa]s?)\\b`,
  // "Le dije que le mandaría…", "le aseguré que entregamos…": a word reported.
  `(?:le|les)\\s+(?:dije|he dicho|confirme|asegure|garantice|adelante|avise|comente)\\s+que\\s+(?!no\\b|si\\b)(?:(?:yo|nosotros|l[oa]s?|se l[oa]s?|le|les|ya)\\s+)*[a-z]+(?:amos|emos|imos|o|are|ere|ire|dre|aremos|eremos|iremos)\\b`,
  '(?:acorde|acordamos|convine|convinimos|hemos acordado|he acordado)(?:\\s+con\\s+[^,.;]{2,40}?)?\\s+(?:en\\s+)?(?:[a-z]+(?:ar|er|ir)(?:le|les|sel[oa]s?)\\b|que (?:yo |le |les |se l[oa]s? ))',
  `(?:(?:le|les)\\s+(?:dije|he dicho|confirme|asegure|ofreci|conteste|respondi|comente)\\s+que|(?:quedamos|quede|he quedado|hemos quedado) (?:en|en que|que))\\s+(?:yo\\s+)?(?:(?:le|les|se l[oa]s?|l[oa]s?)\\s+)?[a-z]+(?:aria|eria|iria|dria|bria)(?:mos)?\\b`,
];

/** Heads that are mine only where a day ahead stands with them. */
export const mineWithDayEs: readonly string[] = [
  `(?:yo\\s+)?(?:${deeds})\\b`,
  '(?:yo\\s+)?(?:l[oa]s?)\\s+(?!(?:he|ha|hemos|han)\\b)[a-z]+o\\b',
  '(?:yo\\s+)?[a-z]{2,}(?:ar|er|ir|dr|br)(?:e|emos)\\b',
  '[a-z]+(?:ar|er|ir)(?:le|les|l[oa]s?|sel[oa]s?)\\b',
  '(?:mandar|enviar|llamar|entregar|llevar|pasar|preparar|presentar|hacer|terminar|acabar|revisar|arreglar|instalar|confirmar|devolver|pagar|escribir|contestar|comprar|pedir|recoger|traer)\\b',
  '(?:hay que|tengo que|tenemos que|toca|vamos a|voy a|debo|me pide que le|quiere que le)\\s+[a-z]+',
];

/** Heads that are theirs where somebody stands before them: "Luis promete…", "Prometió…". */
export const theirsNamedEs: readonly string[] = [
  '(?<!\\bles? )(?:promete|prometen|prometio|prometieron|ha prometido)\\b',
];

/** Heads by which they give theirs. */
export const theirsEs: readonly string[] = [
  `${toMe}\\s+(?:prometio|prometieron|ha prometido|han prometido|promete|prometen)\\b`,
  '(?:se\\s+)?(?:comprometio|comprometieron|ha comprometido|compromete)\\b',
  '(?:quedo|quedaron|queda|quedan|ha quedado|han quedado)\\s+(?:en|de)\\s+[a-z]+(?:ar|er|ir)(?:me|nos|mel[oa]s?|nosl[oa]s?|se)?\\b|quedamos en que (?:el|ella|ellos|ellas|usted)?\\s*(?:me|nos)\\b|(?:quedo|quedaron) en que (?:me|nos)\\b',
  `(?:${toMe})\\s+deb(?:e|en)\\b`,
  `(?:el|ella|ellos|ellas|usted)?\\s*${toMe}\\s+(?:${theirDeeds})n?\\b`,
  `${toMe}\\s+[a-z]{2,}(?:ar|er|ir|dr|br)an?\\b`,
  `(?:va|van) a\\s+[a-z]+(?:ar|er|ir)(?:me|nos|mel[oa]s?|nosl[oa]s?)\\b|${toMe}\\s+(?:va|van) a\\s+[a-z]+(?:ar|er|ir)\\b`,
  `(?:dice|dijo|asegura|aseguro|confirma|confirmo|dicen|dijeron|(?:me|nos) ha(?:n)? dicho)(?:\\s+[a-z]+){0,3} que\\s+(?:el\\s+|ella\\s+)?(?:me|nos)\\s+[a-z]+(?:a|e|an|en|ara|era|ira|aria|eria|iria|arian|erian|irian)\\b`,
  `(?:me|nos)\\s+(?:dijo|ha dicho|aseguro|confirmo|dijeron) que\\s+(?:(?:me|nos|se|l[oa]s?)\\s+)?(?:l[oa]s?\\s+)?[a-z]+(?:aria|eria|iria|dria|ara|era|ira|dra|arian|erian|irian|aran|eran|iran)\\b`,
  `(?:tiene|tienen) que\\s+[a-z]+(?:ar|er|ir)(?:me|nos|mel[oa]s?|nosl[oa]s?)\\b|${toMe}\\s+(?:tiene|tienen) que\\s+[a-z]+(?:ar|er|ir)\\b`,
];

/** Heads that are theirs only where a day ahead stands with them. */
export const theirsWithDayEs: readonly string[] = [
  '(?:me|nos)\\s+(?!(?:gusta|parece|encanta|duele|interesa|preocupa|importa|queda|falta|toca|hace|pide|pregunta|recuerda|llega|cuenta|comenta|cae|sale|conviene|urge|sirve|vale|consta|suena|extrana|sorprende|ha|han|va|van|da igual|viene bien|viene mal|fue|era|esta|estan)\\b)[a-z]+(?:a|e|an|en)\\b',
  `(?!(?:visita|compra|cuenta|consulta|reserva|busca|hace|dice|pone|llama a|regala)\\b)(?:${theirDeeds})n?\\b`,
  '[a-z]{2,}(?:ar|er|ir|dr|br)an?\\b',
  '(?:va|van) a\\s+[a-z]+(?:ar|er|ir)\\b',
];

/** What makes a sentence no promise at all. */
export const doubtEs =
  '(?:^|[,;:¡( ])(?:si (?!(?:señor|senor)\\b)|quiza|quizas|tal vez|a lo mejor|puede que|puede ser que|igual (?=(?:le|les|me|nos|se|te|lo|la)\\b)|ojala|seguramente|probablemente|posiblemente|podria|podriamos|podrian|deberia|me gustaria|quisiera|estaria bien|habria que|en caso de|por ahi(?= [a-z])|siempre que|a ver si|acaso|depende|no se si|no sabe si|duda si|a no ser que|salvo que|como no|ya veremos si|me pregunto si)';

/** Subjects that are neither of us: "su contable me manda", "el proveedor le prometió". */
export const thirdEs =
  '(?:^|[\\s,;:(])(?:(?:su|sus|mi|mis|el|la|los|las|un|una|otro|otra)\\s+(?:proveedor|proveedora|proveedores|contable|gestor|gestora|gestoria|banco|jefe|jefa|hermano|hermana|hermanos|hijo|hija|hijos|marido|mujer|esposo|esposa|padre|madre|padres|socio|socia|abogado|abogada|vecino|vecina|vecinos|fabrica|fabricante|transportista|mensajero|mensajeria|seguro|aseguradora|notario|notaria|arquitecto|arquitecta|tecnico|tecnica|ayudante|asistente|secretaria|secretario|cunado|cunada|suegra|suegro|primo|prima|tio|tia|amigo|amiga|empresa|agencia|tienda|taller|almacen|distribuidor|constructor|constructora|electricista|fontanero|carpintero|pintor|medico|doctor|casero|casera|inquilino|administrador|administracion|hacienda|correos|repartidor|cartero|imprenta|imprentero|companero|companera|competencia|yerno|nuera|nieto|nieta|sobrino|sobrina|novio|novia|pareja|contratista|comercial|representante)(?:\\s+de\\s+[a-z ]{2,30})?)\\s*,?\\s*(?:ya\\s+|no\\s+|tambien\\s+|que\\s+|les?\\s+)*$';
