/** Words of: files that made no sense and were set aside. */
export const aside = {
  'aside.repair':
    'Lo que estaba dañado se ha guardado aparte, tal como estaba, dentro de la carpeta de tu diario.',
  'aside.draft':
    'Lo que quedó escrito sin guardar no se ha podido leer. Está aparte, tal como estaba, en la carpeta de tu diario.',
  'aside.made-up':
    'El disco ha estropeado un archivo de tu diario. No falta nada: los demás archivos lo suplen. Si vuelve a pasar, puede que el disco esté fallando; ten una copia en otro.',
  'aside.show': 'Mostrar la carpeta',
  'aside.dismiss': 'Entendido',
  'aside.title': 'Guardado aparte',
  'aside.note':
    'Lo que Palabra no pudo leer está tal como estaba, y tu diario no lo usa. Lo de una reparación se borra cuando vacíes la papelera.',
  'aside.of-repair': 'Archivos dañados, de la reparación del {day}',
  'aside.lost':
    '{count, plural, one {Falta un cambio, hecho} other {Faltan # cambios, hechos}} {span}.',
  'aside.of-draft': 'Un borrador que no se pudo leer',
} as const;
