// Lets people look at the password they type.

hs.on('click', '[data-hs-password]', (event, button) => {
  const field = document.getElementById(button.dataset.hsPassword);
  if (!field) return;
  const show = field.type === 'password';
  field.type = show ? 'text' : 'password';
  button.textContent = show ? button.dataset.hsHide : button.dataset.hsShow;
  button.setAttribute('aria-pressed', String(show));
  field.focus();
});

// A password in plain sight must not be remembered by the browser as ordinary text.
document.addEventListener('submit', () => {
  hs.all('[data-hs-password]').forEach(button => {
    const field = document.getElementById(button.dataset.hsPassword);
    if (field) field.type = 'password';
  });
});
