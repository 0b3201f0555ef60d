# Golden values of kaplanMeier, survivalQuantile, restrictedMean and logRankTest.
# R 4.2.2, survival 3.5-3. Run: Rscript make_survival_golden.R > survival.json
suppressPackageStartupMessages(library(survival))
set.seed(20261123)

num <- function(x) ifelse(is.na(x) | is.nan(x) | is.infinite(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(num(x), collapse = ","), "]")
field <- function(name, text) paste0("\"", name, "\":", text)
object <- function(...) paste0("{", paste(c(...), collapse = ","), "}")

probabilities <- c(0.1, 0.25, 0.5, 0.75, 0.9)

curve <- function(name, time, event, tau) {
  bands <- sapply(c("log-log", "log", "plain"), function(type) {
    fit <- survfit(Surv(time, event) ~ 1, conf.type = type)
    # Times only of censoring keep the step's values; R's summary has every distinct time with censored = TRUE.
    s <- summary(fit, censored = TRUE)
    q <- quantile(fit, probs = probabilities)
    field(type, object(
      field("low", list_of(s$lower)), field("high", list_of(s$upper)),
      field("quantiles", list_of(q$quantile)), field("quantileLow", list_of(q$lower)), field("quantileHigh", list_of(q$upper))
    ))
  })
  fit <- survfit(Surv(time, event) ~ 1)
  s <- summary(fit, censored = TRUE)
  table <- summary(fit, rmean = tau)$table
  object(
    field("name", paste0("\"", name, "\"")), field("times", list_of(time)), field("observed", list_of(event)),
    field("time", list_of(s$time)), field("atRisk", list_of(s$n.risk)), field("events", list_of(s$n.event)),
    field("survival", list_of(s$surv)), field("standardError", list_of(s$std.err)),
    field("horizon", num(tau)), field("mean", num(table["rmean"])), field("meanError", num(table["se(rmean)"])),
    bands
  )
}

ranks <- function(name, time, event, group) {
  test <- survdiff(Surv(time, event) ~ group)
  object(
    field("name", paste0("\"", name, "\"")), field("times", list_of(time)), field("observed", list_of(event)),
    field("groups", list_of(group)), field("counts", list_of(test$obs)), field("expected", list_of(test$exp)),
    field("statistic", num(test$chisq)), field("pValue", num(pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE)))
  )
}

golden_time <- c(2, 3, 3, 5, 8, 8, 12, 15, 15, 22, 30, 30, 41, 60, 60, 95, 120, 180, 240, 240)
golden_event <- c(1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0)
kept <- aml$x == "Maintained"
random_case <- function(n, ties, share) list(time = ceiling(rexp(n) * ties), event = as.integer(runif(n) < share))
random <- lapply(1:8, function(i) random_case(5 + 12 * i, c(3, 10, 100, 1000)[(i - 1) %% 4 + 1], c(0.9, 0.5, 0.7)[(i - 1) %% 3 + 1]))

curves <- c(
  curve("messages", golden_time, golden_event, 240),
  curve("aml maintained", aml$time[kept], aml$status[kept], 100),
  curve("aml not maintained", aml$time[!kept], aml$status[!kept], 40),
  curve("no censoring, twenty", 1:20, rep(1, 20), 20),
  curve("half by a flat step", c(1, 2, 3, 4), c(1, 1, 0, 0), 4),
  curve("last is an event", c(5, 5, 6, 7), c(1, 0, 1, 1), 7),
  sapply(seq_along(random), function(i) curve(paste("random", i), random[[i]]$time, random[[i]]$event, max(random[[i]]$time)))
)
tests <- c(
  ranks("messages, alternating", golden_time, golden_event, rep(1:2, 10)),
  ranks("aml", aml$time, aml$status, as.integer(aml$x)),
  ranks("veteran by cell type", veteran$time, veteran$status, as.integer(veteran$celltype)),
  ranks("lung by ph.ecog", lung$time[!is.na(lung$ph.ecog)], lung$status[!is.na(lung$ph.ecog)] - 1, lung$ph.ecog[!is.na(lung$ph.ecog)])
)
cat(object(
  field("software", "\"R 4.2.2, survival 3.5-3\""), field("tolerance", "\"1e-12 relative; null is NA\""),
  field("probabilities", list_of(probabilities)),
  field("curves", paste0("[", paste(curves, collapse = ",\n"), "]")), field("tests", paste0("[", paste(tests, collapse = ",\n"), "]"))
), "\n")
