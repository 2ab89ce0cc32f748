/** Gives a text to the user as a file; nothing is sent anywhere. */

/** @param json what was set aside */
export function download(json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'kjennetegn.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
