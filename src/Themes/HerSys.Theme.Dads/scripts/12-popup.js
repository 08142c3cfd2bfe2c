// Small menus of the header close by Escape, by a click elsewhere and when another one opens.

{
  const opened = () => hs.all('details.hs-pop[open]');

  document.addEventListener('click', event => {
    opened().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    opened().forEach(menu => {
      menu.open = false;
      hs.one('summary', menu)?.focus();
    });
  });
}
