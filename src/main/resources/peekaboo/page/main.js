/* The whole page: steps, menu, keys. */

const STEPS = ["turning", "beside", "played", "many", "still", "sandbox"];
const shortcuts = { on: true };
let shownStep = null;

function go(number, focus = true) {
  shownStep?.atEnd?.();
  shownStep?.end();
  share.state.step = Math.max(1, Math.min(STEPS.length, number));
  const step = new Step(STEPS[share.state.step - 1]);
  shownStep = step;
  const title = h("h2", { tabindex: -1, id: "step-title" }, t(`step${share.state.step}.title`));
  const place = document.getElementById("step");
  place.className = `step step-${step.name}`;
  // In the sandbox the picture comes before the many things to turn, so that both are seen on a narrow screen.
  const parts = step.name === "sandbox"
    ? [h("div", { class: "panel" }, title), step.stage, h("div", { class: "panel" }, step.flow)]
    : [h("div", { class: "panel" }, title, step.flow), step.stage];
  place.replaceChildren(...parts);
  if (step.name === "sandbox") {
    sandbox.show(step);
  } else {
    story[step.name](step);
    if (share.state.moment && step.current) {
      step.current.seek(Math.round(share.state.moment / step.current.tickSeconds));
    }
    share.state.moment = 0;
  }
  step.begun = true;
  document.querySelectorAll("#steps button").forEach((one, n) => {
    if (n + 1 === share.state.step) {
      one.setAttribute("aria-current", "step");
    } else {
      one.removeAttribute("aria-current");
    }
  });
  document.title = `${t(`step${share.state.step}.title`)} · ${t("title")}`;
  if (focus) {
    title.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
  share.keep();
  if (step.current) {
    presenter.moment(step.current);
  }
}

function calmScreen() {
  const box = document.getElementById("calm");
  if (box.open) {
    box.close();
    return;
  }
  Player.current?.pause();
  box.showModal();
}

function menu() {
  const toggle = (key, name, test) => {
    const made = h("button", { type: "button", "aria-pressed": "false", "data-test": test, onclick: () => {
      made.setAttribute("aria-pressed", String(document.documentElement.classList.toggle(name)));
      Player.current?.wake();
    } }, t(key));
    made.setAttribute("aria-pressed", String(document.documentElement.classList.contains(name)));
    return made;
  };
  const keys = h("input", { type: "checkbox", checked: shortcuts.on, "data-test": "shortcuts", onchange: () => (shortcuts.on = keys.checked) });
  return [
    h("summary", { "data-test": "menu" }, t("menu")),
    h("div", { class: "menu-body" },
      toggle("menu.large", "large", "large-type"), toggle("menu.motion", "calm", "calm-motion"),
      button(t("menu.calm"), calmScreen, { "data-test": "calm-screen" }),
      button(t("menu.presenter"), presenter.open, { "data-test": "presenter" }),
      button(t("menu.print"), printed.handout, { "data-test": "print-handout" }),
      button(t("menu.cue"), printed.cueCard, { "data-test": "print-cue" }),
      button(t("menu.seeds"), printed.exercise, { "data-test": "print-seeds" }),
      button(t("menu.guide"), printed.guide, { "data-test": "print-guide" }),
      h("label", { class: "check" }, keys, ` ${t("menu.keys")}`),
      h("p", { class: "hint" }, t("menu.keys.list"))),
  ];
}

function languageChoice() {
  if (words.languages.length < 2) {
    return [];
  }
  const list = h("select", { id: "language", "data-test": "language", "aria-label": t("language"), onchange: () => {
    words.choose(list.value);
    frame();
    go(share.state.step, false);
    document.getElementById("language").focus();
  } }, words.languages.map(({ code, name }) => h("option", { value: code, lang: code, selected: code === words.current() }, name)));
  return [list];
}

/** All that stays: header, steps, menu, footer, dialogs' words. */
function frame() {
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = t(element.dataset.t)));
  document.querySelectorAll("[data-label]").forEach((element) => element.setAttribute("aria-label", t(element.dataset.label)));
  document.getElementById("steps").replaceChildren(...STEPS.map((name, n) =>
    h("li", {}, button([h("span", { class: "number", "aria-hidden": "true" }, name === "sandbox" ? "✎" : String(n + 1)), h("span", { class: "name" }, t(`step${n + 1}.short`))], () => {
      share.state.changes = {};
      share.state.moment = 0;
      go(n + 1);
    }, { "data-test": `step-${n + 1}` }))));
  document.getElementById("menu").replaceChildren(...menu());
  document.getElementById("languages").replaceChildren(...languageChoice());
  document.getElementById("version").textContent = t("footer.version", { version: about.version });
  document.getElementById("calm").replaceChildren(h("p", {}, t("calm.text")), button(t("calm.back"), calmScreen, { class: "main", "data-test": "calm-back" }));
}

/** The menu closes when something else is looked for, or when what it offers is done. */
function closesByItself(menu) {
  document.addEventListener("click", ({ target }) => {
    if (menu.open && (!menu.contains(target) || target.closest("button:not([aria-pressed])"))) {
      menu.open = false;
    }
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

document.addEventListener("keydown", (event) => {
  if (!shortcuts.on || event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(event.target.tagName)) {
    return;
  }
  if (event.key === "b") {
    calmScreen();
  } else if (document.querySelector("dialog[open]")) {
    return;
  } else if (event.key === "s" && Player.current) {
    live.tellNow(Player.current.wholeState());
    toast(Player.current.wholeState());
  } else if (event.key === "k" && Player.current && Player.current.playButton) {
    Player.current.toggle();
  }
});

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("step-title").focus();
});

if (/^#presenter\b/.test(location.hash)) {
  const asked = /lang=(\w+)/.exec(location.hash);
  words.choose(asked ? asked[1] : words.current());
  presenter.notesWindow();
} else {
  document.documentElement.lang = words.current();
  // The picture takes what height the header leaves.
  const head = document.querySelector("header");
  new ResizeObserver(() => document.documentElement.style.setProperty("--head", `${head.offsetHeight}px`)).observe(head);
  closesByItself(document.getElementById("menu"));
  frame();
  go(share.state.step, false);
}
