/* Step 4: not once but a thousand times, in slices that leave the page free. */

const SLICE_MILLISECONDS = 16;
/** What is shown first: the time that is asked about, and that the finding tells of. */
const USUAL_SECONDS = "10";

story.many = (step) => {
  const plan = Plan.shipped(SHOWN.many.scenario, SHOWN.many.changes);
  step.say("step4.text");
  const bar = h("progress", { max: plan.found.dyads, value: 0, "aria-label": t("step4.progress"), "data-test": "progress" });
  const count = h("p", { class: "left" });
  const results = h("div", { class: "results" });
  step.stage.append(results);
  emptyDots();
  step.add(question("many", () => {
    if (!step.flow.querySelector(".go") && !step.run) {
      step.go("step4.run", run, "step-play");
    }
  }));

  function emptyDots() {
    results.replaceChildren(h("div", { class: "dot-fields" }, plan.found.arms.map((arm) => dotField(words.named("arm", arm.name), null))));
  }

  async function run() {
    step.run = true;
    step.add(bar, count);
    const reached = (done) => {
      bar.value = done;
      count.textContent = t("step4.count", { done: words.number(done), all: words.number(plan.found.dyads) });
      return plan.found.dyads - done;
    };
    reached(0);
    await pauseForOthers();
    const study = plan.study(true);
    try {
      await pauseForOthers();
      await inSlices(step, (dyads) => reached(engine.runStudy(study, dyads)));
      await inSlices(step, (parts) => engine.settle(study, parts));
      await summarise(study);
    } finally {
      engine.closeStudy(study);
    }
  }

  async function summarise(study) {
    await pauseForOthers();
    if (!step.ended) {
      const found = engine.summary(study);
      await pauseForOthers();
      show(found);
    }
  }

  function show(summary) {
    bar.remove();
    const times = ["2", "5", "10", "30"];
    const fields = h("div", { class: "dot-fields" });
    const draw = (seconds) => {
      fields.replaceChildren(...summary.arms.map((arm) => dotField(words.named("arm", arm.name), arm.dots[seconds], seconds)));
    };
    const name = "back-within";
    const choice = h("fieldset", { class: "times" }, h("legend", {}, t("step4.within")),
      times.map((seconds) => h("label", {}, h("input", { type: "radio", name, value: seconds, checked: seconds === USUAL_SECONDS, "data-test": `within-${seconds}`, onchange: () => { draw(seconds); live.tellNow(spokenDots(summary, seconds)); } }), ` ${t("seconds", { seconds })}`)));
    draw(USUAL_SECONDS);
    const chart = curves(summary);
    results.replaceChildren(choice, fields,
      h("details", { class: "curve", "data-test": "curve" }, h("summary", {}, t("step4.curve")), chart, h("p", { class: "hint" }, t("step4.curve.words")), share.charts(() => chart.querySelector("svg"), "curve")),
      h("div", { class: "finding" }, summary.findings.map((finding) => h("p", {}, words.said(finding)))));
    step.found("step4.end");
    step.add(nextButton());
  }
};

/** Works through parts until none is left, as many at a time as leave the browser room to draw in between. */
async function inSlices(step, work) {
  let parts = 1;
  for (let left = 1; left > 0 && !step.ended; ) {
    const begun = performance.now();
    left = work(parts);
    const taken = Math.max(1, performance.now() - begun);
    parts = Math.max(1, Math.min(Math.ceil(parts * 1.5), Math.round((parts * SLICE_MILLISECONDS) / taken)));
    await pauseForOthers();
  }
}

function spokenDots(summary, seconds) {
  return summary.arms.map((arm) => t("step4.dots", { arm: words.named("arm", arm.name), count: arm.dots[seconds], seconds })).join(" ");
}

/** A hundred turnings away: filled where the baby is back. */
function dotField(title, count, seconds) {
  const known = count !== null && count !== undefined;
  const dots = Array.from({ length: 100 }, (_, n) => {
    const back = known && n < count;
    return svg("circle", { cx: 12 + (n % 10) * 22, cy: 12 + Math.floor(n / 10) * 22, r: back ? 9 : 6.5, fill: back ? "#009E73" : "none", stroke: "currentColor", "stroke-width": back ? 1 : 1.6, "stroke-opacity": back ? 1 : 0.55 });
  });
  const label = known ? t("step4.dots", { arm: title, count, seconds }) : t("step4.dots.none", { arm: title });
  return h("figure", { class: "dot-field" },
    h("figcaption", {}, h("b", {}, title), known ? h("span", { class: "big-count" }, t("step4.of", { count })) : null),
    svg("svg", { viewBox: "0 0 222 222", role: "img", "aria-label": label }, dots));
}

/** Share of turnings away that ended with the baby back, over time. */
function curves(summary) {
  // Type keeps its size, so that a narrow screen gets a narrow drawing.
  const width = matchMedia("(max-width: 40rem)").matches ? 400 : 640;
  const height = 340;
  const last = 30;
  const x = (seconds) => 54 + ((width - 70) * Math.min(seconds, last)) / last;
  const y = (share) => height - 44 - (height - 70) * share;
  const inks = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"];
  const dashes = ["", "9 5", "2 5", "12 4 2 4", "5 5"];
  const parts = [svg("rect", { width, height, fill: "#ffffff", rx: 8 })];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    parts.push(svg("path", { d: `M54 ${y(share)} H${width - 16}`, stroke: "#d4d4d4" }), svg("text", { x: 46, y: y(share) + 5, "text-anchor": "end", "font-size": 14, fill: "#1a1a1a" }, `${share * 100}`));
  }
  for (let at = 0; at <= last; at += 5) {
    parts.push(svg("text", { x: x(at), y: height - 22, "text-anchor": "middle", "font-size": 14, fill: "#1a1a1a" }, String(at)));
  }
  parts.push(svg("text", { x: width / 2, y: height - 4, "text-anchor": "middle", "font-size": 14, fill: "#1a1a1a" }, t("step4.axis")));
  summary.arms.forEach((arm, n) => {
    const points = arm.curve.filter(([seconds]) => seconds <= last);
    const line = (at) => points.map((point) => `${x(point[0]).toFixed(1)} ${y(point[at]).toFixed(1)}`);
    parts.push(svg("path", { d: `M${[...line(2), ...line(3).reverse()].join("L")}Z`, fill: inks[n % 5], "fill-opacity": 0.15 }),
      svg("path", { d: `M${line(1).join("L")}`, fill: "none", stroke: inks[n % 5], "stroke-width": 3.2, "stroke-dasharray": dashes[n % 5] }));
    parts.push(svg("path", { d: `M${width - 250} ${height - 70 - 24 * (summary.arms.length - 1 - n)} h40`, stroke: inks[n % 5], "stroke-width": 3.2, "stroke-dasharray": dashes[n % 5] }),
      svg("text", { x: width - 202, y: height - 65 - 24 * (summary.arms.length - 1 - n), "font-size": 14, fill: "#1a1a1a" }, words.named("arm.short", arm.name)));
  });
  return h("div", { class: "chart" }, svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": t("step4.axis") }, parts));
}
