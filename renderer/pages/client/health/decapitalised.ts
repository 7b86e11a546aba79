/** A phrase as it goes on within a sentence. */
export function decapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleLowerCase() + text.slice(first.length);
}
