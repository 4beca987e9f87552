/* What is printed: a handout of what is on the screen, the cue card, the exercise, the facilitator's guide. */

const printed = (() => {
  /** True from the moment a sheet is asked for until it is printed, or something else is done. */
  let asked = false;

  function lay(name, parts) {
    document.getElementById("printable").replaceChildren(
      h("article", { class: `sheet sheet-${name}`, "data-test": `sheet-${name}` }, parts));
    document.body.classList.add("print-card");
  }

  /** Prints a sheet alone, whatever else is on the screen. */
  function sheet(name, parts) {
    lay(name, parts);
    asked = true;
    print();
  }

  /** Where nothing was printed, what is done next has nothing to do with it. Some browsers print only after print() is over. */
  ["pointerdown", "keydown"].forEach((kind) => addEventListener(kind, () => (asked = false), true));

  /** The browser's own command prints the same as the menu: in the page the handout, beside it the guide. */
  addEventListener("beforeprint", () => {
    if (!asked && shownStep) {
      lay("handout", handoutParts(shownStep));
    } else if (!asked) {
      lay("guide", guideParts());
    }
  });

  addEventListener("afterprint", () => {
    asked = false;
    document.body.classList.remove("print-card");
    document.getElementById("printable").replaceChildren();
  });

  /* The handout. */

  /** What each person sees, at this moment. */
  function lanes(player) {
    const shown = player.lanes.map((lane) => h("section", { class: "sheet-lane" },
      lane.title ? h("h2", {}, lane.title) : null,
      share.copyOf(lane.scene.root, false),
      h("p", {}, `${words.clock(player.seconds)} · ${lane.state.textContent}`),
      share.copyOf(lane.strips.root, false)));
    const key = legend();
    key.open = true;
    return [h("div", { class: `sheet-lanes lanes-${shown.length}` }, shown), key];
  }

  /** A copy for paper: nobody looks for its parts, and it is not read out. */
  function copied(element) {
    const copy = element.cloneNode(true);
    [copy, ...copy.querySelectorAll("*")].forEach((one) => ["data-test", "aria-live", "id"].forEach((name) => one.removeAttribute(name)));
    return copy;
  }

  /** Drawings that need no player, such as those of the thousand, with the choice that was made for them. */
  function drawings(stage) {
    const results = stage.querySelector(".results");
    const shown = results ? copied(results) : null;
    shown?.querySelectorAll(".share-row, .hint").forEach((one) => one.remove());
    shown?.querySelectorAll("details").forEach((one) => (one.open = true));
    shown?.querySelectorAll("fieldset").forEach((one) => one.replaceWith(
      h("p", {}, one.querySelector("legend").textContent, " ", one.querySelector("input:checked").parentNode.textContent)));
    return shown;
  }

  /** What the story has said so far. */
  function told(step) {
    return [...step.flow.querySelectorAll(":scope > p:not(.left, .hint), :scope > figure")].map((one) => {
      const line = copied(one);
      line.querySelectorAll("details").forEach((more) => more.remove());
      return line;
    });
  }

  /** Questions about a step, in the sandbox about its scenario. */
  function questions(step) {
    const scenario = step.name === "sandbox" && step.current ? guide.questions(step.current.lanes[0].run.plan.name) : [];
    return scenario.length ? scenario : [1, 2, 3, 4].map((n) => `talk.step${share.state.step}.${n}`).filter(words.has).map((key) => t(key));
  }

  function handoutParts(step) {
    const player = step.current;
    const isStory = step.name !== "sandbox";
    return [
      h("h1", {}, isStory ? document.getElementById("step-title").textContent : t("share.handout")),
      isStory ? told(step) : null,
      player ? lanes(player) : drawings(step.stage),
      h("h2", {}, t("talk.title")), h("ol", {}, questions(step).map((line) => h("li", {}, line))),
      h("p", { class: "sheet-foot" }, t("footer.text")),
      player ? h("p", { class: "sheet-foot" }, h("code", { lang: "en" }, share.command(player))) : null,
    ];
  }

  /** What is on the screen, with questions to talk about. */
  function handout() {
    shownStep.current?.pause();
    sheet("handout", handoutParts(shownStep));
  }

  /* For facilitators. */

  /** The cue card, on one page. */
  function cueCard() {
    sheet("cue", [
      h("h1", {}, guide.title("cue")),
      h("div", { class: "beside" }, guide.part("cue-pause"), guide.part("cue-ready")),
      guide.part("cue-else"),
    ]);
  }

  /** Noticing without judging, in both directions, on one page with room to write. */
  function exercise() {
    const [mine, theirs, ...then] = guide.points("exercise");
    const how = guide.body("exercise");
    how.querySelector("ol").remove();
    sheet("exercise", [
      h("h1", {}, guide.title("exercise")), how,
      h("div", { class: "beside" }, [mine, theirs].map((text) => h("section", {}, h("p", {}, text), h("div", { class: "sheet-lines" })))),
      then.map((line) => h("p", {}, line)),
    ]);
  }

  function guideParts() {
    return guide.all();
  }

  function facilitators() {
    sheet("guide", guideParts());
  }

  return { handout, cueCard, exercise, guide: facilitators };
})();
