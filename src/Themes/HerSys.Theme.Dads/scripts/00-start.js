// Behaviour by attribute, in small parts. Everything works without it, only with more clicks.

const hs = {
  one: (selector, root = document) => root.querySelector(selector),
  all: (selector, root = document) => [...root.querySelectorAll(selector)],

  /** Handles an event of every element that matches, also of those which htmx brings later. */
  on(type, selector, handle) {
    document.addEventListener(type, event => {
      const element = event.target instanceof Element ? event.target.closest(selector) : null;
      if (element) handle(event, element);
    });
  },

  /** Whether the user is writing: single keys belong to the field then, not to the page. */
  isTyping(target) {
    return target instanceof HTMLElement
      && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));
  },

  /** Says something to people who hear the page. */
  say(text) {
    const live = document.getElementById('hs-live');
    if (!live) return;
    live.textContent = '';
    setTimeout(() => { live.textContent = text; }, 50);
  },
};
