// Forms: the summary of errors takes the focus, changes are not lost by accident, drafts are kept.

{
  const changed = new WeakSet();
  let leaving = false;

  document.addEventListener('DOMContentLoaded', () => (hs.one('[autofocus]') ?? hs.one('[data-hs-focus]'))?.focus());

  // Links of the summary go to the field itself and show its label, too.
  hs.on('click', '.hs-errsum a[href^="#"]', (event, link) => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    (field.closest('.hs-field') ?? field).scrollIntoView({ block: 'start' });
  });

  hs.on('input', 'form[data-hs-leave], form[data-hs-autosave]', (event, form) => changed.add(form));
  document.addEventListener('submit', () => { leaving = true; });
  addEventListener('pageshow', () => { leaving = false; });
  addEventListener('beforeunload', event => {
    if (!leaving && hs.all('form[data-hs-leave]').some(form => changed.has(form))) event.preventDefault();
  });

  // While the click is still on its way down, so that neither the form nor htmx has heard of it.
  document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-hs-confirm]');
    if (!button || confirm(button.dataset.hsConfirm)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  // Fires 'hs:autosave' on the form some seconds after the last change; htmx sends it.
  const timers = new WeakMap();
  hs.on('input', 'form[data-hs-autosave]', (event, form) => {
    clearTimeout(timers.get(form));
    const seconds = Number(form.dataset.hsAutosave) || 5;
    timers.set(form, setTimeout(() => form.dispatchEvent(new CustomEvent('hs:autosave')), seconds * 1000));
  });
  // A form that sends itself, or a part of it that keeps the whole: [data-hs-saves].
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest?.('[data-hs-saves]')?.closest('form') ?? event.target;
    if (event.detail.successful && form instanceof HTMLFormElement) changed.delete(form);
  });

  // Twice pressed is once sent. The button is not disabled: its name and value must be sent.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('hx-post')) return;
    if (form.dataset.hsSent !== undefined) event.preventDefault();
    form.dataset.hsSent = '';
    setTimeout(() => { delete form.dataset.hsSent; }, 4000);
  });
}
