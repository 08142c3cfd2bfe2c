// A person who writes is not idle, though no request is sent; one who is, hears of it before the session ends. Tabs of
// one tenant share one session, so they share the time of its last request too.

{
  const minute = 60_000;
  const { hsAlive: address, hsMinutes: minutes } = document.body.dataset;

  if (address) {
    const key = `hs-alive:${address}`;
    const limit = Number(minutes) * minute;
    const warnAt = limit - 2 * minute;
    let shown = '';

    const noted = () => Number(localStorage.getItem(key) ?? 0);
    const note = () => localStorage.setItem(key, String(Date.now()));
    const alerts = () => document.getElementById('hs-alerts');

    const show = name => {
      if (shown === name) return;
      shown = name;
      const template = name && document.getElementById(`hs-alert-${name}`);
      alerts()?.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
    };

    const stay = async () => {
      note();
      try {
        const answer = await fetch(address, { headers: { 'HX-Request': 'true' }, cache: 'no-store' });
        show(answer.ok ? '' : 'signin');
      } catch {
        // Without a connection the next request says so itself.
      }
    };

    const idle = () => Date.now() - noted();
    note();
    document.addEventListener('htmx:afterOnLoad', note);
    for (const type of ['input', 'keydown', 'pointerdown']) {
      document.addEventListener(type, () => { if (idle() > limit / 3 && idle() < limit) stay(); }, { passive: true });
    }
    hs.on('click', '[data-hs-stay]', stay);
    setInterval(() => show(idle() > limit ? 'signin' : idle() > warnAt ? 'idle' : shown && ''), minute / 4);
  }
}
