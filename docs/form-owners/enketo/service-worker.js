/** Keeps the form, and all of the plug-in, for when there is no network. */
const cacheName = 'form-1';
const plugin = '/form-plugin/';

async function keepPlugin() {
  const cache = await caches.open(cacheName);
  const files = await (await fetch(`${plugin}files.json`)).json();
  await cache.addAll(files.map(({ file }) => plugin + file));
}

/** From the network while there is one; what was fetched before when there is none. */
async function answer(request) {
  const cache = await caches.open(cacheName);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepPlugin()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
