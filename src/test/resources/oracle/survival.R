# Writes survival-spells.csv (the spells) and survival-expected.csv (what R's survival package makes of them).
# Run in this folder: Rscript survival.R
# Last run with R 4.2.2, survival 3.5.3.
library(survival)
options(digits = 17)
options(warn = -1) # coxph warns where an arm has no event; the score test needs no fitted coefficient
set.seed(1989)

tick <- 0.25
causes <- 1:3 # returned, protest, captured
levels <- 0:3

# Spells of dyads that differ, in whole ticks, so that ties abound; dyads have 0 to 9 spells in each arm.
study <- function(name, dyads, rate, limit, weights) {
  frailty <- rgamma(dyads, 4, 4)
  do.call(rbind, lapply(0:1, function(arm) do.call(rbind, lapply(seq_len(dyads) - 1, function(dyad) {
    n <- sample(0:9, 1)
    if (n == 0) return(NULL)
    latency <- ceiling(rexp(n, rate[arm + 1] * frailty[dyad + 1]) / tick) * tick
    cut <- ceiling(runif(n, 0, limit) / tick) * tick
    data.frame(set = name, arm = arm, dyad = dyad, time = pmin(latency, cut),
      ending = ifelse(latency <= cut, sample(causes, n, TRUE, weights), 0))
  }))))
}
alone <- function(d) transform(d, set = "independent", dyad = seq_along(dyad) - 1)
by.hand <- function(name, arm, dyad, time, ending) data.frame(set = name, arm = arm, dyad = dyad, time = time, ending = ending)

ties <- study("ties", 80, c(0.25, 0.12), 60, c(0.7, 0.2, 0.1))
spells <- rbind(
  ties,
  alone(study("x", 30, c(0.2, 0.2), 40, c(0.6, 0.3, 0.1))),
  study("large", 200, c(0.21, 0.20), 90, c(0.8, 0.15, 0.05)),
  # the second arm never returns
  by.hand("no-return", rep(0:1, each = 6), c(0, 0, 1, 2, 2, 3, 0, 1, 1, 2, 3, 3),
    c(1, 2, 2, 3, 5, 8, 1.5, 2, 4, 4, 6, 9), c(1, 1, 2, 1, 0, 1, 2, 0, 2, 0, 2, 0)),
  # the second arm has no event at all
  by.hand("no-event", rep(0:1, each = 5), c(0, 1, 1, 2, 3, 0, 0, 1, 2, 3),
    c(1, 2, 3, 3, 7, 2, 2.5, 4, 8, 8), c(1, 1, 2, 1, 3, 0, 0, 0, 0, 0)),
  by.hand("single", 0:1, c(0, 0), c(4, 6), c(1, 1)),
  # nobody censored, even numbers: the curve is flat exactly at the quartiles
  by.hand("flat", rep(0:1, each = 8), rep(0:7, 2), c(1:8, 2 * (1:8)), rep(1, 16)),
  # flat at the median until the end
  by.hand("flat-end", rep(0:1, each = 4), rep(0:3, 2), c(1, 2, 5, 9, 1, 1, 3, 3), c(1, 1, 0, 0, 1, 2, 1, 0)),
  # half are back and no more: the rest ended otherwise, the last of them watched long after; and quartiles beyond 30 s
  by.hand("rests", rep(c(0, 1), c(6, 8)), c(0:5, 0:7), c(4, 9.25, 16, 18, 20, 22.5, 3, 20, 31, 40.5, 47, 59, 61.75, 90),
    c(1, 1, 1, 2, 3, 2, 1, 1, 3, 1, 1, 0, 1, 0))
)

rows <- list()
note <- function(set, arm, quantity, state, at, value)
  rows[[length(rows) + 1]] <<- data.frame(set = set, arm = arm, quantity = quantity, state = state, at = at, value = value)

kaplan.meier <- function(set, arm, state, d, event, horizons) {
  fit <- survfit(Surv(d$time, event) ~ 1)
  note(set, arm, "km", state, fit$time, fit$surv)
  note(set, arm, "km.se", state, fit$time, ifelse(fit$surv > 0, fit$surv * fit$std.err, NA))
  p <- c(0.25, 0.5, 0.75)
  note(set, arm, "km.quantile", state, p, quantile(fit, p, conf.int = FALSE))
  for (h in horizons) {
    m <- survival:::survmean(fit, rmean = h)$matrix
    note(set, arm, "km.rmean", state, h, m[["rmean"]])
    note(set, arm, "km.rmean.se", state, h, m[["se(rmean)"]])
  }
}

# For several endings this version of survfit takes no notice of cluster=, so its influence values, one for each spell,
# time and state, are added up by dyad here. Where there is one ending only it does, and km.se.robust holds that.
aalen.johansen <- function(set, arm, d, horizons) {
  fit <- survfit(Surv(d$time, factor(d$ending, levels)) ~ 1, influence = TRUE)
  times <- length(fit$time)
  influence <- array(fit$influence.pstate, c(nrow(d), times + 1, 4))[, -1, , drop = FALSE] # without time 0
  by.dyad <- array(rowsum(matrix(influence, nrow(d)), d$dyad), c(length(unique(d$dyad)), times, 4))
  for (state in levels) {
    note(set, arm, "aj", state, fit$time, fit$pstate[, state + 1])
    note(set, arm, "aj.se.independent", state, fit$time, fit$std.err[, state + 1])
    note(set, arm, "aj.se", state, fit$time, sqrt(colSums(by.dyad[, , state + 1, drop = FALSE]^2)))
  }
  # R's own quantile() refuses where there are several endings; this is the rule that it goes by, on the curve of one of them
  p <- c(0.25, 0.5, 0.75)
  for (state in causes) note(set, arm, "aj.quantile", state, p, survival:::doquant(p, fit$time,
    1 - fit$pstate[, state + 1], firstx = 0, scale = 1, tol = sqrt(.Machine$double.eps)))
  note(set, arm, "aj.away", 0, fit$time, fit$n.risk[, 1])
  clustered <- survfit(Surv(d$time, d$ending > 0) ~ 1, cluster = d$dyad)
  note(set, arm, "km.se.robust", 0, clustered$time, clustered$std.err * if (clustered$logse) clustered$surv else 1)
  for (h in horizons) {
    table <- summary(fit, rmean = h)$table
    width <- diff(c(fit$time[fit$time < h], h))
    seen <- seq_along(width)
    for (state in causes) {
      area <- by.dyad[, seen, state + 1, drop = FALSE]
      note(set, arm, "aj.rmean", state, h, h - table[state + 1, "rmean"])
      note(set, arm, "aj.rmean.se", state, h, sqrt(sum((matrix(area, dim(area)[1]) %*% width)^2)))
      note(set, arm, "aj.rmean.se.independent", state, h, table[state + 1, "se(rmean)"])
    }
  }
}

for (set in unique(spells$set)) {
  both <- spells[spells$set == set, ]
  for (arm in 0:1) {
    d <- both[both$arm == arm, ]
    # horizons that the spells reach (R would draw the curves on), after the first ending (R refuses earlier ones)
    horizons <- Filter(function(h) h > min(d$time) && h <= max(d$time), c(0.75, 3, 10, 30))
    kaplan.meier(set, arm, 0, d, d$ending > 0, horizons)
    kaplan.meier(set, arm, 1, d, d$ending == 1, horizons)
    aalen.johansen(set, arm, d, horizons)
  }
  for (cause in causes) {
    if (!any(both$ending == cause)) next
    fit <- summary(coxph(Surv(time, ending == cause) ~ arm, both, ties = "breslow", cluster = dyad))
    note(set, 0, "score.robust", cause, 0, fit$robscore[["test"]])
    note(set, 0, "score.plain", cause, 0, fit$sctest[["test"]])
  }
}

write.csv(spells, "survival-spells.csv", row.names = FALSE, quote = FALSE)
expected <- do.call(rbind, rows)
expected$value <- ifelse(is.na(expected$value), "NA", trimws(formatC(expected$value, digits = 15, format = "g")))
write.csv(expected, "survival-expected.csv", row.names = FALSE, quote = FALSE)
