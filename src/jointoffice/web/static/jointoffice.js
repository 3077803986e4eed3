// Keys of the review inbox, and where the focus goes after a swap. Everything works without this file.
"use strict";
(() => {
  const SWITCH = "jointoffice-keys-off";
  const KEYS = "jkadeszo";

  const areOff = () => localStorage.getItem(SWITCH) === "1";

  function showSwitch() {
    const box = document.getElementById("use-keys");
    if (box) box.checked = !areOff();
  }

  function isTyping(target) {
    return target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
  }

  function press(key, inbox) {
    const control = inbox.querySelector(`[data-key="${key}"]`);
    if (!control) return false;
    if (control.matches("textarea")) control.focus();
    else control.click();
    return true;
  }

  // `/` leads to the search from every page.
  document.addEventListener("keydown", (event) => {
    const seek = document.getElementById("seek");
    if (event.key !== "/" || !seek || areOff() || event.isComposing || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    seek.focus();
    seek.select();
    event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    const inbox = document.getElementById("inbox");
    if (!inbox || !inbox.contains(event.target)) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) {
      if (event.key === "Escape") inbox.focus();
      return;
    }
    if (event.key === "?") {
      const keys = document.getElementById("keys");
      keys.open = !keys.open;
      event.preventDefault();
    } else if (!areOff() && KEYS.includes(event.key) && press(event.key, inbox)) {
      event.preventDefault();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.id !== "use-keys") return;
    if (event.target.checked) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, "1");
  });

  // A swap replaces the element that had the focus: what came in its place has it at once.
  function enter() {
    const inbox = document.getElementById("inbox");
    if (inbox && !inbox.contains(document.activeElement)) inbox.focus({ preventScroll: true });
    inbox?.querySelector(".queue [aria-current]")?.scrollIntoView({ block: "nearest" });
    showSwitch();
  }

  document.addEventListener("htmx:afterSwap", enter);
  document.addEventListener("DOMContentLoaded", enter);
})();
