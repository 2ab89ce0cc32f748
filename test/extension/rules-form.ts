/** A case system with one form, which has a redesign: ids at random, group and field renamed a little. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const field = (label: string) => {
  const id = `f${Math.random().toString(36).slice(2)}`;
  return `<p><label for="${id}">${label}</label><br><input id="${id}"></p>`;
};

const page = ({ group, labels }: { group: string; labels: string[] }) => `<!doctype html>
<html lang="nb"><title>Kartlegging</title><meta charset="utf-8">
<style>body { font: 16px sans-serif; margin: 40px } p { margin: 24px 0 }</style>
<h1>Kartlegging</h1>
<form><fieldset><legend>${group}</legend>${labels.map(field).join('')}</fieldset></form>`;

const asWas = { group: 'Opphold i Norge', labels: ['Bosted', 'Diverse', 'Vedlegg'] };
const redesigned = {
  group: 'Opphald og buforhold',
  labels: ['1. Bosted *', '2. DIVERSE:', 'Vedlegg'],
};
const without = { group: 'Opphold i Norge', labels: ['Bosted', 'Vedlegg'] };

/** The system, on an origin of its own. `?redesign` shows the new form, `?without` one field less. */
export async function formServer(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html');
    const form = url.includes('redesign') ? redesigned : url.includes('without') ? without : asWas;
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
