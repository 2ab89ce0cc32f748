/** Gives a text to the user as a file; nothing is sent anywhere. */

/**
 * @param json the file's text
 * @param name what the file is to be called
 */
export function download(json: string, name = 'kjennetegn.json'): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
