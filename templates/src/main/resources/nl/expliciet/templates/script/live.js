// Only in the live preview: loads the page again when its dossier changed, at the place where the reader was.
"use strict";
(function () {
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
