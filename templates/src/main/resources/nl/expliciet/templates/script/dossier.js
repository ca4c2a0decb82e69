// The contents follow the reader. Without this script the page says all the same.
"use strict";
(function () {
  var links = new Map();
  document.querySelectorAll(".contents a[href^='#']").forEach(function (link) {
    links.set(link.getAttribute("href").slice(1), link.parentElement);
  });
  if (window.matchMedia("(max-width: 56.25rem)").matches) {
    var contents = document.querySelector(".contents details");
    if (contents) contents.removeAttribute("open");
  }
  if (!("IntersectionObserver" in window)) return;
  var here = null;
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      if (here) { here.classList.remove("here"); here.querySelector("a").removeAttribute("aria-current"); }
      here = links.get(entry.target.id) || here;
      if (here) { here.classList.add("here"); here.querySelector("a").setAttribute("aria-current", "location"); }
    });
  }, { rootMargin: "0px 0px -70% 0px" });
  links.forEach(function (item, id) {
    var section = document.getElementById(id);
    if (section) observer.observe(section);
  });
})();
