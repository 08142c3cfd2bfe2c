// What htmx needs to know about this product: tokens, echoes of dates, messages when no answer came.

{
  const tokenOf = element => {
    const form = element.closest('form');
    const field = form && hs.one('input[name=__RequestVerificationToken]', form);
    return field?.value ?? hs.one('meta[name=hs-token]')?.content;
  };

  document.addEventListener('htmx:configRequest', event => {
    const { detail } = event;
    const element = event.target;
    if (detail.verb !== 'get') {
      const token = tokenOf(element);
      if (token) detail.headers.RequestVerificationToken = token;
    }
    if (element.hasAttribute('data-hs-echo')) {
      Object.keys(detail.parameters).forEach(name => { delete detail.parameters[name]; });
      detail.parameters.value = element.value;
    }
  });

  // An empty date has no reading; asking for one would only flicker.
  document.addEventListener('htmx:beforeRequest', event => {
    const field = event.target;
    if (!field.hasAttribute?.('data-hs-echo') || field.value.trim() !== '') return;
    event.preventDefault();
    hs.one(field.getAttribute('hx-target'))?.replaceChildren();
  });

  const alerts = () => document.getElementById('hs-alerts');

  const show = name => {
    const template = document.getElementById(`hs-alert-${name}`);
    if (template && alerts()) alerts().replaceChildren(template.content.cloneNode(true));
  };

  // Answers that carry their own words (422 with a form, 409 with both versions) are shown as they are.
  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr } = event.detail;
    if (xhr.status !== 422 && xhr.status !== 409) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });
  document.addEventListener('htmx:responseError', event => {
    const { status } = event.detail.xhr;
    show(status === 401 ? 'signin' : status === 403 ? 'forbidden' : 'error');
  });
  document.addEventListener('htmx:sendError', () => show('offline'));
  document.addEventListener('htmx:timeout', () => show('offline'));
  document.addEventListener('htmx:afterOnLoad', () => alerts()?.replaceChildren());
  addEventListener('offline', () => show('offline'));
  addEventListener('online', () => alerts()?.replaceChildren());
  hs.on('click', '[data-hs-dismiss]', () => alerts()?.replaceChildren());

  document.addEventListener('htmx:afterSwap', event => {
    hs.one('[data-hs-focus], [autofocus]', event.detail.target)?.focus();
  });
}
