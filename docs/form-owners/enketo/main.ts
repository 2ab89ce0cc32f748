/** An Enketo form with prompts, for tablets that lose their network: the page's one script, and a service worker. */
// Your own form, run by enketo-core.
import '@/test/forms/audit/main';

void navigator.serviceWorker?.register('/form-owners/enketo/service-worker.js');
