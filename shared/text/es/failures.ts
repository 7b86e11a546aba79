/** Words of: failures. Each says what happened, what was kept, and what to do. */
export const failures = {
  'failure.invalid': 'Hay algo por corregir antes de guardar.',
  'failure.not-found': 'Ya no está: se borró o se deshizo mientras tanto.',
  'failure.nothing-to-undo': 'No queda nada que deshacer.',
  'failure.nothing-to-redo': 'No queda nada que rehacer.',
  'failure.journal-closed': 'Tu diario no está abierto, así que aún no se puede guardar nada.',
  'failure.disk-full': 'El disco está lleno y no se ha guardado. Haz sitio y vuelve a intentarlo.',
  'failure.read-only':
    'No se puede escribir en la carpeta de tu diario. Da permiso de escritura y vuelve a intentarlo.',
  'failure.folder-gone':
    'La carpeta de tu diario ya no está en su sitio. Vuelve a conectarla o a ponerla donde estaba e inténtalo otra vez.',
  'failure.folder-busy':
    'Otro Palabra tiene abierto este diario: aquí no se cambia nada. Ciérralo allí y prueba otra vez.',
  'failure.journal-missing':
    'El diario que había en esta carpeta no está. Conecta su disco, o devuélvelo a su sitio, e inténtalo otra vez.',
  'failure.only-copies-here':
    'En esa carpeta no hay un diario, pero sí copias de seguridad: se puede seguir desde una de ellas con «Recuperar una copia…».',
  'failure.no-journal-here':
    'En esta carpeta no hay ningún diario de Palabra, y sí otras cosas. Elige la carpeta del diario, o una vacía para empezar uno nuevo.',
  'failure.folder-open': 'Otra ventana de Palabra ya muestra el diario de esta carpeta.',
  'failure.save-unsure':
    'No se sabe si esto quedó guardado. Espera a que el disco vuelva a responder y míralo antes de escribirlo otra vez.',
  'failure.disk-error':
    'El disco no ha respondido y no se ha guardado. Vuelve a intentarlo en un momento.',
  'failure.file-missing': 'Ese archivo ya no está ahí. Elige otro.',
  'failure.file-unreadable':
    'Ese archivo no se deja leer. Comprueba sus permisos o cópialo a otro sitio.',
  'failure.file-in-journal':
    'Esa es la carpeta de tu diario. Guarda el archivo en otra; no se ha escrito nada.',
  'failure.file-too-large':
    'Ese archivo ocupa {megabytes, number} MB; Palabra lee hasta {limitMegabytes, number} MB.',
  'failure.file-damaged': 'Ese archivo está dañado o incompleto. No se ha cambiado nada.',
  'failure.file-foreign': 'Ese archivo no es un diario de Palabra. No se ha cambiado nada.',
  'failure.file-newer':
    'Ese archivo es de una versión más nueva de Palabra (formato {major, number}). Actualiza el programa para abrirlo.',
  'failure.file-refused':
    '{total, plural, one {Una cosa del archivo no se puede leer} other {# cosas del archivo no se pueden leer}}. No se ha cambiado nada.',
  'failure.preview-stale': 'Tu diario ha cambiado desde entonces. Vuelve a elegir el archivo.',
  'failure.refused': 'Palabra no ha admitido esa petición. No se ha cambiado nada.',
  'failure.unexpected': 'Algo no ha salido bien y no se ha hecho. Vuelve a intentarlo.',

  'problem.empty-name': 'Falta el nombre.',
  'problem.empty-words': 'Faltan las palabras.',
  'problem.impossible-day': 'Ese día no existe.',
  'problem.due-before-made': 'Vence antes del día en que se dio la palabra.',
  'problem.unknown-client': 'Ese cliente ya no está.',
  'problem.broken-text': 'Hay un carácter roto en el texto. Bórralo y escríbelo de nuevo.',
  'problem.invalid': 'Esto no se puede guardar así.',

  'file-problem.invalid-field': 'el valor no es de los que Palabra entiende',
  'file-problem.missing-field': 'falta un dato',
  'file-problem.impossible-day': 'el día no existe',
  'file-problem.dangling': 'nombra algo que no está en el archivo',
  'file-problem.duplicate-id': 'está dos veces',
  'file-problem.forbidden-key': 'lleva una clave que no se admite',
  'file-problem.broken-text': 'el texto tiene caracteres rotos',
  'file-problem.number-too-large': 'un número es demasiado grande',
  'file-problem.nested-too-deep': 'tiene demasiados niveles',
  'file-problem.not-a-record': 'no es nada que Palabra conozca',

  'crash.title': 'Esta página no ha podido dibujarse.',
  'crash.text': 'Lo que guardaste sigue en el disco. Vuelve a cargarla para seguir.',
  'crash.action': 'Volver a cargar',
} as const;
