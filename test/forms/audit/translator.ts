/** Enketo's own few words in bokmål, which an application that uses enketo-core gives it. */
const words: Record<string, string> = {
  'constraint.invalid': 'Verdien er ikke tillatt',
  'constraint.required': 'Feltet må fylles ut',
  'form.required': 'må fylles ut',
  'selectpicker.noneselected': 'Velg',
  'selectpicker.numberselected': '__number__ valgt',
  'confirm.repeatremove.heading': 'Slette denne delen?',
  'confirm.repeatremove.msg': 'Svarene i den blir borte og kan ikke hentes tilbake.',
};

/**
 * @param key of a text
 * @param options what is put in place of `__name__`
 * @returns the text, or the key where there is none
 */
export function t(key: string, options: Record<string, unknown> = {}): string {
  const text = words[key] ?? key;
  return text.replace(/__(\w+?)__/g, (_, name: string) => String(options[name] ?? ''));
}
