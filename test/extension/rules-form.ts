/** A case system with a form, which has a redesign: ids at random, group and field renamed a little. And another form. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const field = (label: string) => {
  const id = `f${Math.random().toString(36).slice(2)}`;
  return `<p><label for="${id}">${label}</label><br><input id="${id}"></p>`;
};

interface Form {
  title?: string;
  group: string;
  labels: string[];
}

const page = ({ title = 'Kartlegging', group, labels }: Form) => `<!doctype html>
<html lang="nb"><title>${title}</title><meta charset="utf-8">
<style>body { font: 16px sans-serif; margin: 40px } p { margin: 24px 0 }</style>
<h1>${title}</h1>
<form><fieldset><legend>${group}</legend>${labels.map(field).join('')}</fieldset></form>`;

const asWas = { group: 'Opphold i Norge', labels: ['Bosted', 'Diverse', 'Vedlegg'] };
const redesigned = {
  group: 'Opphald og buforhold',
  labels: ['1. Bosted *', '2. DIVERSE:', 'Vedlegg'],
};
const without = { group: 'Opphold i Norge', labels: ['Bosted', 'Vedlegg'] };
const other = { title: 'Journal', group: 'Notater', labels: ['Emne', 'Diverse'] };

const forms: [part: string, form: Form][] = [
  ['redesign', redesigned],
  ['without', without],
  ['journal', other],
];

/** The system, on an origin of its own. `?redesign` shows the new form, `?without` one field less, `/journal` another. */
export async function formServer(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html');
    const form = forms.find(([part]) => url.includes(part))?.[1] ?? asWas;
    response.end(page(form));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A connection the browser opened beforehand keeps a server for a minute.
        server.closeAllConnections();
      }),
  };
}
