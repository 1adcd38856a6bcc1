"use strict";
// Decisions stay in this browser, under the sheet's own name, until they are exported. Nothing is sent anywhere.
(() => {
  const sheet = document.getElementById("sheet");
  // Decisions outlive this edition of the sheet: a finding keeps its own as long as neither the leaflet nor the fact has changed.
  const name = "leaflint " + sheet.dataset.title;
  const words = JSON.parse(document.getElementById("words").textContent);
  const cards = [...document.querySelectorAll(".finding")];
  const get = (id) => document.getElementById(id);
  const decisionOf = (card) => card.querySelector("input[type=radio]:checked").value;
  const commentOf = (card) => card.querySelector("textarea").value.trim();
  const equal = new Map();
  for (const card of cards) {
    const own = card.dataset.path + " " + card.dataset.key;
    equal.set(own, (equal.get(own) || 0) + 1);
    card.dataset.name = own + " " + equal.get(own);
  }

  const load = () => {
    try { return JSON.parse(localStorage.getItem(name)) || {}; } catch { return {}; }
  };
  const state = Object.assign({ decisions: {}, reviewer: "", role: "", date: "" }, load());
  const save = () => {
    try { localStorage.setItem(name, JSON.stringify(state)); } catch { say(words.notKept); }
  };
  const say = (text) => { get("said").textContent = text; };

  // Browsers know the names of languages; without scripts the tags are left.
  const languages = (() => {
    try { return new Intl.DisplayNames([document.documentElement.lang], { type: "language" }); } catch { return null; }
  })();
  const nameOf = (tag) => {
    try { return languages.of(tag) + " (" + tag + ")"; } catch { return tag; }
  };
  for (const part of document.querySelectorAll("h2 .tag, #language option:not([value=''])")) part.textContent = nameOf(part.textContent);
  for (const head of document.querySelectorAll("thead th[data-language]")) head.title = nameOf(head.dataset.language);

  const show = () => {
    const severities = new Set([...document.querySelectorAll(".bar input[name=severity]:checked")].map((box) => box.value));
    const language = get("language").value;
    const which = get("which").value;
    let shown = 0;
    let decided = 0;
    for (const card of cards) {
      const done = decisionOf(card) !== "open";
      decided += done;
      card.classList.toggle("decided", done);
      const fits = severities.has(card.dataset.severity)
        && (!language || card.dataset.language === language)
        && (which === "all" || (which === "open") === !done);
      card.hidden = !fits;
      shown += fits;
    }
    for (const part of document.querySelectorAll(".leaflet, ol.first li")) {
      part.hidden = Boolean(language) && part.dataset.language !== language;
    }
    for (const head of document.querySelectorAll("thead th[data-language]")) {
      const hidden = Boolean(language) && head.dataset.language !== language;
      for (const row of head.closest("table").rows) if (row.cells[head.cellIndex]) row.cells[head.cellIndex].hidden = hidden;
    }
    get("part").textContent = language ? words.language + ": " + nameOf(language) : "";
    get("progress").textContent = words.progress.replace("@decided@", decided).replace("@all@", cards.length).replace("@shown@", shown);
  };

  for (const card of cards) {
    const known = state.decisions[card.dataset.name];
    if (known) {
      const box = card.querySelector(`input[value="${known.decision}"]`);
      if (box) box.checked = true;
      card.querySelector("textarea").value = known.comment || "";
    }
    card.addEventListener("input", () => {
      card.querySelector("textarea").classList.remove("needed");
      state.decisions[card.dataset.name] = { decision: decisionOf(card), comment: commentOf(card) };
      save();
      show();
    });
  }
  for (const field of ["reviewer", "role", "date"]) {
    get(field).value = state[field];
    get(field).addEventListener("input", () => { state[field] = get(field).value; save(); });
  }
  for (const box of document.querySelectorAll(".different")) {
    box.addEventListener("input", () => box.closest(".matrix").classList.toggle("only-different", box.checked));
  }
  document.querySelectorAll(".bar input, .bar select").forEach((field) => field.addEventListener("input", show));

  // TOML text: everything that is not plain stands as an escape.
  const quoted = (text) => '"' + text.replace(/[\u0000-\u001f\u007f-\u009f"\\\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,
    (letter) => "\\u" + letter.charCodeAt(0).toString(16).padStart(4, "0")) + '"';
  const remark = (text) => "# " + text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g, " ") + "\n";

  const exported = () => {
    const head = [words.title + ": " + sheet.dataset.title, words.reviewer + ": " + state.reviewer, words.role + ": " + state.role, words.date + ": " + state.date, sheet.dataset.facts];
    let text = head.filter(Boolean).map(remark).join("");
    for (const card of cards) {
      const decision = decisionOf(card);
      const data = card.dataset;
      const comment = commentOf(card);
      if (decision === "accept" || (decision === "open" && comment)) {
        text += "\n" + remark(words[decision] + ": " + data.path + ":" + data.line + " " + data.rule + (comment ? ": " + comment : ""));
      }
      if (decision !== "reject") continue;
      text += "\n[[suppression]]\n";
      const entry = { rule: data.rule, fact: data.fact, language: data.language, path: data.path, key: data.key, statement: data.statement, reason: comment, who: state.reviewer };
      for (const [key, value] of Object.entries(entry)) if (value) text += key + " = " + quoted(value) + "\n";
    }
    return text;
  };
  get("export").addEventListener("click", () => {
    const without = cards.filter((card) => decisionOf(card) === "reject" && !commentOf(card));
    if (without.length) {
      without.forEach((card) => { card.hidden = false; card.querySelector("textarea").classList.add("needed"); });
      without[0].querySelector("textarea").focus();
      return say(words.reasonNeeded);
    }
    if (!state.reviewer) { get("reviewer").focus(); return say(words.nameNeeded); }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([exported()], { type: "application/toml" }));
    link.download = "leaflint-suppressions.toml";
    link.click();
    URL.revokeObjectURL(link.href);
    say(words.exported);
  });
  get("print").addEventListener("click", () => window.print());

  const move = (step) => {
    const open = cards.filter((card) => !card.hidden && !card.closest("[hidden]"));
    if (!open.length) return;
    const at = open.indexOf(document.activeElement.closest(".finding"));
    open[at < 0 ? (step > 0 ? 0 : open.length - 1) : (at + step + open.length) % open.length].focus();
  };
  const keys = { j: () => move(1), k: () => move(-1), a: "accept", r: "reject", o: "open", c: "comment", e: () => get("export").click() };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])")) {
      if (event.key === "Escape") event.target.closest(".finding")?.focus();
      return;
    }
    const action = keys[event.key];
    const card = document.activeElement.closest(".finding");
    if (typeof action === "function") action();
    else if (action === "comment" && card) card.querySelector("textarea").focus();
    else if (action && card) card.querySelector(`input[value="${action}"]`).click();
    else return;
    event.preventDefault();
  });
  document.querySelectorAll(".screen[hidden]").forEach((part) => { part.hidden = false; });
  show();
})();
