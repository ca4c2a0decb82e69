/*
 * What is chosen in a form stands in the address, so that it can be sent and cited; a file opened from disk may refuse that.
 * Shared by the scripts of pages.
 */
(function () {
  "use strict";

  window.explicietAddress = function (form) {
    const name = (field) => field.dataset.filter || field.name;
    const fields = Array.from(form.querySelectorAll("select, input")).filter(name);
    const asked = new URLSearchParams(location.search);
    fields.filter((field) => asked.has(name(field))).forEach((field) => {
      field.type === "checkbox" ? (field.checked = true) : (field.value = asked.get(name(field)));
      field.dispatchEvent(new Event("change"));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });

    function keep() {
      const kept = new URLSearchParams(location.search);
      fields.forEach((field) => {
        const value = field.type === "checkbox" ? (field.checked ? "1" : "") : field.value;
        value ? kept.set(name(field), value) : kept.delete(name(field));
      });
      const query = kept.toString();
      try {
        history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
      } catch {
        /* The page works without. */
      }
    }

    form.addEventListener("input", keep);
    form.addEventListener("reset", () => setTimeout(keep));
  };
})();
