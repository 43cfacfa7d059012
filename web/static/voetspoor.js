// What a browser adds to pages that are whole without it: notes that open in place, a look at a
// paper beside a link to it, filters that fold away on a narrow screen, lists that shrink while
// typing, a period that is drawn over bars, and a key for the search box.
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
