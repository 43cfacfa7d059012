// What a browser adds to pages that are whole without it: notes that open in place, a look at a
// paper beside a link to it, filters that fold away on a narrow screen, and a key for the search box.
'use strict';

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
    const box = document.querySelector('[data-search]');
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }
  if (event.key === 'Escape' && preview.box) {
    closePreview();
  } else if (event.key === 'Escape') {
    const open = event.target.closest?.('.vs-note-inline') ?? document.querySelector('.vs-note-inline');
    if (open) close(open);
  }
});

const text = document.querySelector('[data-notes]');

text?.querySelectorAll('[data-note]').forEach(mark => {
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('role', 'button');
  mark.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const open = document.getElementById(inlineId(mark));
    if (open) close(open);
    else openNote(mark);
  });
  mark.addEventListener('keydown', event => {
    if (event.key === ' ') {
      event.preventDefault();
      mark.click();
    }
  });
});

function inlineId(mark) {
  return mark.hash.slice(1) + '-open';
}

function openNote(mark) {
  const note = document.getElementById(mark.hash.slice(1));
  const words = note?.querySelector('[data-note-text]');
  if (!words) return;
  const inline = document.createElement('span');
  inline.className = 'vs-note-inline';
  inline.id = inlineId(mark);
  const closer = document.createElement('button');
  closer.type = 'button';
  closer.className = 'vs-note-inline__close';
  closer.setAttribute('aria-label', text.dataset.close);
  closer.textContent = '×';
  closer.addEventListener('click', () => close(inline));
  const label = document.createElement('span');
  label.className = 'vs-note-inline__mark';
  label.textContent = note.querySelector('.vs-note__mark').textContent;
  const copy = words.cloneNode(true);
  copy.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
  copy.removeAttribute('data-note-text');
  copy.querySelectorAll('[data-preview]').forEach(watch);
  inline.append(closer, label, copy);
  mark.parentElement.after(inline);
  mark.setAttribute('aria-expanded', 'true');
  mark.setAttribute('aria-controls', inline.id);
}

function close(inline) {
  const mark = text.querySelector(`[data-note][aria-controls="${inline.id}"]`);
  inline.remove();
  mark?.setAttribute('aria-expanded', 'false');
  mark?.removeAttribute('aria-controls');
  mark?.focus();
}

// A look at a paper beside a link to it. It stays while pointer or focus is on the link or on the
// look itself, and goes with Escape (WCAG 1.4.13).
const WAIT = 300;
const preview = { box: null, link: null, timer: 0, pages: new Map() };

document.querySelectorAll('[data-preview]').forEach(watch);

function watch(link) {
  link.addEventListener('mouseenter', () => later(() => openPreview(link)));
  link.addEventListener('mouseleave', () => later(closePreview));
  link.addEventListener('focus', () => later(() => openPreview(link)));
  link.addEventListener('blur', () => later(closePreview));
}

function later(action) {
  clearTimeout(preview.timer);
  preview.timer = setTimeout(action, WAIT);
}

function openPreview(link) {
  if (preview.link === link && preview.box) return;
  closePreview();
  preview.link = link;
  fetched(link.pathname).then(content => {
    if (content && preview.link === link && link.isConnected) show(link, content);
  });
}

function fetched(path) {
  if (!preview.pages.has(path)) {
    preview.pages.set(path, fetch(path + '/kort')
      .then(answer => (answer.ok ? answer.text() : ''))
      .then(html => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild)
      .catch(() => null));
  }
  return preview.pages.get(path);
}

function show(link, content) {
  const box = document.createElement('div');
  box.className = 'vs-preview';
  box.id = 'vs-preview';
  box.setAttribute('role', 'tooltip');
  box.append(content.cloneNode(true));
  box.addEventListener('mouseenter', () => clearTimeout(preview.timer));
  box.addEventListener('mouseleave', () => later(closePreview));
  document.querySelector('main').append(box);
  place(box, link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute('aria-describedby', box.id);
  preview.box = box;
}

function place(box, words) {
  const gap = 6;
  const left = Math.min(words.left, document.documentElement.clientWidth - box.offsetWidth - 8);
  const below = words.bottom + gap + box.offsetHeight <= innerHeight || words.top < box.offsetHeight + gap;
  box.style.left = Math.max(8, left) + scrollX + 'px';
  box.style.top = (below ? words.bottom + gap : words.top - box.offsetHeight - gap) + scrollY + 'px';
}

function closePreview() {
  clearTimeout(preview.timer);
  preview.box?.remove();
  preview.link?.removeAttribute('aria-describedby');
  preview.box = null;
  preview.link = null;
}

const narrow = matchMedia('(max-width: 62.49rem)');
function fold() {
  document.querySelectorAll('[data-fold]').forEach(details => { details.open = !narrow.matches; });
}
narrow.addEventListener('change', fold);
addEventListener('beforeprint', () => {
  document.querySelectorAll('[data-fold]').forEach(details => { details.open = true; });
});
addEventListener('afterprint', fold);
fold();

// Suggestions below a search box: a combobox with a list box (WAI-ARIA). Arrows choose, Enter goes,
// Escape closes. Without an answer the box stays what it is.
const PAUSE = 120;
document.querySelectorAll('[data-search][data-suggestions]').forEach(suggestFor);

function suggestFor(box) {
  const list = document.createElement('ul');
  const told = document.createElement('span');
  let timer = 0;
  let asking = null;
  let active = -1;

  box.type = 'text';
  list.className = 'vs-suggestions';
  list.id = box.id + '-suggesties';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset.suggestions);
  told.className = 'vs-visually-hidden';
  told.setAttribute('role', 'status');
  box.form.append(list, told);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  function closeList() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    const none = suggestions.length === 0;
    list.hidden = none;
    box.setAttribute('aria-expanded', String(!none));
    told.textContent = none ? '' : box.dataset.found.replace('{n}', suggestions.length);
    choose(-1);
  }

  function option(suggestion, i) {
    const item = document.createElement('li');
    const words = document.createElement('span');
    const kind = document.createElement('span');
    item.className = 'vs-suggestion';
    item.id = list.id + '-' + i;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.address = suggestion.address;
    words.className = 'vs-suggestion__text';
    words.textContent = suggestion.text;
    kind.className = 'vs-suggestion__kind';
    kind.textContent = box.dataset[suggestion.kind] ?? '';
    item.append(words, ' ', kind);
    item.addEventListener('pointerdown', event => event.preventDefault());
    item.addEventListener('click', () => location.assign(suggestion.address));
    return item;
  }

  function ask() {
    asking?.abort();
    asking = new AbortController();
    fetch('/api/v1/suggestions?q=' + encodeURIComponent(box.value), { signal: asking.signal })
      .then(answer => (answer.ok ? answer.json() : []))
      .then(suggestions => { if (document.activeElement === box) show(suggestions); })
      .catch(() => {});
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value.trim().length < 2) closeList();
    else timer = setTimeout(ask, PAUSE);
  });
  box.addEventListener('blur', closeList);
  box.addEventListener('keydown', event => {
    const count = list.children.length;
    if (event.key === 'ArrowDown' && list.hidden && box.value.trim().length > 1) {
      event.preventDefault();
      ask();
    } else if (list.hidden || event.isComposing) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = active + (event.key === 'ArrowDown' ? 1 : -1);
      choose(next === count ? -1 : next < -1 ? count - 1 : next);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.assign(list.children[active].dataset.address);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      closeList();
    }
  });
}
