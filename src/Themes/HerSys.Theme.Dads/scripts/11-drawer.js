// The menu as a drawer on narrow screens. Without script the link to #menu opens it just as well.

{
  const menu = () => document.getElementById('menu');
  const opener = () => hs.one('[data-hs-drawer]');
  const behind = () => hs.all('.hs-header, .hs-main, .hs-foot, .hs-actionbar');

  const show = open => {
    const nav = menu();
    if (!nav) return;
    nav.toggleAttribute('data-open', open);
    opener()?.setAttribute('aria-expanded', String(open));
    behind().forEach(element => { element.inert = open; });
    if (open) hs.one('a, button', nav)?.focus();
    else opener()?.focus();
  };

  const isOpen = () => menu()?.hasAttribute('data-open');

  hs.on('click', '[data-hs-drawer]', event => {
    event.preventDefault();
    show(true);
  });
  hs.on('click', '[data-hs-drawer-close], .hs-scrim', event => {
    event.preventDefault();
    show(false);
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && isOpen()) show(false);
  });
  // A window made wide again has its menu in place: nothing may stay out of reach behind a drawer.
  matchMedia('(min-width: 70.0625rem)').addEventListener('change', event => {
    if (event.matches && isOpen()) show(false);
  });
}
