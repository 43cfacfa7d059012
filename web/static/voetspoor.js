// What a browser adds to pages that are whole without it: notes that open in place, a look at a
// paper beside a link to it, filters that fold away on a narrow screen, lists that shrink while
// typing, a period that is drawn over bars, and a key for the search box.
'use strict';

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

// Single keys can be switched off (WCAG 2.1.4); the choice stays in this browser.
const KEYS_OFF = 'voetspoor-keys-off';
function stored() {
  try { return localStorage.getItem(KEYS_OFF); } catch { return null; }
}
function isKey(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && !stored();
}

const keys = document.getElementById('toetsen-venster');
const keysOff = keys?.querySelector('[data-keys-off]');
if (keysOff) {
  keysOff.checked = Boolean(stored());
  keysOff.addEventListener('change', () => {
    try {
      if (keysOff.checked) localStorage.setItem(KEYS_OFF, 'yes');
      else localStorage.removeItem(KEYS_OFF);
    } catch { keysOff.checked = false; }
  });
}
document.querySelectorAll('[data-keys]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => keys.showModal());
});

function toResult(by) {
  const titles = [...document.querySelectorAll('.vs-hit__title a')];
  const at = titles.indexOf(document.activeElement);
  const next = titles[at < 0 ? (by > 0 ? 0 : -1) : at + by];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }
}

document.addEventListener('keydown', event => {
  if (keys?.open) return;
  if (event.key === '?' && keys && isKey(event)) {
    event.preventDefault();
    keys.showModal();
  }
  if (event.key === 'j' && isKey(event)) toResult(1);
  if (event.key === 'k' && isKey(event)) toResult(-1);
  if (event.key === '/' && isKey(event)) {
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
  inline.scrollIntoView({ block: 'nearest' });
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

// Why a paper is among the results opens in place; without this the link leads to a page.
document.querySelectorAll('[data-why]').forEach(link => {
  const box = document.createElement('div');
  box.className = 'vs-why';
  box.hidden = true;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', async event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!box.isConnected) {
      const words = await whyText(link.href);
      if (!words) {
        location.assign(link.href);
        return;
      }
      box.replaceChildren(...words.childNodes);
      link.parentElement.after(box);
    }
    box.hidden = !box.hidden;
    link.setAttribute('aria-expanded', String(!box.hidden));
  });
  link.addEventListener('keydown', event => {
    if (event.key === ' ') {
      event.preventDefault();
      link.click();
    }
  });
});

function whyText(address) {
  return fetch(address)
    .then(answer => (answer.ok ? answer.text() : ''))
    .then(html => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-why-text]'))
    .catch(() => null);
}

// A list of choices shows those whose names hold what is typed above it.
function plain(words) {
  return words.normalize('NFD').replace(/[\p{M}\s]/gu, '').toLowerCase();
}

document.querySelectorAll('[data-filter]').forEach(box => {
  const facet = box.closest('[data-facet]');
  box.addEventListener('input', () => {
    const wanted = plain(box.value);
    facet.querySelectorAll('.vs-facet__more').forEach(more => { more.open = wanted !== ''; });
    facet.querySelectorAll('li').forEach(item => {
      const label = item.querySelector('.vs-choice__label');
      item.hidden = label !== null && !plain(label.title).includes(wanted);
    });
    const none = facet.querySelector('[data-none]');
    if (none) none.hidden = [...facet.querySelectorAll('li')].some(item => !item.hidden);
  });
});

// A period is chosen by dragging over the bars, or with the arrow keys, Shift and Enter.
document.querySelectorAll('[data-timeline]').forEach(timeline => {
  const chart = timeline.querySelector('.vs-timeline__bars');
  const bars = [...timeline.querySelectorAll('.vs-bar')];
  const said = document.createElement('p');
  said.className = 'vs-timeline__said';
  const slider = document.createElement('div');
  slider.tabIndex = 0;
  slider.setAttribute('role', 'slider');
  slider.setAttribute('aria-label', timeline.dataset.label);
  slider.setAttribute('aria-valuemin', '0');
  slider.setAttribute('aria-valuemax', String(bars.length - 1));
  slider.className = 'vs-timeline__slider';
  chart.before(slider);
  timeline.querySelector('.vs-timeline__ends').after(said);
  const within = bars.map((bar, i) => (bar.classList.contains('vs-bar--within') ? i : -1)).filter(i => i >= 0);
  let anchor = within[0] ?? 0;
  let head = within.at(-1) ?? bars.length - 1;
  let dragging = false;
  let dragged = false;
  tell();

  function picked() {
    return bars.slice(Math.min(anchor, head), Math.max(anchor, head) + 1);
  }

  function tell() {
    const all = picked();
    const first = all[0].dataset.name;
    const last = all.at(-1).dataset.name;
    const papers = all.reduce((sum, bar) => sum + Number(bar.dataset.count), 0);
    const text = (first === last ? first : first + ' – ' + last) + ': ' + papers + ' ' + timeline.dataset.papers;
    slider.setAttribute('aria-valuenow', String(head));
    slider.setAttribute('aria-valuetext', text);
    return text;
  }

  function show() {
    const all = picked();
    timeline.classList.add('vs-timeline--picking');
    bars.forEach(bar => bar.classList.toggle('vs-bar--picked', all.includes(bar)));
    said.textContent = tell();
  }

  function go() {
    const all = picked();
    const address = new URL(timeline.dataset.timeline, location.href);
    address.searchParams.set('from', all[0].dataset.from);
    address.searchParams.set('to', all.at(-1).dataset.to);
    location.assign(address);
  }

  function at(event) {
    const box = chart.getBoundingClientRect();
    const place = Math.floor((event.clientX - box.left) / box.width * bars.length);
    return Math.min(bars.length - 1, Math.max(0, place));
  }

  chart.addEventListener('pointerdown', event => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey) return;
    dragging = true;
    dragged = false;
    head = at(event);
    if (!event.shiftKey) anchor = head;
    else dragged = true;
    show();
  });
  addEventListener('pointermove', event => {
    if (!dragging) return;
    const now = at(event);
    dragged ||= now !== anchor;
    if (now !== head) {
      head = now;
      show();
    }
  });
  addEventListener('pointerup', () => {
    if (dragging && dragged) go();
    dragging = false;
  });
  chart.addEventListener('dragstart', event => event.preventDefault());
  chart.addEventListener('click', event => {
    if (dragged) event.preventDefault();
  });
  slider.addEventListener('keydown', event => {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -bars.length, End: bars.length };
    if (event.key === 'Enter') {
      go();
    } else if (event.key in steps) {
      event.preventDefault();
      head = Math.min(bars.length - 1, Math.max(0, head + steps[event.key]));
      if (!event.shiftKey) anchor = head;
      show();
    }
  });
});

// Whoever chooses by keyboard is at the same choice again on the next page, by its name in the
// address. A pointer has no place to lose, so the page begins at its top for it.
document.addEventListener('click', event => {
  const choice = event.detail > 0 && event.target.closest?.('.vs-pick a');
  if (choice) choice.hash = '';
}, true);

const narrow = matchMedia('(max-width: 62.49rem)');
function fold() {
  document.querySelectorAll('[data-fold]').forEach(details => {
    details.open = !narrow.matches;
    details.dataset.folded = '';
  });
}
narrow.addEventListener('change', fold);
addEventListener('beforeprint', () => {
  document.querySelectorAll('[data-fold], .vs-fold').forEach(details => { details.open = true; });
});
addEventListener('afterprint', () => {
  fold();
  document.querySelectorAll('.vs-fold').forEach(details => { details.open = false; });
});
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

// A passage is copied as a quotation with its source and the address of the official publication.
document.querySelectorAll('[data-copy]').forEach(button => {
  if (!navigator.clipboard) return;
  const told = document.createElement('span');
  told.className = 'vs-quiet';
  told.setAttribute('role', 'status');
  button.after(told);
  button.hidden = false;
  button.addEventListener('click', () => {
    const from = button.closest('[data-copy-from]');
    const source = from.querySelector('[data-copy-source]');
    const text = [...from.querySelectorAll('[data-copy-text] p')]
      .map(paragraph => paragraph.textContent.trim()).join('\n');
    const address = source.dataset.copySource;
    const quotation = '“' + text + '” (' + source.textContent.trim() + ')' + (address ? '\n' + address : '');
    navigator.clipboard.writeText(quotation).then(() => {
      told.textContent = button.dataset.copied;
      setTimeout(() => { told.textContent = ''; }, 4000);
    }, () => {
      getSelection().selectAllChildren(source);
    });
  });
});

// A form that takes its time says so on its button, and is not sent twice.
document.querySelectorAll('[data-busy]').forEach(form => {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = form.querySelector('[type="submit"]');
    form.dataset.words = button.textContent;
    button.textContent = form.dataset.busy;
    form.setAttribute('aria-busy', 'true');
  });
});
// Whoever leaves a form in which something was changed and not sent is asked first.
document.querySelectorAll('[data-unsent]').forEach(form => {
  const changed = () => [...form.querySelectorAll('textarea, input[type="text"]')]
    .some(field => field.value !== field.defaultValue);
  let sending = false;
  form.addEventListener('submit', () => { sending = true; });
  addEventListener('pageshow', () => { sending = false; });
  addEventListener('beforeunload', event => {
    if (!sending && changed()) event.preventDefault();
  });
});
addEventListener('pageshow', () => {
  document.querySelectorAll('[data-busy][data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
    form.querySelector('[type="submit"]').textContent = form.dataset.words;
  });
});
addEventListener('beforeprint', () => {
  document.querySelectorAll('.vs-prior details').forEach(details => { details.open = true; });
});

// What is kept in a work list is kept without leaving the page; the list that took it stays chosen.
document.querySelectorAll('[data-keep]').forEach(form => {
  form.addEventListener('submit', event => {
    event.preventDefault();
    const button = event.submitter;
    const fields = new FormData(form, button);
    const told = button?.name === 'passage' ? beside(button) : form.querySelector('[data-kept]');
    if (button) button.disabled = true;
    fetch(form.action, { method: 'POST', body: fields })
      .then(answer => {
        if (!answer.ok || !answer.redirected) throw new Error(answer.status);
        const link = document.createElement('a');
        link.className = 'nl-link';
        link.href = answer.url;
        return answer.text().then(html => {
          link.textContent = new DOMParser().parseFromString(html, 'text/html').querySelector('h1').textContent;
          told.replaceChildren(form.dataset.keep + ' ', link);
          choose(form.querySelector('select'), new URL(answer.url).pathname.split('/').at(-1), link.textContent);
        });
      })
      .catch(() => { told.textContent = form.dataset.lost; })
      .finally(() => { if (button) button.disabled = false; });
  });
});

function beside(button) {
  const known = button.nextElementSibling;
  if (known?.getAttribute('role') === 'status') return known;
  const told = document.createElement('span');
  told.className = 'vs-quiet';
  told.setAttribute('role', 'status');
  button.after(told);
  return told;
}

function choose(select, id, title) {
  if (![...select.options].some(option => option.value === id)) {
    select.prepend(new Option(title, id));
  }
  select.value = id;
}

// The picture of who refers to whom: the paper that is pointed at or holds the focus lights its
// arcs, and the arrow keys, Home and End walk up and down. Enter on the chosen paper opens it.
function light(map, row) {
  const id = row && row.dataset.paper;
  map.classList.toggle('vs-map--lit', Boolean(row));
  const near = new Map();
  for (const arc of map.querySelectorAll('.vs-map__arc')) {
    const to = arc.dataset.from === id;
    const from = arc.dataset.to === id;
    arc.classList.toggle('vs-map__arc--to', to);
    arc.classList.toggle('vs-map__arc--from', from);
    if (to) near.set(arc.dataset.to, 'to');
    if (from) near.set(arc.dataset.from, 'from');
  }
  for (const other of map.querySelectorAll('.vs-map__row')) {
    other.classList.toggle('vs-map__row--here', other === row);
    other.classList.toggle('vs-map__row--to', near.get(other.dataset.paper) === 'to');
    other.classList.toggle('vs-map__row--from', near.get(other.dataset.paper) === 'from');
  }
}

// What stands of a paper in the list below the picture, shown in the picture too, so that who
// chooses stays where the arcs are. A step in it leads to another row.
function tell(map, row) {
  const said = map.querySelector('[data-map-said]');
  const item = document.getElementById(row.querySelector('a').hash.slice(1));
  said.replaceChildren(...[...item.children].map(part => part.cloneNode(true)));
  said.hidden = false;
  map.dataset.chosen = row.dataset.paper;
  light(map, row);
}

for (const map of document.querySelectorAll('[data-map]')) {
  const rowTo = link => link && [...map.querySelectorAll('.vs-map__row')].find(row => row.querySelector('a').hash === link.hash);
  const chosen = () => map.dataset.chosen ? map.querySelector(`[data-paper="${CSS.escape(map.dataset.chosen)}"]`) : null;
  map.addEventListener('click', event => {
    const row = rowTo(event.target.closest?.('.vs-map__link, .vs-walk__step'));
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const again = event.detail === 0 && row === chosen() && event.target.closest('.vs-map__link');
    row.querySelector('a').focus();
    if (again) location.assign(map.querySelector('[data-map-said] .vs-papers__title').href);
    else tell(map, row);
  });
  const rowOf = event => event.target.closest && event.target.closest('.vs-map__row');
  const focused = () => map.contains(document.activeElement) && document.activeElement.closest('.vs-map__row');
  map.addEventListener('mouseover', event => light(map, rowOf(event) || focused() || chosen()));
  map.addEventListener('mouseleave', () => light(map, focused() || chosen()));
  map.addEventListener('focusin', event => light(map, rowOf(event) || chosen()));
  map.addEventListener('focusout', () => light(map, chosen()));
  map.addEventListener('keydown', event => {
    const to = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    const end = { Home: 'firstElementChild', End: 'lastElementChild' }[event.key];
    const row = rowOf(event);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = to ? row[to] : end && row.parentElement[end];
    if (next) {
      event.preventDefault();
      next.querySelector('a').focus();
    }
  });
}

// The places of the words that were sought: a way from each to the next.
for (const bar of document.querySelectorAll('[data-within]')) {
  const places = [...document.querySelectorAll('mark[id^="gevonden-"]')];
  const said = bar.querySelector('.vs-within__said');
  if (places.length < 1 || !said) continue;
  const walk = document.createElement('span');
  const where = document.createElement('span');
  walk.className = 'vs-within__walk';
  where.setAttribute('role', 'status');
  let at = places.findIndex(place => '#' + place.id === location.hash);
  const step = by => {
    at = (at + by + places.length) % places.length;
    places.forEach((place, i) => place.toggleAttribute('data-here', i === at));
    places[at].focus();
    places[at].scrollIntoView({ block: 'center' });
    where.textContent = bar.dataset.place.replace('{place}', at + 1).replace('{places}', places.length);
  };
  for (const [words, by] of places.length > 1 ? [[bar.dataset.previous, -1], [bar.dataset.next, 1]] : []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button';
    button.textContent = words;
    button.addEventListener('click', () => step(by < 0 && at < 0 ? 0 : by));
    walk.append(button);
  }
  walk.append(where);
  said.prepend(walk);
  document.addEventListener('keydown', event => {
    if (keys?.open || !isKey(event)) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  });
}

// An answer that lets itself be waited for: a line above the page says so, and can stop it. A new
// question takes the place of the one before by itself.
const PATIENCE = 400;
const waited = /^\/(zoek|zoek\/keuze|dossiers|dossier\/[^/.]+(\/verwijzingen)?|gezocht|bestanden|antwoorden|over)?$/;
let waiting = 0;

function stopWaiting() {
  window.stop();
  endWait();
  document.querySelector('[data-search]')?.focus();
}

function endWait() {
  clearTimeout(waiting);
  document.querySelector('.vs-busy')?.remove();
  document.body.removeAttribute('aria-busy');
}

function wait() {
  endWait();
  waiting = setTimeout(() => {
    const line = document.createElement('div');
    const told = document.createElement('span');
    const stop = document.createElement('button');
    line.className = 'vs-busy';
    told.setAttribute('role', 'status');
    told.textContent = document.body.dataset.wait;
    stop.type = 'button';
    stop.className = 'vs-busy__stop';
    stop.textContent = document.body.dataset.stop;
    stop.setAttribute('aria-keyshortcuts', 'Escape');
    stop.addEventListener('click', stopWaiting);
    line.append(told, stop);
    document.body.prepend(line);
    document.body.setAttribute('aria-busy', 'true');
  }, PATIENCE);
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!event.defaultPrevented && form.method === 'get' && waited.test(new URL(form.action).pathname)) wait();
});
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = link.origin === location.origin && !link.download && !link.target;
  const there = link.pathname + link.search !== location.pathname + location.search;
  if (here && there && waited.test(link.pathname)) wait();
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && document.querySelector('.vs-busy')) stopWaiting();
});
addEventListener('pageshow', endWait);
// The original beside the text. What shows it is loaded when somebody asks for it; without it the
// link opens the file at its page.
const originalBox = document.getElementById('origineel');
const originalLink = document.querySelector('[data-original]');
let viewer = null;

function openOriginal(page, byAddress = false) {
  const answer = viewer ? Promise.resolve(viewer) : import(originalBox.dataset.viewer);
  answer.then(loaded => {
    viewer = loaded;
    viewer.open(originalLink, page, byAddress);
  }).catch(() => { beside(originalLink).textContent = originalLink.dataset.lost; });
}

if (originalBox && originalLink) {
  originalLink.textContent = originalLink.dataset.beside;
  originalLink.setAttribute('role', 'button');
  originalLink.setAttribute('aria-expanded', 'false');
  originalLink.setAttribute('aria-controls', originalBox.id);
  document.addEventListener('click', event => {
    const link = event.target.closest?.('[data-original], [data-original-page]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    closeCited();
    if (link === originalLink && viewer?.isOpen()) viewer.close();
    else openOriginal(Number(link.dataset.originalPage) || 0);
  });
  originalLink.addEventListener('keydown', event => {
    if (event.key === ' ') {
      event.preventDefault();
      originalLink.click();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'o' || keys?.open || !isKey(event)) return;
    event.preventDefault();
    if (viewer?.isOpen()) viewer.close();
    else openOriginal(0);
  });
  if (originalBox.dataset.asked) openOriginal(Number(originalBox.dataset.asked), true);
}

// How a paper or a place in it is cited. One button goes with the pointer or a finger from place to
// place, and the arrow keys do so in the box that opens, so that a paper of a thousand paragraphs has
// no thousand stops for the tab key.
const PLACES = '.vs-text p[id], .vs-text li[id], .vs-text .vs-table[id], .vs-text__heading[id], .vs-exchange[id] > .vs-exchange__label, .vs-note[id], .vs-page-mark[id]';
const citeLink = document.querySelector('[data-cite]');
const body = document.querySelector('.vs-paper__body');
const cite = { button: null, place: null, box: null, what: null, asked: null };

// Without a place it is the paper as a whole, by the name the server has for that.
function nameOf(place) {
  return place ? place.id || place.parentElement.id : 'stuk';
}

function startCiting() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'vs-cite';
  button.hidden = true;
  button.tabIndex = -1;
  button.lang = citeLink.lang || document.documentElement.lang;
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = '¶';
  button.append(sign);
  body.append(button);
  cite.button = button;
  citeLink.textContent = citeLink.dataset.copyWords;
  citeLink.setAttribute('role', 'button');
  citeLink.setAttribute('aria-haspopup', 'dialog');
  citeLink.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openCited(chosenPlace());
  });
  citeLink.addEventListener('keydown', event => {
    if (event.key === ' ') {
      event.preventDefault();
      citeLink.click();
    }
  });
  body.addEventListener('pointerover', event => {
    const place = event.target.closest?.(PLACES);
    if (place && event.pointerType === 'mouse' && !cite.box?.open) pointTo(place);
  });
  body.addEventListener('pointerup', event => {
    const place = event.target.closest?.(PLACES);
    if (place && event.pointerType !== 'mouse' && !event.target.closest('a, button, summary') && getSelection().isCollapsed) pointTo(place);
  });
  body.addEventListener('pointerleave', event => {
    if (event.pointerType === 'mouse' && !cite.box?.open) button.hidden = true;
  });
  button.addEventListener('click', () => openCited(cite.place));
  addEventListener('resize', placeCited);
}

function isVisible(place) {
  const at = place.getBoundingClientRect();
  return at.bottom > 0 && at.top < innerHeight;
}

// What somebody selected, or the place a link or a mark led to: null is the paper as a whole.
function chosenPlace() {
  const selected = getSelection();
  const aim = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const within = selected.isCollapsed ? aim : selected.anchorNode.parentElement;
  const place = within?.closest(PLACES) ?? within?.querySelector?.(':scope > .vs-exchange__label');
  return place && isVisible(place) ? place : null;
}

function firstInWindow() {
  const places = [...document.querySelectorAll(PLACES)];
  return chosenPlace() ?? places.find(place => place.getBoundingClientRect().bottom > 40) ?? places[0];
}

// Before the first place comes the paper as a whole.
function stepFrom(place, by) {
  if (!place) return by > 0 ? firstInWindow() : null;
  const places = [...document.querySelectorAll(PLACES)];
  const next = places.indexOf(place) + by;
  return next < 0 ? null : places[Math.min(next, places.length - 1)];
}

function wordsOf(place) {
  if (place.matches('.vs-page-mark')) return place.getAttribute('aria-label');
  if (!place.matches('.vs-exchange__label')) return place.textContent;
  return [...place.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('');
}

function pointTo(place) {
  cite.place = place;
  const button = cite.button;
  const home = body.getBoundingClientRect();
  const at = place.getBoundingClientRect();
  button.hidden = false;
  const words = wordsOf(place).replace(/\s+/g, ' ').trim().slice(0, 60);
  button.setAttribute('aria-label', citeLink.dataset.of.replace('{words}', words));
  button.title = citeLink.dataset.copyWords;
  button.style.top = at.top - home.top + 'px';
  button.classList.toggle('vs-cite--page', place.matches('.vs-page-mark'));
}

function openCited(place) {
  forgetPlace();
  if (place) {
    pointTo(place);
    place.classList.add('vs-cite-at');
    if (cite.box?.open) place.scrollIntoView({ block: 'center' });
  }
  cite.place = place;
  const asked = new AbortController();
  cite.asked = asked;
  fetch(citeLink.dataset.cite + '/verwijzing/' + encodeURIComponent(nameOf(place)), { signal: asked.signal })
    .then(answer => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
    .then(html => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-cited]'))
    .then(content => { if (!asked.signal.aborted) showCited(content, place); })
    .catch(() => {
      if (asked.signal.aborted) return;
      closeCited();
      forgetPlace();
      beside(citeLink).textContent = citeLink.dataset.lost;
      citeLink.focus();
    });
}

function forgetPlace() {
  cite.asked?.abort();
  cite.button.hidden = true;
  document.querySelector('.vs-cite-at')?.classList.remove('vs-cite-at');
}

function showCited(content, place) {
  content.querySelectorAll('[data-cite-text]').forEach(text => {
    if (text.textContent.startsWith('http')) {
      text.textContent = location.origin + citeLink.dataset.cite + (place ? '#' + nameOf(place) : '');
    }
  });
  listenForCopies(content);
  cite.box ??= citeBox();
  const copies = () => [...cite.box.querySelectorAll('[data-cite-copy]')];
  const focused = copies().indexOf(document.activeElement);
  cite.box.querySelector('[data-cited]')?.remove();
  cite.box.append(content);
  cite.what.querySelectorAll('button').forEach(button => {
    button.setAttribute('aria-pressed', String((button.dataset.citeWhat === 'whole') === !place));
  });
  if (!cite.box.open) {
    cite.box.showModal();
    copies()[0].focus();
  } else if (focused >= 0) {
    copies()[focused].focus();
  }
  placeCited();
}

function citeBox() {
  const box = document.createElement('dialog');
  box.className = 'vs-cite-box';
  box.setAttribute('aria-label', citeLink.dataset.copyWords);
  box.lang = document.documentElement.lang;
  const closer = document.createElement('button');
  closer.type = 'button';
  closer.className = 'vs-cite-box__close';
  closer.setAttribute('aria-label', citeLink.dataset.closeWords);
  closer.textContent = '×';
  closer.addEventListener('click', closeCited);
  cite.what = whatToCite();
  box.append(closer, cite.what);
  document.querySelector('main').append(box);
  box.addEventListener('close', forgetPlace);
  box.addEventListener('click', event => { if (event.target === box) closeCited(); });
  box.addEventListener('keydown', event => {
    event.stopPropagation();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const home = event.key === 'Home';
    if ((!by && !home) || cite.what.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!event.target.matches('[data-cite-copy]')) box.querySelector('[data-cite-copy]').focus();
    openCited(home ? null : stepFrom(cite.place, by));
  });
  new ResizeObserver(placeCited).observe(box);
  return box;
}

function whatToCite() {
  const what = document.createElement('div');
  what.className = 'vs-cite-box__what';
  what.setAttribute('role', 'group');
  what.setAttribute('aria-label', citeLink.dataset.what);
  what.hidden = !document.querySelector(PLACES);
  for (const name of ['whole', 'place']) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'vs-cite-box__choice';
    button.dataset.citeWhat = name;
    button.textContent = citeLink.dataset[name];
    button.addEventListener('click', () => openCited(name === 'whole' ? null : cite.place ?? firstInWindow()));
    what.append(button);
  }
  const how = document.createElement('p');
  how.className = 'vs-cite-box__how';
  how.textContent = citeLink.dataset.how;
  what.append(how);
  return what;
}

// Below what is cited, or above it, and always whole within the window.
function placeCited() {
  const box = cite.box;
  if (!box?.open) return;
  const gap = 8;
  const at = (cite.place ?? citeLink).getBoundingClientRect();
  const lowest = innerHeight - box.offsetHeight - gap;
  const above = at.top - box.offsetHeight - gap;
  const top = at.bottom + gap > lowest && above >= gap ? above : Math.min(at.bottom + gap, lowest);
  const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - gap);
  box.style.top = Math.max(gap, top) + 'px';
  box.style.left = Math.max(gap, left) + 'px';
}

function closeCited() {
  if (cite.box?.open) cite.box.close();
}

// A refused clipboard leaves the words selected, for the keys of the browser.
function listenForCopies(from) {
  const told = from.querySelector('[data-cite-said]');
  from.querySelectorAll('[data-cite-copy]').forEach(button => {
    const text = button.parentElement.querySelector('[data-cite-text]');
    button.hidden = false;
    button.addEventListener('click', () => {
      const refused = () => {
        getSelection().selectAllChildren(text);
        told.textContent = from.dataset.refused;
      };
      told.textContent = '';
      if (!navigator.clipboard) refused();
      else navigator.clipboard.writeText(text.textContent.trim()).then(() => { told.textContent = from.dataset.copied; }, refused);
    });
  });
}

document.querySelectorAll('[data-cited]').forEach(listenForCopies);
if (citeLink && body) {
  startCiting();
  document.addEventListener('keydown', event => {
    if (event.key === 'c' && !keys?.open && !cite.box?.open && isKey(event)) {
      event.preventDefault();
      openCited(chosenPlace());
    }
  });
}
