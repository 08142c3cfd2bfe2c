// The form of the notification: what the answers so far mean comes from the server with the column beside the form
// (data-form-state), so that there is one set of rules. Without script the same follows at the next page.

{
  const form = document.getElementById('notification');
  const field = code => form.querySelector(`[data-form-field="${code}"]`);
  const controls = place => [...place.querySelectorAll('input:not([type=hidden]), select, textarea')];
  const isBlank = place => controls(place).every(control =>
    control.matches('[type=radio], [type=checkbox]') ? !control.checked : control.value.trim() === '');

  const mark = (place, kind, words) => {
    const label = place.querySelector('.hs-label');
    if (!label) return;
    let sign = label.querySelector('.hs-req, .hs-opt');
    if (!kind) {
      sign?.remove();
      return;
    }
    if (!sign) {
      sign = document.createElement('span');
      label.append(sign);
    }
    sign.className = kind === 'required' ? 'hs-req' : 'hs-opt';
    sign.textContent = words[kind];
  };

  // An error stands until the answer is right; a blank is no error before the form is sent.
  const tell = (place, message) => {
    const box = place.querySelector('.hs-field');
    if (!box || (!message && isBlank(place))) return;
    const first = controls(place)[0];
    const id = `${first.id}-e`;
    const old = document.getElementById(id);
    if (!message) {
      old?.remove();
      delete box.dataset.error;
      first.removeAttribute('aria-invalid');
      place.querySelectorAll('[data-form-warning]').forEach(warning => warning.remove());
      return;
    }
    if (old?.textContent.trim() === message) return;
    old?.remove();
    const line = document.createElement('p');
    line.className = 'hs-error';
    line.id = id;
    line.append(document.querySelector('template[data-form-error]').content.cloneNode(true));
    line.querySelector('span').textContent = message;
    box.append(line);
    box.dataset.error = '';
    first.setAttribute('aria-invalid', 'true');
    const described = new Set((first.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
    first.setAttribute('aria-describedby', [...described.add(id)].join(' '));
  };

  const open = (place, options) => {
    const allowed = new Set(options.split(' '));
    place.querySelectorAll('option, input').forEach(option => {
      if (option.value) option.disabled = !allowed.has(option.value) && !(option.selected || option.checked);
    });
  };

  const show = (place, selector, words) => {
    const line = place.querySelector(selector);
    if (!line) return;
    line.hidden = !words;
    (line.querySelector('b, span') ?? line).textContent = words ?? '';
  };

  const apply = () => {
    const state = document.querySelector('[data-form-state]');
    if (!state) return;
    const isOpen = new Set(state.dataset.open.split(' '));
    form.querySelectorAll('[data-form-field]').forEach(place => { place.hidden = !isOpen.has(place.dataset.formField); });
    state.querySelectorAll('[data-code]').forEach(entry => {
      const place = field(entry.dataset.code);
      if (!place) return;
      mark(place, entry.dataset.mark, state.dataset);
      if (entry.dataset.options) open(place, entry.dataset.options);
      show(place, '[data-form-computed]', entry.dataset.computed);
      show(place, '[data-form-effect]', entry.dataset.effect);
      tell(place, entry.dataset.error);
      const suggestion = entry.dataset.suggestion && place.querySelector(`input[value="${entry.dataset.suggestion}"]`);
      if (suggestion) {
        suggestion.checked = true;
        suggestion.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    const count = document.querySelector('[data-form-count]');
    if (count) count.textContent = state.dataset.count;
  };

  if (form) {
    document.addEventListener('htmx:afterSettle', event => { if (event.detail.target?.id === 'form-side') apply(); });

    // なし and the like exclude all others: the last one ticked stands.
    form.addEventListener('change', event => {
      const box = event.target;
      if (!box.matches('input[type=checkbox]') || !box.checked) return;
      const others = form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(box.name)}"]`);
      others.forEach(other => {
        if (other !== box && (box.value === 'none' || other.value === 'none')) other.checked = false;
      });
    });

    // Enter goes on to the next field: a notification is filed by its button, never by accident.
    form.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !event.target.matches('input:not([type=checkbox], [type=radio])') || event.isComposing) return;
      event.preventDefault();
      const all = [...form.querySelectorAll('input:not([type=hidden]), select, textarea, button')]
        .filter(control => control.tabIndex >= 0 && control.offsetParent !== null);
      all[all.indexOf(event.target) + 1]?.focus();
    });
  }
}
