// What is typed into a form stays in this browser until the server has stated it; troubles in words.
"use strict";
(() => {
  const TAB = "jointoffice-tab";
  const KEPT = "jointoffice-typed ";

  if (!sessionStorage.getItem(TAB)) sessionStorage.setItem(TAB, crypto.getRandomValues(new Uint32Array(2)).join("-"));
  const tab = sessionStorage.getItem(TAB);
  const place = (form, whose) => `${KEPT}${form.dataset.keep} ${whose}`;
  const inputs = (form) => [...form.elements].filter((one) => one.name && one.matches("input:not([type=hidden]), textarea, select"));
  const words = (form) => JSON.stringify(inputs(form).map((one) => one.value));
  const bare = (form) => JSON.stringify(inputs(form).map(() => ""));

  function keep(form) {
    if (words(form) === bare(form)) localStorage.removeItem(place(form, tab));
    else localStorage.setItem(place(form, tab), words(form));
  }

  // What this or another tab kept of the same form, and is not in it now.
  function offer(form) {
    form.querySelector(".kept")?.remove();
    const found = Object.keys(localStorage).find((key) => key.startsWith(place(form, "")) && localStorage.getItem(key) !== words(form));
    const template = form.querySelector(".kept-words");
    if (!found || !template) return;
    template.before(template.content.cloneNode(true));
    form.querySelector(".kept").addEventListener("click", (event) => {
      const deed = event.target.dataset.kept;
      if (!deed) return;
      const kept = JSON.parse(localStorage.getItem(found) || "[]");
      localStorage.removeItem(found);
      if (deed === "bring") {
        inputs(form).forEach((one, i) => { one.value = kept[i] ?? ""; });
        keep(form);
      }
      offer(form);
      inputs(form)[0]?.focus();
    });
  }

  function show() {
    for (const done of document.querySelectorAll("[data-stated]")) localStorage.removeItem(`${KEPT}${done.dataset.stated} ${tab}`);
    document.querySelectorAll("form[data-keep]").forEach(offer);
  }

  function trouble(sentence) {
    const box = document.getElementById("trouble");
    box.textContent = sentence;
    box.hidden = !sentence;
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-keep]");
    if (form) keep(form);
  });

  // A refusal is a page like any other: where a form shows its page, it shows this one.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status < 400) return;
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    if (xhr.status < 500 && page.getElementById("main") && requestConfig.elt.matches("form[data-keep]")) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    } else {
      trouble(page.querySelector("main .refusal")?.textContent || document.getElementById("trouble").dataset.error);
    }
  });
  const cut = () => trouble(document.getElementById("trouble").dataset.cut);
  document.addEventListener("htmx:sendError", cut);
  document.addEventListener("htmx:timeout", cut);
  document.addEventListener("htmx:afterOnLoad", (event) => { if (event.detail.xhr.status < 400) trouble(""); });

  // The focus was in what a form replaced: it goes to what the new page says first.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "main") return;
    show();
    const said = event.target.querySelector(".warning:not(.kept), .refusal, .done") || event.target;
    said.tabIndex = -1;
    said.focus();
  });
  document.addEventListener("DOMContentLoaded", show);
})();
