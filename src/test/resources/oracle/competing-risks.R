# Writes competing-risks-expected.csv: what the R lines of src/docs/codebook.md make of competing-risks.csv, the re-engagements.csv of a
# comparison of 20 dyads in two arms, and of competing-risks-dyads.csv, three columns of its dyads.csv, kept as they were made once. Run in
# this folder: Rscript competing-risks.R
# Last run with R 4.2.2, survival 3.5.3, cmprsk 2.2.11.
options(digits = 17)
page <- readLines("../../../docs/codebook.md")
begins <- which(page == "```r")
ends <- which(page == "```")
folder <- tempfile()
dir.create(folder)
file.copy("competing-risks.csv", file.path(folder, "re-engagements.csv"))
file.copy("competing-risks-dyads.csv", file.path(folder, "dyads.csv"))
here <- setwd(folder)
for (begin in begins) {
  end <- min(ends[ends > begin])
  eval(parse(text = page[(begin + 1):(end - 1)]))
}
setwd(here)
written <- function(value) trimws(formatC(value, digits = 15, format = "g"))
rows <- do.call(rbind, lapply(colnames(of.arms), function(arm)
  data.frame(arm = arm, measure = rownames(of.arms), value = written(of.arms[, arm]))))
rows <- rbind(rows, data.frame(arm = "both", measure = "score-test", value = written(score[["test"]])))
for (cause in c("returned", "protest", "captured")) for (arm in colnames(of.arms)) {
  rows <- rbind(rows, data.frame(arm = arm, measure = paste0("cuminc-", cause, "-at-", horizon),
    value = written(shares[paste(arm, cause), 2])))
}
rows <- rbind(rows, data.frame(arm = "both", measure = names(effects), value = written(effects)))
write.csv(rows, "competing-risks-expected.csv", row.names = FALSE, quote = FALSE)
