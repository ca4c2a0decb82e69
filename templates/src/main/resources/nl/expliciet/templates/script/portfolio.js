/*
 * The portfolio page with a keyboard and a mouse: filter and sort the table, search all text, lay profiles beside each
 * other. Everything it works with stands in the page or in search-index.js; without it the page is complete to read.
 */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, index) => values[index]);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  /* The table of dossiers. */

  function filterable(form, table) {
    const rows = all("tbody tr", table);
    const count = byId("count");
    const shows = (row) =>
      all("select[data-filter]", form).every(
        (select) => !select.value || (row.dataset[select.dataset.filter] || "").split("|").includes(select.value)
      ) &&
      (!form.elements.attention?.checked || Number(row.dataset.attention) > 0);

    function apply() {
      rows.forEach((row) => { row.hidden = !shows(row); });
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = fill(count.dataset.pattern, shown, rows.length);
      byId("none").hidden = shown > 0;
    }

    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }

  function sortable(form, table) {
    const body = table.tBodies[0];
    const heads = all("th[data-sort]", table);
    const select = form.elements.sort;
    const language = document.documentElement.lang;
    const value = (row, key) => row.dataset[key] || "";

    /* What is unknown goes last, whichever way round. */
    function compare(key, down) {
      const numeric = table.querySelector(`th[data-sort="${key}"]`).dataset.type === "number";
      return (first, second) => {
        const a = value(first, key);
        const b = value(second, key);
        if (!a || !b) {
          return (a ? 0 : 1) - (b ? 0 : 1);
        }
        const order = numeric ? Number(a) - Number(b) : a.localeCompare(b, language);
        return down ? -order : order;
      };
    }

    function sort(key, down) {
      Array.from(body.rows).sort(compare(key, down)).forEach((row) => body.append(row));
      heads.forEach((head) => {
        head.setAttribute("aria-sort", head.dataset.sort !== key ? "none" : down ? "descending" : "ascending");
      });
      select.value = key;
    }

    heads.forEach((head) => {
      const button = element("button", { type: "button", class: "sort" }, ...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const again = head.getAttribute("aria-sort");
        const numeric = head.dataset.type === "number";
        sort(head.dataset.sort, again && again !== "none" ? again === "ascending" : numeric);
        form.dispatchEvent(new Event("input"));
      });
    });
    heads[0].setAttribute("aria-sort", "ascending");
    select.addEventListener("change", () => {
      const head = table.querySelector(`th[data-sort="${select.value}"]`);
      if (head) {
        sort(select.value, head.dataset.type === "number");
      }
    });
  }

  /* Search: every entry is [dossier, address, heading, text]. */

  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  function loadIndex(form, ready) {
    if (window.explicietIndex) {
      ready(window.explicietIndex);
    } else if (!byId("search-index")) {
      const script = element("script", { id: "search-index", src: form.dataset.index });
      script.addEventListener("load", () => ready(window.explicietIndex));
      document.head.append(script);
    }
  }

  function found(index, query) {
    const words = plain(query).split(/\s+/).filter((word) => word.length > 1);
    if (!words.length) {
      return [];
    }
    index.plain = index.plain || index.entries.map((entry) => [plain(entry[2]), plain(entry[3])]);
    const phrase = words.join(" ");
    /* Words that stand together, as they were typed, come before words that both occur somewhere. */
    const together = (i) => (index.plain[i].some((text) => text.includes(phrase)) ? 3 * words.length : 0);
    const weight = (i) => together(i) + words.reduce((sum, word) => sum + (index.plain[i][0].includes(word) ? 3 : 1), 0);
    return index.entries
      .map((entry, i) => ({ entry, i, words }))
      .filter(({ i }) => words.every((word) => index.plain[i][0].includes(word) || index.plain[i][1].includes(word)))
      .sort((a, b) => weight(b.i) - weight(a.i) || a.i - b.i);
  }

  /* Folding an accent keeps the length of a text in NFC, so positions in the folded text hold in the text itself. */
  function snippet(text, words) {
    const folded = Array.from(text.normalize("NFC"), (sign) => plain(sign).charAt(0) || " ").join("");
    const signs = Array.from(text.normalize("NFC"));
    const at = Math.max(0, Math.min(...words.map((word) => folded.indexOf(word)).filter((i) => i >= 0), Infinity) - 60);
    const near = Number.isFinite(at) ? at : 0;
    const from = near && folded.indexOf(" ", near) >= 0 ? folded.indexOf(" ", near) + 1 : near;
    const part = folded.slice(from, from + 180);
    const marks = new Array(part.length).fill(false);
    words.forEach((word) => {
      for (let i = part.indexOf(word); i >= 0; i = part.indexOf(word, i + word.length)) {
        marks.fill(true, i, i + word.length);
      }
    });
    const pieces = [];
    for (let i = 0; i < part.length; ) {
      let end = i;
      while (end < part.length && marks[end] === marks[i]) {
        end++;
      }
      const piece = signs.slice(from + i, from + end).join("");
      pieces.push(marks[i] ? element("mark", {}, piece) : piece);
      i = end;
    }
    return [from > 0 ? "… " : "", ...pieces, from + 180 < folded.length ? " …" : ""];
  }

  function searchable(form) {
    const input = form.elements.query;
    const results = byId("results");
    const list = results.querySelector("ol");
    const status = byId("found");
    const most = 40;

    function told(places, dossiers) {
      const words = status.dataset;
      const where = places === 1 ? words.place : fill(words.places, places);
      const found = dossiers === 0 ? where + "." : fill(words.pattern, where,
        dossiers === 1 ? words.dossier : fill(words.dossiers, dossiers));
      return places > most ? found + " " + fill(words.first, most) : found;
    }

    function show(index) {
      const hits = found(index, input.value);
      /* What is found in the model is of no dossier. */
      const dossiers = new Set(hits.map((hit) => hit.entry[0]).filter((dossier) => dossier)).size;
      const asked = plain(input.value).trim().length > 1;
      results.hidden = !asked;
      status.textContent = !asked ? "" : hits.length ? told(hits.length, dossiers) : status.dataset.none;
      list.replaceChildren(
        ...hits.slice(0, most).map(({ entry, words }) =>
          element("li", {},
            element("a", { href: entry[1] }, entry[2]),
            element("span", { class: "where" }, index.titles[entry[0]]),
            element("p", {}, ...snippet(entry[3], words))))
      );
    }

    const search = () => loadIndex(form, show);
    input.addEventListener("focus", search, { once: true });
    input.addEventListener("input", search);
    form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
    form.hidden = false;
  }

  /* Profiles beside each other. */

  const SVG = "http://www.w3.org/2000/svg";

  function drawn(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function corner(axis, score) {
    const angle = (axis * Math.PI) / 3;
    const distance = score * 26;
    return [250 + Math.sin(angle) * distance, 165 - Math.cos(angle) * distance];
  }

  function marker(line, [x, y]) {
    const shapes = {
      1: () => drawn("circle", { cx: x, cy: y, r: 4.5 }),
      2: () => drawn("rect", { x: x - 4, y: y - 4, width: 8, height: 8 }),
      3: () => drawn("path", { d: `M${x},${y - 5.5}l5.5,9.5h-11z` }),
      4: () => drawn("path", { d: `M${x},${y - 6}l5,6l-5,6l-5,-6z` })
    };
    const made = shapes[line]();
    made.setAttribute("class", `compare-mark compare-${line}`);
    return made;
  }

  function radar(profiles, axes, title) {
    const svg = drawn("svg", { viewBox: "0 0 500 335", role: "img", class: "chart compare-chart", "aria-label": title });
    const points = (scores) => scores.map((score, axis) => corner(axis, score).map((n) => n.toFixed(1)).join(",")).join(" ");
    [1, 2, 3, 4, 5].forEach((ring) => svg.append(drawn("polygon", { points: points(axes.map(() => ring)), class: "f-none s-grid" })));
    axes.forEach((axis, i) => {
      const [x, y] = corner(i, 5.4);
      const anchor = i === 0 || i === 3 ? "middle" : i < 3 ? "start" : "end";
      svg.append(drawn("text", { x, y: y + (i === 3 ? 12 : i === 0 ? -4 : 5), "text-anchor": anchor, class: "f-second" }, axis));
    });
    profiles.forEach((profile) => {
      /* An unknown score leaves a gap: neighbours are joined only when both are known. */
      profile.scores.forEach((score, axis) => {
        const next = profile.scores[(axis + 1) % 6];
        if (score && next) {
          const [x1, y1] = corner(axis, score);
          const [x2, y2] = corner((axis + 1) % 6, next);
          svg.append(drawn("line", { x1, y1, x2, y2, class: `compare-line compare-${profile.line}` }));
        }
      });
      profile.scores.forEach((score, axis) => score && svg.append(marker(profile.line, corner(axis, score))));
    });
    return svg;
  }

  function comparable(section) {
    const boxes = all("input[data-scores]");
    const axes = all("[data-axis]", section).map((axis) => axis.textContent);
    const target = section.querySelector(".compared");
    const status = byId("compared-status");

    function key(profile) {
      const sample = drawn("svg", { viewBox: "0 0 28 14", class: "compare-key", "aria-hidden": "true" });
      sample.append(drawn("line", { x1: 0, y1: 7, x2: 28, y2: 7, class: `compare-line compare-${profile.line}` }), marker(profile.line, [14, 7]));
      return sample;
    }

    function table(profiles) {
      const head = element("tr", {}, element("th", { scope: "col" }, section.dataset.question),
        ...profiles.map((profile) => element("th", { scope: "col", class: "number" }, key(profile), " ", profile.name)));
      const rows = axes.map((axis, i) => element("tr", {}, element("th", { scope: "row" }, axis),
        ...profiles.map((profile) => element("td", { class: "number" }, profile.scores[i] ? String(profile.scores[i]) : section.dataset.unknown))));
      return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
    }

    function show() {
      const chosen = boxes.filter((box) => box.checked);
      boxes.forEach((box) => { box.disabled = !box.checked && chosen.length >= 4; });
      const profiles = chosen.map((box, i) => ({
        name: box.dataset.name, line: i + 1, scores: box.dataset.scores.split(" ").map(Number)
      }));
      status.textContent = fill(section.dataset.chosen, profiles.length);
      target.replaceChildren();
      if (profiles.length > 1) {
        target.append(radar(profiles, axes, profiles.map((profile) => profile.name).join(", ")), table(profiles));
      }
      section.hidden = profiles.length === 0;
    }

    boxes.forEach((box) => {
      box.closest("label").hidden = false;
      box.addEventListener("change", show);
    });
    byId("compare-clear").addEventListener("click", () => {
      boxes.forEach((box) => { box.checked = false; });
      show();
      boxes[0].focus();
    });
    byId("compare-hint").hidden = false;
    show();
  }

  const filters = byId("filters");
  if (filters) {
    filterable(filters, byId("dossiers"));
    sortable(filters, byId("dossiers"));
    window.explicietAddress(filters);
  }
  if (byId("search")) {
    searchable(byId("search"));
    window.explicietAddress(byId("search"));
  }
  if (byId("compare")) {
    comparable(byId("compare"));
  }
})();
