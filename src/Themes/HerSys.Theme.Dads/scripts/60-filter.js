// Selects of a filter row apply at once; text applies by Enter or by the button.

hs.on('change', 'form[data-hs-filter] select, form[data-hs-filter] input:is([type=checkbox], [type=radio])', (event, field) => {
  field.form.requestSubmit();
});

// Empty conditions stay out of the address.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'get') return;
  const empty = hs.all('input[name], select[name]', form).filter(field => field.value === '' && !field.disabled);
  empty.forEach(field => { field.disabled = true; });
  setTimeout(() => empty.forEach(field => { field.disabled = false; }), 0);
});
