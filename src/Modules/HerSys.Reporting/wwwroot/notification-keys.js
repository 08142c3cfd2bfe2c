// The form by keyboard: a digit chooses, Enter goes on to what is still missing, Ctrl+Enter files. Tab goes to everything,
// as everywhere.

{
  const form = document.getElementById('notification');
  const controlsOf = place => [...place.querySelectorAll('input:not([type=hidden]), select, textarea, button')]
    .filter(control => control.tabIndex >= 0 && !control.disabled && control.offsetParent !== null);
  const isBlank = controls => controls.every(control =>
    control.matches('[type=radio], [type=checkbox]') ? !control.checked : control.value.trim() === '');
  const missing = () => [...form.querySelectorAll('[data-form-field]')]
    .filter(place => !place.hidden && place.querySelector('.hs-label .hs-req'))
    .map(controlsOf)
    .filter(controls => controls.length > 0 && isBlank(controls))
    .map(controls => controls[0]);
  const comesAfter = (control, other) => Boolean(other.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);

  // The next required field that is blank; when nothing is missing, the control that follows.
  const goOn = from => {
    const blank = missing();
    const all = controlsOf(form);
    const next = blank.find(control => comesAfter(control, from)) ?? blank[0] ?? all[all.indexOf(from) + 1];
    next?.focus();
    next?.closest('.hs-field')?.scrollIntoView({ block: 'nearest' });
  };

  // Where the options are numbers themselves, the key is the answer; elsewhere it is the place in the list.
  const optionOf = (group, key) => {
    const byValue = group.some(option => /^\d$/.test(option.value));
    return byValue ? group.find(option => option.value === key) : group[Number(key) - 1];
  };

  const choose = (control, key) => {
    const group = controlsOf(control.closest('.hs-field')).filter(other => other.name === control.name);
    const option = optionOf(group, key);
    if (!option) return false;
    option.click();
    option.focus();
    // One answer ends a question of one answer; of several only なし does.
    if (option.type === 'radio' || (option.checked && option.value === 'none')) goOn(group[group.length - 1]);
    return true;
  };

  if (form) {
    form.addEventListener('keydown', event => {
      const { key, target } = event;
      if (event.isComposing || event.altKey || event.metaKey) return;
      if (key === 'Enter' && event.ctrlKey) {
        event.preventDefault();
        form.querySelector('button[name=Act][value=file]').click();
        return;
      }
      if (event.ctrlKey) return;
      // A notification is filed by its button or by Ctrl+Enter, never by an Enter too many.
      const goesOn = key === 'Enter' && target.matches('input, select');
      const chooses = /^\d$/.test(key) && target.matches('[type=radio], [type=checkbox]') && choose(target, key);
      if (goesOn) goOn(target);
      if (goesOn || chooses) event.preventDefault();
    });

    // A fresh form awaits its first answer. On a telephone the keyboard would cover what there is to read.
    if (matchMedia('(pointer: fine)').matches) {
      document.querySelectorAll('[data-form-keys]').forEach(hint => { hint.hidden = false; });
      if (form.dataset.formFresh) missing()[0]?.focus({ preventScroll: true });
    }
  }
}
