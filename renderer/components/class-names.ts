/** Joins the class names that are there; CSS Modules may give undefined. */
export function classNames(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
