// Only in the live preview: puts comments beside what they are about, and loads the page again when its dossier changed, at the
// place where the reader was.
"use strict";
(function () {
  var wide = matchMedia("(min-width: 84rem)").matches;

  // Beside a paragraph or a card there is a margin; a row, a term and a chapter take a comment in.
  function put(comment, place) {
    var name = place.localName;
    if (name === "tr") {
      var row = document.createElement("tr"), cell = document.createElement("td");
      cell.colSpan = place.cells.length;
      cell.append(comment);
      row.append(cell);
      return last(place, row, "after");
    }
    if (name === "dt") {
      return place.nextElementSibling.append(comment);
    }
    if (name === "section") {
      return last(place.querySelector("h2") || place, comment, "after");
    }
    comment.classList.add("live-margin");
    return last(place, comment, wide ? "before" : "after");
  }

  // Several comments at one place keep their order.
  function last(place, comment, side) {
    if (side === "before") {
      place.before(comment);
    } else {
      (place.lastComment || place).after(comment);
      place.lastComment = comment;
    }
  }

  document.querySelectorAll(".live-comment[data-place]").forEach(function (comment) {
    var place = document.getElementById(comment.dataset.place);
    if (place) {
      put(comment, place);
      document.body.classList.add("has-comments");
    }
  });

  var key = "expliciet-place:" + location.pathname;
  var place = sessionStorage.getItem(key);
  if (place !== null) {
    sessionStorage.removeItem(key);
    window.scrollTo(0, Number(place));
  }
  new EventSource("/__expliciet/events").onmessage = function () {
    sessionStorage.setItem(key, String(window.scrollY));
    location.reload();
  };
})();
