// The original of a paper beside its text, shown by pdf.js. Loaded when it is asked for. Its page
// goes with the page that is read and the other way round; the address remembers it.

const WIDE = matchMedia('(min-width: 62.5rem)');
const box = document.getElementById('origineel');
const columns = document.querySelector('.vs-columns--paper');
const room = box.querySelector('[data-room]');
const said = box.querySelector('[data-said]');
const toDo = box.querySelector('[data-do]');
const field = box.querySelector('[data-page]');
const paged = box.dataset.paged !== '';
let opener = null;
let shown = null;
let wanted = 1;
// Until when what moves was moved by us, and not by who reads.
let textIsMoved = 0;
let originalIsMoved = 0;
let moving = 0;

// pdf.js asks for its sentences; the window has its own.
const noWords = {
  getLanguage: () => document.documentElement.lang,
  getDirection: () => 'ltr',
  get: () => Promise.resolve(''),
  translate: () => Promise.resolve(),
  translateOnce: () => Promise.resolve(),
  pause() {},
  resume() {},
  destroy: () => Promise.resolve(),
};

export function isOpen() {
  return box.open;
}

// Whoever comes by an address finds text and original at the page it names, and the focus where a
// page begins.
export function open(link, page, byAddress) {
  opener = link;
  sayWhatItDoes(true);
  wanted = page || pageOfText() || 1;
  columns.classList.add('vs-columns--beside');
  document.body.classList.add('vs-beside');
  if (WIDE.matches) box.show();
  else box.showModal();
  if (byAddress && !location.hash && !new URLSearchParams(location.search).has('plaats')) showText(wanted);
  else if (WIDE.matches && !location.hash && columns.getBoundingClientRect().top > 0) columns.scrollIntoView();
  remember(wanted);
  if (shown) turnTo(wanted);
  else if (box.dataset.large && !box.dataset.anyway) tell(box.dataset.size, 'anyway');
  else load();
  if (!byAddress || !WIDE.matches) room.focus({ preventScroll: true });
}

export function close() {
  columns.classList.remove('vs-columns--beside');
  document.body.classList.remove('vs-beside');
  if (box.open) box.close();
  const address = new URL(location.href);
  address.searchParams.delete('origineel');
  clearTimeout(moving);
  history.replaceState(history.state, '', address);
  sayWhatItDoes(false);
  opener?.focus({ preventScroll: WIDE.matches });
}

function sayWhatItDoes(shows) {
  opener.textContent = shows ? opener.dataset.closeWords : opener.dataset.beside;
  opener.setAttribute('aria-expanded', String(shows));
}

function remember(page) {
  clearTimeout(moving);
  moving = setTimeout(() => {
    if (!box.open) return;
    const address = new URL(location.href);
    address.searchParams.set('origineel', page);
    history.replaceState(history.state, '', address);
    const alone = box.querySelector('[data-alone]');
    alone.hash = 'page=' + page;
  }, 150);
}

function tell(words, may) {
  said.textContent = words;
  said.hidden = !words;
  toDo.hidden = !may;
  toDo.querySelector('[data-again]').hidden = may !== 'again';
  toDo.querySelector('[data-anyway]').hidden = may !== 'anyway';
}

async function load() {
  tell(box.dataset.loading);
  try {
    const base = box.dataset.pdfjs;
    const pdfjs = await import(base + 'build/pdf.min.mjs');
    const parts = await import(base + 'web/pdf_viewer.mjs');
    await styles(base + 'web/pdf_viewer.css');
    pdfjs.GlobalWorkerOptions.workerSrc = base + 'build/pdf.worker.min.mjs';
    const file = await pdfjs.getDocument({
      url: box.dataset.file,
      cMapUrl: base + 'cmaps/',
      cMapPacked: true,
      standardFontDataUrl: base + 'standard_fonts/',
      wasmUrl: base + 'wasm/',
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
      disableAutoFetch: true,
      disableStream: true,
    }).promise;
    show(pdfjs, parts, file);
    tell('');
  } catch (fault) {
    const [words, may] = matter(fault);
    box.toggleAttribute('data-lost', fault.status === 404 || fault.status === 410);
    tell(words, may);
  }
}

function matter(fault) {
  if (fault.status === 404) return [box.dataset.gone];
  if (fault.status === 410) return [box.dataset.replaced];
  if (fault.name === 'PasswordException') return [box.dataset.locked];
  if (fault.name === 'InvalidPDFException' || fault.name === 'FormatError') return [box.dataset.damaged];
  return [box.dataset.offline, 'again'];
}

function styles(address) {
  return new Promise((done, failed) => {
    if (document.querySelector('link[href="' + address + '"]')) return done();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = done;
    link.onerror = () => { link.remove(); failed(new Error('no styles')); };
    document.head.append(link);
  });
}

function show(pdfjs, parts, file) {
  const bus = new parts.EventBus();
  const links = new parts.PDFLinkService({ eventBus: bus, externalLinkTarget: 2, externalLinkRel: 'noopener noreferrer' });
  const marks = new Marks(parts, bus, links);
  const viewer = new parts.PDFViewer({
    container: room,
    viewer: room.firstElementChild,
    eventBus: bus,
    linkService: links,
    findController: marks,
    l10n: noWords,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    removePageBorders: false,
    enableAutoLinking: false,
    supportsPinchToZoom: true,
    pageColors: matchMedia('(forced-colors: active)').matches ? { background: 'Canvas', foreground: 'CanvasText' } : null,
  });
  links.setViewer(viewer);
  bus.on('pagesinit', () => {
    originalIsMoved = performance.now() + MOVING;
    viewer.currentScaleValue = 'page-width';
    box.querySelector('[data-pages]').textContent = file.numPages;
    room.querySelectorAll('.page').forEach((page, i) => {
      page.setAttribute('aria-label', box.dataset.pageName.replace('{n}', i + 1));
    });
    turnTo(wanted);
    const words = soughtWords();
    if (words.length > 0) {
      bus.dispatch('find', { source: box, type: '', query: words, caseSensitive: false, entireWord: true, highlightAll: true, findPrevious: false, matchDiacritics: true });
    }
  });
  bus.on('pagechanging', event => {
    field.value = event.pageNumber;
    remember(event.pageNumber);
    if (performance.now() > originalIsMoved) showText(event.pageNumber);
  });
  for (const drawn of ['textlayerrendered', 'updatetextlayermatches']) {
    bus.on(drawn, () => requestAnimationFrame(outlineHere));
  }
  shown = { viewer, file };
  viewer.setDocument(file);
  links.setDocument(file, null);
  field.value = wanted;
}

// The words that are marked in the text are marked in the original, which stays at its page.
function Marks(parts, bus, links) {
  const still = {
    get page() { return links.page; },
    set page(_) {},
    get pagesCount() { return links.pagesCount; },
  };
  const controller = new parts.PDFFindController({ eventBus: bus, linkService: still, updateMatchesCountOnProgress: false });
  controller.scrollMatchIntoView = () => {};
  return controller;
}

function soughtWords() {
  const words = [...document.querySelectorAll('mark[id^="gevonden-"]')]
    .map(mark => mark.textContent.replace(/\s+/g, ' ').trim().toLowerCase());
  return [...new Set(words)].filter(word => word.length > 0).slice(0, 200);
}

// The place that was stepped to is outlined in the original too, if its page has the word as often
// as the text has it there; else nobody knows which of them it is.
const HERE = 'vs-original__here';
function outlineHere() {
  room.querySelectorAll('.' + HERE).forEach(part => part.classList.remove(HERE));
  const here = document.querySelector('mark[data-here]') ?? document.querySelector('mark[id^="gevonden-"]:target');
  const page = here ? pageMarkOf(here) : undefined;
  if (!page || !shown) return;
  const same = [...document.querySelectorAll('.vs-text mark[id^="gevonden-"]')]
    .filter(mark => bare(mark.textContent) === bare(here.textContent) && pageMarkOf(mark) === page);
  const drawn = drawnOn(page.id.slice('pagina-'.length))
    .filter(parts => bare(parts.map(part => part.textContent).join('')) === bare(here.textContent));
  if (drawn.length !== same.length) return;
  drawn[same.indexOf(here)]?.forEach(part => part.classList.add(HERE));
}

function bare(words) {
  return words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function pageMarkOf(place) {
  return textMarks().findLast(mark => mark.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
}

// What is marked on a page of the original; a word that is broken off stands in more than one part.
function drawnOn(page) {
  const all = [];
  room.querySelectorAll('.page[data-page-number="' + page + '"] .textLayer .highlight').forEach(part => {
    if (part.matches('.middle, .end') && all.length > 0) all.at(-1).push(part);
    else all.push([part]);
  });
  return all;
}

document.addEventListener('focusin', event => {
  if (event.target.matches?.('mark[data-here]')) outlineHere();
});

const MOVING = 300;
function turnTo(page) {
  if (!shown) return;
  originalIsMoved = performance.now() + MOVING;
  wanted = page;
  const last = shown.file.numPages;
  shown.viewer.currentPageNumber = Math.min(last, Math.max(1, page));
}

// Where the text is: the last page that begins above a third of the window.
function textMarks() {
  return [...document.querySelectorAll('#pagina-1, .vs-page-mark')];
}

function pageOfText() {
  if (!paged) return 0;
  const marks = textMarks();
  let from = 0;
  let to = marks.length - 1;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (marks[middle].getBoundingClientRect().top <= innerHeight / 3) from = middle;
    else to = middle - 1;
  }
  return marks.length > 0 ? Number(marks[from].id.slice('pagina-'.length)) : 0;
}

function showText(page) {
  if (!paged || !WIDE.matches) return;
  textIsMoved = performance.now() + MOVING;
  document.getElementById('pagina-' + page)?.scrollIntoView({ block: 'start' });
}

let waiting = false;
addEventListener('scroll', () => {
  if (waiting || !box.open || !paged || performance.now() < textIsMoved || !WIDE.matches) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const page = pageOfText();
    if (shown && page && page !== shown.viewer.currentPageNumber) turnTo(page);
  });
}, { passive: true });

box.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.matches('[data-close-original]')) close();
  if (button.matches('[data-turn]') && shown) turnAndLead(shown.viewer.currentPageNumber + Number(button.dataset.turn));
  if (button.matches('[data-zoom]') && shown) {
    if (Number(button.dataset.zoom) > 0) shown.viewer.increaseScale();
    else shown.viewer.decreaseScale();
  }
  if (button.matches('[data-again]')) load();
  if (button.matches('[data-anyway]')) {
    box.dataset.anyway = 'yes';
    load();
  }
});

function turnAndLead(page) {
  turnTo(page);
  showText(shown.viewer.currentPageNumber);
}

field.addEventListener('change', () => {
  const page = Number(field.value);
  if (shown && page >= 1 && page <= shown.file.numPages) turnAndLead(page);
  else if (shown) field.value = shown.viewer.currentPageNumber;
});
box.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    close();
  }
});
box.addEventListener('cancel', event => {
  event.preventDefault();
  close();
});
WIDE.addEventListener('change', () => {
  if (!box.open) return;
  box.close();
  if (WIDE.matches) box.show();
  else box.showModal();
});
addEventListener('resize', () => {
  if (shown && box.open && shown.viewer.currentScaleValue === 'page-width') shown.viewer.currentScaleValue = 'page-width';
});
