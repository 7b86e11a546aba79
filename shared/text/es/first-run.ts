/** Words of: the first run, from the language to the first promise. */
export const firstRun = {
  'first-run.progress': '{step, number} de {total, number}',
  'first-run.next': 'Continuar',
  'first-run.back': 'Atrás',
  'first-run.skip': 'Saltar: directo a mi diario',

  'first-run.language.title': 'Tu palabra, por escrito',
  'first-run.language.lead':
    'Palabra es el diario privado de quien trabaja por su cuenta: con quién hablaste, qué prometiste y cómo quedó.',
  'first-run.language.label': 'Idioma · Language',
  'first-run.language.es': 'Español',
  'first-run.language.es-line': 'Hoy, clientes, promesas: todo en español.',
  'first-run.language.en': 'English',
  'first-run.language.en-line': 'Today, clients, promises: all of it in English.',

  'first-run.folder.title': 'Dónde viven tus palabras',
  'first-run.folder.lead':
    'En una carpeta de este equipo. Sin cuenta y sin red: Palabra no sabe conectarse a ningún sitio.',
  'first-run.folder.label': 'Carpeta de tu diario',
  'first-run.folder.choose': 'Guardarlo en otra carpeta…',
  'first-run.folder.known': '¿Ya tienes un diario? Elige su carpeta y se abre como lo dejaste.',
  'first-run.folder.sample': 'Ver antes un diario de muestra',
  'first-run.folder.welcome-back': 'Hola de nuevo. Aquí está tu diario, como lo dejaste.',

  'first-run.client.title': '¿Quién fue el último cliente con el que hablaste?',
  'first-run.client.lead': 'Un nombre basta. Lo demás se va sabiendo.',
  'first-run.client.name': 'Nombre',
  'first-run.client.name-missing': 'Escribe un nombre, o salta a tu diario.',
  'first-run.client.kind': 'Es',
  'first-run.client.person': 'una persona',
  'first-run.client.organisation': 'una organización',
  'first-run.client.words': 'Qué se dijo, en una línea (si quieres)',
  'first-run.client.words-example': 'Quiere las ventanas antes del invierno…',

  'first-run.promise.title-mine': '¿Qué le prometiste a {name}?',
  'first-run.promise.title-theirs': '¿Qué te prometió {name}?',
  'first-run.promise.lead': 'Estará en Hoy antes de que venza, no después.',
  'first-run.promise.words': 'La promesa',
  'first-run.promise.words-missing': 'Escribe qué se prometió, o elige «Nada, esta vez».',
  'first-run.promise.by': 'Quién dio su palabra',
  'first-run.promise.by-me': 'La di yo',
  'first-run.promise.by-them': 'Me la dieron',
  'first-run.promise.save': 'Guardar y empezar',
  'first-run.promise.none': 'Nada, esta vez',
} as const;
