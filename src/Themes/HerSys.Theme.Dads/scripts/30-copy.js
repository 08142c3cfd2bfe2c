// Copy button: the value is on the clipboard, and the button says so for two seconds.

hs.on('click', '[data-hs-copy]', async (event, button) => {
  const words = hs.one('span', button) ?? button;
  const before = words.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.hsCopy);
  } catch {
    return;
  }
  words.textContent = button.dataset.hsDone ?? before;
  button.dataset.done = '';
  hs.say(words.textContent);
  setTimeout(() => {
    words.textContent = before;
    delete button.dataset.done;
  }, 2000);
});
