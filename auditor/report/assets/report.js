// The report reads well without this. It adds filters, search, keys, copying, and a card that follows the text.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = all("[data-card]");
  root.classList.add("js");
  if (!cards.length) return;

  const aside = document.getElementById("cards");
  const status = document.getElementById("shown");
  const search = document.getElementById("search");
  const check = document.getElementById("check");
  const site = document.getElementById("site");
  const keys = document.getElementById("keys");
  const chips = all(".chip");
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  let current = null;

  const number = (card) => card.dataset.card;
  const pieces = (card) => all(`[data-claim="${number(card)}"]`);
  const markers = (card) => all(`[data-answers="${number(card)}"]`);
  const scrolls = () => getComputedStyle(aside).overflowY === "auto";

  function visible() {
    return cards.filter((card) => !card.hidden);
  }

  function release() {
    if (!current) return;
    current.classList.remove("current");
    pieces(current).forEach((piece) => piece.classList.remove("selected"));
    markers(current).forEach((marker) => marker.classList.remove("answering"));
    current = null;
  }

  function select(card, { inText = true, focus = true } = {}) {
    release();
    current = card;
    card.hidden = false;
    card.open = true;
    card.classList.add("current");
    pieces(card).forEach((piece) => piece.classList.add("selected"));
    markers(card).forEach((marker) => marker.classList.add("answering"));
    history.replaceState(null, "", `#c-${number(card)}`);
    const [first] = pieces(card);
    if (!scrolls()) card.scrollIntoView({ block: "start" });
    else {
      if (inText && first) first.scrollIntoView({ block: "center" });
      aside.scrollTo({ top: card.offsetTop - aside.firstElementChild.offsetTop - 6 });
    }
    if (focus) card.querySelector("summary").focus({ preventScroll: true });
  }

  function step(by) {
    const shown = visible();
    if (!shown.length) return;
    const at = shown.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    select(shown[next]);
  }

  function fits(card, pile, words) {
    const has = (list, wanted) => !wanted || list.split("\n").includes(wanted);
    return (
      (!pile || card.dataset.pile === pile) &&
      has(card.dataset.checks, check ? check.value : "") &&
      has(card.dataset.sites, site ? site.value : "") &&
      words.every((word) => texts.get(card).includes(word))
    );
  }

  function filter() {
    const pile = chips.find((chip) => chip.getAttribute("aria-pressed") === "true").dataset.pile;
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const card of cards) {
      card.hidden = !fits(card, pile, words);
      pieces(card).forEach((piece) => piece.classList.toggle("dim", card.hidden));
    }
    if (current && current.hidden) release();
    const count = visible().length;
    status.textContent = count === cards.length ? "" : count ? `${count} of ${cards.length} claims` : "No claim fits.";
    if (scrolls()) aside.scrollTo({ top: 0 });
  }

  function pick(chip) {
    chips.forEach((other) => other.setAttribute("aria-pressed", String(other === chip)));
    filter();
  }

  // Pages opened from a disk may be refused the clipboard; then the note is left selected, one key from copied.
  async function copy(button) {
    const note = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(note.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(note);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }

  function follow() {
    const found = /^#c-(\d+)$/.exec(location.hash);
    const card = found && cards.find((candidate) => number(candidate) === found[1]);
    if (card) select(card);
  }

  chips.forEach((chip) => chip.addEventListener("click", () => pick(chip)));
  [check, site].forEach((menu) => menu && menu.addEventListener("change", filter));
  search.addEventListener("input", filter);
  all(".copy").forEach((button) => button.addEventListener("click", () => copy(button)));

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-claim], [data-select]");
    if (!link) return;
    const wanted = link.dataset.claim || link.dataset.select;
    event.preventDefault();
    select(cards.find((card) => number(card) === wanted), { inText: !link.dataset.claim });
  });

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => search.focus(),
    c: () => { const button = current && current.querySelector(".copy"); if (button) copy(button); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === search) { search.value = ""; filter(); search.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.checked) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea") || !(event.key in actions)) return;
    event.preventDefault();
    actions[event.key]();
  });

  addEventListener("beforeprint", () => all("details").forEach((folded) => { folded.open = true; }));
  addEventListener("hashchange", follow);
  // The browser goes to the card by itself when it has loaded the page; the claim is brought beside it after that.
  addEventListener("load", () => requestAnimationFrame(follow));
})();
