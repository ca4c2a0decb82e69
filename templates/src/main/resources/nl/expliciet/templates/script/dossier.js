/*
 * The page of a dossier with a keyboard and a mouse: the contents follow the reader, agreements can be chosen, a click on
 * a number copies a reference to it. Without this script the page is complete and its numbers are plain links.
 */
(function () {
  "use strict";

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, index) => values[index]);

  /* The contents: folded on a small screen, and telling where the reader is. */

  function mark(item, here) {
    item.classList.toggle("here", here);
    const link = item.querySelector("a");
    if (here) {
      link.setAttribute("aria-current", "location");
    } else {
      link.removeAttribute("aria-current");
    }
  }

  function follow(contents) {
    if (window.matchMedia("(max-width: 56.25rem)").matches) {
      contents.querySelector("details").removeAttribute("open");
    }
    const items = new Map(all("a[href^='#']", contents).map((link) => [link.hash.slice(1), link.parentElement]));
    let here = null;
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).map((entry) => items.get(entry.target.id));
      if (seen.length) {
        if (here) {
          mark(here, false);
        }
        here = seen[0];
        mark(here, true);
      }
    }, { rootMargin: "0px 0px -70% 0px" });
    items.forEach((item, id) => {
      const section = document.getElementById(id);
      if (section) {
        observer.observe(section);
      }
    });
  }

  /* Agreements by party, status and question. */

  function filterable(form) {
    const cards = all("article.card");
    const count = form.querySelector(".filter-count");
    const shows = (card) =>
      all("select", form).every(
        (select) => !select.value || (card.dataset[select.dataset.filter] || "").split(" ").includes(select.value)
      );

    function apply() {
      cards.forEach((card) => { card.hidden = !shows(card); });
      count.textContent = fill(count.dataset.pattern, cards.filter((card) => !card.hidden).length, cards.length);
    }

    /* A link to an agreement that is not among the chosen ones still leads to it. */
    function reveal() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.closest("article.card[hidden]")) {
        form.reset();
        setTimeout(() => target.scrollIntoView());
      }
    }

    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", reveal);
    form.hidden = false;
    apply();
  }

  /* A number is a link to its own place; a click also puts that address on the clipboard. With words selected it is what a
     comment on them says in the file of a round: place and quote. A press on the link takes the selection away. */

  function copyable(main) {
    const notice = document.createElement("p");
    notice.className = "copied";
    notice.setAttribute("role", "status");
    main.append(notice);
    let timer = 0;

    function copied(link) {
      const number = link.textContent.trim();
      const citation = document.createElement("button");
      citation.type = "button";
      citation.textContent = main.dataset.cite;
      citation.addEventListener("click", () => {
        const text = fill(main.dataset.citation, number) + ", " + link.href;
        navigator.clipboard.writeText(text).then(() => { notice.textContent = text; }, () => {});
      });
      notice.replaceChildren(fill(main.dataset.copied, number) + " ", citation);
      clearTimeout(timer);
      timer = setTimeout(() => { notice.textContent = ""; }, 12000);
    }

    let words = "";
    main.addEventListener("pointerdown", () => {
      words = String(getSelection()).replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
    });

    function address(link) {
      const place = decodeURIComponent(link.hash.slice(1));
      return words ? "plaats: " + place + "\ncitaat: " + JSON.stringify(words) : link.href;
    }

    main.addEventListener("click", (event) => {
      const link = event.target.closest("a.number, a.card-number");
      if (link && navigator.clipboard) {
        navigator.clipboard.writeText(address(link)).then(() => copied(link), () => {});
      }
    });
  }

  const contents = document.querySelector(".contents");
  const form = document.getElementById("afspraken-filter");
  const main = document.getElementById("inhoud");
  if (contents && "IntersectionObserver" in window) {
    follow(contents);
  }
  if (form) {
    filterable(form);
    window.explicietAddress(form);
  }
  if (main) {
    copyable(main);
  }
})();
