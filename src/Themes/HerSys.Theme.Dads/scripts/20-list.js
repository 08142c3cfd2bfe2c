// A list worked by keyboard: j/k move, x ticks, Enter opens, Escape unticks. Shift and a click tick a range.

{
  const lists = () => hs.all('[data-hs-list]');
  const rows = list => hs.all('tbody > tr, [data-hs-row]', list).filter(row => hs.one('a, input[type=checkbox]', row));
  const boxOf = row => hs.one('input[type=checkbox]', row);
  const boxes = list => rows(list).map(boxOf).filter(Boolean);
  let lastBox = null;

  const refresh = list => {
    const all = boxes(list);
    const ticked = all.filter(box => box.checked);
    all.forEach(box => box.closest('tr, [data-hs-row]').setAttribute('aria-selected', String(box.checked)));
    hs.all('[data-hs-count]', list).forEach(place => { place.textContent = String(ticked.length); });
    hs.all('[data-hs-bulk]', list).forEach(bar => { bar.hidden = ticked.length === 0; });
    hs.all('[data-hs-all]', list).forEach(box => {
      box.checked = all.length > 0 && ticked.length === all.length;
      box.indeterminate = ticked.length > 0 && ticked.length < all.length;
    });
  };

  const tick = (list, chosen, value) => {
    chosen.forEach(box => { box.checked = value; });
    refresh(list);
  };

  const cursorOf = list => rows(list).findIndex(row => row.classList.contains('is-cursor'));

  const move = (list, step) => {
    const all = rows(list);
    if (all.length === 0) return;
    const now = cursorOf(list);
    const next = Math.min(all.length - 1, Math.max(0, now < 0 ? (step > 0 ? 0 : all.length - 1) : now + step));
    all[now]?.classList.remove('is-cursor');
    all[next].classList.add('is-cursor');
    all[next].scrollIntoView({ block: 'nearest' });
    hs.say(all[next].querySelector('th, a')?.textContent?.trim() ?? '');
  };

  const act = (list, key) => {
    const row = rows(list)[cursorOf(list)];
    if (key === 'j') move(list, 1);
    else if (key === 'k') move(list, -1);
    else if (key === 'x' && row && boxOf(row)) tick(list, [boxOf(row)], !boxOf(row).checked);
    else if (key === 'Enter' && row) hs.one('a[href]', row)?.click();
    else if (key === 'Escape' && boxes(list).some(box => box.checked)) tick(list, boxes(list), false);
    else return false;
    return true;
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || hs.isTyping(event.target) || hs.one('.hs-nav[data-open], dialog[open]')) return;
    if (event.key === 'Enter' && event.target.closest?.('a, button, summary, input')) return;
    const list = event.target.closest?.('[data-hs-list]') ?? lists()[0];
    if (list && act(list, event.key)) event.preventDefault();
  });

  hs.on('change', '[data-hs-list] [data-hs-all]', (event, box) => {
    const list = box.closest('[data-hs-list]');
    tick(list, boxes(list), box.checked);
  });
  hs.on('change', '[data-hs-list] :is(tbody, [data-hs-row]) input[type=checkbox]', (event, box) => refresh(box.closest('[data-hs-list]')));
  hs.on('click', '[data-hs-list] [data-hs-clear]', (event, button) => {
    const list = button.closest('[data-hs-list]');
    tick(list, boxes(list), false);
  });
  hs.on('click', '[data-hs-list] tbody input[type=checkbox]', (event, box) => {
    const list = box.closest('[data-hs-list]');
    const all = boxes(list);
    const from = all.indexOf(lastBox);
    const to = all.indexOf(box);
    if (event.shiftKey && from >= 0) tick(list, all.slice(Math.min(from, to), Math.max(from, to) + 1), box.checked);
    lastBox = box;
  });

  document.addEventListener('DOMContentLoaded', () => lists().forEach(refresh));
  document.addEventListener('htmx:afterSettle', () => lists().forEach(refresh));
  // The browser's back button brings the ticks back, but not what follows from them.
  addEventListener('pageshow', () => lists().forEach(refresh));
}
