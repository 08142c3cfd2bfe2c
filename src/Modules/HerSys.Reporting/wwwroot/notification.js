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

  // What was suggested stands until somebody chooses otherwise, or another type of patient takes its ground away.
  const suggest = (place, answer, words) => {
    const option = place.querySelector(`option[value="${answer}"], input[value="${answer}"]`);
    if (!option || !isBlank(place)) return;
    if (option.matches('option')) option.selected = true;
    else option.checked = true;
    place.dataset.formSuggested = '';
    if (words) {
      const line = document.createElement('p');
      line.className = 'hs-field hs-sub';
      line.dataset.formUsual = '';
      line.textContent = words;
      place.append(line);
    }
    option.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  const withdraw = (place, isBlanked) => {
    delete place.dataset.formSuggested;
    place.querySelectorAll('[data-form-usual]').forEach(line => line.remove());
    if (!isBlanked) return;
    controls(place).forEach(control => {
      if (control.matches('[type=radio], [type=checkbox]')) control.checked = false;
      else control.value = '';
    });
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
      if (entry.dataset.suggestion) suggest(place, entry.dataset.suggestion, entry.dataset.usual ? state.dataset.usual : '');
    });
    const count = document.querySelector('[data-form-count]');
    if (count) count.textContent = state.dataset.count;
  };

  if (form) {
    document.addEventListener('htmx:afterSettle', event => { if (event.detail.target?.id === 'form-side') apply(); });

    form.addEventListener('change', event => {
      if (event instanceof CustomEvent) return;
      if (event.target.name === 'a.patient_type') {
        form.querySelectorAll('[data-form-suggested]').forEach(place => withdraw(place, true));
      } else {
        const place = event.target.closest('[data-form-suggested]');
        if (place) withdraw(place, false);
      }
    });

    // なし and the like exclude all others: the last one ticked stands.
    form.addEventListener('change', event => {
      const box = event.target;
      if (!box.matches('input[type=checkbox]') || !box.checked) return;
      const others = form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(box.name)}"]`);
      others.forEach(other => {
        if (other !== box && (box.value === 'none' || other.value === 'none')) other.checked = false;
      });
    });
  }
}
