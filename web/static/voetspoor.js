// What a browser adds to pages that are whole without it: notes that open in place, filters that
// fold away on a narrow screen, and a key for the search box.
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
  if (event.key === 'Escape') {
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
