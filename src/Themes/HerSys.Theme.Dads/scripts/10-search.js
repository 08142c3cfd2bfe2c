// '/' puts the cursor into the search field of the header; on a phone a button unfolds it.

{
  const focusSearch = () => {
    const form = hs.one('.hs-search');
    const field = form && hs.one('input', form);
    if (!field) return false;
    form.dataset.open = '';
    field.focus();
    field.select();
    return true;
  };

  document.addEventListener('keydown', event => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === '/' && plain && !hs.isTyping(event.target) && focusSearch()) event.preventDefault();
  });

  hs.on('click', '[data-hs-search]', event => {
    if (focusSearch()) event.preventDefault();
  });
}
